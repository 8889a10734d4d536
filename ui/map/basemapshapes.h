// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The basemap as polygons of the plane, made once a level, ready to be moved and scaled into any picture.
#pragma once

#include "app/geo/basemap.h"

#include <QPolygonF>
#include <QRectF>

#include <map>
#include <memory>
#include <vector>

namespace atlas
{

/** A line or an outline on the plane of the projection, with the box it lies in. */
struct PlaneShape
{
    QPolygonF points;
    QRectF box;
};

/** A line between junctions, and what it is. */
struct PlaneLine
{
    PlaneShape shape;
    BasemapArc::Kind kind = BasemapArc::Kind::Coast;
    bool approximate = false;
};

/** One level of the basemap on the plane. */
struct PlaneLevel
{
    std::vector<std::vector<PlaneShape>> states; ///< outlines of each member, in the order of Basemap::states()
    std::vector<std::vector<std::size_t>> stateLines; ///< the lines around each member, as indices into `lines`
    std::vector<PlaneShape> outsiders; ///< to be filled together, by even and odd
    std::vector<PlaneShape> undetermined;
    std::vector<PlaneLine> lines; ///< those that may be drawn
};

/**
 * Keeps the levels that were asked for. Belongs to the thread of the interface.
 */
class BasemapShapes
{
public:
    explicit BasemapShapes(Basemap basemap);
    /** The basemap of these bytes; one without land, and a line in the log, where they cannot be read. */
    [[nodiscard]] static std::shared_ptr<BasemapShapes> openOrEmpty(const QByteArray &bytes);

    [[nodiscard]] const QList<QString> &states() const { return m_basemap.states(); }
    /** The level that is fine enough for so many device pixels a degree. */
    [[nodiscard]] const PlaneLevel &levelFor(double pixelsPerDegree);
    /** The member under a place. */
    [[nodiscard]] QString stateAt(GeoPoint place);

private:
    struct Level
    {
        BasemapLevel read;
        PlaneLevel plane;
    };

    [[nodiscard]] const Level &level(int number);

    Basemap m_basemap;
    std::map<int, std::unique_ptr<Level>> m_levels;
};

} // namespace atlas
