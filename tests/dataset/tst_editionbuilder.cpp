// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/tool/editionbuilder.h"

#include "tests/dataset/factsfolder.h"
#include "tests/support/testrunner.h"

#include <QDir>

using namespace Qt::StringLiterals;
using namespace atlas;
using atlas::test::FactsFolder;

namespace
{

Result<> build(const QString &facts, const QString &out)
{
    RowProblems problems;
    return buildEdition(facts, out, problems, [](const QString &, qint64) {});
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestEditionBuilder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameFactsGiveTheSameBytes();
    void oneFileLiesThereAfterwards();
    void anOldEditionIsReplaced();
    void anOldEditionSurvivesABadRow();
    void theOrderOfColumnsDoesNotMatter();
    void whatCannotBeWrittenIsSaid_data();
    void whatCannotBeWrittenIsSaid();
    void progressNamesTablesAndRows();
};

void TestEditionBuilder::theSameFactsGiveTheSameBytes()
{
    const FactsFolder facts;
    const QString facts2 = QStringLiteral(ATLAS_SOURCE_DIR "/data/facts");
    QVERIFY(build(facts2, facts.out()));
    QVERIFY(!bytesOf(facts.out()).isEmpty());
    QVERIFY(bytesOf(facts.out()) == bytesOf(test::builtEdition()));
}

void TestEditionBuilder::oneFileLiesThereAfterwards()
{
    const FactsFolder facts;
    QVERIFY(build(facts.path(), facts.out()));
    QCOMPARE(facts.results(), QStringList(u"atlas.sqlite"_s));
    const QByteArray header = bytesOf(facts.out()).first(100);
    QCOMPARE(header.mid(16, 2), QByteArray("\x10\0", 2)); // pages of 4096 bytes
    QCOMPARE(header.mid(18, 2), QByteArray("\1\1")); // rollback journal, not WAL
    QCOMPARE(header.mid(52, 4), QByteArray(4, '\0')); // no auto-vacuum
    QCOMPARE(header.mid(60, 4), QByteArray("\0\0\0\3", 4)); // user_version
    QCOMPARE(header.mid(68, 4), QByteArray("ASCN"));
}

void TestEditionBuilder::anOldEditionIsReplaced()
{
    const FactsFolder facts;
    QFile old(facts.out());
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    old.close();
    QVERIFY(build(facts.path(), facts.out()));
    QVERIFY(bytesOf(facts.out()).startsWith("SQLite format 3"));
}

void TestEditionBuilder::anOldEditionSurvivesABadRow()
{
    const FactsFolder facts;
    QVERIFY(build(facts.path(), facts.out()));
    const QByteArray before = bytesOf(facts.out());
    facts.append(u"objective"_s, "x\n");
    QVERIFY(!build(facts.path(), facts.out()));
    QVERIFY(bytesOf(facts.out()) == before);
    QCOMPARE(facts.results(), QStringList(u"atlas.sqlite"_s));
}

void TestEditionBuilder::theOrderOfColumnsDoesNotMatter()
{
    const FactsFolder facts;
    facts.write(u"edition"_s,
        "title_en,title_th,number,date,licence_en,licence_th,independence_en,independence_th\nT,ท,1.0,2026-01-01,L,ล,I,"
        "อ\n");
    QVERIFY(build(facts.path(), facts.out()));
}

void TestEditionBuilder::whatCannotBeWrittenIsSaid_data()
{
    QTest::addColumn<QString>("facts");
    QTest::addColumn<QString>("out");
    QTest::addColumn<QString>("message");
    const QString sound = QStringLiteral(ATLAS_SOURCE_DIR "/data/facts");
    QTest::newRow("no facts") << u"/no/facts"_s << u"x.sqlite"_s << u"There is no folder /no/facts."_s;
    QTest::newRow("no folder") << sound << u"/no/folder/x.sqlite"_s << u"There is no folder /no/folder."_s;
    QTest::newRow("a folder") << sound << QDir::tempPath() << u"%1 is a folder; name a file."_s.arg(QDir::tempPath());
    QTest::newRow("not writable") << sound << u"/proc/x.sqlite"_s
                                  << u"Cannot make /proc/x.sqlite: This database cannot be opened."_s;
}

void TestEditionBuilder::whatCannotBeWrittenIsSaid()
{
    QFETCH(QString, facts);
    QFETCH(QString, out);
    QFETCH(QString, message);
    const Result<> built = build(facts, out);
    QVERIFY(!built);
    QCOMPARE(built.error().message, message);
}

void TestEditionBuilder::progressNamesTablesAndRows()
{
    const FactsFolder facts;
    QHash<QString, qint64> rows;
    RowProblems problems;
    QVERIFY(buildEdition(
        facts.path(), facts.out(), problems, [&rows](const QString &table, qint64 n) { rows.insert(table, n); }));
    QCOMPARE(rows.size(), 27);
    QCOMPARE(rows.value(u"observation"_s), 1000);
}

ATLAS_TEST(TestEditionBuilder)

#include "tst_editionbuilder.moc"
