// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/claimtext.h"

#include "tests/support/facts.h"
#include "tests/support/testrunner.h"

#include <QRegularExpression>

using namespace atlas;
using namespace Qt::StringLiterals;

class TestClaimText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void yearsFollowTheEra_data();
    void yearsFollowTheEra();
    void statementsNameOneEraAlone();
    void thaiFactsNameTheEraOfAYear_data();
    void thaiFactsNameTheEraOfAYear();
};

void TestClaimText::yearsFollowTheEra_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<Era>("era");
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("read");
    const auto row = [](const char *name, Language language, Era era, const QString &written, const QString &read) {
        QTest::newRow(name) << language << era << written << read;
    };
    const auto english = Language::English;
    const auto thai = Language::Thai;
    row("en CE", english, Era::Common, u"two thirds by BE 2568"_s, u"two thirds by 2025"_s);
    row("en BE", english, Era::Buddhist, u"a quarter in 1967"_s, u"a quarter in BE\u00a02510"_s);
    row("month", english, Era::Buddhist, u"of April 2019, which"_s, u"of April BE\u00a02562, which"_s);
    row("span", english, Era::Buddhist, u"around 1979-80."_s, u"around BE\u00a02522–2523."_s);
    row("title", english, Era::Buddhist, u"(UN World Population Prospects 2019)"_s,
        u"(UN World Population Prospects 2019)"_s);
    row("both eras", english, Era::Buddhist, u"BE 2568 - 543 = 2025."_s, u"BE 2568 - 543 = 2025."_s);
    row("no year", english, Era::Buddhist, u"on 7 June BE 22562"_s, u"on 7 June BE 22562"_s);
    row("both at once", english, Era::Both, u"forecast (of April 2019) for 2030"_s,
        u"forecast (of April 2019) for 2030 (BE\u00a02573)"_s); // no bracket in a bracket
    row("th both at once", thai, Era::Both, u"คาดไว้ (เดือนเมษายน พ.ศ. 2562) ใน พ.ศ. 2573"_s,
        u"คาดไว้ (เดือนเมษายน พ.ศ.\u00a02562) ใน พ.ศ.\u00a02573 (ค.ศ.\u00a02030)"_s);
    row("th BE", thai, Era::Buddhist, u"ภายใน พ.ศ. 2568"_s, u"ภายใน พ.ศ.\u00a02568"_s);
    row("th CE", thai, Era::Common, u"ภายใน พ.ศ. 2568"_s, u"ภายใน ค.ศ.\u00a02025"_s);
    row("th span", thai, Era::Common, u"ประมาณ พ.ศ. 2522-2523"_s, u"ประมาณ ค.ศ.\u00a01979–1980"_s);
    row("th both", thai, Era::Common, u"พ.ศ. 2568 - 543 = ค.ศ. 2025"_s, u"พ.ศ. 2568 - 543 = ค.ศ. 2025"_s);
    row("en B.E.", english, Era::Common, u"a guide, B.E. 2562"_s, u"a guide, 2019"_s);
    row("th bare", thai, Era::Common, u"7 มิถุนายน 2562"_s, u"7 มิถุนายน ค.ศ.\u00a02019"_s);
    row("th bare BE", thai, Era::Buddhist, u"ฉบับปี 2561"_s, u"ฉบับปี พ.ศ.\u00a02561"_s);
    row("th dash", thai, Era::Common, u"ราว พ.ศ. 2522–2523"_s, u"ราว ค.ศ.\u00a01979–1980"_s);
    row("order", thai, Era::Common, u"คำสั่งที่ 1/2562 และ 2,562 คน"_s, u"คำสั่งที่ 1/2562 และ 2,562 คน"_s);
    row("name", english, Era::Buddhist, u"as imf-weo-2025-10, mid-2024"_s, u"as imf-weo-2025-10, mid-2024"_s);
    row("date", english, Era::Buddhist, u"created 2022-05-29"_s, u"created 2022-05-29"_s);
    row("path", thai, Era::Common, u"data/data_2510.rda"_s, u"data/data_2510.rda"_s);
    row("th month", thai, Era::Buddhist, u"เดือนกรกฎาคม ค.ศ. 2022-2023"_s, u"เดือนกรกฎาคม พ.ศ.\u00a02565–2566"_s);
    row("th title", thai, Era::Buddhist, u"World Population Prospects 2019"_s, u"World Population Prospects 2019"_s);
}

void TestClaimText::yearsFollowTheEra()
{
    QFETCH(const Language, language);
    QFETCH(const Era, era);
    QFETCH(const QString, written);
    QFETCH(const QString, read);
    QCOMPARE(claimText({written, written}, Format(language, era)), read);
}

/** What the article states never asks a reader to count in the other era. */
void TestClaimText::statementsNameOneEraAlone()
{
    static const QRegularExpression buddhist(u"(BE|พ\\.ศ\\.)[ \u00a0]2[45]\\d\\d\\b"_s);
    for (const Claim &claim : test::factCatalogue().claims) {
        for (const Language language : {Language::English, Language::Thai}) {
            const QString read = claimText(claim.statement, Format(language, Era::Common));
            QVERIFY2(!read.contains(buddhist), qPrintable(claim.id + u": "_s + read));
        }
    }
}

void TestClaimText::thaiFactsNameTheEraOfAYear_data()
{
    QTest::addColumn<QString>("table");
    for (const char *table : {"challenge", "citation", "city_vision", "claim", "conflict", "event", "indicator",
             "project", "related_indicator", "translation"})
        QTest::newRow(table) << QString::fromLatin1(table);
}

/** As the style rules have it: no bare year, and none behind the word for year. */
void TestClaimText::thaiFactsNameTheEraOfAYear()
{
    QFETCH(const QString, table);
    static const QRegularExpression named(u"(?:พ\\.ศ\\.|ค\\.ศ\\.) \\d{4}(?:[-\u2013]\\d{4})?|\\d/\\d{4}"_s);
    static const QRegularExpression bare(u"(?<![\\d,.])2[4-6]\\d\\d(?![\\d,.]\\d|\\d)"_s);
    const QList<test::FactRow> rows = test::factRows(table);
    QVERIFY(!rows.isEmpty());
    for (const test::FactRow &row : rows) {
        for (auto cell = row.cbegin(); cell != row.cend(); ++cell) {
            if (!cell.key().endsWith("_th"_L1))
                continue;
            const QString rest = QString(cell.value()).remove(named);
            QVERIFY2(!rest.contains(bare), qPrintable(cell.key() + u": "_s + cell.value()));
        }
    }
}

ATLAS_TEST(TestClaimText)

#include "tst_claimtext.moc"
