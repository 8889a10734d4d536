// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Start of the program against the floor, in one run: pairs, so that a busy machine slows both. Prints ratios and the
// profile by phase; it judges nothing, since a timing is no test.
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QProcess>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace
{

constexpr int Pairs = 15;

struct Start
{
    double wallMs = 0; ///< from being started, before its libraries are loaded, to the first complete paint
    double completeMs = 0; ///< from main to the first complete paint
    double residentMiB = 0;
    QJsonObject phases;
};

Start startOnce(const QString &program, const QStringList &arguments)
{
    QElapsedTimer timer;
    QProcess process;
    timer.start();
    process.start(program, arguments);
    process.waitForReadyRead(); // the report is printed when the page is complete
    const double wall = double(timer.nsecsElapsed()) / 1e6;
    process.waitForFinished();
    const QJsonObject report = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    return {wall, report.value("completeMs"_L1).toDouble(), report.value("residentMiB"_L1).toDouble(),
        report.value("phases"_L1).toObject()};
}

double median(QList<Start> starts, double Start::*figure)
{
    std::ranges::sort(starts, {}, figure);
    return starts[starts.size() / 2].*figure;
}

void printLine(const char *name, const QList<Start> &atlas, const QList<Start> &floor, double Start::*figure)
{
    const double ours = median(atlas, figure);
    const double theirs = median(floor, figure);
    std::printf("%-28s %9.1f %9.1f %9.2f\n", name, ours, theirs, ours / theirs);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4) {
        std::fprintf(stderr, "startupbench: needs three arguments: ATLAS FLOOR EDITION\n");
        return 2;
    }
    QList<Start> atlas;
    QList<Start> floor;
    for (int pair = 0; pair < Pairs; ++pair) {
        floor.append(startOnce(arguments[2], {arguments[3]}));
        atlas.append(startOnce(arguments[1], {u"--startup-report"_s}));
    }
    std::printf("%-28s %9s %9s %9s   (medians of %d pairs)\n", "", "atlas", "floor", "ratio", Pairs);
    printLine("start to complete, ms", atlas, floor, &Start::wallMs);
    printLine("of it from main, ms", atlas, floor, &Start::completeMs);
    printLine("resident memory, MiB", atlas, floor, &Start::residentMiB);
    std::printf("\nphases of the last start, ms\n");
    const QJsonObject phases = atlas.last().phases;
    for (auto phase = phases.begin(); phase != phases.end(); ++phase)
        std::printf("  %-26s %9.1f\n", qPrintable(phase.key()), phase->toDouble());
    return 0;
}
