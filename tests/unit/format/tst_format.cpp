// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/format/format.h"
#include "tests/support/testrunner.h"

#include <QLocale>

using namespace Qt::StringLiterals;
using atlas::Era;
using atlas::Format;
using atlas::Language;

class TestFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersHaveOneStyleWhateverTheSystem();
    void negativeZeroIsZero();
    void peopleAreRoundedToWhatAReaderHolds();
    void peopleAreAPhrase();
    void aShareInASentenceFollowsTheLanguage();
    void twoRanksNameTheRankOnce();
    void aThaiWordFollowsAThaiWordWithoutABlank();
    void listsEndWithAnd_data();
    void listsEndWithAnd();
    void baseYearsFollowTheEra_data();
    void baseYearsFollowTheEra();
    void ranksReadAsWords_data();
    void ranksReadAsWords();
    void yearsFollowTheEra_data();
    void yearsFollowTheEra();
    void typedYearsAreUnderstoodInBothEras_data();
    void typedYearsAreUnderstoodInBothEras();
};

void TestFormat::numbersHaveOneStyleWhateverTheSystem()
{
    QLocale::setDefault(QLocale(QLocale::Vietnamese));
    const Format format;
    QCOMPARE(format.number(1234567.85, 1), u"1,234,567.9"_s);
    QCOMPARE(format.number(-16.109, 1), u"−16.1"_s);
    QCOMPARE(format.percent(48.93), u"48.9\u00a0%"_s);
    QLocale::setDefault(QLocale::c());
}

void TestFormat::negativeZeroIsZero()
{
    QCOMPARE(Format().number(-0.01, 1), u"0.0"_s);
}

void TestFormat::peopleAreRoundedToWhatAReaderHolds()
{
    const Format format;
    QCOMPARE(format.people(661'703'000), u"661.7\u00a0million"_s);
    QCOMPARE(format.people(412'345), u"412,000"_s);
}

void TestFormat::peopleAreAPhrase()
{
    const Format format;
    QCOMPARE(format.persons(661'703'000), u"661.7\u00a0million\u00a0people"_s);
    QCOMPARE(format.persons(412'345), u"412,000\u00a0people"_s);
}

void TestFormat::aShareInASentenceFollowsTheLanguage()
{
    QCOMPARE(Format(Language::English, Era::Common).share(52.8), u"52.8\u00a0%"_s);
    QCOMPARE(Format(Language::Thai, Era::Common).share(52.8), u"ร้อยละ\u00a052.8"_s);
}

void TestFormat::twoRanksNameTheRankOnce()
{
    QCOMPARE(Format(Language::English, Era::Common).ranks(6, 5), u"6th → 5th"_s);
    QCOMPARE(Format(Language::Thai, Era::Common).ranks(6, 5), u"อันดับ\u00a06 → 5"_s);
}

void TestFormat::aThaiWordFollowsAThaiWordWithoutABlank()
{
    const QString most = u"บทความ: มากกว่า %1"_s;
    QCOMPARE(Format::filled(most, {u"ครึ่งหนึ่ง"_s}), u"บทความ: มากกว่าครึ่งหนึ่ง"_s);
    QCOMPARE(Format::filled(most, {u"50 %"_s}), u"บทความ: มากกว่า 50 %"_s);
    QCOMPARE(Format::filled(most, {u"๕๐ %"_s}), u"บทความ: มากกว่า ๕๐ %"_s);
    QCOMPARE(Format::filled(u"%2 ตาม %1 อาเซียน"_s, {u"ราคาปัจจุบัน"_s, u"100 %1"_s}), u"100 %1 ตามราคาปัจจุบัน อาเซียน"_s);
    QCOMPARE(Format::filled(u"อาเซียนอยู่%1 ใน %2"_s, {u"อันดับ 4"_s, u"พ.ศ. 2593"_s}), u"อาเซียนอยู่อันดับ 4 ใน พ.ศ. 2593"_s);
    QCOMPARE(Format::filled(u"By %1 it is %2"_s, {u"SSP2"_s, u"4th"_s}), u"By SSP2 it is 4th"_s);
}

void TestFormat::listsEndWithAnd_data()
{
    QTest::addColumn<QStringList>("parts");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("thai");
    QTest::newRow("none") << QStringList() << QString() << QString();
    QTest::newRow("one") << QStringList{u"ไทย"_s} << u"ไทย"_s << u"ไทย"_s;
    QTest::newRow("two") << QStringList{u"ไทย"_s, u"เวียดนาม"_s} << u"ไทย and เวียดนาม"_s << u"ไทยและเวียดนาม"_s;
    QTest::newRow("years with their era")
        << QStringList{u"พ.ศ. 2563 (ค.ศ. 2020)"_s, u"พ.ศ. 2564"_s} << u"พ.ศ. 2563 (ค.ศ. 2020) and พ.ศ. 2564"_s
        << u"พ.ศ. 2563 (ค.ศ. 2020) และ พ.ศ. 2564"_s;
    QTest::newRow("years") << QStringList{u"2563"_s, u"2564"_s} << u"2563 and 2564"_s << u"2563 และ 2564"_s;
    QTest::newRow("three") << QStringList{u"ไทย"_s, u"ลาว"_s, u"พม่า"_s} << u"ไทย, ลาว and พม่า"_s << u"ไทย ลาว และพม่า"_s;
    QTest::newRow("blanks") << QStringList{u"ไทย"_s, u"สปป. ลาว"_s, u"พม่า"_s} << u"ไทย, สปป. ลาว and พม่า"_s
                            << u"ไทย; สปป. ลาว และพม่า"_s;
}

void TestFormat::listsEndWithAnd()
{
    QFETCH(const QStringList, parts);
    QFETCH(const QString, english);
    QFETCH(const QString, thai);
    QCOMPARE(Format(Language::English, Era::Common).list(parts), english);
    QCOMPARE(Format(Language::Thai, Era::Buddhist).list(parts), thai);
}

void TestFormat::baseYearsFollowTheEra_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<Era>("era");
    QTest::addColumn<QString>("phrase");
    QTest::addColumn<QString>("dated");
    const QString english = u"billion 2011 international $"_s;
    const QString thai = u"พันล้านดอลลาร์สากล ณ ราคา พ.ศ. 2554"_s;
    QTest::newRow("en CE") << Language::English << Era::Common << english << english;
    QTest::newRow("en BE") << Language::English << Era::Buddhist << english
                           << u"billion BE\u00a02554 international $"_s;
    QTest::newRow("th CE") << Language::Thai << Era::Common << thai << u"พันล้านดอลลาร์สากล ณ ราคา ค.ศ.\u00a02011"_s;
    QTest::newRow("th BE") << Language::Thai << Era::Buddhist << thai << u"พันล้านดอลลาร์สากล ณ ราคา พ.ศ.\u00a02554"_s;
    QTest::newRow("no year") << Language::English << Era::Buddhist << u"per 1 000 people"_s << u"per 1 000 people"_s;
}

void TestFormat::baseYearsFollowTheEra()
{
    QFETCH(const Language, language);
    QFETCH(const Era, era);
    QFETCH(const QString, phrase);
    QFETCH(const QString, dated);
    QCOMPARE(Format(language, era).dated(phrase), dated);
}

void TestFormat::ranksReadAsWords_data()
{
    QTest::addColumn<int>("rank");
    QTest::addColumn<QString>("text");
    QTest::newRow("1") << 1 << u"1st"_s;
    QTest::newRow("2") << 2 << u"2nd"_s;
    QTest::newRow("3") << 3 << u"3rd"_s;
    QTest::newRow("6") << 6 << u"6th"_s;
    QTest::newRow("11") << 11 << u"11th"_s;
    QTest::newRow("12") << 12 << u"12th"_s;
    QTest::newRow("22") << 22 << u"22nd"_s;
    QTest::newRow("113") << 113 << u"113th"_s;
}

void TestFormat::ranksReadAsWords()
{
    QFETCH(const int, rank);
    QFETCH(const QString, text);
    QCOMPARE(Format().rank(rank), text);
    QCOMPARE(Format(Language::Thai, Era::Buddhist).rank(rank), u"อันดับ\u00a0%1"_s.arg(rank));
}

void TestFormat::yearsFollowTheEra_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<int>("era");
    QTest::addColumn<QString>("year");
    QTest::addColumn<QString>("years");
    QTest::newRow("en CE") << Language::English << int(Era::Common) << u"2018"_s << u"1950–2050"_s;
    QTest::newRow("en BE") << Language::English << int(Era::Buddhist) << u"BE\u00a02561"_s << u"BE\u00a02493–2593"_s;
    QTest::newRow("th CE") << Language::Thai << int(Era::Common) << u"ค.ศ.\u00a02018"_s << u"ค.ศ.\u00a01950–2050"_s;
    QTest::newRow("th BE") << Language::Thai << int(Era::Buddhist) << u"พ.ศ.\u00a02561"_s << u"พ.ศ.\u00a02493–2593"_s;
}

void TestFormat::yearsFollowTheEra()
{
    QFETCH(const Language, language);
    QFETCH(const int, era);
    QFETCH(const QString, year);
    QFETCH(const QString, years);
    const Format format(language, Era{era});
    QCOMPARE(format.year(2018), year);
    QCOMPARE(format.years(1950, 2050), years);
}

void TestFormat::typedYearsAreUnderstoodInBothEras_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<std::optional<int>>("year");
    QTest::newRow("CE") << u"2025"_s << std::optional(2025);
    QTest::newRow("BE") << u"2568"_s << std::optional(2025);
    QTest::newRow("Thai digits") << u"๒๕๖๘"_s << std::optional(2025);
    QTest::newRow("with era") << u" พ.ศ. 2568 "_s << std::optional(2025);
    QTest::newRow("BE after") << u"2568 BE"_s << std::optional(2025);
    QTest::newRow("CE after") << u"1967 ce"_s << std::optional(1967);
    QTest::newRow("five digits") << u"22562"_s << std::optional<int>();
    QTest::newRow("word") << u"soon"_s << std::optional<int>();
    QTest::newRow("empty") << QString() << std::optional<int>();
    QTest::newRow("decimal") << u"2025.5"_s << std::optional<int>();
}

void TestFormat::typedYearsAreUnderstoodInBothEras()
{
    QFETCH(const QString, typed);
    QFETCH(const std::optional<int>, year);
    QCOMPARE(Format::yearFrom(typed), year);
}

ATLAS_TEST(TestFormat)

#include "tst_format.moc"
