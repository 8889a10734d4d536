// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/markers.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <functional>
#include <numbers>

namespace atlas
{

namespace
{

constexpr double SmallestRadius = 4.5; ///< nine pixels across can still be seen and hit
constexpr double FadedOpacity = 0.28;

double largestRadius(const Viewport &viewport)
{
    const double byRoom = std::min(viewport.size().width(), viewport.size().height() * 1.6) * 0.026;
    const double nearness = viewport.scale() / viewport.smallestScale();
    return std::clamp(byRoom, 12.0, 36.0) * std::clamp(std::pow(nearness, 0.3), 1.0, 1.8);
}

/** A square on its corner with the area of the circle, its corners rounded. */
QPainterPath diamond(QPointF centre, double radius)
{
    const double half = radius * std::sqrt(std::numbers::pi) / 2;
    QPainterPath path;
    path.addRoundedRect(QRectF(-half, -half, 2 * half, 2 * half), half * 0.28, half * 0.28);
    return QTransform().translate(centre.x(), centre.y()).rotate(45).map(path);
}

QPainterPath outline(const Marker &marker, double radius)
{
    if (marker.shape == Marker::Shape::Diamond)
        return diamond(marker.centre, radius);
    QPainterPath path;
    path.addEllipse(marker.centre, radius, radius);
    return path;
}

QColor withAlpha(QColor colour, double alpha)
{
    colour.setAlphaF(static_cast<float>(alpha));
    return colour;
}

} // namespace

double markerRadius(double people, double largestPopulation, const Viewport &viewport)
{
    if (largestPopulation <= 0 || people <= 0)
        return SmallestRadius;
    return std::max(SmallestRadius, largestRadius(viewport) * std::sqrt(people / largestPopulation));
}

QList<Marker> markersFor(const MapDescription &map, const Viewport &viewport)
{
    QList<Marker> markers;
    for (const CityOnMap &city : map.cities) {
        Marker marker;
        marker.cityId = city.cityId;
        marker.centre = viewport.toScreen({city.position.longitude(), city.position.latitude()});
        marker.radius = markerRadius(city.population ? city.population->people : 0, map.largestPopulation, viewport);
        marker.shape = city.isLaterMember ? Marker::Shape::Diamond : Marker::Shape::Circle;
        marker.isDashed = city.population && city.population->basis == CityPopulation::Basis::Administrative;
        marker.isSelected = city.isSelected;
        marker.isFaded = city.isFilteredOut && !city.isSelected;
        markers.append(marker);
    }
    std::ranges::stable_sort(markers, std::ranges::greater(), &Marker::radius);
    return markers;
}

void paintMarker(QPainter &painter, const Marker &marker, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (marker.isFaded)
        painter.setOpacity(FadedOpacity);
    const QColor fill = marker.isSelected ? theme.series[1] : theme.marker;
    const QColor edge = marker.isSelected ? theme.series[1] : theme.markerEdge;
    // A thin ring in the ground's colour parts the marker from a dark state.
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(withAlpha(theme.halo, 0.85), 1.4));
    painter.drawPath(outline(marker, marker.radius + 1.3));

    QPen pen(edge, marker.isSelected ? 1.8 : 1.3);
    if (marker.isDashed)
        pen.setDashPattern({2.2, 1.8});
    painter.setPen(pen);
    painter.setBrush(withAlpha(fill, marker.isSelected ? 0.85 : marker.isDashed ? 0.18 : 0.55));
    painter.drawPath(outline(marker, marker.radius));
    if (marker.isSelected) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.halo, 4));
        painter.drawPath(outline(marker, marker.radius + 4.5));
        painter.setPen(QPen(edge, 2));
        painter.drawPath(outline(marker, marker.radius + 4.5));
    }
    painter.restore();
}

} // namespace atlas
