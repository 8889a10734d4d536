// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/program.h"

#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace atlas::test
{

Outcome runProgram(const QStringList &arguments, const QString &home)
{
    const QTemporaryDir ownHome;
    QProcessEnvironment environment;
    environment.insert(u"HOME"_s, home.isEmpty() ? ownHome.path() : home);
    environment.insert(u"ASAN_OPTIONS"_s, u"detect_leaks=0"_s);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(ATLAS_BINARY_DIR "/bin/ascn-atlas"), arguments);
    if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
        return {-1, process.readAllStandardOutput(), process.readAllStandardError()};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace atlas::test
