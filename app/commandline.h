// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/appearance.h"
#include "app/model/result.h"
#include "app/view/viewstate.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

namespace atlas
{

/** What the program was asked to do. */
struct CommandLine
{
    enum class Action { OpenWindow, Screenshot, Search, SelfCheck, StartupReport, Help, Manual, Version };

    Action action = Action::OpenWindow;
    QString search; ///< of Search: the words
    QString picture; ///< where a picture is written; empty for none
    QSize size{1440, 900}; ///< of the picture in its pixels, of the window in the desktop's
    double scale = 1; ///< pixels of the picture for each of the page's
    bool sizeIsGiven = false; ///< else a window opens as it was left
    std::optional<ViewState> view; ///< what to show first; empty: where the reader left off
    bool yearIsGiven = false; ///< by the view or beside it; else an event that the view opens says which
    std::optional<Language> language; ///< these hold for this run and are not remembered
    std::optional<Appearance::Scheme> scheme;
    std::optional<Era> era;
    std::optional<Digits> digits;
    QString dataFile; ///< another edition; empty for the one that came with the program
};

/** Understands the arguments, the program's name first. The error is one line without a line end. */
[[nodiscard]] Result<CommandLine> parseCommandLine(const QStringList &arguments);

/** The language that arguments name, even where something else is wrong with them. */
[[nodiscard]] std::optional<Language> languageAskedFor(const QStringList &arguments);

/** What `--help` prints, in the language of the program. */
[[nodiscard]] QString commandLineHelp();
/** What `--man` prints: the same texts as a manual page. */
[[nodiscard]] QString commandLineManual();

} // namespace atlas
