// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/geo/viewport.h"

#include "app/geo/projection.h"

#include <algorithm>
#include <cmath>

namespace atlas
{

namespace
{

/** How far, in shares of half the region, the middle may leave the region's middle when all of it is seen. */
constexpr double Slack = 0.12;

QRectF planeRect(const GeoRect &rect)
{
    return {projection::project({rect.west, rect.north}), projection::project({rect.east, rect.south})};
}

double fittingScale(const QRectF &plane, QSizeF size, double margin)
{
    const double width = std::max(1.0, size.width() - 2 * margin);
    const double height = std::max(1.0, size.height() - 2 * margin);
    return std::min(width / std::max(plane.width(), 1e-6), height / std::max(plane.height(), 1e-6));
}

/** A finite number in place of what a broken link may carry. */
double sane(double value, double otherwise)
{
    return std::isfinite(value) ? value : otherwise;
}

QSizeF saneSize(QSizeF size)
{
    return {std::clamp(sane(size.width(), 1), 1.0, 1e6), std::clamp(sane(size.height(), 1), 1.0, 1e6)};
}

} // namespace

Viewport Viewport::fitted(const GeoRect &shown, QSizeF size, double margin)
{
    Viewport view;
    view.m_size = saneSize(size);
    view.m_centre = planeRect(shown).center();
    view.m_scale = fittingScale(planeRect(shown), view.m_size, margin);
    return view.limited();
}

Viewport Viewport::home(QSizeF size, double leftInset)
{
    Viewport view = fitted(Region, size);
    const double left = view.toScreen({Region.west, 0}).x();
    const double right = view.m_size.width() - view.toScreen({Region.east, 0}).x();
    const double shift = std::clamp(leftInset - left, 0.0, std::max(0.0, right - left / 8));
    view.m_centre.rx() -= shift / view.m_scale;
    return view.limited();
}

Viewport Viewport::between(const Viewport &from, const Viewport &to, double share)
{
    if (share >= 1)
        return to;
    Viewport view = to;
    view.m_scale = from.m_scale * std::pow(to.m_scale / from.m_scale, share);
    // Seen from the goal the way is straight on the screen, so that what is zoomed at stays where it is.
    const double widthFrom = 1 / from.m_scale;
    const double widthTo = 1 / to.m_scale;
    const bool isZoom = std::abs(widthFrom - widthTo) > 1e-9 * widthFrom;
    const double way = isZoom ? (widthFrom - 1 / view.m_scale) / (widthFrom - widthTo) : share;
    view.m_centre = from.m_centre + (to.m_centre - from.m_centre) * way;
    return view;
}

Viewport Viewport::expanded(double margin) const
{
    Viewport view = *this;
    view.m_size += QSizeF(2 * margin, 2 * margin);
    return view;
}

Viewport Viewport::centred(GeoPoint centre, double scale, QSizeF size)
{
    Viewport view;
    view.m_size = saneSize(size);
    view.m_centre = projection::project(centre);
    view.m_scale = scale;
    return view.limited();
}

GeoPoint Viewport::centre() const
{
    return projection::unproject(m_centre);
}

double Viewport::smallestScale() const
{
    return std::min(fittingScale(planeRect(Region), m_size, 0), LargestScale);
}

QPointF Viewport::toScreen(GeoPoint point) const
{
    const QPointF middle(m_size.width() / 2, m_size.height() / 2);
    return (projection::project(point) - m_centre) * m_scale + middle;
}

GeoPoint Viewport::toGeo(QPointF screen) const
{
    const QPointF middle(m_size.width() / 2, m_size.height() / 2);
    return projection::unproject((screen - middle) / m_scale + m_centre);
}

GeoRect Viewport::seen() const
{
    const GeoPoint topLeft = toGeo({0, 0});
    const GeoPoint bottomRight = toGeo({m_size.width(), m_size.height()});
    return {topLeft.longitude, bottomRight.latitude, bottomRight.longitude, topLeft.latitude};
}

Viewport Viewport::panned(QPointF delta) const
{
    Viewport view = *this;
    view.m_centre -= delta / m_scale;
    return view.limited();
}

Viewport Viewport::zoomed(double factor, QPointF about) const
{
    Viewport view = *this;
    view.m_scale = std::clamp(sane(m_scale * factor, m_scale), smallestScale(), LargestScale);
    const QPointF fromMiddle = about - QPointF(m_size.width() / 2, m_size.height() / 2);
    view.m_centre += fromMiddle / m_scale - fromMiddle / view.m_scale;
    return view.limited();
}

Viewport Viewport::resized(QSizeF size) const
{
    Viewport view = *this;
    const bool wasWhole = m_scale <= smallestScale() * 1.0001;
    view.m_size = saneSize(size);
    if (wasWhole)
        view.m_scale = view.smallestScale();
    return view.limited();
}

Viewport Viewport::limited() const
{
    Viewport view = *this;
    const double smallest = view.smallestScale();
    view.m_scale = std::clamp(sane(m_scale, smallest), smallest, LargestScale);
    const QRectF region = planeRect(Region);
    // The closer the view, the farther its middle may go, up to the region's edge. Zooming in about a place of the
    // region never meets this limit, so the place stays under the pointer.
    // Where all of the region is seen with room beside it, it may stand anywhere within that room.
    const double freedom = 1 - smallest / view.m_scale + Slack;
    const auto reach = [freedom](double regionExtent, double seenExtent) {
        return std::min(std::max(freedom * regionExtent, seenExtent - regionExtent), regionExtent) / 2;
    };
    const double x = reach(region.width(), m_size.width() / view.m_scale);
    const double y = reach(region.height(), m_size.height() / view.m_scale);
    const QPointF middle = region.center();
    view.m_centre.setX(std::clamp(sane(m_centre.x(), middle.x()), middle.x() - x, middle.x() + x));
    view.m_centre.setY(std::clamp(sane(m_centre.y(), middle.y()), middle.y() - y, middle.y() + y));
    return view;
}

} // namespace atlas
