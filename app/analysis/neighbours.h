// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/format/format.h"

#include <QCoreApplication>
#include <QGeoCoordinate>
#include <QList>
#include <QString>

namespace atlas
{

struct Catalogue;

/** Another member and how to get there along the great circle. */
struct Neighbour
{
    QString cityId;
    double kilometres = 0;
    double bearing = 0; ///< degrees at the start, clockwise from north, 0 to below 360

    bool operator==(const Neighbour &) const = default;
};

/** The `most` members nearest to a city, the nearest first; none for an unknown city. */
[[nodiscard]] QList<Neighbour> nearestMembers(const Catalogue &catalogue, const QString &cityId, int most);

/** The words for distances and directions. */
class NeighbourText
{
    Q_DECLARE_TR_FUNCTIONS(atlas::NeighbourText)

public:
    explicit NeighbourText(const Format &format)
        : m_format(format)
    {
    }

    /** `25 km to the south-east`. */
    [[nodiscard]] QString way(const Neighbour &neighbour) const;
    /** One of sixteen directions: `south-east`. */
    [[nodiscard]] static QString direction(double bearing);
    /** `13.75° N, 100.50° E`. */
    [[nodiscard]] QString position(const QGeoCoordinate &position) const;

private:
    Format m_format;
};

} // namespace atlas
