// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a chart shows as a table: on the screen, and copied for a spreadsheet.
#pragma once

#include "app/analysis/chartdescription.h"

namespace atlas
{

/** One value that is shown. */
struct ChartRow
{
    QString place; ///< whose it is; of a bound or an earlier projection it says so
    int year = 0; ///< Common Era
    double value = 0; ///< as in the plot
    ValueKind kind = ValueKind::Estimate;
    QString sourceId;
    std::optional<FigureRef> figure = {};
    bool isSupposed = false; ///< worked out from what a person assumes

    bool operator==(const ChartRow &) const = default;
};

/** What a table of a chart says of each value. */
enum class ChartColumn { Place, Year, Value, Unit, Kind, Source };

/** Every value that is shown: the lines in their order, each with its bounds behind it, then earlier projections. */
[[nodiscard]] QList<ChartRow> chartRows(const ChartDescription &chart);

/** What stands over a column. */
[[nodiscard]] QString chartColumnName(ChartColumn column, const Format &format);

/** A cell in words, its value as a bare number with the places the chart writes. */
[[nodiscard]] QString chartCell(const ChartRow &row, ChartColumn column, const ChartDescription &chart);

/**
 * The values of a chart as lines of a table, cells parted by tabs, for a spreadsheet: one row for each value that is
 * shown, with place, year in the reader's era, value with the places the chart writes, unit, kind and source. The first
 * row names the columns. Empty where nothing is shown.
 */
[[nodiscard]] QString chartTable(const ChartDescription &chart);

} // namespace atlas
