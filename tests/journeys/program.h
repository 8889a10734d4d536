// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace atlas::test
{

/** How one run of the built program ended. */
struct Outcome
{
    int status = -1; ///< -1 where it crashed or did not end
    QByteArray output;
    QByteArray errors;
};

/**
 * Runs the built program as a person on a bare machine would: no display, no locale, no variable but a home of its
 * own, which is `home`.
 */
[[nodiscard]] Outcome runProgram(const QStringList &arguments, const QString &home = {});

} // namespace atlas::test
