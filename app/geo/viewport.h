// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/geo/georect.h"

#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace atlas
{

/**
 * Which part of the plane is seen, at what scale and in what size: a value. Each gesture gives a new one.
 * Pixels are logical ones; a picture with more device pixels has the same viewport.
 */
class Viewport
{
public:
    /** What is always within reach: the ten members' lands, from Myanmar to Papua, Banda Sea to Kachin. */
    static constexpr GeoRect Region{92.0, -11.2, 141.4, 28.7};
    /** About eight times a view of the region on a full-HD screen; the basemap is no finer. */
    static constexpr double LargestScale = 210.0;

    Viewport() = default;
    /** A view of `size` pixels that shows `shown` whole, with at least `margin` pixels around it. */
    [[nodiscard]] static Viewport fitted(const GeoRect &shown, QSizeF size, double margin = 0);
    /**
     * The whole region, as large as it fits; where it leaves room at the sides it moves to the right, until `leftInset`
     * pixels at the left are free (for a legend).
     */
    [[nodiscard]] static Viewport home(QSizeF size, double leftInset = 0);
    /** A view of `size` pixels around `centre`, at `scale` pixels a degree of latitude, brought within the limits. */
    [[nodiscard]] static Viewport centred(GeoPoint centre, double scale, QSizeF size);

    [[nodiscard]] GeoPoint centre() const;
    [[nodiscard]] double scale() const { return m_scale; } ///< pixels a degree of latitude
    [[nodiscard]] QSizeF size() const { return m_size; }
    [[nodiscard]] QRectF rect() const { return {QPointF(), m_size}; }
    /** The scale at which the whole region just fits: no view is smaller. */
    [[nodiscard]] double smallestScale() const;

    [[nodiscard]] QPointF toScreen(GeoPoint point) const;
    [[nodiscard]] GeoPoint toGeo(QPointF screen) const;
    /** What of the globe is seen. */
    [[nodiscard]] GeoRect seen() const;

    /** The picture moved by `delta` pixels, as far as the region stays in reach. */
    [[nodiscard]] Viewport panned(QPointF delta) const;
    /** `factor` times as large, with the place under `about` staying where it is. */
    [[nodiscard]] Viewport zoomed(double factor, QPointF about) const;
    /** The same place and scale in another size. */
    [[nodiscard]] Viewport resized(QSizeF size) const;

    /** On the way between two views of one size: `share` 0 is `from`, 1 is `to`; nearness grows evenly to the eye. */
    [[nodiscard]] static Viewport between(const Viewport &from, const Viewport &to, double share);

    /** The same picture with `margin` more pixels on each side; for pictures kept ready, so it may exceed the limits.
     */
    [[nodiscard]] Viewport expanded(double margin) const;

    bool operator==(const Viewport &) const = default;

private:
    [[nodiscard]] Viewport limited() const;

    QPointF m_centre; ///< on the plane of the projection
    double m_scale = 1;
    QSizeF m_size{1, 1};
};

} // namespace atlas
