// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/stateplaces.h"

#include "app/geo/projection.h"

#include <algorithm>

namespace atlas
{

namespace
{

double sizeOf(const PlaneShape &shape)
{
    return shape.box.width() * shape.box.height();
}

/** Where the outline crosses a height, from the left to the right. */
QList<double> crossings(const QPolygonF &outline, double y)
{
    QList<double> found;
    for (qsizetype i = 0; i < outline.size(); ++i) {
        const QPointF one = outline[i];
        const QPointF other = outline[(i + 1) % outline.size()];
        if ((one.y() <= y) != (other.y() <= y))
            found.append(one.x() + (y - one.y()) / (other.y() - one.y()) * (other.x() - one.x()));
    }
    std::ranges::sort(found);
    return found;
}

} // namespace

std::optional<QPointF> placeInside(const std::vector<PlaneShape> &land)
{
    const auto largest = std::ranges::max_element(land, {}, sizeOf);
    if (largest == land.end())
        return std::nullopt;
    QPointF place = largest->box.center();
    const QList<double> sides = crossings(largest->points, place.y());
    double widest = 0;
    for (qsizetype i = 0; i + 1 < sides.size(); i += 2) {
        if (sides[i + 1] - sides[i] <= widest)
            continue;
        widest = sides[i + 1] - sides[i];
        place.setX(sides[i] + widest / 2);
    }
    return place;
}

QList<StatePlace> statePlaces(BasemapShapes &shapes, const Viewport &viewport)
{
    const auto &lands = shapes.levelFor(viewport.scale()).states;
    QList<StatePlace> places;
    for (std::size_t i = 0; i < lands.size(); ++i) {
        if (const auto place = placeInside(lands[i]))
            places.append({int(i), viewport.toScreen(projection::unproject(*place))});
    }
    return places;
}

} // namespace atlas
