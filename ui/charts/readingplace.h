// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/chartdescription.h"
#include "ui/charts/chartframe.h"
#include "ui/charts/chartlayout.h"

#include <QRectF>

namespace atlas
{

/**
 * Where the box of a year that is read stands, in coordinates of the plot: above the area, over the words of the head,
 * so that it hides nothing that is drawn, and clear of the title where the rest is room enough. On a card too low for
 * that it reaches down into the area, or stands on the side that is not pointed at, from the top of the chart or within
 * the area: where it covers the least of the lines, and if at all possible no value of the year.
 */
[[nodiscard]] QRectF placeReadingBox(
    const ChartDescription &description, const ChartFrame &frame, const ChartLayout &layout, int year);

} // namespace atlas
