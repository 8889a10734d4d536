// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace atlas
{

/** Has Tab go through all of `part` where `place` stands, in the order it has: what is made late would come last of the
 * whole window. Both are in one window; `place` need not take the keyboard itself, and may hold `part`. */
void tabThrough(QWidget &place, const QWidget &part);

} // namespace atlas
