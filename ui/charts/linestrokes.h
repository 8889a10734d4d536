// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/chartdescription.h"

#include <QLineF>
#include <QList>
#include <QPointF>
#include <QPolygonF>

#include <optional>

namespace atlas
{

struct ChartLayout;

/** A piece of a line that is drawn in one go. */
struct LineStroke
{
    QList<QPointF> points; ///< year and value
    bool isDashed = false; ///< projected
};

/** The pieces of a line: broken where its parts must not be joined, dashed towards projected values. */
[[nodiscard]] QList<LineStroke> strokesOf(const ChartLine &line, ChartPlot::Form form);

/** The same as pieces on a picture, added to `pieces`. */
void appendPieces(QList<QLineF> &pieces, const ChartLine &line, const ChartLayout &layout, ChartPlot::Form form);

/** A stroke in pixels of the picture. */
[[nodiscard]] QPolygonF onPicture(const LineStroke &stroke, const ChartLayout &layout);

/** The same without the points that lie within a fifth of a pixel of the straight line past them: Qt Charts draws a
 * solid line piece by piece. */
[[nodiscard]] QPolygonF withoutStraightMiddles(const LineStroke &stroke, const ChartLayout &layout);

/** Where a line is on the picture at a place between its years, straight from one to the next; nowhere outside them or
 * in a break. */
[[nodiscard]] std::optional<QPointF> placeBetween(const ChartLine &line, double year, const ChartLayout &layout);

} // namespace atlas
