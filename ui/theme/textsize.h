// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace atlas
{

/**
 * How many times larger than usual a desktop writes whose font has this size in points: 1 to 1.5, in steps of a
 * twentieth. No size (below 0) is the usual one; so is a smaller one, since 12 pixels are the least that can be read.
 *
 * Everything is enlarged with the letters, as Qt does where the desktop says so by its resolution: the heights of
 * lines, rows and cards follow by themselves, and a window then has less room, for which pages scroll.
 */
[[nodiscard]] double textScale(double pointSize);

} // namespace atlas
