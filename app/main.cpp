// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/files/utf8locale.h"
#include "app/format/spokenlanguages.h"
#include "app/program.h"
#include "app/startupreport.h"
#include "ui/shell/languages.h"
#include "ui/theme/textsize.h"

#include <QApplication>
#include <QFile>
#include <QFont>
#include <QLoggingCategory>

#include <clocale>

#include <unistd.h>

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

/**
 * Begins the program once more, larger, where the desktop writes larger than usual: Qt knows the desktop's font when it
 * has started, and takes a scale only before. Returns where there is nothing to enlarge, or it cannot be done.
 */
void beginLarger(char **argv)
{
    constexpr auto done = "ATLAS_TEXT_SCALE";
    const double scale = textScale(QApplication::font().pointSizeF());
    if (scale <= 1 || qEnvironmentVariableIsSet(done))
        return;
    bool isNumber = false;
    const double given = qEnvironmentVariable("QT_SCALE_FACTOR").toDouble(&isNumber);
    const QByteArray before = qgetenv("QT_SCALE_FACTOR");
    qputenv("QT_SCALE_FACTOR", QByteArray::number(isNumber && given > 0 ? given * scale : scale));
    qputenv(done, QByteArray::number(scale));
    execv(QFile::encodeName(QCoreApplication::applicationFilePath()).constData(), argv);
    qputenv("QT_SCALE_FACTOR", before);
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
    // Without XDG_RUNTIME_DIR, as in a script or a container, Qt grumbles about a matter of no one's here.
    QLoggingCategory::defaultCategory()->setEnabled(QtWarningMsg, line->action == CommandLine::Action::OpenWindow);
    QApplication application(argc, argv);
    if (line->action == CommandLine::Action::OpenWindow)
        beginLarger(argv);
    QLoggingCategory::defaultCategory()->setEnabled(QtWarningMsg, true);
    std::setlocale(LC_NUMERIC, "C"); // QApplication takes the system's, and with it a decimal comma in half of ASEAN
    QApplication::setApplicationName(u"ascn-atlas"_s);
    QApplication::setApplicationDisplayName(u"ASCN Atlas"_s);
    QApplication::setApplicationVersion(QStringLiteral(ATLAS_VERSION));
    clock.mark(u"toolkit"_s);
    return Program(*line).run(clock);
}

} // namespace

} // namespace atlas

int main(int argc, char **argv)
{
    return atlas::start(argc, argv);
}
