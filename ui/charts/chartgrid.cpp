// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartgrid.h"

#include <algorithm>
#include <set>

namespace atlas
{

void ChartGrid::follow(const ChartPlot &plot)
{
    if (m_lines.constData() == plot.lines.constData() && m_earlier.constData() == plot.earlier.constData())
        return;
    m_lines = plot.lines;
    m_earlier = plot.earlier;
    std::set<int> years;
    for (int column = 0; column < columns(); ++column) {
        for (const ChartPoint &point : line(column).points)
            years.insert(point.year);
    }
    m_years = QList<int>(years.begin(), years.end());
}

int ChartGrid::columnOf(const QString &lineId) const
{
    if (lineId.isEmpty())
        return columns() > 0 ? 0 : -1;
    const auto found = std::ranges::find(m_lines, lineId, &ChartLine::id);
    return found == m_lines.end() ? -1 : int(found - m_lines.begin());
}

std::optional<ChartPoint> shownPoint(const ChartDescription &chart, const ChartLine &line, int year)
{
    std::optional<ChartPoint> point = line.at(year);
    if (point && chart.plot.form == ChartPlot::Form::Ranks && point->value > chart.plot.high)
        point.reset();
    return point;
}

} // namespace atlas
