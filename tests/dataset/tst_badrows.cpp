// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/tool/editionbuilder.h"

#include "tests/dataset/factsfolder.h"
#include "tests/support/testrunner.h"

using namespace Qt::StringLiterals;
using namespace atlas;
using atlas::test::FactsFolder;

namespace
{

QStringList refusals(const FactsFolder &facts)
{
    RowProblems problems;
    const Result<> built = buildEdition(facts.path(), facts.out(), problems, [](const QString &, qint64) {});
    return built ? QStringList(u"built"_s) : problems.lines();
}

} // namespace

class TestBadRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBadRowIsRefusedWithItsPlace_data();
    void aBadRowIsRefusedWithItsPlace();
    void aBadHeaderIsRefused_data();
    void aBadHeaderIsRefused();
    void everyBadRowOfARunIsListed();
    void aFloodIsCountedNotPrinted();
    void aMissingFileIsNamed();
    void aFileWithoutATableIsNamed();
    void aRefusedRowLeavesNoDanglingTrail();
    void aFactThatChangesLeavesItsTranslationBehind();
};

void TestBadRows::aBadRowIsRefusedWithItsPlace_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("reason");
    const auto add = [](const char *name, const QString &table, const QByteArray &row, int column,
                         const QString &reason) { QTest::newRow(name) << table << row << column << reason; };
    const QString observation = u"observation"_s;
    add("wrong width", u"area_indicator"_s, "civic_social,pop_total,9,0\n", 26, u"4 fields, but the header has 5"_s);
    add("too wide", u"area_indicator"_s, "civic_social,pop_total,9,0,wdi-2022,x\n", 37,
        u"6 fields, but the header has 5"_s);
    add("unknown id", u"area_indicator"_s, "civic_social,no_such,9,0,wdi-2022\n", 14,
        u"indicator_id: there is no indicator “no_such”"_s);
    add("latitude 95", u"programme_place"_s,
        "x,phase_1,8,X,,เอ็กซ์,TH-99,95,100,province seat,,1,article-2562,csc_db,csc_db,\n", 29,
        u"latitude: must lie between -90 and 90, not “95”"_s);
    add("share of 120 %", observation, "urban_share,THA,wup2018-annual,2050,projection,120\n", 48,
        u"value: must lie between 0 and 100 for urban_share, not “120”"_s);
    add("growth below the range", observation, "gdp_growth,THA,imf-weo-2025-10,2050,projection,-150\n", 48,
        u"value: must lie between -100 and 200 for gdp_growth, not “-150”"_s);
    add("two values for one key", observation, "broadband_subs,BRN,wdi-2022,2001,projection,0.6\n", 29,
        u"year: two values for one key (broadband_subs, BRN, wdi-2022, 2001)"_s);
    add("text for a number", observation, "urban_share,THA,wup2018-annual,2050,projection,many\n", 48,
        u"value: must be a number, not “many”"_s);
    add("number with a comma", observation, "urban_share,THA,wup2018-annual,2050,projection,\"1,5\"\n", 48,
        u"value: must be a number, not “1,5”"_s);
    add("Thai digits", observation, "urban_share,THA,wup2018-annual,2050,projection,๕๐\n", 48,
        u"value: must be a number, not “๕๐”"_s);
    add("nan", observation, "urban_share,THA,wup2018-annual,2050,projection,nan\n", 48,
        u"value: must be a number, not “nan”"_s);
    add("inf", observation, "urban_share,THA,wup2018-annual,2050,projection,-inf\n", 48,
        u"value: must be a number, not “-inf”"_s);
    add("beyond a double", observation, "urban_share,THA,wup2018-annual,2050,projection,1e999\n", 48,
        u"value: must be a number, not “1e999”"_s);
    add("Buddhist year", observation, "urban_share,THA,wup2018-annual,2568,projection,60\n", 32,
        u"year: 2568 looks like a Buddhist year; write the Common Era year, 2025"_s);
    add("year out of time", observation, "urban_share,THA,wup2018-annual,1700,estimate,60\n", 32,
        u"year: must lie between 1800 and 2200, not “1700”"_s);
    add("half a year", observation, "urban_share,THA,wup2018-annual,2050.5,projection,60\n", 32,
        u"year: must be a whole number, not “2050.5”"_s);
    add("Buddhist date", u"event"_s, "ev999,2561-04-28,day,,T,ท,D,ด,P,network,0,sourced,qdnd_2018,,\n", 7,
        u"date: 2561-04-28 looks like a Buddhist year; write the Common Era year, 2018"_s);
    add("day that never was", u"event"_s, "ev999,2018-02-30,day,,T,ท,D,ด,P,network,0,sourced,qdnd_2018,,\n", 7,
        u"date: must have the form its date_precision names: YYYY, YYYY-MM or YYYY-MM-DD, not “2018-02-30”"_s);
    add("broken UTF-8", u"objective"_s, "x,4,caf\xE9,ก,ก,ก,1,article-2562,asean_ascn_page\n", 8, u"broken UTF-8"_s);
    add("NUL", u"objective"_s, QByteArray("x,4,a\0b,ก,ก,ก,1,article-2562,asean_ascn_page\n", 50), 6,
        u"a NUL character"_s);
    add("duplicate id", u"objective"_s, "cooperation,4,T,ท,D,ด,1,article-2562,asean_ascn_page\n", 1,
        u"objective_id: “cooperation” is given twice"_s);
    add("empty where required", u"objective"_s, "x,4,T,,D,ด,1,article-2562,asean_ascn_page\n", 7,
        u"title_th: must not be empty"_s);
    add("unknown word", u"objective"_s, "x,4,T,ท,D,ด,yes,article-2562,asean_ascn_page\n", 13,
        u"in_article: must be a whole number, not “yes”"_s);
    add("word of no list", u"project_status"_s, "bat-p1,battambang,2018,T,,finished,text,,sourced,asean_me_2022,\n", 27,
        u"status: must be one of planning, ongoing, completed, unresolved, reported, not “finished”"_s);
    add("unknown id in a list", u"challenge"_s, "x,5,T,ท,D,ด,pm25;pm26,N,น,1,article-2562\n", 13,
        u"indicator_ids: there is no indicator “pm26”"_s);
    add("subject that is not there", u"conflict"_s, "cf999,event,ev999,date,,A,ก,qdnd_2018,B,ข,qdnd_2018,a,R,ร,0\n", 13,
        u"subject_id: there is no event “ev999”"_s);
    add("scope that is not there", u"network_stat"_s,
        "2025,projects_total,FRA,1,projects,printed,sourced,asean_me_2025,\n", 21,
        u"scope: must be network, a state_id or an area_id, not “FRA”"_s);
    add("alias of nothing", u"alias"_s, ",,Name,en,common,0,iso_3166\n", 1,
        u"entity_id: exactly one of entity_id and place_id must be given"_s);
    add("Thai of a column that has its own", u"translation"_s, "city,name_en,Bangkok,กรุงเทพมหานคร,no\n", 6,
        u"column_name: city.name_en is no column whose texts are translated"_s);
    add("Thai of no table", u"translation"_s, "cities,note,Bangkok,กรุงเทพมหานคร,no\n", 8,
        u"column_name: cities.note is no column whose texts are translated"_s);
    add("Thai of a text that changed", u"translation"_s, "city,unit_represented,municipal areas,เขตเทศบาล,no\n", 23,
        u"text_en: no row of city has this unit_represented any more: “municipal areas”"_s);
    add("two translations", u"translation"_s, "city,unit_represented,municipal area,เขต,no\n", 23,
        u"text_en: two values for one key (city, unit_represented, municipal area)"_s);
    add("English for Thai", u"translation"_s, "source,licence,CC BY 4.0,CC BY 4.0,no\n", 26,
        u"text_th: must differ from text_en, not “CC BY 4.0”"_s);
    add("neither reviewed nor not", u"translation"_s, "source,licence,CC BY 4.0,สัญญา CC BY 4.0,1\n", 42,
        u"reviewed: must be one of yes, no, not “1”"_s);
    add("stray quote", u"alias"_s, "BRN,,Na\"me,en,common,0,iso_3166\n", 8,
        u"a stray quote: put the whole field in quotes and double each quote inside it"_s);
    add("quote never closed", u"alias"_s, "BRN,,\"Name,en,common,0,iso_3166\n", 6, u"a quote that is never closed"_s);
}

void TestBadRows::aBadRowIsRefusedWithItsPlace()
{
    QFETCH(QString, table);
    QFETCH(QByteArray, row);
    QFETCH(int, column);
    QFETCH(QString, reason);
    const FactsFolder facts;
    const int line = facts.append(table, row);
    const QString expected = u"%1.csv:%2:%3: %4"_s.arg(table).arg(line).arg(column).arg(reason);
    QCOMPARE(refusals(facts), QStringList(expected));
    QVERIFY2(facts.results().isEmpty(), qPrintable(facts.results().join(u' ')));
}

void TestBadRows::aBadHeaderIsRefused_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("unknown column") << QByteArray("area_id,indicator_id,position,in_article,source_id,colour\n")
                                    << QStringList{u"area_indicator.csv:1:52: colour: is no column of this table"_s};
    QTest::newRow("missing column") << QByteArray("area_id,indicator_id,position,source_id\n")
                                    << QStringList{u"area_indicator.csv:1:1: in_article: is missing from the header"_s};
    QTest::newRow("column given twice") << QByteArray("area_id,area_id,indicator_id,position,in_article,source_id\n")
                                        << QStringList{
                                               u"area_indicator.csv:1:9: area_id: stands twice in the header"_s};
    QTest::newRow("no header") << QByteArray() << QStringList{u"area_indicator.csv:1:1: a header is missing"_s};
}

void TestBadRows::aBadHeaderIsRefused()
{
    QFETCH(QByteArray, header);
    QFETCH(QStringList, expected);
    const FactsFolder facts;
    facts.write(u"area_indicator"_s, header);
    QCOMPARE(refusals(facts), expected);
    QVERIFY(facts.results().isEmpty());
}

void TestBadRows::everyBadRowOfARunIsListed()
{
    const FactsFolder facts;
    facts.append(u"objective"_s, "x,,T,ท,,ด,1,nowhere,asean_ascn_page\ny,5,T,ท,D,ด,1,nowhere,nothing\n");
    facts.append(u"area_indicator"_s, "a,b\ncivic_social,pm25,0,0,wdi-2022\n");
    const QStringList expected = {
        u"objective.csv:5:3: position: must not be empty"_s,
        u"objective.csv:5:8: text_en: must not be empty"_s,
        u"objective.csv:6:15: source_id: there is no source “nowhere”"_s,
        u"objective.csv:6:23: second_source_id: there is no source “nothing”"_s,
        u"area_indicator.csv:25:3: 2 fields, but the header has 5"_s,
        u"area_indicator.csv:26:19: position: must be 1 or more, not “0”"_s,
    };
    QCOMPARE(refusals(facts), expected);
}

void TestBadRows::aFloodIsCountedNotPrinted()
{
    const FactsFolder facts;
    QByteArray rows;
    for (int i = 0; i < 250; ++i)
        rows += "a,b\n";
    facts.append(u"area_indicator"_s, rows);
    const QStringList lines = refusals(facts);
    QCOMPARE(lines.size(), 201);
    QCOMPARE(lines.constLast(), u"… and 50 more"_s);
}

void TestBadRows::aMissingFileIsNamed()
{
    const FactsFolder facts;
    QVERIFY(QFile::remove(facts.file(u"area_indicator"_s)));
    QCOMPARE(refusals(facts), QStringList(u"area_indicator.csv: this table file is missing"_s));
}

void TestBadRows::aFileWithoutATableIsNamed()
{
    const FactsFolder facts;
    facts.write(u"areas"_s, "a\n");
    QCOMPARE(refusals(facts), QStringList(u"areas.csv: no table has this name"_s));
}

void TestBadRows::aRefusedRowLeavesNoDanglingTrail()
{
    const FactsFolder facts;
    facts.replace(u"city"_s, "bangkok,Bangkok,", "bangkok,,");
    const QStringList lines = refusals(facts);
    QCOMPARE(lines.size(), 1);
    QVERIFY2(lines.constFirst().endsWith("name_en: must not be empty"_L1), qPrintable(lines.constFirst()));
}

/** Its Thai says what the old English said. */
void TestBadRows::aFactThatChangesLeavesItsTranslationBehind()
{
    const FactsFolder facts;
    facts.replace(u"network_stat"_s, "Two per city, three for Manila.", "Two per city, four for Manila.");
    const QStringList refused = refusals(facts);
    QCOMPARE(refused.size(), 1);
    QVERIFY2(refused.constFirst().startsWith("translation.csv:"_L1), qPrintable(refused.constFirst()));
    QVERIFY2(refused.constFirst().endsWith(
                 u"text_en: no row of network_stat has this note any more: “Two per city, three for Manila.”"_s),
        qPrintable(refused.constFirst()));
}

ATLAS_TEST(TestBadRows)

#include "tst_badrows.moc"
