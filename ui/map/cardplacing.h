// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the card of a city lies on the map: never on its city, nor on the legend.
#pragma once

#include <QList>
#include <QPointF>
#include <QRectF>

#include <optional>

namespace atlas
{

/** What the card shares the map with, in pixels of the map. */
struct CardSurroundings
{
    QRectF map;
    QPointF city; ///< what the card speaks of
    QList<QRectF> taken; ///< legend and buttons
    QList<QPointF> others; ///< other cities, covered only where it cannot be helped
};

/**
 * The box of a card of this size: at the top right, where the eye finds it again for each city, unless it would cover
 * its city there; then where it covers the fewest others, and lower where there is no room for all of it. Empty: no
 * place on this map.
 */
[[nodiscard]] std::optional<QRectF> placeCard(QSizeF wanted, const CardSurroundings &around);

/** Whether a card may stay where it is: on the map, off its city and off what is taken. */
[[nodiscard]] bool canStay(const QRectF &card, const CardSurroundings &around);

} // namespace atlas
