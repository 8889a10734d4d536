// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/markerpictures.h"

#include <QPaintDevice>
#include <QPainter>

#include <cmath>

namespace atlas
{

namespace
{

constexpr double RadiusStep = 0.25; ///< pixels
constexpr int AroundMarker = 9; ///< pixels of the rings around it
constexpr qsizetype MostPictures = 500;

quint64 keyOf(const Marker &marker)
{
    const auto steps = static_cast<quint64>(std::lround(marker.radius / RadiusStep));
    return steps << 4U | (marker.shape == Marker::Shape::Diamond ? 8U : 0U) | (marker.isDashed ? 4U : 0U)
        | (marker.isSelected ? 2U : 0U) | (marker.isFaded ? 1U : 0U);
}

QPixmap pictureOf(Marker marker, const Theme &theme, double ratio)
{
    marker.radius = std::round(marker.radius / RadiusStep) * RadiusStep;
    const int half = static_cast<int>(std::ceil(marker.radius * 1.3)) + AroundMarker;
    const int pixels = 2 * static_cast<int>(std::ceil(half * ratio)) + 1; // odd: the middle is a pixel
    QPixmap picture(pixels, pixels);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    marker.centre = QPointF(pixels, pixels) / (2 * ratio);
    QPainter painter(&picture);
    paintMarker(painter, marker, theme);
    return picture;
}

} // namespace

void MarkerPictures::paint(QPainter &painter, const Marker &marker, const Theme &theme)
{
    const double ratio = painter.device()->devicePixelRatioF();
    if (m_theme != &theme || std::abs(m_ratio - ratio) > 1e-6 || m_pictures.size() > MostPictures) {
        m_pictures.clear();
        m_theme = &theme;
        m_ratio = ratio;
    }
    const quint64 key = keyOf(marker);
    auto found = m_pictures.find(key);
    if (found == m_pictures.end())
        found = m_pictures.insert(key, pictureOf(marker, theme, ratio));
    const int middle = found->width() / 2;
    const QPointF at(std::floor(marker.centre.x() * ratio) - middle, std::floor(marker.centre.y() * ratio) - middle);
    painter.drawPixmap(at / ratio, *found);
}

} // namespace atlas
