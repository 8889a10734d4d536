// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/mapring.h"

#include "ui/map/groundlayer.h"
#include "ui/map/markers.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <utility>

namespace atlas
{

namespace
{

constexpr double Distance = 4; ///< pixels between a marker and its ring
constexpr double Reach = 6; ///< pixels of the ring and its halo
constexpr double CornerRadius = 6;
constexpr double SmallState = 24; ///< pixels of height or width below which an outline is no ring

double radiusOf(const CityOnMap &city, double largestPopulation, const Viewport &viewport)
{
    return markerRadius(city.population ? city.population->people : 0, largestPopulation, viewport) + Distance;
}

QPointF positionOf(const CityOnMap &city, const Viewport &viewport)
{
    return viewport.toScreen({city.position.longitude(), city.position.latitude()});
}

} // namespace

QRect ringBox(const CityOnMap &city, double largestPopulation, const Viewport &viewport)
{
    const double reach = radiusOf(city, largestPopulation, viewport) + Reach;
    return QRectF(positionOf(city, viewport) - QPointF(reach, reach), QSizeF(2 * reach, 2 * reach)).toAlignedRect();
}

void paintRing(QPainter &painter, const CityOnMap &city, double largestPopulation, const Viewport &viewport,
    Pointed pointed, const Theme &theme)
{
    const bool isFocus = pointed == Pointed::ByKeyboard;
    const QPointF at = positionOf(city, viewport);
    const double radius = radiusOf(city, largestPopulation, viewport);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.halo, isFocus ? theme.focusWidth + 3 : 4));
    painter.drawEllipse(at, radius, radius);
    painter.setPen(QPen(isFocus ? theme.focus : theme.markerEdge, isFocus ? theme.focusWidth : 2));
    painter.drawEllipse(at, radius, radius);
}

void paintStateRing(QPainter &painter, BasemapShapes &shapes, int state, const Viewport &viewport, const Theme &theme)
{
    const QRectF land = stateBox(shapes, viewport, state, 1);
    const bool isSmall = std::max(land.width(), land.height()) < SmallState;
    painter.setRenderHint(QPainter::Antialiasing);
    for (const auto &[colour, width] : {std::pair(theme.halo, theme.focusWidth + 3), {theme.focus, theme.focusWidth}}) {
        const QPen pen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        if (isSmall)
            painter.drawEllipse(land.center(), SmallState / 2, SmallState / 2);
        else
            paintOutline(painter, shapes, {viewport}, state, pen);
    }
}

void paintCorners(QPainter &painter, const QRectF &map, bool hasFocus, const Theme &theme)
{
    QPainterPath corners;
    corners.addRect(map);
    corners.addRoundedRect(map, CornerRadius, CornerRadius);
    corners.setFillRule(Qt::OddEvenFill);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(corners, theme.surface);
    if (hasFocus) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.focus, theme.focusWidth));
        painter.drawRoundedRect(map.adjusted(1, 1, -1, -1), CornerRadius, CornerRadius);
    }
}

} // namespace atlas
