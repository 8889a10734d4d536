// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/dataset/factsfolder.h"
#include "tests/support/testrunner.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using atlas::test::FactsFolder;

namespace
{

struct Outcome
{
    int status = -1;
    QString out;
    QString err;
};

/** Runs the built program with no environment at all. */
Outcome run(const QStringList &arguments)
{
    QProcess process;
    process.setProcessEnvironment(QProcessEnvironment());
    process.start(QStringLiteral(ATLAS_BINARY_DIR "/bin/atlas-dataset"), arguments);
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
        QString::fromUtf8(process.readAllStandardError())};
}

} // namespace

/** The program as a person starts it: words, statuses, what goes where. */
class TestDatasetTool : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void helpAndVersionAreAnswered();
    void misuseIsOneLineAndStatusTwo_data();
    void misuseIsOneLineAndStatusTwo();
    void buildsQuietlyAndChecksWithCounts();
    void refusedRowsGoToStandardError();
    void whatIsNoEditionIsSaidWithStatusOne();
};

void TestDatasetTool::helpAndVersionAreAnswered()
{
    const Outcome help = run({u"--help"_s});
    QCOMPARE(help.status, 0);
    QVERIFY(help.out.contains("atlas-dataset build --facts DIR --out FILE"_L1));
    const Outcome version = run({u"--version"_s});
    QCOMPARE(version.status, 0);
    QVERIFY(version.out.startsWith("atlas-dataset "_L1));
}

void TestDatasetTool::misuseIsOneLineAndStatusTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("word");
    QTest::newRow("nothing") << QStringList() << u"build or check"_s;
    QTest::newRow("unknown word") << QStringList{u"bild"_s} << u"bild"_s;
    QTest::newRow("unknown option") << QStringList{u"build"_s, u"--fact"_s, u"x"_s} << u"--fact"_s;
    QTest::newRow("no facts") << QStringList{u"build"_s, u"--out"_s, u"x"_s} << u"--facts"_s;
    QTest::newRow("no out") << QStringList{u"build"_s, u"--facts=x"_s} << u"--out"_s;
    QTest::newRow("no value") << QStringList{u"build"_s, u"--facts"_s, u"x"_s, u"--out"_s} << u"--out"_s;
    QTest::newRow("twice") << QStringList{u"build"_s, u"--out"_s, u"x"_s, u"--out"_s, u"y"_s} << u"twice"_s;
    QTest::newRow("no file") << QStringList{u"check"_s} << u"FILE"_s;
    QTest::newRow("two files") << QStringList{u"check"_s, u"a"_s, u"b"_s} << u"FILE"_s;
    QTest::newRow("help with more") << QStringList{u"--help"_s, u"me"_s} << u"--help"_s;
}

void TestDatasetTool::misuseIsOneLineAndStatusTwo()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, word);
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.status, 2);
    QCOMPARE(outcome.out, QString());
    QCOMPARE(outcome.err.count(u'\n'), 1);
    QVERIFY2(outcome.err.contains(word), qPrintable(outcome.err));
}

void TestDatasetTool::buildsQuietlyAndChecksWithCounts()
{
    const FactsFolder facts;
    const Outcome built = run({u"build"_s, u"--facts"_s, facts.path(), u"--out"_s, facts.out()});
    QCOMPARE(built.status, 0);
    QCOMPARE(built.out + built.err, QString());
    const Outcome checked = run({u"check"_s, facts.out()});
    QCOMPARE(checked.status, 0);
    QCOMPARE(checked.err, QString());
    QVERIFY(checked.out.startsWith("ok: edition 2026.1 of 2026-07-13\n"_L1));
    QVERIFY(checked.out.contains("\ncity 38\n"_L1) && checked.out.contains("\nobservation 1000\n"_L1));
    static const QRegularExpression review(u"\ntranslations that wait for review: \\d+\n$"_s);
    QVERIFY2(checked.out.contains(review), qPrintable(checked.out));
}

void TestDatasetTool::refusedRowsGoToStandardError()
{
    const FactsFolder facts;
    facts.append(u"area_indicator"_s, "civic_social,pm25\nx,pm25,0,0,wdi-2022\n");
    const Outcome built = run({u"build"_s, u"--facts="_s + facts.path(), u"--out="_s + facts.out()});
    QCOMPARE(built.status, 1);
    QCOMPARE(built.out, QString());
    QCOMPARE(built.err,
        u"area_indicator.csv:25:14: 2 fields, but the header has 5\n"
        u"area_indicator.csv:26:1: area_id: there is no area “x”\n"
        u"atlas-dataset: The facts hold what the schema refuses; no edition was made.\n"_s);
    QVERIFY(facts.results().isEmpty());
}

void TestDatasetTool::whatIsNoEditionIsSaidWithStatusOne()
{
    const Outcome outcome = run({u"check"_s, QStringLiteral(ATLAS_SOURCE_DIR "/CMakeLists.txt")});
    QCOMPARE(outcome.status, 1);
    QCOMPARE(outcome.err.count(u'\n'), 1);
    QVERIFY(outcome.err.contains("is no database"_L1));
    const QString missing = QStringLiteral(ATLAS_BINARY_DIR "/no-such.sqlite");
    QCOMPARE(run({u"check"_s, missing}).status, 1);
    QVERIFY(!QFile::exists(missing));
}

ATLAS_TEST(TestDatasetTool)

#include "tst_datasettool.moc"
