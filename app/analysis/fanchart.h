// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/chartdescription.h"
#include "app/analysis/seriesreader.h"
#include "app/model/catalogue.h"

namespace atlas
{

/**
 * One series with what its source says of how sure its projection is: nested intervals of 80 and 95 % where it gives
 * them, the low and the high variant as lines where it gives only those, the projection alone where it gives neither.
 * The intervals of an indicator are read as `ID_l80`, `ID_u80`, `ID_l95` and `ID_u95`, its variants as `ID_low` and
 * `ID_high`. People are shown in millions or thousands. The finding is the year of the view, or the last year the year
 * bar reaches where the source has no interval for that.
 */
[[nodiscard]] ChartDescription fanChart(const Catalogue &catalogue, const SeriesReader &series,
    const QString &indicatorId, const QString &placeId, int year, const Format &format);

/** The same chart in another year: only what the year says is worked out. */
[[nodiscard]] ChartDescription fanChartInYear(ChartDescription chart, int year);

} // namespace atlas
