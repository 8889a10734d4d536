// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/coordinatetext.h"

#include <cmath>

namespace atlas
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(atlas::CoordinateText)
};

constexpr int Decimals = 2;

} // namespace

QString coordinateText(const QGeoCoordinate &place, const Format &format)
{
    if (!place.isValid())
        return {};
    const QString latitude = format.number(std::abs(place.latitude()), Decimals);
    const QString longitude = format.number(std::abs(place.longitude()), Decimals);
    const QString northSouth
        = place.latitude() < 0 ? Words::tr("%1° S").arg(latitude) : Words::tr("%1° N").arg(latitude);
    const QString eastWest
        = place.longitude() < 0 ? Words::tr("%1° W").arg(longitude) : Words::tr("%1° E").arg(longitude);
    //: a latitude and a longitude
    return Words::tr("%1, %2").arg(northSouth, eastWest);
}

} // namespace atlas
