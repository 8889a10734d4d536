// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/chartdescription.h"

#include <QLineF>
#include <QList>
#include <QPointF>

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

/** The points of a stroke without those that lie within a fifth of a pixel of the straight line past them: Qt Charts
 * draws a solid line piece by piece. */
[[nodiscard]] QList<QPointF> withoutStraightMiddles(const QList<QPointF> &points, const ChartLayout &layout);

/** The value a line has at a place between its years, straight from one to the next; none outside them or in a break.
 */
[[nodiscard]] std::optional<double> valueBetween(const ChartLine &line, double year);

} // namespace atlas
