// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/mapdescription.h"
#include "app/geo/viewport.h"
#include "ui/theme/theme.h"

#include <QList>
#include <QPointF>

class QPainter;

namespace atlas
{

/** How a city's marker looks; the area of its shape stands for people. */
struct Marker
{
    enum class Shape { Circle, Diamond };

    QString cityId;
    QPointF centre; ///< pixels of the viewport
    double radius = 0; ///< of the circle of the same area
    Shape shape = Shape::Circle;
    bool isDashed = false; ///< an administrative count
    bool isSelected = false;
    bool isFaded = false;
};

/** Radius of the circle for so many people; never below the smallest that can be seen and hit. */
[[nodiscard]] double markerRadius(double people, double largestPopulation, const Viewport &viewport);

/** A marker for each city, the largest first, so that none hides a smaller one: the order to paint them in. */
[[nodiscard]] QList<Marker> markersFor(const MapDescription &map, const Viewport &viewport);

void paintMarker(QPainter &painter, const Marker &marker, const Theme &theme);

} // namespace atlas
