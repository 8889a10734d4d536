// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The axis of values of a chart: which round numbers it names, and how they are written.
#pragma once

#include "app/analysis/chartdescription.h"

namespace atlas
{

/** The least and the greatest of what a chart draws. */
struct ChartSpan
{
    double low = 0;
    double high = 0;

    bool operator==(const ChartSpan &) const = default;
};

/** Of all lines, bands, earlier projections and marks; nothing where nothing is drawn. */
[[nodiscard]] std::optional<ChartSpan> spanOf(const ChartPlot &plot);

/** Gives a chart a linear axis over `span`: from zero, unless everything lies far from it, which a note says. */
void setLinearAxis(ChartDescription &chart, const ChartSpan &span);

/** Gives a chart a logarithmic axis over `span`, which lies above zero. */
void setLogarithmicAxis(ChartDescription &chart, const ChartSpan &span);

/** Round numbers from at or below `low` to at or above `high`, both above zero and apart: 1, 2 and 5 times a power of
 * ten, powers of ten alone over several of them, and linear steps within a factor of three. */
[[nodiscard]] QList<double> logarithmicTicks(double low, double high);

} // namespace atlas
