// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/format/format.h"
#include "app/format/housestyle.h"
#include "app/format/spokenlanguages.h"
#include "tests/support/testrunner.h"

#include <QLocale>

using namespace Qt::StringLiterals;
using namespace atlas;

namespace
{

Language tagged(QStringView tag)
{
    return *Language::tagged(tag);
}

} // namespace

// What a language that nobody wrote a line of code for is written like. Expected is what CLDR prints for it.
class TestFurtherLanguages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersHaveTheSeparatorsOfTheLanguage_data();
    void numbersHaveTheSeparatorsOfTheLanguage();
    void ranksAndListsAreThoseOfItsSpeakers();
    void yearsNameTheEraThatIsNotCommon();
    void unitsGrowByTheWordTheyBeginWith_data();
    void unitsGrowByTheWordTheyBeginWith();
    void aLanguageIsKnownByItsOwnName();
    void englishAndThaiNeedNoWordsToBeFound();
};

void TestFurtherLanguages::numbersHaveTheSeparatorsOfTheLanguage_data()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QString>("number");
    QTest::newRow("Vietnamese") << u"vi"_s << u"−1.234.567,9"_s;
    QTest::newRow("Indonesian") << u"id"_s << u"−1.234.567,9"_s;
    QTest::newRow("Malay") << u"ms"_s << u"−1,234,567.9"_s;
    QTest::newRow("Burmese, in Arabic digits as the reader chose") << u"my"_s << u"−1,234,567.9"_s;
}

void TestFurtherLanguages::numbersHaveTheSeparatorsOfTheLanguage()
{
    QFETCH(const QString, tag);
    QFETCH(const QString, number);
    const Format format(*Language::tagged(tag), Era::Common);
    QCOMPARE(format.number(-1234567.85, 1), number);
    QCOMPARE(format.yearNumber(2025), u"2025"_s);
}

void TestFurtherLanguages::ranksAndListsAreThoseOfItsSpeakers()
{
    const Format vietnamese(tagged(u"vi"), Era::Common);
    QCOMPARE(vietnamese.rank(6), u"thứ 6"_s);
    QCOMPARE(vietnamese.list({u"A"_s, u"B"_s, u"C"_s}), u"A, B và C"_s);
    QCOMPARE(Format(tagged(u"id"), Era::Common, Digits::Thai).rank(6), u"ke-๖"_s);
}

void TestFurtherLanguages::yearsNameTheEraThatIsNotCommon()
{
    const Language vietnamese = tagged(u"vi");
    QCOMPARE(Format(vietnamese, Era::Common).year(2025), u"2025"_s);
    QCOMPARE(Format(vietnamese, Era::Both).year(2025), u"2025 (BE\u00a02568)"_s);
}

void TestFurtherLanguages::unitsGrowByTheWordTheyBeginWith_data()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("larger");
    QTest::newRow("English") << u"en"_s << u"billion US$"_s << u"trillion US$"_s;
    QTest::newRow("Thai thousands") << u"th"_s << u"พันคน"_s << u"ล้านคน"_s;
    QTest::newRow("Thai billions begin as thousands do") << u"th"_s << u"พันล้านดอลลาร์"_s << u"ล้านล้านดอลลาร์"_s;
    QTest::newRow("no larger word") << u"en"_s << u"trillion US$"_s << QString();
    QTest::newRow("no word") << u"en"_s << u"%"_s << QString();
    QTest::newRow("untranslated") << u"vi"_s << u"million people"_s << u"billion people"_s;
}

void TestFurtherLanguages::unitsGrowByTheWordTheyBeginWith()
{
    QFETCH(const QString, tag);
    QFETCH(const QString, unit);
    QFETCH(const QString, larger);
    QCOMPARE(housestyle::thousandfold(unit, *Language::tagged(tag)), larger);
}

void TestFurtherLanguages::aLanguageIsKnownByItsOwnName()
{
    QCOMPARE(nativeName(tagged(u"vi")), u"Tiếng Việt"_s);
    QCOMPARE(nativeName(Language::English), u"English"_s);
    QCOMPARE(localeOf(Language::Thai).monthName(5), u"พฤษภาคม"_s);
}

void TestFurtherLanguages::englishAndThaiNeedNoWordsToBeFound()
{
    QCOMPARE(spokenLanguages().first(2), (QList<Language>{Language::English, Language::Thai}));
    QCOMPARE(spokenLanguage(u"th"), std::optional(Language(Language::Thai)));
    QCOMPARE(spokenLanguage(u"vi"), std::nullopt); // no words of it are part of this test
}

ATLAS_TEST(TestFurtherLanguages)

#include "tst_furtherlanguages.moc"
