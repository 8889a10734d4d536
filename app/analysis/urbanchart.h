// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/chartdescription.h"
#include "app/model/catalogue.h"
#include "app/view/viewstate.h"

namespace atlas
{

/** The indicator the chart of urban shares reads. */
inline const QString UrbanShareId = QStringLiteral("urban_share");

/**
 * The urban share over all years of the year bar that an edition has: ASEAN and the chosen states in colour, the other
 * members for context, and what the article says of ASEAN. `shares` is the series of UrbanShareId, or of another
 * edition of it.
 */
[[nodiscard]] ChartDescription urbanChart(
    const Catalogue &catalogue, const IndicatorSeries &shares, const ViewState &view, const Format &format);

/** The same chart, of the same states and language, in the year of `view`: only what the year says is worked out. */
[[nodiscard]] ChartDescription urbanChartInYear(ChartDescription chart, const Catalogue &catalogue,
    const IndicatorSeries &shares, const ViewState &view, const Format &format);

} // namespace atlas
