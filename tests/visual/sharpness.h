// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whether a picture at a higher ratio was drawn with its pixels or enlarged from fewer.
#pragma once

#include <QImage>
#include <QList>

namespace atlas::test
{

/** How a part of a picture came to its size. */
struct Tile
{
    QRect place; ///< at ratio 1
    double contrast = 0; ///< how much there is to see in the picture of ratio 1
    double gain = 0; ///< of steepness over the same part enlarged smoothly: 1 is as soft, the ratio itself is sharp
    /** 0 where whole rows or columns are doubled, as when enlarged by repeating pixels; 1 where too little is to be
     * seen. */
    double block = 1;
    double distance = 0; ///< mean difference from the picture of ratio 1 when reduced to it, 0 to 255
};

/** Compares tile by tile; `ratio` is 1.25, 1.5 or 2. Tiles in which there is little to see are left out. */
[[nodiscard]] QList<Tile> compareTiles(const QImage &single, const QImage &scaled, double ratio);

} // namespace atlas::test
