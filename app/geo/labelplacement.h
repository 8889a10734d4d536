// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the names on a map stand: mathematics on boxes, the same answer for the same input.
#pragma once

#include <QLineF>
#include <QList>
#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <optional>

namespace atlas
{

/** Places of a label around its marker, in the order in which they are tried. */
enum class LabelSide { UpperRight, LowerRight, UpperLeft, LowerLeft, Above, Below, Right, Left };

/** A name that wants a place beside a round marker. */
struct LabelRequest
{
    QPointF anchor; ///< middle of the marker, pixels
    double radius = 0; ///< of the marker
    QSizeF size; ///< of the text
    double priority = 0; ///< 0 to 1; of two that cannot both stand, the higher one stays
    QList<LabelSide> sides; ///< hand-ranked sides to try before all others; may be empty
};

/** Where labels may stand. */
struct LabelGround
{
    QRectF area; ///< labels stay inside
    QList<QRectF> reserved; ///< legend, card, disclaimer: labels stay outside
};

struct LabelPlacement
{
    int request = 0; ///< index of the request
    QRectF box;
    std::optional<QLineF> leader; ///< from the marker to the label when it stands apart
};

/**
 * Finds a place for as many labels as possible, the important ones first. No two boxes overlap, none leaves the area
 * or touches a reserved place. A label whose eight sides are taken is set apart, with a leader line that crosses no
 * other label. What finds no place is left out of the answer.
 */
[[nodiscard]] QList<LabelPlacement> placeLabels(const QList<LabelRequest> &requests, const LabelGround &ground);

} // namespace atlas
