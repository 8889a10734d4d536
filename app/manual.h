// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineOption>
#include <QList>
#include <QString>

namespace atlas
{

/** What a manual page tells, in the language of the program. */
struct ManualContent
{
    QString whatItIs; ///< goes on after “ascn-atlas -”
    QString search; ///< what the command `search` does
    QList<QCommandLineOption> options;
};

/** The page as source for man(1), section 1. */
[[nodiscard]] QString manualPage(const ManualContent &content);

} // namespace atlas
