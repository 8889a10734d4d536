// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The options of the program, each declared once: arguments are read, and help and manual written, from these.
#pragma once

#include <QCommandLineOption>
#include <QList>
#include <QString>
#include <QStringList>

class QCommandLineParser;

namespace atlas
{

/** As they are declared: in English, with `%1` for the choices there are. toldOptions() has them as they are read. */
namespace options
{

extern const QCommandLineOption Help;
extern const QCommandLineOption Version;
extern const QCommandLineOption Manual;
extern const QCommandLineOption Screenshot;
extern const QCommandLineOption Size;
extern const QCommandLineOption Scale;
extern const QCommandLineOption Page;
extern const QCommandLineOption City;
extern const QCommandLineOption State;
extern const QCommandLineOption Area;
extern const QCommandLineOption Indicator;
extern const QCommandLineOption Year;
extern const QCommandLineOption Language;
extern const QCommandLineOption Theme;
extern const QCommandLineOption Era;
extern const QCommandLineOption Digits;
extern const QCommandLineOption View;
extern const QCommandLineOption Data;
extern const QCommandLineOption SelfCheck;
extern const QCommandLineOption StartupReport;
extern const QCommandLineOption Picture;

} // namespace options

/** What `--lang` takes. */
[[nodiscard]] QStringList languageTags();
/** What `--page` takes. */
[[nodiscard]] QStringList pageNames();

/** Every option, described in the language of the program, in the order of the help. */
[[nodiscard]] QList<QCommandLineOption> toldOptions();
/** What the program is: goes on after its name. */
[[nodiscard]] QString whatItIs();
/** What the command `search` does. */
[[nodiscard]] QString searchWords();

/** Makes the parser know all of them, and their descriptions in the language of the program. */
void describe(QCommandLineParser &parser);

} // namespace atlas
