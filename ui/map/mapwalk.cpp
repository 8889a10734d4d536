// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/mapwalk.h"

#include <algorithm>

namespace atlas
{

std::optional<Direction> directionOf(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return Direction::Left;
    case Qt::Key_Right:
        return Direction::Right;
    case Qt::Key_Up:
        return Direction::Up;
    case Qt::Key_Down:
        return Direction::Down;
    default:
        return std::nullopt;
    }
}

std::optional<qsizetype> nextCity(
    const MapDescription &map, const Viewport &viewport, const QString &from, Direction direction)
{
    QList<QPointF> points;
    for (const CityOnMap &city : map.cities)
        points.append(viewport.toScreen({city.position.longitude(), city.position.latitude()}));
    const auto start = std::ranges::find(map.cities, from, &CityOnMap::cityId);
    const QPointF at = start != map.cities.end() ? points[start - map.cities.begin()] : viewport.rect().center();
    return nextTowards(points, at, direction);
}

std::optional<qsizetype> nextState(const QList<StatePlace> &places, int from, Direction direction)
{
    const auto start = std::ranges::find(places, from, &StatePlace::state);
    if (start == places.end())
        return std::nullopt;
    QList<QPointF> points;
    for (const StatePlace &place : places)
        points.append(place.at);
    return nextTowards(points, start->at, direction);
}

} // namespace atlas
