// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/chartdescription.h"
#include "app/model/catalogue.h"
#include "app/view/viewstate.h"

#include <QString>

namespace atlas
{

/** The indicators the chart of a choice reads. */
struct EconomyIndicators
{
    QString history; ///< estimates, and for nominal values their projection; empty where only a scenario is shown
    QString scenario; ///< projections of another source; empty for nominal values

    bool operator==(const EconomyIndicators &) const = default;
};

[[nodiscard]] EconomyIndicators economyIndicators(const EconomyChoice &choice);

/**
 * ASEAN as one economy among the world's largest, by rank or by level, in one measure: nominal values to the end of
 * their projection, or purchasing power up to the last estimate and a scenario after it, two sources between which
 * only ranks may be compared. `history` and `scenario` are the series that economyIndicators names, empty where it
 * names none.
 */
[[nodiscard]] ChartDescription economyChart(const Catalogue &catalogue, const IndicatorSeries &history,
    const IndicatorSeries &scenario, const ViewState &view, const Format &format);

/** The same chart, of the same choice, states and language, in the year of `view`: only what the year says is worked
 * out. */
[[nodiscard]] ChartDescription economyChartInYear(ChartDescription chart, const ViewState &view);

} // namespace atlas
