// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/geo/projection.h"

#include <cmath>
#include <numbers>

namespace atlas::projection
{

double longitudeScale()
{
    static const double scale = std::cos(10.0 * std::numbers::pi / 180.0);
    return scale;
}

QPointF project(GeoPoint point)
{
    return {point.longitude * longitudeScale(), -point.latitude};
}

GeoPoint unproject(QPointF plane)
{
    return {plane.x() / longitudeScale(), -plane.y()};
}

} // namespace atlas::projection
