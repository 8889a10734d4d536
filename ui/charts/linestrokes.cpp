// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/linestrokes.h"

#include "ui/charts/chartlayout.h"

#include <algorithm>
#include <cmath>

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

void appendPieces(QList<QLineF> &pieces, const ChartLine &line, const ChartLayout &layout, ChartPlot::Form form)
{
    for (const LineStroke &stroke : strokesOf(line, form)) {
        for (qsizetype i = 1; i < stroke.points.size(); ++i) {
            const QPointF from = stroke.points[i - 1];
            const QPointF to = stroke.points[i];
            pieces.append(QLineF(layout.at(from.x(), from.y()), layout.at(to.x(), to.y())));
        }
    }
}

QPolygonF onPicture(const LineStroke &stroke, const ChartLayout &layout)
{
    QPolygonF polygon;
    polygon.reserve(stroke.points.size());
    for (const QPointF &point : stroke.points)
        polygon.append(layout.at(point.x(), point.y()));
    return polygon;
}

QPolygonF withoutStraightMiddles(const LineStroke &stroke, const ChartLayout &layout)
{
    constexpr double tolerance = 0.2; // pixels
    const QPolygonF all = onPicture(stroke, layout);
    /** Whether everything between two points lies on the straight line from one to the other. */
    const auto isStraight = [&](qsizetype from, qsizetype to) {
        const QPointF along = all[to] - all[from];
        for (qsizetype i = from + 1; i < to; ++i) {
            const QPointF out = all[i] - all[from];
            if (std::abs(along.x() * out.y() - along.y() * out.x()) > tolerance * std::hypot(along.x(), along.y()))
                return false;
        }
        return true;
    };
    QPolygonF kept;
    qsizetype anchor = 0;
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (i > 0 && i + 1 < all.size() && isStraight(anchor, i + 1))
            continue;
        kept.append(all[i]);
        anchor = i;
    }
    return kept;
}

std::optional<QPointF> placeBetween(const ChartLine &line, double year, const ChartLayout &layout)
{
    const auto next
        = std::ranges::lower_bound(line.points, year, {}, [](const ChartPoint &p) { return double(p.year); });
    if (next == line.points.end())
        return std::nullopt;
    const QPointF after = layout.at(next->year, next->value);
    if (next->year == year)
        return after;
    if (next == line.points.begin() || std::prev(next)->part != next->part)
        return std::nullopt;
    const QPointF before = layout.at(std::prev(next)->year, std::prev(next)->value);
    return before + (after - before) * (year - std::prev(next)->year) / (next->year - std::prev(next)->year);
}

} // namespace atlas
