// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dataset/connection.h"
#include "app/dataset/editioncheck.h"
#include "app/dataset/editionformat.h"
#include "app/dataset/furthercolumns.h"

#include "tests/dataset/factsfolder.h"
#include "tests/support/testrunner.h"

#include <QFile>
#include <QMap>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace atlas;

/** The edition that ships: what it holds, that it is whole, and that its values are those of the facts. */
class TestBuiltEdition : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyTableHoldsEveryRow();
    void isFoundSound();
    void splitsIntoPilotsAndLaterMembers();
    void readsBothLanguagesWhereBothAreRequired();
    void aSeriesIsOneRangeOfTheKey();
    void valuesEqualTheFacts_data();
    void valuesEqualTheFacts();
    void preferredSourcesHaveValues();
    void printedProjectTotalsAreReached();
    void noTextSpeaksOfHowTheFactsWereGathered();
    void theContractNamesEveryColumn();
    void everyTextThatIsEnglishOnlyHasItsThai();
    void everyNumberOfATextStandsInItsThai();

private:
    QStringList texts(const QString &sql);
    double number(const QString &sql);

    std::optional<Connection> m_connection;
};

void TestBuiltEdition::initTestCase()
{
    Result<Connection> opened = Connection::openReadOnly(test::builtEdition());
    QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().message));
    m_connection.emplace(std::move(*opened));
}

QStringList TestBuiltEdition::texts(const QString &sql)
{
    return m_connection->read<QString>(sql, {}, [](const Row &row) { return row.text(0); }).value();
}

double TestBuiltEdition::number(const QString &sql)
{
    const QList<double> numbers
        = m_connection->read<double>(sql, {}, [](const Row &row) { return row.real(0); }).value();
    return numbers.size() == 1 ? numbers.constFirst() : qQNaN();
}

void TestBuiltEdition::everyTableHoldsEveryRow()
{
    const QMap<QString, int> expected = {{u"edition"_s, 1}, {u"source"_s, 129}, {u"entity"_s, 81}, {u"alias"_s, 186},
        {u"state"_s, 11}, {u"city"_s, 38}, {u"city_vision"_s, 26}, {u"area"_s, 6}, {u"framework_item"_s, 56},
        {u"objective"_s, 3}, {u"actor"_s, 7}, {u"partner"_s, 15}, {u"challenge"_s, 4}, {u"programme_phase"_s, 3},
        {u"programme_place"_s, 23}, {u"project"_s, 143}, {u"project_status"_s, 441}, {u"event"_s, 54},
        {u"network_stat"_s, 83}, {u"indicator"_s, 103}, {u"related_indicator"_s, 49}, {u"area_indicator"_s, 23},
        {u"observation"_s, 52122}, {u"claim"_s, 26}, {u"citation"_s, 16}, {u"conflict"_s, 138},
        {u"translation"_s, 701}};
    QMap<QString, int> found;
    for (const QString &table :
        texts(u"SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT GLOB 'search_*'"_s))
        found.insert(table, static_cast<int>(number(u"SELECT count(*) FROM "_s + table)));
    QCOMPARE(found, expected);
}

void TestBuiltEdition::isFoundSound()
{
    QVERIFY(inspectEditionFile(test::builtEdition()));
    QCOMPARE(texts(u"PRAGMA integrity_check"_s), QStringList(u"ok"_s));
    QCOMPARE(texts(u"PRAGMA foreign_key_check"_s), QStringList());
    const EditionReport report = checkEdition(*m_connection);
    QCOMPARE(report.problems, QStringList());
    QCOMPARE(report.counts.size(), 27);
    QCOMPARE(report.number, u"2026.1"_s);
    QCOMPARE(report.date, u"2026-07-13"_s);
}

void TestBuiltEdition::splitsIntoPilotsAndLaterMembers()
{
    QCOMPARE(number(u"SELECT count(*) FROM city WHERE cohort = 'pilot'"_s), 26);
    QCOMPARE(number(u"SELECT count(*) FROM city WHERE joined_year > 2018"_s), 12);
    QCOMPARE(number(u"SELECT count(*) FROM state WHERE in_2018_network = 1"_s), 10);
    QCOMPARE(texts(u"SELECT asean_joined_date FROM state WHERE state_id = 'TLS'"_s), QStringList(u"2025-10-26"_s));
    // Of the five small pilots the UN file has none, so each has a value of its administrative area.
    QCOMPARE(texts(uR"(SELECT DISTINCT entity_id FROM observation WHERE indicator_id = 'city_pop_admin' ORDER BY 1)"_s),
        (QStringList{u"bandar_seri_begawan"_s, u"banyuwangi"_s, u"battambang"_s, u"luang_prabang"_s, u"siem_reap"_s}));
}

void TestBuiltEdition::readsBothLanguagesWhereBothAreRequired()
{
    const QList<TableFormat> tables = describeTables(*m_connection).value();
    static const QRegularExpression thai(u"[\\x{0E00}-\\x{0E7F}]"_s);
    int pairs = 0;
    for (const TableFormat &table : tables) {
        for (const ColumnFormat &column : table.columns) {
            if (!column.name.endsWith("_en"_L1))
                continue;
            const QString twin = column.name.chopped(3) + u"_th"_s;
            if (table.indexOf(twin) < 0)
                continue;
            ++pairs;
            QCOMPARE(number(u"SELECT count(*) FROM %1 WHERE (%2 IS NULL) <> (%3 IS NULL)"_s.arg(
                         table.name, column.name, twin)),
                0);
            for (const QString &text :
                texts(u"SELECT DISTINCT %1 FROM %2 WHERE %1 IS NOT NULL"_s.arg(twin, table.name)))
                QVERIFY2(text.contains(thai) || text.startsWith("ASCN Atlas"_L1), qPrintable(table.name + u' ' + text));
        }
    }
    QVERIFY(pairs > 25);
    QCOMPARE(number(u"SELECT count(*) FROM indicator WHERE description_th = '' OR unit_th = ''"_s), 0);
}

void TestBuiltEdition::aSeriesIsOneRangeOfTheKey()
{
    QString plan;
    const Result<> asked = m_connection->forEach(uR"(EXPLAIN QUERY PLAN SELECT year, kind, value FROM observation
            WHERE indicator_id = ? AND entity_id = ? AND source_id = ? ORDER BY year)"_s,
        {u"urban_share"_s, u"THA"_s, u"wup2018-annual"_s}, [&plan](const Row &row) { plan += row.text(3); });
    QVERIFY(asked);
    QCOMPARE(plan, u"SEARCH observation USING PRIMARY KEY (indicator_id=? AND entity_id=? AND source_id=?)"_s);
}

void TestBuiltEdition::valuesEqualTheFacts_data()
{
    QTest::addColumn<QString>("indicator");
    QTest::addColumn<QString>("entity");
    QTest::addColumn<int>("year");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<double>("value");
    QTest::addColumn<double>("within");
    const QString projection = u"projection"_s;
    const QString estimate = u"estimate"_s;
    QTest::newRow("urban 2018") << u"urban_share"_s << u"ASEAN"_s << 2018 << estimate << 48.9 << 0.05;
    QTest::newRow("urban 2025") << u"urban_share"_s << u"ASEAN"_s << 2025 << projection << 52.8 << 0.05;
    QTest::newRow("urban 2050") << u"urban_share"_s << u"ASEAN"_s << 2050 << projection << 66.1 << 0.05;
    QTest::newRow("rank 2016") << u"gdp_nominal_rank"_s << u"ASEAN"_s << 2016 << estimate << 6.0 << 0.0;
    QTest::newRow("rank 2017") << u"gdp_nominal_rank"_s << u"ASEAN"_s << 2017 << estimate << 5.0 << 0.0;
    QTest::newRow("rank 2026") << u"gdp_nominal_rank"_s << u"ASEAN"_s << 2026 << projection << 6.0 << 0.0;
    QTest::newRow("rank by PPP 2014") << u"gdp_ppp_rank"_s << u"ASEAN"_s << 2014 << estimate << 4.0 << 0.0;
    QTest::newRow("population 2018") << u"pop_total"_s << u"ASEAN"_s << 2018 << estimate << 661700.0 << 50.0;
    QTest::newRow("population 2018 as of 2019")
        << u"pop_weo2019"_s << u"ASEAN"_s << 2018 << projection << 647.45 << 0.05;
    QTest::newRow("Singapore is a city") << u"urban_share"_s << u"SGP"_s << 1960 << estimate << 100.0 << 0.0;
    QTest::newRow("Cambodia 1994") << u"gdp_growth_wdi"_s << u"KHM"_s << 1994 << estimate << -34.8 << 0.05;
}

void TestBuiltEdition::valuesEqualTheFacts()
{
    QFETCH(QString, indicator);
    QFETCH(QString, entity);
    QFETCH(int, year);
    QFETCH(QString, kind);
    QFETCH(double, value);
    QFETCH(double, within);
    int rows = 0;
    const Result<> asked = m_connection->forEach(
        u"SELECT value, kind FROM observation WHERE indicator_id = ? AND entity_id = ? AND year = ?"_s,
        {indicator, entity, year}, [&](const Row &row) {
            QVERIFY2(qAbs(row.real(0) - value) <= within, qPrintable(row.text(0)));
            QCOMPARE(row.text(1), kind);
            ++rows;
        });
    QVERIFY(asked);
    QCOMPARE(rows, 1);
}

void TestBuiltEdition::preferredSourcesHaveValues()
{
    QCOMPARE(number(uR"(SELECT count(*) FROM indicator i WHERE NOT EXISTS (SELECT 1 FROM observation o
        WHERE o.indicator_id = i.indicator_id AND o.source_id = i.preferred_source_id))"_s),
        0);
}

void TestBuiltEdition::printedProjectTotalsAreReached()
{
    const QMap<int, int> printed = {{2022, 77}, {2023, 86}, {2024, 108}, {2025, 134}};
    for (const auto &[year, total] : printed.asKeyValueRange()) {
        QCOMPARE(number(u"SELECT count(*) FROM project_status WHERE year = %1"_s.arg(year)), total);
        QCOMPARE(
            number(
                u"SELECT value FROM network_stat WHERE metric = 'projects_total' AND scope = 'network' AND year = %1"_s
                    .arg(year)),
            total);
    }
}

void TestBuiltEdition::noTextSpeaksOfHowTheFactsWereGathered()
{
    static const QRegularExpression banned(
        u"\\bseed\\b|\\bcompiler\\b|conflicts\\.csv|observations\\.csv|partners\\.csv|this file|stored copy|not opened"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QList<TableFormat> tables = describeTables(*m_connection).value();
    for (const TableFormat &table : tables) {
        for (const ColumnFormat &column : table.columns) {
            if (column.type != ColumnFormat::Type::Text || table.name == "observation"_L1)
                continue;
            for (const QString &text : texts(u"SELECT DISTINCT %1 FROM %2"_s.arg(column.name, table.name)))
                QVERIFY2(!text.contains(banned), qPrintable(table.name + u'.' + column.name + u": "_s + text));
        }
    }
}

void TestBuiltEdition::theContractNamesEveryColumn()
{
    QFile file(QStringLiteral(ATLAS_SOURCE_DIR "/data/README.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString contract = QString::fromUtf8(file.readAll());
    const QList<TableFormat> tables = describeTables(*m_connection).value();
    for (const TableFormat &table : tables) {
        const qsizetype begin = contract.indexOf(u"\n- `%1`: "_s.arg(table.name));
        QVERIFY2(begin >= 0, qPrintable(table.name));
        const QString entry = contract.sliced(begin, contract.indexOf(u"\n- "_s, begin + 1) - begin);
        for (const QString &column : table.columnNames()) {
            const bool isNamed = entry.contains(u"`%1`"_s.arg(column));
            QVERIFY2(isNamed || furtherColumn(column, table.columnNames()), qPrintable(table.name + u'.' + column));
        }
    }
}

void TestBuiltEdition::everyTextThatIsEnglishOnlyHasItsThai()
{
    const EditionReport report = checkEdition(*m_connection);
    QCOMPARE(report.untranslated, QStringList());
    QCOMPARE(
        double(report.translationsToReview), number(u"SELECT count(*) FROM translation WHERE reviewed <> 'yes'"_s));
}

/** A figure or a year that the Thai lost or changed would be another fact. */
void TestBuiltEdition::everyNumberOfATextStandsInItsThai()
{
    static const QRegularExpression numbers(u"(?<![A-Za-z0-9.,])\\d+(?:[.,]\\d+)*"_s);
    int compared = 0;
    const Result<> read = m_connection->forEach(u"SELECT text_en, text_th FROM translation"_s, {}, [&](const Row &row) {
        for (const auto &match : numbers.globalMatch(row.text(0))) {
            QVERIFY2(row.text(1).contains(match.captured()), qPrintable(row.text(0) + u'\n' + row.text(1)));
            ++compared;
        }
    });
    QVERIFY(read);
    QVERIFY2(compared > 300, qPrintable(QString::number(compared)));
}

ATLAS_TEST(TestBuiltEdition)

#include "tst_builtedition.moc"
