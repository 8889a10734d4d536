// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What stands on the lines: ranks in discs, and what the article says.
#pragma once

#include "ui/charts/chartlayout.h"

namespace atlas
{

/**
 * Ranks on ASEAN's line: both ends, both sides of a break, and between them every year, every second or every fifth,
 * as there is room; where values are rarer than years, only in their own years.
 */
void placeDiscs(ChartLayout &layout, const ChartPlot &plot);

/** The claims of the article with their words where there is room that no line in colour runs through. */
void placeMarks(ChartLayout &layout, const ChartPlot &plot);

/** The names of the intervals inside the right edge of the area, each below the upper edge of its own, where the next
 * one leaves it room. */
void placeBandLabels(ChartLayout &layout, const ChartPlot &plot);

/** The lines in colour as pieces on the picture: no word stands on them. */
[[nodiscard]] QList<QLineF> colouredPieces(const ChartLayout &layout, const ChartPlot &plot);

} // namespace atlas
