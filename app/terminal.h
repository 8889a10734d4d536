// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a run says to the terminal it was started from, and how it ends.
#pragma once

#include <QString>

#include <cstdio>

namespace atlas
{

/** How a run ends. */
enum ExitStatus { Done = 0, Failed = 1, Misused = 2 };

/** Words for a person or a script, on standard output or standard error. */
void print(std::FILE *stream, const QString &text);
/** One line on standard error; gives the status back. */
int fail(const QString &sentence, ExitStatus status);

} // namespace atlas
