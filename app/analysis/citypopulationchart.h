// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/chartdescription.h"
#include "app/analysis/memberlist.h"

namespace atlas
{

/**
 * The people of the agglomeration of a city over the years, with the counts of its administrative area as marks that
 * say they are something else. Without lines, and with a reason, where the UN follows no agglomeration.
 */
[[nodiscard]] ChartDescription cityPopulationChart(
    const Catalogue &catalogue, const PopulationSeries &series, const QString &cityId, int year, const Format &format);

} // namespace atlas
