// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/geo/georect.h"

#include <QPointF>

namespace atlas
{

/**
 * Equirectangular with the standard parallel 10° north: shapes between 12° S and 29° N are true to about 12 %.
 * The plane counts in degrees of latitude, x to the east, y downwards as on a screen.
 */
namespace projection
{

/** Width of one degree of longitude on the plane: the cosine of the standard parallel. */
[[nodiscard]] double longitudeScale();

[[nodiscard]] QPointF project(GeoPoint point);
[[nodiscard]] GeoPoint unproject(QPointF plane);

} // namespace projection
} // namespace atlas
