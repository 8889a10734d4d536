// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/files/utf8locale.h"
#include "app/format/spokenlanguages.h"
#include "app/program.h"
#include "app/restart.h"
#include "app/startupreport.h"
#include "app/terminal.h"
#include "ui/shell/languages.h"

#include <QApplication>
#include <QLoggingCategory>

#include <clocale>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

bool hasDisplay()
{
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
        || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

/** Pictures and checks are made off screen; only a window needs a display. */
void choosePlatform(const CommandLine &line)
{
    const bool opensWindow = line.action == CommandLine::Action::OpenWindow
        || (line.action == CommandLine::Action::StartupReport && hasDisplay());
    if (opensWindow)
        return;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_SCALE_FACTOR", QByteArray::number(line.scale)); // of the picture, not of this desktop
    qunsetenv("QT_SCREEN_SCALE_FACTORS");
}

/** Speaks the language asked for, else that of the terminal. */
Result<> speak(Languages &languages, std::optional<Language> asked)
{
    return languages.use(asked.value_or(systemLanguage()));
}

/** What is wrong with the arguments. */
int refuse(const QStringList &arguments, int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    Languages languages;
    if (const auto spoken = speak(languages, languageAskedFor(arguments)); !spoken)
        return fail(spoken.error().message, Failed);
    return fail(parseCommandLine(arguments).error().message, Misused); // once more, in the words of the language
}

/** Help and manual. */
int tell(const CommandLine &line, int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    Languages languages;
    if (const auto spoken = speak(languages, line.language); !spoken)
        return fail(spoken.error().message, Failed);
    print(stdout, line.action == CommandLine::Action::Manual ? commandLineManual() : commandLineHelp());
    return Done;
}

/** What a run of the program leaves behind. */
struct Ending
{
    int status = Done;
    QString program;
    QStringList argumentsOfNext; ///< none where the program is not to begin again
};

/** Everything between the arguments and the end; nothing of the toolkit is left when it returns. */
Ending runProgram(const CommandLine &line, StartupClock &clock, int argc, char **argv)
{
    const bool opensWindow = line.action == CommandLine::Action::OpenWindow;
    Settings preferences(opensWindow ? preferencesPath() : QString()); // pictures and checks remember nothing
    const auto loaded = preferences.load();
    std::optional<Enlargement> enlargement;
    if (opensWindow)
        enlargement.emplace(preferences);
    // Without XDG_RUNTIME_DIR, as in a script or a container, Qt grumbles about a matter of no one's here.
    QLoggingCategory::defaultCategory()->setEnabled(QtWarningMsg, opensWindow);
    const QApplication application(argc, argv);
    if (enlargement)
        enlargement->settle(argv);
    QLoggingCategory::defaultCategory()->setEnabled(QtWarningMsg, true);
    std::setlocale(LC_NUMERIC, "C"); // QApplication takes the system's, and with it a decimal comma in half of ASEAN
    QApplication::setApplicationName(u"ascn-atlas"_s);
    QApplication::setApplicationDisplayName(u"ASCN Atlas"_s);
    QApplication::setApplicationVersion(QStringLiteral(ATLAS_VERSION));
    clock.mark(u"toolkit"_s);
    Program program(line, std::move(preferences), loaded ? QStringList() : QStringList(loaded.error().message));
    const int status = program.run(clock);
    return {status, QApplication::applicationFilePath(), program.argumentsOfNext()};
}

int start(int argc, char **argv)
{
    StartupClock clock;
    useUtf8Locale();
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const auto line = parseCommandLine(arguments);
    if (!line)
        return refuse(arguments, argc, argv);
    if (line->action == CommandLine::Action::Version) {
        print(stdout, u"ASCN Atlas " ATLAS_VERSION "\n"_s);
        return Done;
    }
    if (line->action == CommandLine::Action::Help || line->action == CommandLine::Action::Manual)
        return tell(*line, argc, argv);
    if (line->action == CommandLine::Action::OpenWindow && !hasDisplay())
        return fail(u"There is no display to open a window on. Render a picture with --screenshot FILE.png."_s, Failed);
    choosePlatform(*line);
    const Ending ending = runProgram(*line, clock, argc, argv);
    if (ending.argumentsOfNext.isEmpty())
        return ending.status;
    beginAgain(ending.program, ending.argumentsOfNext);
    return fail(u"ASCN Atlas could not start again."_s, Failed);
}

} // namespace

} // namespace atlas

int main(int argc, char **argv)
{
    return atlas::start(argc, argv);
}
