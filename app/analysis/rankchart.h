// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/chartdescription.h"
#include "app/model/catalogue.h"
#include "app/view/viewstate.h"

namespace atlas
{

/**
 * ASEAN as one among the largest economies by the levels of one basis, in all years they have: never one line across
 * two. `levels` are those of `view.economyPage.basis`. Where the European Union shall count as one and the source has
 * no value of it, countries are counted and a note says so.
 */
[[nodiscard]] ChartDescription rankChart(
    const Catalogue &catalogue, const IndicatorSeries &levels, const ViewState &view, const Format &format);

/** The same chart in the year of `view`: only what the year says is worked out. */
[[nodiscard]] ChartDescription rankChartInYear(ChartDescription chart, const ViewState &view);

} // namespace atlas
