// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What lies under a place, and which point is meant by a click or an arrow key.
#pragma once

#include "app/geo/basemap.h"

#include <QList>
#include <QPointF>

#include <optional>

namespace atlas
{

/** Whether the place lies in the polygon (by even and odd; a place on the line may count either way). */
[[nodiscard]] bool contains(const BasemapLevel &level, const BasemapPolygon &polygon, GeoPoint place);

/** The member whose land the place is, as its index in Basemap::states(). */
[[nodiscard]] std::optional<int> stateAt(const BasemapLevel &level, GeoPoint place);

/** Kilometres from the place to the nearest line of the polygon, seen as flat around the place. */
[[nodiscard]] double kilometresToEdge(const BasemapLevel &level, const BasemapPolygon &polygon, GeoPoint place);

/** A round thing that can be hit on screen. */
struct Target
{
    QPointF centre;
    double radius = 0;

    bool operator==(const Target &) const = default;
};

/** The target meant by a click at `at`: the smallest one under it, else the nearest whose edge is within `reach`. */
[[nodiscard]] std::optional<int> targetAt(const QList<Target> &targets, QPointF at, double reach);

enum class Direction { Left, Up, Right, Down };

/** The nearest of `points` that lies from `from` towards `direction`, within 45° first and then within the half plane.
 */
[[nodiscard]] std::optional<int> nextTowards(const QList<QPointF> &points, QPointF from, Direction direction);

} // namespace atlas
