// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

// The built program with its window open and nobody there: it costs the processor nothing.
class TestIdle final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anIdleWindowUsesNoProcessorTime_data();
    void anIdleWindowUsesNoProcessorTime();
};

namespace
{

constexpr int UntilSettled = 3000; ///< ms
constexpr int Watched = 10'000; ///< ms

/** Ticks of the processor that a process and its threads have used, user and system; -1 where it does not live. */
qint64 ticksOf(qint64 process)
{
    QFile stat(u"/proc/%1/stat"_s.arg(process));
    if (!stat.open(QIODevice::ReadOnly))
        return -1;
    const QByteArray line = stat.readAll();
    const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
    return fields.value(11).toLongLong() + fields.value(12).toLongLong(); // utime and stime of proc(5)
}

} // namespace

void TestIdle::anIdleWindowUsesNoProcessorTime_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("as it starts") << QStringList();
    QTest::newRow("a city chosen, dark, Thai")
        << QStringList{u"--city"_s, u"bangkok"_s, u"--theme"_s, u"dark"_s, u"--lang"_s, u"th"_s};
}

void TestIdle::anIdleWindowUsesNoProcessorTime()
{
    QFETCH(const QStringList, arguments);
    const QTemporaryDir home;
    QProcessEnvironment environment;
    environment.insert(u"HOME"_s, home.path());
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"ASAN_OPTIONS"_s, u"detect_leaks=0"_s);
    QProcess program;
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(ATLAS_BINARY_DIR "/bin/ascn-atlas"), arguments);
    QVERIFY(program.waitForStarted());
    QTest::qWait(UntilSettled);
    const qint64 before = ticksOf(program.processId());
    QVERIFY(before > 0);
    QTest::qWait(Watched);
    const qint64 after = ticksOf(program.processId());
    program.terminate();
    program.waitForFinished();
    QCOMPARE(after - before, 0);
}

ATLAS_TEST(TestIdle)

#include "tst_idle.moc"
