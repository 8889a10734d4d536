// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/basemapshapes.h"

#include "app/geo/hittest.h"
#include "app/geo/projection.h"

#include <algorithm>
#include <set>

namespace atlas
{

namespace
{

/** Pixels a degree at which a click is looked up: fine enough to hit what one sees at the nearest zoom. */
constexpr double LookUpScale = 60;

PlaneShape onPlane(const std::vector<GeoPoint> &points)
{
    PlaneShape shape;
    shape.points.reserve(static_cast<qsizetype>(points.size()));
    for (const GeoPoint &point : points)
        shape.points.append(projection::project(point));
    shape.box = shape.points.boundingRect();
    return shape;
}

bool isDrawn(BasemapArc::Kind kind)
{
    return kind != BasemapArc::Kind::Undetermined && kind != BasemapArc::Kind::Frame;
}

PlaneLevel planeLevel(const BasemapLevel &level, std::size_t states)
{
    PlaneLevel plane;
    plane.states.resize(states);
    plane.stateLines.resize(states);
    std::vector<std::size_t> lineOfArc(level.arcs.size());
    for (std::size_t i = 0; i < level.arcs.size(); ++i) {
        lineOfArc[i] = plane.lines.size();
        if (isDrawn(level.arcs[i].kind))
            plane.lines.push_back({onPlane(level.arcs[i].points), level.arcs[i].kind, level.arcs[i].approximate});
    }
    std::vector<std::set<std::size_t>> around(states);
    for (const BasemapPolygon &polygon : level.polygons) {
        for (const BasemapRing &ring : polygon.rings) {
            PlaneShape outline = onPlane(level.outline(ring));
            if (polygon.owner == BasemapPolygon::Owner::Outsider)
                plane.outsiders.push_back(std::move(outline));
            else if (polygon.owner == BasemapPolygon::Owner::Undetermined)
                plane.undetermined.push_back(std::move(outline));
            else {
                const auto state = static_cast<std::size_t>(polygon.state);
                plane.states[state].push_back(std::move(outline));
                for (const int arc : ring.arcs)
                    around[state].insert(lineOfArc[static_cast<std::size_t>(arc < 0 ? ~arc : arc)]);
            }
        }
    }
    std::ranges::transform(around, plane.stateLines.begin(),
        [](const std::set<std::size_t> &lines) { return std::vector<std::size_t>(lines.begin(), lines.end()); });
    return plane;
}

} // namespace

BasemapShapes::BasemapShapes(Basemap basemap)
    : m_basemap(std::move(basemap))
{
}

std::shared_ptr<BasemapShapes> BasemapShapes::openOrEmpty(const QByteArray &bytes)
{
    Result<Basemap> basemap = Basemap::open(bytes);
    if (!basemap) {
        qWarning("%s (%s)", qPrintable(basemap.error().message), qPrintable(basemap.error().detail));
        return std::make_shared<BasemapShapes>(Basemap());
    }
    return std::make_shared<BasemapShapes>(std::move(*basemap));
}

const PlaneLevel &BasemapShapes::levelFor(double pixelsPerDegree)
{
    return level(m_basemap.levelFor(pixelsPerDegree)).plane;
}

QString BasemapShapes::stateAt(GeoPoint place)
{
    const std::optional<int> state = atlas::stateAt(level(m_basemap.levelFor(LookUpScale)).read, place);
    return state ? m_basemap.states()[*state] : QString();
}

const BasemapShapes::Level &BasemapShapes::level(int number)
{
    std::unique_ptr<Level> &kept = m_levels[number];
    if (!kept) {
        kept = std::make_unique<Level>();
        // A level that cannot be read leaves the map without land; the file was checked as a whole when it was opened.
        if (number < m_basemap.levelCount()) {
            if (Result<BasemapLevel> read = m_basemap.level(number))
                kept->read = std::move(*read);
        }
        kept->plane = planeLevel(kept->read, static_cast<std::size_t>(m_basemap.states().size()));
    }
    return *kept;
}

} // namespace atlas
