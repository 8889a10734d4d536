// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <tl/expected.hpp>

namespace atlas
{

/** What the data tool is asked to do. */
struct Arguments
{
    enum class Task { Help, Version, Build, Check };

    Task task = Task::Help;
    QString facts; ///< of Build: the folder of the table files
    QString file; ///< of Build: the edition to make; of Check: the one to look at
};

/** Reads the words after the program's name; the error is one line that says what is wrong with them. */
[[nodiscard]] tl::expected<Arguments, QString> parseArguments(const QStringList &words);

/** What `--help` prints. */
[[nodiscard]] QString helpText();

} // namespace atlas
