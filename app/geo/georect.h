// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Places on the globe as small values. Distances on the ground are QGeoCoordinate's business.
#pragma once

namespace atlas
{

/** A place in degrees, WGS 84; east and north are positive. */
struct GeoPoint
{
    double longitude = 0;
    double latitude = 0;

    bool operator==(const GeoPoint &) const = default;
};

/** A rectangle in degrees that does not cross the date line. */
struct GeoRect
{
    double west = 0;
    double south = 0;
    double east = 0;
    double north = 0;

    [[nodiscard]] constexpr double width() const { return east - west; }
    [[nodiscard]] constexpr double height() const { return north - south; }
    [[nodiscard]] constexpr GeoPoint centre() const { return {(west + east) / 2, (south + north) / 2}; }
    [[nodiscard]] constexpr bool contains(GeoPoint point) const
    {
        return point.longitude >= west && point.longitude <= east && point.latitude >= south && point.latitude <= north;
    }

    bool operator==(const GeoRect &) const = default;
};

} // namespace atlas
