// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace atlas
{

class Actions;

/** The keys of the window and of its parts as HTML: those of the actions from their table, the others listed here. */
[[nodiscard]] QString keysText(const Actions &actions);

} // namespace atlas
