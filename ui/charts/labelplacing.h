// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where words go so that none covers another: arithmetic on rectangles, without fonts.
#pragma once

#include <QLineF>
#include <QList>
#include <QRectF>

#include <optional>

namespace atlas
{

/** A label that wants to stand at a height. */
struct WantedLabel
{
    double centre = 0; ///< where the line ends
    int importance = 0; ///< 0 is never left out; of others in one crowd the highest number goes first
};

/**
 * The centres of labels of one height in a column from `top` to `bottom`, as near as can be to where they are wanted
 * and never overlapping; empty for those left out, because there was no room or they would stand more than `farthest`
 * from their line.
 */
[[nodiscard]] QList<std::optional<double>> spreadLabels(
    const QList<WantedLabel> &wanted, double height, double top, double bottom, double farthest);

/**
 * The best place for a text of `size` beside a mark of `radius` at `centre`: inside `room`, clear of `taken`, covering
 * as little of `lines` as can be and nothing of `barred`, and if it can be on the same side of that as the mark; empty
 * where there is none.
 */
[[nodiscard]] std::optional<QRectF> placeBeside(const QPointF &centre, double radius, const QSizeF &size,
    const QRectF &room, const QList<QRectF> &taken, const QList<QLineF> &lines, const QList<QLineF> &barred = {});

/** Whether a piece of a line runs through a rectangle. */
[[nodiscard]] bool runsThrough(const QLineF &line, const QRectF &rect);

} // namespace atlas
