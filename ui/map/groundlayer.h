// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sea, lands and lines: the part of the map that lies under everything else.
#pragma once

#include "app/analysis/mapdescription.h"
#include "app/geo/viewport.h"
#include "ui/map/basemapshapes.h"
#include "ui/theme/theme.h"

#include <QColor>
#include <QImage>
#include <QList>

class QPainter;
class QPen;

namespace atlas
{

/** What the ground looks like for one state. */
struct StateLook
{
    QColor fill; ///< invalid: no data, hatched
    QColor outline; ///< of a state in colour; invalid: none
    bool isProjected = false; ///< dots lie on the fill

    bool operator==(const StateLook &) const = default;
};

/** Looks of the states, in the order of `states`. Equal looks give equal pictures, whatever the year. */
[[nodiscard]] QList<StateLook> stateLooks(const MapDescription &map, const QList<QString> &states, const Theme &theme);

/** The colours of `count` classes, spread over the theme's ramp. */
[[nodiscard]] QList<QColor> classColours(const Theme &theme, int count);

/** The pattern of a look that is no even colour, as a tile in device pixels; null for an even one. */
[[nodiscard]] QImage tileOf(const StateLook &look, const Theme &theme, double devicePixelRatio);

/** What of the ground is painted, and how finely. */
struct GroundView
{
    Viewport viewport;
    double detail = 1; ///< below 1 a coarser level stands in for the fitting one: while things move
    QRectF part = {}; ///< of the viewport: nothing outside it needs to be painted; empty: all of it
};

/** Paints all of the ground, over the whole viewport. */
void paintGround(QPainter &painter, BasemapShapes &shapes, const GroundView &view, const QList<StateLook> &looks,
    const Theme &theme);

// The ground in parts, for pictures that are kept; in the order of painting.

/** Sea, the neighbours' land, and what is nobody's. */
void paintSeaAndNeighbours(QPainter &painter, BasemapShapes &shapes, const GroundView &view, const Theme &theme);
/** The land of one member, as the painter's brush has it. */
void paintState(QPainter &painter, BasemapShapes &shapes, const GroundView &view, int state);
/** Coasts and borders, on nothing. */
void paintLines(QPainter &painter, BasemapShapes &shapes, const GroundView &view, const Theme &theme);
/** The outline of one member. */
void paintOutline(QPainter &painter, BasemapShapes &shapes, const GroundView &view, int state, const QPen &pen);
/** The outlines of chosen states. */
void paintOutlines(QPainter &painter, BasemapShapes &shapes, const GroundView &view, const QList<StateLook> &looks);
/** Where patterns begin, in device pixels, so that they move with the land. */
[[nodiscard]] QPoint patternOrigin(const Viewport &viewport, double devicePixelRatio);
/** The box around a member's land in pixels of the viewport, at the level that fits this ratio. */
[[nodiscard]] QRectF stateBox(BasemapShapes &shapes, const Viewport &viewport, int state, double devicePixelRatio);

} // namespace atlas
