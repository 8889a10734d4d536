// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the names on a map stand: mathematics on boxes, the same answer for the same input.
#pragma once

#include "app/geo/hittest.h"

#include <QLineF>
#include <QList>
#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include <functional>
#include <optional>

namespace atlas
{

/** Places of a label around its marker, in the order in which they are tried. */
enum class LabelSide { UpperRight, LowerRight, UpperLeft, LowerLeft, Above, Below, Right, Left };

/** A name that wants a place beside a round marker. */
struct LabelRequest
{
    /** On what the name is written where there is a choice: a coastal city's on the water, an inland city's on land. */
    enum class Ground { Any, Water, Land };

    QPointF anchor; ///< middle of the marker, pixels
    double radius = 0; ///< of the marker
    QSizeF size; ///< of the text
    double priority = 0; ///< 0 to 1; of two that cannot both stand, the higher one stays; 1 stays before all
    QList<LabelSide> sides; ///< hand-ranked sides to try before all others; may be empty
    Ground ground = Ground::Any;
    QString home = {}; ///< whose ground is its own; empty: any
    QSizeF narrow = {}; ///< of the text in two lines; empty: it has but one

    bool operator==(const LabelRequest &) const = default;
};

/** Where labels may stand. */
struct LabelGround
{
    QRectF area; ///< labels stay inside
    QList<QRectF> reserved; ///< legend, card, disclaimer: labels stay outside
    QList<Target> obstacles = {}; ///< markers that want no name: labels keep off them too
    std::function<double(const QRectF &)> landShare = {}; ///< how much of a box is land, 0 to 1; empty: not known
    /** How much of a box is the ground of others than `home`, 0 to 1; empty: not known. */
    std::function<double(const QRectF &box, const QString &home)> foreignShare = {};
};

struct LabelPlacement
{
    int request = 0; ///< index of the request
    QRectF box;
    std::optional<QLineF> leader; ///< from the marker to the label when it stands apart
    bool isNarrow = false; ///< in two lines
};

/**
 * Finds a place for as many labels as possible, the important ones first. No two boxes overlap, none leaves the area,
 * touches a reserved place or covers a marker that is not its own. A label stands nearer to its own marker than to any
 * other, or it is set apart with a leader line that crosses no other label, leader or marker beside its own. What finds
 * no such place is left out of the answer: no name is better than one that could be another's.
 */
[[nodiscard]] QList<LabelPlacement> placeLabels(const QList<LabelRequest> &requests, const LabelGround &ground);

/** Pixels between a box and the edge of a round marker; 0 where they touch. */
[[nodiscard]] double gapBetween(const QRectF &box, const Target &marker);

} // namespace atlas
