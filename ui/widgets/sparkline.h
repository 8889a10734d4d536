// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBrush>
#include <QColor>
#include <QList>
#include <QRectF>

#include <optional>

class QPainter;

namespace atlas
{

/** A line without axes, as small as a word. */
struct Sparkline
{
    struct Point
    {
        double x = 0;
        double y = 0;
        bool dashed = false; ///< the stretch that ends here is a projection
    };

    QList<Point> points; ///< x ascending
    std::optional<double> markedX; ///< a dot on the line, at the nearest point
    bool upsideDown = false; ///< the smallest y on top: ranks
    bool steps = false; ///< counts that stand until the next point
    QBrush projectionGround = {}; ///< behind what is projected
};

/** Paints the line into `area`, solid where it is known and dashed where it is projected. */
void paintSparkline(QPainter &painter, const QRectF &area, const Sparkline &line, const QColor &colour);

} // namespace atlas
