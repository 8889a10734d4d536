// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

namespace atlas
{

/** How much room the page has, from a small laptop to a wall of pixels; parts show less or more of the same. */
enum class Density {
    Compact, ///< a maximised window on 1366 × 768: what is left out is in the tool tips
    Regular,
    Roomy, ///< a full screen of 1920 × 1080 and more
    Spacious, ///< 3840 × 2160 at 100 %
};

/** A page on which six cards in a row would have to cut their words: they stand in two rows, and the page scrolls. */
[[nodiscard]] constexpr bool isNarrow(const QSize &page)
{
    return page.width() < 1100;
}

/** How many cards stand in a row. */
[[nodiscard]] constexpr int columnsOf(const QSize &page)
{
    return isNarrow(page) ? 3 : 6;
}

/** For a page of this size, which is the window less its header, rail and year bar. */
[[nodiscard]] constexpr Density densityOf(const QSize &page)
{
    if (page.height() < 655 || isNarrow(page))
        return Density::Compact;
    if (page.width() >= 2600 && page.height() >= 1400)
        return Density::Spacious;
    if (page.width() >= 1600 && page.height() >= 860)
        return Density::Roomy;
    return Density::Regular;
}

} // namespace atlas
