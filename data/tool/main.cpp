// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// atlas-dataset: makes and checks editions. Needs no display and no environment.
#include "app/dataset/editioncheck.h"
#include "app/files/utf8locale.h"
#include "data/tool/arguments.h"
#include "data/tool/editionbuilder.h"

#include <QCoreApplication>
#include <QTextStream>

#include <cstdio>

#include <sqlite3.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace atlas;

namespace
{

constexpr int Done = 0;
constexpr int Failed = 1;
constexpr int Misuse = 2;

/** No edition, however hostile, needs more memory than this to be looked at. */
constexpr sqlite3_int64 MostMemory = sqlite3_int64(512) * 1024 * 1024;

void say(FILE *stream, const QString &line)
{
    QTextStream(stream) << line << '\n';
}

int fail(const Error &error)
{
    say(stderr, u"atlas-dataset: "_s + error.message);
    if (!error.detail.isEmpty())
        say(stderr, u"  "_s + error.detail);
    return Failed;
}

/** One line that is written over, for a person who waits; nothing when the output goes into a file. */
LoadProgress progressLine()
{
    if (isatty(STDERR_FILENO) == 0)
        return [](const QString &, qint64) {};
    return [](const QString &table, qint64 rows) {
        QTextStream(stderr) << "\r\033[K" << table << ' ' << rows << Qt::flush;
    };
}

void endProgressLine()
{
    if (isatty(STDERR_FILENO) != 0)
        QTextStream(stderr) << "\r\033[K";
}

int build(const Arguments &arguments)
{
    RowProblems problems;
    const Result<> built = buildEdition(arguments.facts, arguments.file, problems, progressLine());
    endProgressLine();
    for (const QString &line : problems.lines())
        say(stderr, line);
    return built ? Done : fail(built.error());
}

int check(const Arguments &arguments)
{
    sqlite3_hard_heap_limit64(MostMemory);
    const Result<EditionReport> report = checkEditionFile(arguments.file);
    if (!report)
        return fail(report.error());
    for (const QString &problem : report->problems)
        say(stdout, problem);
    if (!report->problems.isEmpty())
        return Failed;
    say(stdout, u"ok: edition %1 of %2"_s.arg(report->number, report->date));
    for (const EditionReport::Count &count : report->counts)
        say(stdout, u"%1 %2"_s.arg(count.table).arg(count.rows));
    say(stdout, u"translations that wait for review: %1"_s.arg(report->translationsToReview));
    for (const auto &[language, texts] : report->furtherTexts.asKeyValueRange())
        say(stdout, u"texts in %1: %2"_s.arg(language.tag()).arg(texts));
    for (const QString &text : report->untranslated)
        say(stdout, u"not in Thai yet: "_s + text);
    return Done;
}

} // namespace

int main(int argc, char **argv)
{
    useUtf8Locale();
    const QCoreApplication application(argc, argv);
    const auto arguments = parseArguments(QCoreApplication::arguments().sliced(1));
    if (!arguments) {
        say(stderr, u"atlas-dataset: %1; see atlas-dataset --help"_s.arg(arguments.error()));
        return Misuse;
    }
    switch (arguments->task) {
    case Arguments::Task::Help:
        QTextStream(stdout) << helpText();
        return Done;
    case Arguments::Task::Version:
        say(stdout, u"atlas-dataset "_s + QLatin1StringView(ATLAS_VERSION));
        return Done;
    case Arguments::Task::Build:
        return build(*arguments);
    case Arguments::Task::Check:
        return check(*arguments);
    }
    return Misuse;
}
