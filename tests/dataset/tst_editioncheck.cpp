// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dataset/editioncheck.h"

#include "app/dataset/connection.h"
#include "app/dataset/editionformat.h"
#include "data/tool/editionbuilder.h"

#include "tests/dataset/factsfolder.h"
#include "tests/support/testrunner.h"

#include <QFile>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace atlas;
using atlas::test::FactsFolder;

/** What is said about editions that something happened to. */
class TestEditionCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theHeaderTellsWhatAFileIs_data();
    void theHeaderTellsWhatAFileIs();
    void anUnfinishedChangeIsSaid();
    void aFileThatIsNotThereIsSaid();
    void spoiltRowsAreNamed_data();
    void spoiltRowsAreNamed();
    void manyFaultsOfAKindAreCounted();
    void flippedBitsNeverCrash();
    void everyCutIsNoticed();
    void theNumbersInTheSchemaAreThoseOfTheProgram();

private:
    /** Writes `bytes` to a file and says what is found wrong with it. */
    QStringList problemsOf(const QByteArray &bytes) const;

    FactsFolder m_facts;
    QByteArray m_sound; ///< a small sound edition
};

namespace
{

void put(QByteArray &bytes, qsizetype at, const QByteArray &what)
{
    bytes.replace(at, what.size(), what);
}

} // namespace

void TestEditionCheck::initTestCase()
{
    RowProblems problems;
    QVERIFY(buildEdition(m_facts.path(), m_facts.out(), problems, [](const QString &, qint64) {}));
    QFile file(m_facts.out());
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_sound = file.readAll();
    QCOMPARE(problemsOf(m_sound), QStringList());
}

QStringList TestEditionCheck::problemsOf(const QByteArray &bytes) const
{
    const QString path = m_facts.outFolder() + u"/spoilt.sqlite"_s;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {u"the test could not write"_s};
    file.close();
    const Result<EditionReport> report = checkEditionFile(path);
    return report ? report->problems : QStringList(report.error().message);
}

void TestEditionCheck::theHeaderTellsWhatAFileIs_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<qint64>("size");
    QTest::addColumn<QString>("message");
    QByteArray sound(100, '\0');
    put(sound, 0, QByteArray("SQLite format 3\0\x10\x00\x01\x01", 20));
    put(sound, 28, QByteArray("\0\0\0\2", 4));
    put(sound, 60, QByteArray("\0\0\0\3", 4));
    put(sound, 68, "ASCN");
    const auto with = [&sound](qsizetype at, const QByteArray &what) {
        QByteArray head = sound;
        put(head, at, what);
        return head;
    };
    const qint64 whole = 8192;
    QTest::newRow("sound") << sound << whole << QString();
    QTest::newRow("empty") << QByteArray() << qint64(0) << u"X is empty. Take a fresh copy of it."_s;
    QTest::newRow("text") << QByteArray("city_id,name\n") << qint64(13) << u"X is not an edition: it is no database."_s;
    QTest::newRow("a hundred letters") << QByteArray(100, 'x') << qint64(100)
                                       << u"X is not an edition: it is no database."_s;
    QTest::newRow("cut in the header") << sound.first(60) << qint64(60) << u"X is not an edition: it is no database."_s;
    QTest::newRow("page size") << with(16, "\x0F\xFF") << whole << u"X is damaged. Take a fresh copy of it."_s;
    QTest::newRow("another program") << with(68, "GPKG") << whole
                                     << u"X is not an edition: it is a database of another program."_s;
    QTest::newRow("newer") << with(63, "\4") << whole
                           << u"X is of a newer format (4) than this program reads (3). Install a newer program."_s;
    QTest::newRow("older")
        << with(63, "\2") << whole
        << u"X is of an older format (2) than this program reads (3). Take the edition that came with this program, or build it again from its facts."_s;
    QTest::newRow("no format") << with(63, QByteArray(1, '\0')) << whole
                               << u"X is of no known format. Build it again."_s;
    QTest::newRow("torn") << sound << qint64(5000)
                          << u"X is incomplete: 5000 of 8192 bytes are there. Take a fresh copy of it."_s;
    QTest::newRow("WAL") << with(18, "\2\2") << whole
                         << u"X keeps changes in a second file (WAL mode). Build it again."_s;
}

void TestEditionCheck::theHeaderTellsWhatAFileIs()
{
    QFETCH(QByteArray, head);
    QFETCH(qint64, size);
    QFETCH(QString, message);
    const Result<> found = inspectEdition(u"X"_s, head, size);
    QCOMPARE(found ? QString() : found.error().message, message);
}

void TestEditionCheck::anUnfinishedChangeIsSaid()
{
    const QString journal = m_facts.outFolder() + u"/spoilt.sqlite-journal"_s;
    QFile file(journal);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("x") == 1);
    file.close();
    const QStringList problems = problemsOf(m_sound);
    QFile::remove(journal);
    QCOMPARE(problems.size(), 1);
    QVERIFY2(problems.constFirst().contains("never finished"_L1), qPrintable(problems.constFirst()));
}

void TestEditionCheck::aFileThatIsNotThereIsSaid()
{
    QCOMPARE(inspectEditionFile(u"/no/file"_s).error().message, u"There is no file /no/file."_s);
    QCOMPARE(inspectEditionFile(u"/"_s).error().message, u"/ is not a file."_s);
}

void TestEditionCheck::spoiltRowsAreNamed_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QStringList>("expected");
    const auto add = [](const char *name, const QByteArray &sql, const QStringList &expected) {
        QTest::newRow(name) << sql << expected;
    };
    add("a share of 120 %",
        "UPDATE observation SET value = 120 WHERE indicator_id = 'broadband_subs' AND entity_id = 'BRN' AND year = "
        "2001; UPDATE indicator SET valid_max = 100 WHERE indicator_id = 'broadband_subs'",
        {u"observation: broadband_subs of BRN in 2001 is 120, outside 0 to 100."_s});
    add("a dangling id", "UPDATE objective SET source_id = 'nowhere' WHERE objective_id = 'cooperation'",
        {u"objective: row 1 points to no row of source."_s});
    add("a dangling item of a list", "UPDATE citation SET claim_ids = 'c01;c99' WHERE number = 1",
        {u"citation: claim_ids names “c99”, which is not in claim."_s});
    add("a subject that is gone", "UPDATE conflict SET subject_id = 'ev999' WHERE conflict_id = 'cf001'",
        {u"conflict: cf001 is about the event “ev999”, which does not exist."_s});
    add("a scope that is gone",
        "UPDATE network_stat SET scope = 'FRA' WHERE year = 2018 AND metric = 'priority_projects'",
        {u"network_stat: the scope “FRA” of 2018:priority_projects is no state and no area."_s});
    add("a translation of what is not there",
        "UPDATE translation SET text_en = 'Greater Bangkok' WHERE text_en = 'Bangkok, Thailand'",
        {u"translation: no row has this event.place: Greater Bangkok"_s});
    add("a translation of a column with its own Thai",
        "UPDATE translation SET column_name = 'title_en' WHERE text_en = 'Bangkok, Thailand'",
        {u"translation: event.title_en is no column whose texts are translated."_s});
    add("a table that is gone", "DROP TABLE conflict",
        {u"The table conflict is missing."_s, u"The index sqlite_autoindex_conflict_1 is missing."_s});
    add("a table that is strange", "CREATE TABLE extra (a)",
        {u"There is a table extra, which this format does not know."_s});
    add("a view for a table", "DROP TABLE area_indicator; CREATE VIEW area_indicator AS SELECT 1",
        {u"The table area_indicator is missing."_s, u"The index sqlite_autoindex_area_indicator_1 is missing."_s,
            u"There is a view area_indicator, which this format does not know."_s});
    add("no constraint", "ALTER TABLE objective RENAME COLUMN text_en TO text_english",
        {u"The table objective is not made as this format makes it."_s});
    add("two editions",
        "INSERT INTO edition SELECT 'x', date, title_en, title_th, licence_en, licence_th, independence_en, "
        "independence_th, facts_sha256 FROM edition",
        {u"edition: there must be one row; there are 2."_s});
    add("no edition", "DELETE FROM edition", {u"edition: there must be one row; there are 0."_s});
    add("a changed hit", "UPDATE search_text SET title_en = 'x' WHERE search_id = 1",
        {u"search_text: row 1 is not what the facts give for city bandar_seri_begawan."_s});
    add("a lost hit", "DELETE FROM search_text WHERE search_id = 884",
        {u"search_text: 883 rows, but the facts give 884."_s});
    add("a hit that is not indexed",
        "INSERT INTO search_index (search_index, rowid, name, alias, body, context) SELECT 'delete', search_id, name,"
        " alias, body, context FROM search_text WHERE search_id = 39",
        {u"search_index: state BRN is not found by its name."_s});
    add("a broken constraint", "UPDATE city SET latitude = 95 WHERE city_id = 'bangkok'",
        {u"The file is damaged: CHECK constraint failed in city."_s});
}

void TestEditionCheck::spoiltRowsAreNamed()
{
    QFETCH(QByteArray, sql);
    QFETCH(QStringList, expected);
    const QString path = m_facts.outFolder() + u"/spoilt.sqlite"_s;
    QFile::remove(path);
    QVERIFY(QFile::copy(m_facts.out(), path));
    {
        Connection writer = Connection::openForBuilding(path).value();
        QVERIFY(writer.runScript("PRAGMA foreign_keys=0; PRAGMA ignore_check_constraints=1;"));
        const Result<> spoilt = writer.runScript(sql);
        QVERIFY2(spoilt, qPrintable(spoilt ? QString() : spoilt.error().detail));
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QStringList problems = problemsOf(file.readAll());
    problems.sort();
    expected.sort();
    QCOMPARE(problems, expected);
}

void TestEditionCheck::manyFaultsOfAKindAreCounted()
{
    const QString path = m_facts.outFolder() + u"/spoilt.sqlite"_s;
    QFile::remove(path);
    QVERIFY(QFile::copy(m_facts.out(), path));
    QVERIFY(Connection::openForBuilding(path).value().runScript(
        "UPDATE indicator SET valid_min = 399, valid_max = 400 WHERE indicator_id = 'broadband_subs'"));
    Connection reader = Connection::openReadOnly(path).value();
    const QStringList problems = checkEdition(reader).problems;
    QCOMPARE(problems.size(), 21);
    QVERIFY2(problems.constLast().contains("171"_L1), qPrintable(problems.constLast())); // 191 values, 20 named
}

void TestEditionCheck::flippedBitsNeverCrash()
{
    QRandomGenerator random(20261122);
    const int rounds = qEnvironmentVariableIsSet("ATLAS_LONG") ? 2500 : 60;
    int noticed = 0;
    for (int round = 0; round < rounds; ++round) {
        QByteArray bytes = m_sound;
        for (int flips = 0; flips < 4; ++flips) {
            const auto at = random.bounded(static_cast<int>(bytes.size()));
            bytes[at] = static_cast<char>(bytes[at] ^ (1 << random.bounded(8)));
        }
        noticed += problemsOf(bytes).isEmpty() ? 0 : 1;
    }
    QVERIFY2(noticed > rounds / 10,
        qPrintable(QString::number(noticed))); // a flip inside a text is a sound file with another text
}

void TestEditionCheck::everyCutIsNoticed()
{
    for (qsizetype size = 0; size < m_sound.size(); size += 9973)
        QVERIFY2(!problemsOf(m_sound.first(size)).isEmpty(), qPrintable(QString::number(size)));
}

void TestEditionCheck::theNumbersInTheSchemaAreThoseOfTheProgram()
{
    Connection made = Connection::openEmpty().value();
    QVERIFY(applyEditionSchema(made));
    QCOMPARE(made.number(u"PRAGMA application_id"_s).value(), EditionApplicationId);
    QCOMPARE(made.number(u"PRAGMA user_version"_s).value(), EditionFormatVersion);
}

ATLAS_TEST(TestEditionCheck)

#include "tst_editioncheck.moc"
