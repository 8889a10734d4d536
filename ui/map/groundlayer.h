// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sea, lands and lines: the part of the map that lies under everything else.
#pragma once

#include "app/analysis/mapdescription.h"
#include "app/geo/viewport.h"
#include "ui/map/basemapshapes.h"
#include "ui/theme/theme.h"

#include <QBrush>
#include <QColor>
#include <QList>

class QPainter;

namespace atlas
{

/** What the ground looks like for one state. */
struct StateLook
{
    QColor fill; ///< invalid: no data, hatched
    QColor outline; ///< of a state in colour; invalid: none

    bool operator==(const StateLook &) const = default;
};

/** Looks of the states, in the order of `states`. Equal looks give equal pictures, whatever the year. */
[[nodiscard]] QList<StateLook> stateLooks(const MapDescription &map, const QList<QString> &states, const Theme &theme);

/** The colours of `count` classes, spread over the theme's ramp. */
[[nodiscard]] QList<QColor> classColours(const Theme &theme, int count);

/** The hatch for what has no data; `devicePixelRatio` keeps it sharp. */
[[nodiscard]] QBrush hatchBrush(const Theme &theme, double devicePixelRatio);

/** Paints the ground over the whole viewport. */
void paintGround(QPainter &painter, BasemapShapes &shapes, const Viewport &viewport, const QList<StateLook> &looks,
    const Theme &theme);

} // namespace atlas
