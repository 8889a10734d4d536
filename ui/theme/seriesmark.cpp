// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/seriesmark.h"

#include <QLineF>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <array>

namespace atlas
{

namespace
{

/** A regular polygon. */
struct Shape
{
    int corners;
    double first; ///< degrees of its first corner, anticlockwise from the right
    double reach; ///< of its corners, in radii of the circle of the same area
};

constexpr std::array Shapes{Shape{4, 45, 1.25}, Shape{3, 90, 1.5}, Shape{4, 90, 1.25}, Shape{5, 90, 1.15}};

} // namespace

void paintSeriesMark(QPainter &painter, const QPointF &centre, double radius, int series)
{
    if (series <= 0) {
        painter.drawEllipse(centre, radius, radius);
        return;
    }
    const Shape &shape = Shapes.at(std::min(std::size_t(series), Shapes.size()) - 1);
    QPolygonF polygon;
    for (int i = 0; i < shape.corners; ++i)
        polygon.append(centre + QLineF::fromPolar(shape.reach * radius, shape.first + 360.0 * i / shape.corners).p2());
    painter.drawPolygon(polygon);
}

} // namespace atlas
