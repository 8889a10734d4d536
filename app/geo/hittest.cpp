// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/geo/hittest.h"

#include <QLineF>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace atlas
{

namespace
{

constexpr double KilometresPerDegree = 111.2;
constexpr double SidewaysWeight = 2.0;

bool crosses(GeoPoint a, GeoPoint b, GeoPoint place)
{
    if ((a.latitude > place.latitude) == (b.latitude > place.latitude))
        return false;
    const double along = (place.latitude - a.latitude) / (b.latitude - a.latitude);
    return place.longitude < a.longitude + along * (b.longitude - a.longitude);
}

double squaredDistance(QPointF p, QPointF a, QPointF b)
{
    const QPointF d = b - a;
    const double length = QPointF::dotProduct(d, d);
    const double along = length > 0 ? std::clamp(QPointF::dotProduct(p - a, d) / length, 0.0, 1.0) : 0.0;
    const QPointF off = p - a - along * d;
    return QPointF::dotProduct(off, off);
}

/** Distance along the direction and sideways of it. */
struct Offset
{
    double along = 0;
    double sideways = 0;
};

Offset offset(QPointF from, QPointF to, Direction direction)
{
    const QPointF d = to - from;
    switch (direction) {
    case Direction::Left:
        return {-d.x(), std::abs(d.y())};
    case Direction::Right:
        return {d.x(), std::abs(d.y())};
    case Direction::Up:
        return {-d.y(), std::abs(d.x())};
    case Direction::Down:
        return {d.y(), std::abs(d.x())};
    }
    return {};
}

} // namespace

bool contains(const BasemapLevel &level, const BasemapPolygon &polygon, GeoPoint place)
{
    if (!polygon.box.contains(place))
        return false;
    bool inside = false;
    for (const BasemapRing &ring : polygon.rings) {
        if (!ring.box.contains(place))
            continue;
        const std::vector<GeoPoint> line = level.outline(ring);
        for (std::size_t i = 0, before = line.size() - 1; i < line.size(); before = i++)
            inside = crosses(line[before], line[i], place) ? !inside : inside;
    }
    return inside;
}

std::optional<int> stateAt(const BasemapLevel &level, GeoPoint place)
{
    for (const BasemapPolygon &polygon : level.polygons) {
        if (polygon.owner == BasemapPolygon::Owner::Member && contains(level, polygon, place))
            return polygon.state;
    }
    return std::nullopt;
}

double kilometresToEdge(const BasemapLevel &level, const BasemapPolygon &polygon, GeoPoint place)
{
    const double shrink = std::cos(place.latitude * std::numbers::pi / 180);
    const auto flat = [place, shrink](GeoPoint p) {
        return QPointF((p.longitude - place.longitude) * shrink, p.latitude - place.latitude) * KilometresPerDegree;
    };
    double best = std::numeric_limits<double>::infinity();
    for (const BasemapRing &ring : polygon.rings) {
        const std::vector<GeoPoint> line = level.outline(ring);
        for (std::size_t i = 0, before = line.size() - 1; i < line.size(); before = i++)
            best = std::min(best, squaredDistance({0, 0}, flat(line[before]), flat(line[i])));
    }
    return std::sqrt(best);
}

std::optional<int> targetAt(const QList<Target> &targets, QPointF at, double reach)
{
    std::optional<int> found;
    double best = std::numeric_limits<double>::infinity();
    for (int i = 0; i < targets.size(); ++i) {
        const double distance = QLineF(targets[i].centre, at).length();
        if (distance > targets[i].radius + reach)
            continue;
        // Under the pointer the smaller one lies on top; beside it the nearer edge wins, but after all that are hit.
        const bool hit = distance <= targets[i].radius;
        const double rank = hit ? targets[i].radius : 1e6 + distance - targets[i].radius;
        if (rank < best) {
            best = rank;
            found = i;
        }
    }
    return found;
}

std::optional<int> nextTowards(const QList<QPointF> &points, QPointF from, Direction direction)
{
    std::optional<int> found;
    double best = std::numeric_limits<double>::infinity();
    for (int i = 0; i < points.size(); ++i) {
        const Offset to = offset(from, points[i], direction);
        if (to.along <= 1e-9)
            continue;
        const bool straight = to.sideways <= to.along;
        const double rank = to.along + SidewaysWeight * to.sideways + (straight ? 0 : 1e6);
        if (rank < best) {
            best = rank;
            found = i;
        }
    }
    return found;
}

} // namespace atlas
