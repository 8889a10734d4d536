// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Walking from city to city, or from state to state, with the arrow keys.
#pragma once

#include "app/analysis/mapdescription.h"
#include "app/geo/hittest.h"
#include "app/geo/viewport.h"
#include "ui/map/stateplaces.h"

namespace atlas
{

[[nodiscard]] std::optional<Direction> directionOf(int key);

/** The next city from `from` (or from the middle of the map where that is none), as its index in the description. */
[[nodiscard]] std::optional<qsizetype> nextCity(
    const MapDescription &map, const Viewport &viewport, const QString &from, Direction direction);

/** The next of the places from the one of the state `from`, as its index; none where that has no place. */
[[nodiscard]] std::optional<qsizetype> nextState(const QList<StatePlace> &places, int from, Direction direction);

} // namespace atlas
