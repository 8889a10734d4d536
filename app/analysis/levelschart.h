// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/chartdescription.h"
#include "app/model/catalogue.h"
#include "app/view/viewstate.h"

namespace atlas
{

/**
 * One measure of output, of output per person or of growth: ASEAN, the states in colour, the other members behind them,
 * from the first year with all ten to the end of the projection. `values` are of one source and one price basis.
 */
[[nodiscard]] ChartDescription levelsChart(
    const Catalogue &catalogue, const IndicatorSeries &values, const ViewState &view, const Format &format);

/** The same chart in the year of `view`: only what the year says is worked out. */
[[nodiscard]] ChartDescription levelsChartInYear(ChartDescription chart, const ViewState &view);

/**
 * The chart of growth for a picture in which each member has a panel of its own: it says what the grey line of the
 * panels is, and without states in colour it finds in how many members growth is above that of ASEAN.
 */
[[nodiscard]] ChartDescription growthPanels(
    const Catalogue &catalogue, const IndicatorSeries &values, const ViewState &view, const Format &format);

/** The same panels in the year of `view`. */
[[nodiscard]] ChartDescription growthPanelsInYear(ChartDescription chart, const ViewState &view);

} // namespace atlas
