// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartsteps.h"

#include <algorithm>

namespace atlas
{

namespace
{

/** The line above or below the one that is read, in the order of the box. Where none is read yet, the cell that is
 * named is that of the first line; where that has no value, it is the first or the last of the box. */
QString nextLine(const ChartPlace &from, int step, const ChartDescription &chart)
{
    const QList<ChartReading::Value> values = chart.readingAt(from.year).values;
    if (values.isEmpty())
        return {};
    const QString read = from.lineId.isEmpty() ? chart.plot.lines.first().id : from.lineId;
    const auto found = std::ranges::find(values, read, &ChartReading::Value::lineId);
    const qsizetype last = values.size() - 1;
    if (found == values.end())
        return values[step > 0 ? 0 : last].lineId;
    return values[std::clamp<qsizetype>(found - values.begin() + step, 0, last)].lineId;
}

} // namespace

std::optional<ChartPlace> stepBy(int key, const ChartPlace &from, const ChartDescription &chart)
{
    const QList<int> years = chart.readingYears();
    if (years.isEmpty())
        return std::nullopt;
    const qsizetype place = std::max<qsizetype>(0, years.indexOf(from.year));
    switch (key) {
    case Qt::Key_Left:
        return ChartPlace{years[std::max<qsizetype>(0, place - 1)], from.lineId};
    case Qt::Key_Right:
        return ChartPlace{years[std::min(years.size() - 1, place + 1)], from.lineId};
    case Qt::Key_Home:
        return ChartPlace{years.first(), from.lineId};
    case Qt::Key_End:
        return ChartPlace{years.last(), from.lineId};
    case Qt::Key_Up:
        return ChartPlace{from.year, nextLine(from, -1, chart)};
    case Qt::Key_Down:
        return ChartPlace{from.year, nextLine(from, 1, chart)};
    default:
        return std::nullopt;
    }
}

} // namespace atlas
