// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/chartdescription.h"

namespace atlas
{

/**
 * The values of a plot as a table: a row for each year in which any line has one, a column for each line, first those
 * in the order of the plot, then earlier projections. Shares the lines of the plot: worked out anew only when they are
 * others.
 */
class ChartGrid
{
public:
    void follow(const ChartPlot &plot);

    [[nodiscard]] int rows() const { return int(m_years.size()); }
    [[nodiscard]] int columns() const { return int(m_lines.size() + m_earlier.size()); }
    /** Common Era. */
    [[nodiscard]] int year(int row) const { return m_years[row]; }
    [[nodiscard]] const ChartLine &line(int column) const
    {
        return column < m_lines.size() ? m_lines[column] : m_earlier[column - m_lines.size()];
    }
    /** -1 where the year has no row. */
    [[nodiscard]] int rowOf(int year) const { return int(m_years.indexOf(year)); }
    /** The first column where `lineId` is empty; -1 where there is no such line. */
    [[nodiscard]] int columnOf(const QString &lineId) const;

private:
    QList<ChartLine> m_lines;
    QList<ChartLine> m_earlier;
    QList<int> m_years;
};

/** The value of a line in a year, as far as the chart shows it: of ranks only those within its scale. */
[[nodiscard]] std::optional<ChartPoint> shownPoint(const ChartDescription &chart, const ChartLine &line, int year);

} // namespace atlas
