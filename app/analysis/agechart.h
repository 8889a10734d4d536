// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/chartdescription.h"
#include "app/model/catalogue.h"
#include "app/view/viewstate.h"

namespace atlas
{

/**
 * The share of an age group in the people: ASEAN, the states in colour, the other members behind them, in all years of
 * the source, which has one value every five years. What the article says of the share is marked.
 */
[[nodiscard]] ChartDescription ageChart(
    const Catalogue &catalogue, const IndicatorSeries &shares, const ViewState &view, const Format &format);

/** The same chart in the year of `view`: only what the year says is worked out. */
[[nodiscard]] ChartDescription ageChartInYear(ChartDescription chart, const ViewState &view);

/** The first year of the highest value; empty without values. */
[[nodiscard]] std::optional<ChartPoint> peakOf(const ChartLine &line);

} // namespace atlas
