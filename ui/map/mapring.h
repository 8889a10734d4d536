// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a window paints over the map: rings of what is pointed at, and the round corners of the map.
#pragma once

#include "app/analysis/mapdescription.h"
#include "app/geo/viewport.h"
#include "ui/map/basemapshapes.h"
#include "ui/theme/theme.h"

class QPainter;

namespace atlas
{

/** What points at a city. */
enum class Pointed { ByPointer, ByKeyboard };

/** The pixels that the ring around a city takes. */
[[nodiscard]] QRect ringBox(const CityOnMap &city, double largestPopulation, const Viewport &viewport);

void paintRing(QPainter &painter, const CityOnMap &city, double largestPopulation, const Viewport &viewport,
    Pointed pointed, const Theme &theme);

/** The ring of the focus along the outline of a member; around it where it is too small to be seen. */
void paintStateRing(QPainter &painter, BasemapShapes &shapes, int state, const Viewport &viewport, const Theme &theme);

/** The corners of the map are those of the card it stands on; `hasFocus` draws the ring of the focus along them. */
void paintCorners(QPainter &painter, const QRectF &map, bool hasFocus, const Theme &theme);

} // namespace atlas
