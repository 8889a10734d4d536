// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/neighbours.h"

#include "app/model/catalogue.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace atlas
{

QList<Neighbour> nearestMembers(const Catalogue &catalogue, const QString &cityId, int most)
{
    const City *from = catalogue.city(cityId);
    if (from == nullptr)
        return {};
    QList<Neighbour> all;
    for (const City &city : catalogue.cities) {
        if (city.id == cityId)
            continue;
        const double metres = from->position.distanceTo(city.position);
        all.append({city.id, metres / 1000, from->position.azimuthTo(city.position)});
    }
    std::ranges::stable_sort(all, {}, &Neighbour::kilometres);
    return all.first(std::min(qsizetype(most), all.size()));
}

QString NeighbourText::direction(double bearing)
{
    const std::array words{tr("north"), tr("north-north-east"), tr("north-east"), tr("east-north-east"), tr("east"),
        tr("east-south-east"), tr("south-east"), tr("south-south-east"), tr("south"), tr("south-south-west"),
        tr("south-west"), tr("west-south-west"), tr("west"), tr("west-north-west"), tr("north-west"),
        tr("north-north-west")};
    const double step = 360.0 / double(words.size());
    const auto index = std::lround(bearing / step);
    return words[std::size_t(index) % words.size()];
}

QString NeighbourText::way(const Neighbour &neighbour) const
{
    //: %1 is a number of kilometres, %2 a direction such as "south-east"
    return tr("%1 km to the %2").arg(m_format.number(neighbour.kilometres, 0), direction(neighbour.bearing));
}

QString NeighbourText::position(const QGeoCoordinate &position) const
{
    const QString latitude = m_format.number(std::abs(position.latitude()), 2);
    const QString longitude = m_format.number(std::abs(position.longitude()), 2);
    //: degrees of latitude
    const QString northOrSouth = position.latitude() < 0 ? tr("%1° S").arg(latitude) : tr("%1° N").arg(latitude);
    //: degrees of longitude
    const QString eastOrWest = position.longitude() < 0 ? tr("%1° W").arg(longitude) : tr("%1° E").arg(longitude);
    //: a place: latitude, longitude
    return tr("%1, %2").arg(northOrSouth, eastOrWest);
}

} // namespace atlas
