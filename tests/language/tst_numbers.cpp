// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/format/format.h"
#include "tests/support/testrunner.h"
#include "ui/shell/languages.h"
#include "ui/widgets/numberbox.h"

#include <QCollator>
#include <QLocale>

using namespace Qt::StringLiterals;
using namespace atlas;

// How one number or year is written, apart from any window.
class TestNumbers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersAreInTheChosenDigits();
    void aYearHasNoSeparator_data();
    void aYearHasNoSeparator();
    void bothErasAreWritten();
    void namesKeepTheirDigits_data();
    void namesKeepTheirDigits();
    void pluralsObeyTheDigits_data();
    void pluralsObeyTheDigits();
    void eitherDigitsAreTyped();
    void theHouseStyleIsOfNoSystem_data();
    void theHouseStyleIsOfNoSystem();
    void thaiNamesAreSortedByTheDictionary();
};

void TestNumbers::numbersAreInTheChosenDigits()
{
    const Format thai(Language::Thai, Era::Buddhist, Digits::Thai);
    QCOMPARE(thai.number(1234567.89, 1), u"๑,๒๓๔,๕๖๗.๙"_s);
    QCOMPARE(thai.number(-0.04, 1), u"๐.๐"_s);
    QCOMPARE(thai.number(-3.25, 2), u"\u2212๓.๒๕"_s);
    QCOMPARE(thai.percent(48.9), u"๔๘.๙\u00a0%"_s);
    QCOMPARE(thai.count(1200), u"๑,๒๐๐"_s);
    QCOMPARE(thai.numeral(1200), u"๑๒๐๐"_s);
    QCOMPARE(thai.rank(4), u"อันดับ\u00a0๔"_s);
    QCOMPARE(thai.ranks(6, 5), u"อันดับ\u00a0๖ → ๕"_s);
    QCOMPARE(thai.year(2025), u"พ.ศ.\u00a0๒๕๖๘"_s);
    QCOMPARE(thai.years(1950, 2050), u"พ.ศ.\u00a0๒๔๙๓–๒๕๙๓"_s);
    QCOMPARE(thai.dated(u"พันล้านดอลลาร์สากล ณ ราคา ค.ศ. 2011"_s), u"พันล้านดอลลาร์สากล ณ ราคา พ.ศ.\u00a0๒๕๕๔"_s);
    QCOMPARE(thai.forMachines().number(1234.5, 1), u"1,234.5"_s);
    QCOMPARE(Format(Language::English, Era::Common, Digits::Thai).rank(22), u"๒๒nd"_s);
}

void TestNumbers::aYearHasNoSeparator_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<Era>("era");
    for (const Language language : {Language::English, Language::Thai}) {
        for (const Era era : {Era::Common, Era::Buddhist, Era::Both})
            QTest::addRow("%s %d", qPrintable(language.tag()), int(era)) << language << era;
    }
}

void TestNumbers::aYearHasNoSeparator()
{
    QFETCH(const Language, language);
    QFETCH(const Era, era);
    for (const Digits digits : {Digits::Arabic, Digits::Thai}) {
        const Format format(language, era, digits);
        for (const QString &year : {format.year(2025), format.yearNumber(2025), format.years(2018, 2025),
                 format.yearCell(2025), format.yearsCell(2018, 2025), format.dated(u"billion 2011 international $"_s)})
            QVERIFY2(!QString(year).remove(u"พ.ศ."_s).remove(u"ค.ศ."_s).contains(u'.') && !year.contains(u','),
                qPrintable(year));
    }
}

void TestNumbers::bothErasAreWritten()
{
    const Format english(Language::English, Era::Both);
    QCOMPARE(english.year(2025), u"2025 (BE\u00a02568)"_s);
    QCOMPARE(english.years(1950, 2050), u"1950–2050 (BE\u00a02493–2593)"_s);
    QCOMPARE(english.yearNumber(2025), u"2025"_s); // on axes
    QCOMPARE(english.yearCell(2025), u"2025\u00a0(2568)"_s);
    QCOMPARE(english.yearsCell(1950, 2050), u"1950–2050\u00a0(2493–2593)"_s);
    QCOMPARE(english.eraWords(), u"CE\u00a0/\u00a0BE"_s); // in brackets behind a head
    QCOMPARE(english.dated(u"billion 2011 international $"_s), u"billion 2011 international $"_s);
    const Format thai(Language::Thai, Era::Both, Digits::Thai);
    QCOMPARE(thai.year(2025), u"พ.ศ.\u00a0๒๕๖๘ (ค.ศ.\u00a0๒๐๒๕)"_s);
    QCOMPARE(thai.yearNumber(2025), u"๒๕๖๘"_s);
    QCOMPARE(thai.yearsCell(1950, 2050), u"๒๔๙๓–๒๕๙๓\u00a0(๑๙๕๐–๒๐๕๐)"_s);
    QCOMPARE(Format(Language::Thai, Era::Buddhist).yearsCell(1950, 2050), u"2493–2593"_s);
    QCOMPARE(thai.otherEra().year(2025), u"ค.ศ.\u00a0๒๐๒๕"_s);
    QCOMPARE(thai.oneEra().year(2025), u"พ.ศ.\u00a0๒๕๖๘"_s);
}

void TestNumbers::namesKeepTheirDigits_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto thai = [](const char *name, const QString &text, const QString &expected) {
        QTest::newRow(name) << Language::Thai << text << expected;
    };
    const auto english = [](const char *name, const QString &text, const QString &expected) {
        QTest::newRow(name) << Language::English << text << expected;
    };
    thai("number", u"8 ใน 10"_s, u"๘ ใน ๑๐"_s);
    thai("ages", u"วัยทำงาน (15–64 ปี)"_s, u"วัยทำงาน (๑๕–๖๔ ปี)"_s);
    thai("places of arguments", u"%1 = 100 จาก %n หรือ %L2"_s, u"%1 = ๑๐๐ จาก %n หรือ %L2"_s);
    thai("indicator", u"PM2.5 เกิน 35"_s, u"PM2.5 เกิน ๓๕"_s);
    thai("hash", u"SHA-256: 2 ฉบับ"_s, u"SHA-256: ๒ ฉบับ"_s);
    thai("title", u"จาก World Population Prospects 2019 หน้า 3"_s, u"จาก World Population Prospects 2019 หน้า ๓"_s);
    thai("standard", u"รหัส ISO 3166-2"_s, u"รหัส ISO 3166-2"_s);
    english("number", u"Under 35"_s, u"Under ๓๕"_s);
    english("standard", u"ISO 3166-2 code"_s, u"ISO 3166-2 code"_s);
    english("title", u"World Population Prospects 2019, 3 rows"_s, u"World Population Prospects 2019, ๓ rows"_s);
    english("years of a title", u"Smart City Action Plan 2026-2035: 8 aims"_s,
        u"Smart City Action Plan 2026-2035: ๘ aims"_s);
    english("scenarios", u"SSP1 to SSP5, EU-27"_s, u"SSP1 to SSP5, EU-27"_s);
    english("link", u"ascn-atlas:overview?year=2018"_s, u"ascn-atlas:overview?year=2018"_s);
}

void TestNumbers::namesKeepTheirDigits()
{
    QFETCH(const Language, language);
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    QCOMPARE(Format(language, Era::Common, Digits::Thai).written(text), expected);
    QCOMPARE(Format(language, Era::Common, Digits::Arabic).written(text), text);
}

void TestNumbers::pluralsObeyTheDigits_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<Digits>("digits");
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("expected");
    QTest::newRow("en") << Language::English << Digits::Arabic << 12 << u"12 keys"_s;
    QTest::newRow("en one") << Language::English << Digits::Thai << 1 << u"๑ key"_s;
    QTest::newRow("en many") << Language::English << Digits::Arabic << 1234 << u"1,234 keys"_s;
    QTest::newRow("en Thai digits") << Language::English << Digits::Thai << 1234 << u"๑,๒๓๔ keys"_s;
}

void TestNumbers::pluralsObeyTheDigits()
{
    QFETCH(const Language, language);
    QFETCH(const Digits, digits);
    QFETCH(const int, number);
    QFETCH(const QString, expected);
    Languages languages;
    QVERIFY(languages.use(language, digits).has_value());
    QCOMPARE(QCoreApplication::translate("atlas::KeysText", "%n keys", nullptr, number), expected);
    QVERIFY(languages.use(Language::Thai, digits).has_value());
    const QString thai = QCoreApplication::translate("atlas::KeysText", "%n keys", nullptr, number);
    QVERIFY2(thai.contains(Format(Language::Thai, Era::Common, digits).count(number)), qPrintable(thai));
}

void TestNumbers::eitherDigitsAreTyped()
{
    for (const QString &typed : {u"2025"_s, u"๒๐๒๕"_s, u"2568"_s, u"๒๕๖๘"_s, u"พ.ศ. ๒๕๖๘"_s})
        QCOMPARE(Format::yearFrom(typed), std::optional(2025));
    NumberBox box;
    box.setRange(0, 100);
    box.setDecimals(1);
    box.setFormat(Format(Language::Thai, Era::Buddhist, Digits::Thai));
    box.setValue(52.5);
    QCOMPARE(box.text(), u"๕๒.๕"_s);
    QCOMPARE(box.valueFromText(u"๔๘.๙"_s), 48.9);
    QCOMPARE(box.valueFromText(u"48.9"_s), 48.9);
    QString typed = u"๔๘.๙"_s;
    int position = 4;
    QCOMPARE(box.validate(typed, position), QValidator::Acceptable);
    QCOMPARE(typed, u"๔๘.๙"_s);
}

void TestNumbers::theHouseStyleIsOfNoSystem_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::newRow("Vietnamese") << QLocale(QLocale::Vietnamese);
    QTest::newRow("German") << QLocale(QLocale::German);
    QTest::newRow("Thai") << QLocale(QLocale::Thai);
    QTest::newRow("Burmese") << QLocale(QLocale::Burmese);
}

void TestNumbers::theHouseStyleIsOfNoSystem()
{
    QFETCH(const QLocale, locale);
    const QLocale before;
    QLocale::setDefault(locale);
    const Format thai(Language::Thai, Era::Buddhist);
    const QString number = thai.number(1234567.89, 1);
    const QString year = thai.year(2025);
    const QString people = Format(Language::English, Era::Common).people(412'300);
    QLocale::setDefault(before);
    QCOMPARE(number, u"1,234,567.9"_s);
    QCOMPARE(year, u"พ.ศ.\u00a02568"_s);
    QCOMPARE(people, u"412,000"_s);
}

void TestNumbers::thaiNamesAreSortedByTheDictionary()
{
    // A vowel written before its consonant is sorted after it.
    const QStringList expected{u"กรุงเทพ"_s, u"กาฬสินธุ์"_s, u"เก้า"_s, u"แก้ว"_s, u"ขอนแก่น"_s, u"โคราช"_s, u"ชลบุรี"_s,
        u"เชียงใหม่"_s, u"ใต้"_s, u"ไทย"_s, u"พะเยา"_s, u"แพร่"_s, u"ภูเก็ต"_s};
    QStringList names = expected;
    std::ranges::sort(names);
    QVERIFY(names != expected);
    std::sort(names.begin(), names.end(), QCollator(QLocale(QLocale::Thai)));
    QCOMPARE(names, expected);
}

ATLAS_TEST(TestNumbers)

#include "tst_numbers.moc"
