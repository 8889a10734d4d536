// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/chartdescription.h"
#include "app/model/catalogue.h"
#include "app/model/coverage.h"
#include "app/model/definition.h"

namespace atlas
{

/**
 * One series as one source gives it: its value in `year` as the finding, measure, place, period and unit below it. The
 * axis begins at zero unless all values lie far from it, which a note says.
 */
[[nodiscard]] ChartDescription seriesChart(const Catalogue &catalogue, const Definition &definition,
    const SeriesCoverage &series, const Series &values, int year, const Format &format);

/** The same with another year as the finding. */
[[nodiscard]] ChartDescription seriesChartInYear(ChartDescription chart, const Series &values, int year);

} // namespace atlas
