// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Years of either era, as numbers; how they are written is for app/format.
#pragma once

namespace atlas
{

/** The Buddhist Era is so many years ahead of the Common Era. */
inline constexpr int BuddhistOffset = 543;
/** No Common Era year of an edition is as large: such a number is a year of the Buddhist Era. */
inline constexpr int FirstBuddhistYear = 2400;

/** The Common Era year of one that was written in either. */
[[nodiscard]] constexpr int commonYear(int written)
{
    return written >= FirstBuddhistYear ? written - BuddhistOffset : written;
}

} // namespace atlas
