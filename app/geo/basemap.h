// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The lands and their lines, read from the compact file that data/basemap/README.md describes.
#pragma once

#include "app/geo/georect.h"
#include "app/model/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <vector>

namespace atlas
{

/** One line between two junctions, shared by the rings on both of its sides. */
struct BasemapArc
{
    enum class Kind {
        Coast, ///< of a member
        Border, ///< between two members
        OuterBorder, ///< between a member and an outsider
        FaintCoast, ///< of an outsider
        Undetermined, ///< around an islet that is given to nobody: never drawn
        Frame, ///< the edge of what the file holds: never drawn
    };

    Kind kind = Kind::Coast;
    bool approximate = false; ///< a border that is not agreed or not demarcated: drawn dotted
    std::vector<GeoPoint> points;
};

/** A closed line as numbers of arcs; the complement (~n) means arc n from its end to its start. */
struct BasemapRing
{
    std::vector<int> arcs;
    GeoRect box;
};

/** Land of one owner: an outer ring and its holes, or all the rings of the outsiders together; fill by even and odd. */
struct BasemapPolygon
{
    enum class Owner { Member, Outsider, Undetermined };

    Owner owner = Owner::Member;
    int state = -1; ///< index into Basemap::states() for a member, else -1
    GeoRect box;
    std::vector<BasemapRing> rings;
};

/** The whole basemap at one level of detail. */
struct BasemapLevel
{
    double tolerance = 0; ///< degrees by which a line may be off
    std::vector<BasemapArc> arcs;
    std::vector<BasemapPolygon> polygons;

    /** The closed line of a ring; its last point is not its first one again. */
    [[nodiscard]] std::vector<GeoPoint> outline(const BasemapRing &ring) const;
};

/**
 * The opened file: names of the states and the bytes of each level, decoded when asked for.
 * A damaged or foreign file gives an Error, never a crash: every count, number and reference is checked.
 */
class Basemap
{
public:
    [[nodiscard]] static Result<Basemap> open(const QByteArray &bytes);

    /** ISO 3166-1 alpha-3 codes of the members, in the order that BasemapPolygon::state counts. */
    [[nodiscard]] const QList<QString> &states() const { return m_states; }
    /** How many levels there are; 0 is the coarsest. */
    [[nodiscard]] int levelCount() const { return static_cast<int>(m_levels.size()); }
    /** The coarsest level whose lines are off by at most half a pixel at `pixelsPerDegree`, else the finest. */
    [[nodiscard]] int levelFor(double pixelsPerDegree) const;
    [[nodiscard]] Result<BasemapLevel> level(int number) const;

private:
    struct Part
    {
        double tolerance = 0;
        QByteArray bytes;
    };

    QList<QString> m_states;
    double m_unitsPerDegree = 1;
    std::vector<Part> m_levels;
};

} // namespace atlas
