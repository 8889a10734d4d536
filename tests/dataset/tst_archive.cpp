// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dataset/archive.h"

#include "app/dataset/connection.h"
#include "app/dataset/edition.h"
#include "tests/dataset/archiverows.h"
#include "tests/dataset/factsfolder.h"
#include "tests/support/testrunner.h"

#include <QDir>
#include <QMap>
#include <QSet>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;
using namespace atlas;

namespace
{

/** The table whose rows are not kept whole: its values are asked for series by series. */
const QString OnDemand = QStringLiteral("observation");
/** The table that has no rows of its own: its texts stand with those they translate. */
const QString Thai = QStringLiteral("translation");

QStringList factTables()
{
    QStringList names = QDir(QStringLiteral(ATLAS_SOURCE_DIR "/data/facts")).entryList({u"*.csv"_s}, QDir::Files);
    for (QString &name : names)
        name.chop(4);
    return names;
}

/** A number in one way of writing, so that "115.0" is 115. */
QString plain(const QString &text)
{
    bool isNumber = false;
    const double value = text.toDouble(&isNumber);
    return isNumber ? QString::number(value, 'g', 15) : text;
}

/** Every filled cell of every row, columns by name, rows in no order. */
QStringList lines(const QList<test::FactRow> &rows)
{
    QStringList all;
    for (const test::FactRow &row : rows) {
        QStringList columns = row.keys();
        columns.sort();
        QString line;
        for (const QString &column : std::as_const(columns)) {
            if (row[column].isEmpty())
                continue;
            line += column + u'=' + plain(row[column]) + u"\n"_s;
        }
        all.append(line);
    }
    all.sort();
    return all;
}

} // namespace

/** The parts of the archive against the facts themselves, read by another reader. */
class TestArchive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyCellOfEveryTableIsRead_data();
    void everyCellOfEveryTableIsRead();
    void everyTranslationStandsWithItsText();
    void everyReportedTitleHasAThaiOne();
    void everyValueIsReadFromItsSource();
    void coverageCountsWhatIsThere();
    void aSeriesOfOneSourceHoldsNoOther();
    void everyUseOfASourceIsCounted();
    void aPartIsReadOnceAndKept();
    void whatCannotBeReadNamesItsTable();

private:
    std::optional<Connection> m_connection;
    std::optional<Archive> m_archive;
};

void TestArchive::initTestCase()
{
    m_connection.emplace(Connection::openReadOnly(test::builtEdition()).value());
    m_archive.emplace(*m_connection);
}

void TestArchive::everyCellOfEveryTableIsRead_data()
{
    QTest::addColumn<QString>("table");
    for (const QString &table : factTables()) {
        if (table != OnDemand && table != Thai)
            QTest::newRow(qPrintable(table)) << table;
    }
}

void TestArchive::everyCellOfEveryTableIsRead()
{
    QFETCH(QString, table);
    const QStringList expected = lines(test::factRows(table));
    const QStringList found = lines(test::archiveRows(*m_archive, table));
    QCOMPARE(found.size(), expected.size());
    for (qsizetype i = 0; i < expected.size(); ++i)
        QVERIFY2(found[i] == expected[i], qPrintable(u"the facts:\n"_s + expected[i] + u"the archive:\n"_s + found[i]));
}

void TestArchive::everyTranslationStandsWithItsText()
{
    QSet<QString> found;
    for (const auto &[column, texts] : test::englishTexts(*m_archive).asKeyValueRange()) {
        for (const LocalizedText &text : texts) {
            if (!text.th.isEmpty())
                found.insert(column + u'\n' + text.en + u'\n' + text.th);
        }
    }
    for (const test::FactRow &row : test::factRows(Thai)) {
        const QString column = row[u"table_name"_s] + u'.' + row[u"column_name"_s];
        QVERIFY2(found.contains(column + u'\n' + row[u"text_en"_s] + u'\n' + row[u"text_th"_s]),
            qPrintable(column + u": "_s + row[u"text_en"_s]));
    }
}

void TestArchive::everyReportedTitleHasAThaiOne()
{
    for (const ProjectRecord &project : m_archive->projects().value()->projects) {
        QCOMPARE(project.latestTitle.th.isEmpty(), project.latestTitle.en.isEmpty());
        for (const ProjectYear &year : project.life) {
            QVERIFY2(!year.title.th.isEmpty(), qPrintable(year.title.en));
            QVERIFY(year.title.en != project.title.en || year.title.th == project.title.th);
        }
    }
}

void TestArchive::everyValueIsReadFromItsSource()
{
    QMap<QStringList, QStringList> expected;
    for (const test::FactRow &row : test::factRows(OnDemand)) {
        expected[{row[u"indicator_id"_s], row[u"entity_id"_s], row[u"source_id"_s]}].append(
            row[u"year"_s] + u' ' + row[u"kind"_s] + u' ' + plain(row[u"value"_s]));
    }
    for (auto series = expected.begin(); series != expected.end(); ++series) {
        series->sort();
        const QStringList &key = series.key();
        QStringList found;
        const Series values = m_archive->values(key[0], key[1], key[2]).value();
        for (const Observation &point : values.points()) {
            QCOMPARE(point.sourceId, key[2]);
            const QString kind = point.kind == ValueKind::Projection ? u"projection"_s : u"estimate"_s;
            found.append(QString::number(point.year) + u' ' + kind + u' ' + test::cell(point.value));
        }
        QCOMPARE(found, *series);
    }
}

void TestArchive::coverageCountsWhatIsThere()
{
    QMap<QStringList, SeriesCoverage> expected;
    for (const test::FactRow &row : test::factRows(OnDemand)) {
        const QStringList key{row[u"indicator_id"_s], row[u"entity_id"_s], row[u"source_id"_s]};
        const int year = row[u"year"_s].toInt();
        SeriesCoverage &series = expected[key];
        if (series.values == 0)
            series = {key[0], key[1], key[2], year, year, 0, 0};
        series.firstYear = std::min(series.firstYear, year);
        series.lastYear = std::max(series.lastYear, year);
        ++series.values;
        series.projections += row[u"kind"_s] == "projection"_L1 ? 1 : 0;
    }
    const auto coverage = m_archive->coverage().value();
    QCOMPARE(coverage->series, expected.values());
    QCOMPARE(coverage->ofIndicator(u"city_pop"_s).size(),
        std::ranges::count(coverage->series, u"city_pop"_s, &SeriesCoverage::indicatorId));
    Archive fresh(*m_connection); // has not walked along all of them yet
    QCOMPARE(fresh.coverageOf(u"city_pop"_s).value(), coverage->ofIndicator(u"city_pop"_s));
    QCOMPARE(m_archive->coverageOf(u"city_pop"_s).value(), coverage->ofIndicator(u"city_pop"_s));
    for (const SeriesCoverage &series : coverage->series)
        QVERIFY(series.missingYears() >= 0);
}

/** Where two sources give a year, the store shows the preferred one; the archive gives each by itself. */
void TestArchive::aSeriesOfOneSourceHoldsNoOther()
{
    int several = 0;
    const auto coverage = m_archive->coverage().value();
    for (const SeriesCoverage &series : coverage->series) {
        if (coverage->sourcesOf(series.indicatorId, series.entityId).size() < 2)
            continue;
        ++several;
        QCOMPARE(
            m_archive->values(series.indicatorId, series.entityId, series.sourceId)->points().size(), series.values);
    }
    QVERIFY(several > 0);
    QVERIFY(m_archive->values(u"urban_share"_s, u"THA"_s, u"no such source"_s)->isEmpty());
}

void TestArchive::everyUseOfASourceIsCounted()
{
    QMap<QString, qsizetype> expected;
    for (const QString &table : factTables()) {
        if (table == "source"_L1)
            continue;
        for (const test::FactRow &row : test::factRows(table)) {
            std::set<QString> named;
            for (auto cell = row.cbegin(); cell != row.cend(); ++cell) {
                const QString &column = cell.key();
                const bool namesOne
                    = column.endsWith("source_id"_L1) || column == "source_a"_L1 || column == "source_b"_L1;
                if (namesOne && !cell.value().isEmpty())
                    named.insert(cell.value());
            }
            for (const QString &source : named)
                ++expected[table + u' ' + source];
        }
    }
    QMap<QString, qsizetype> found;
    const auto uses = m_archive->sourceUses().value();
    for (const SourceUse &use : uses->uses)
        found[use.table + u' ' + use.sourceId] += use.rows;
    QCOMPARE(found, expected);
    QVERIFY(uses->of(u"article-2562"_s).size() > 5);
}

void TestArchive::aPartIsReadOnceAndKept()
{
    const auto edition = Edition::openFile(test::builtEdition()).value();
    Archive &archive = edition->archive();
    const auto places = archive.places().value();
    QCOMPARE(archive.places().value(), places);
    QCOMPARE(places->cities.size(), 38);
    QCOMPARE(places->citiesOf(u"THA"_s).constFirst().id, u"bangkok"_s);
    QVERIFY(!places->city(u"dili"_s)->vision);
    QVERIFY(places->city(u"phuket"_s)->vision);
    QVERIFY(!places->state(u"ZZZ"_s));
}

void TestArchive::whatCannotBeReadNamesItsTable()
{
    Connection empty = Connection::openEmpty().value();
    Archive archive(empty);
    const auto failed = archive.ledger();
    QVERIFY(!failed);
    QVERIFY2(failed.error().message.contains(u"“claim”"_s), qPrintable(failed.error().message));
    QVERIFY(failed.error().detail.startsWith("claim: no such table"_L1));
    QVERIFY(!archive.values(u"a"_s, u"b"_s, u"c"_s));
    QVERIFY(!archive.sources());
}

ATLAS_TEST(TestArchive)

#include "tst_archive.moc"
