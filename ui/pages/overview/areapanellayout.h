// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/overview/density.h"

#include <QRectF>

namespace atlas
{

/** Where the parts of an area panel lie. Pure geometry, in pixels at 100 %. */
struct AreaPanelLayout
{
    QRectF icon;
    QRectF name; ///< two lines high where the name needs them
    QRectF contents; ///< what the area contains; empty where there is no room for it
    QRectF dots; ///< both rows
    double dotHeight = 0;
    double dotGap = 0; ///< between two dots, across and down
    QRectF counts;
    QRectF bar; ///< projects by status as lengths
    QRectF marks; ///< the same as numbers, right of the bar or below it
    bool wordsBesideMarks = false; ///< the status is written out

    /** For a panel of this width; `nameWraps` where its name needs two lines, `anyWraps` where that of any panel beside
     * it does: the rows below the names stand at the same height in all of them. */
    [[nodiscard]] static AreaPanelLayout of(Density density, double width, bool nameWraps, bool anyWraps);

    /** The room a name has on one line. */
    [[nodiscard]] static double nameWidth(Density density, double width);
    /** The height of every panel, whatever its name. */
    [[nodiscard]] static int heightOf(Density density);
};

} // namespace atlas
