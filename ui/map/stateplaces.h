// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the keys stand when they walk on the states, which are areas and no points.
#pragma once

#include "app/geo/viewport.h"
#include "ui/map/basemapshapes.h"

#include <optional>

namespace atlas
{

/** A member and a place on its land. */
struct StatePlace
{
    int state = 0; ///< as an index in BasemapShapes::states()
    QPointF at; ///< pixels of the viewport; may lie outside it
};

/** A place inside the largest of the outlines, halfway down, on the plane; empty without an outline. */
[[nodiscard]] std::optional<QPointF> placeInside(const std::vector<PlaneShape> &land);

/** Of every member with land, in the order of BasemapShapes::states(). */
[[nodiscard]] QList<StatePlace> statePlaces(BasemapShapes &shapes, const Viewport &viewport);

} // namespace atlas
