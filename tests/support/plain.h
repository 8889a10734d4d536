// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace atlas::test
{

/** The text with spaces that may break where it has those that hold a number and its unit together. */
[[nodiscard]] inline QString plain(QString text)
{
    return text.replace(QChar(0x00a0), u' ');
}

} // namespace atlas::test
