// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/chartdescription.h"

namespace atlas
{

/**
 * The values of a chart as lines of a table, cells parted by tabs, for a spreadsheet: one row for each value that is
 * shown, with place, year in the reader's era, value with the places the chart writes, unit, kind and source. The first
 * row names the columns. Empty where nothing is shown.
 */
[[nodiscard]] QString chartTable(const ChartDescription &chart);

} // namespace atlas
