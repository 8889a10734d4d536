// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/linestrokes.h"

namespace atlas
{

namespace
{

QPointF place(const ChartPoint &point)
{
    return {double(point.year), point.value};
}

/** From one rank to the next: leaves and arrives level, so that crossings can be followed. */
void appendStep(QList<QPointF> &points, const ChartPoint &from, const ChartPoint &to)
{
    constexpr int pieces = 12;
    for (int i = 1; from.value != to.value && i < pieces; ++i) {
        const double t = double(i) / pieces;
        const double eased = t * t * (3 - 2 * t);
        points.append({from.year + t * (to.year - from.year), from.value + eased * (to.value - from.value)});
    }
    points.append(place(to));
}

} // namespace

QList<LineStroke> strokesOf(const ChartLine &line, ChartPlot::Form form)
{
    QList<LineStroke> strokes;
    for (qsizetype i = 1; i < line.points.size(); ++i) {
        const ChartPoint &from = line.points[i - 1];
        const ChartPoint &to = line.points[i];
        if (from.part != to.part)
            continue;
        const bool isDashed = to.kind == ValueKind::Projection;
        const bool goesOn
            = !strokes.isEmpty() && strokes.last().isDashed == isDashed && strokes.last().points.last() == place(from);
        if (!goesOn)
            strokes.append({{place(from)}, isDashed});
        if (form == ChartPlot::Form::Ranks)
            appendStep(strokes.last().points, from, to);
        else
            strokes.last().points.append(place(to));
    }
    return strokes;
}

} // namespace atlas
