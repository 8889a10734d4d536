// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/labellayer.h"

#include "ui/map/labelhints.h"
#include "ui/theme/fonts.h"

#include <QFontMetricsF>
#include <QPaintDevice>
#include <QPainter>
#include <QStaticText>

#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

constexpr double HaloWidth = 2.2; ///< pixels
constexpr int HaloDirections = 8;
constexpr double BoxMargin = 1;
constexpr double MarkerRing = 1; ///< pixels of the ring that parts a marker from the ground
constexpr double SelectedRing = 6; ///< of the ring around the selected one
constexpr qsizetype MostPictures = 400;

QFont labelFont(LabelStyle style)
{
    return font(style == LabelStyle::Selected ? TextRole::Label : TextRole::Body);
}

/** The box of the letters relative to the start of the baseline. */
QRectF inkOf(const QString &text, LabelStyle style)
{
    return QFontMetricsF(labelFont(style)).tightBoundingRect(text);
}

LabelPicture makePicture(const QString &text, LabelStyle style, const Theme &theme, double ratio)
{
    const double margin = std::ceil(HaloWidth + 1);
    const QRectF ink = inkOf(text, style);
    const QSize size(
        static_cast<int>(std::ceil(ink.width() + 2 * margin)), static_cast<int>(std::ceil(ink.height() + 2 * margin)));
    LabelPicture made;
    made.ink = QRectF(QPointF(margin, margin), ink.size());
    made.image = QImage((QSizeF(size) * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
    made.image.setDevicePixelRatio(ratio);
    made.image.fill(Qt::transparent);

    QPainter painter(&made.image);
    painter.setRenderHint(QPainter::TextAntialiasing);
    painter.setFont(labelFont(style));
    QStaticText letters(text); // shaped once, drawn many times
    letters.setTextFormat(Qt::PlainText);
    letters.prepare({}, labelFont(style));
    const QPointF baseline = QPointF(margin, margin) - ink.topLeft();
    const QPointF corner = baseline - QPointF(0, QFontMetricsF(labelFont(style)).ascent());
    painter.setPen(theme.halo);
    for (const double radius : {HaloWidth * 0.55, HaloWidth}) {
        for (int i = 0; i < HaloDirections; ++i) {
            const double angle = 2 * std::numbers::pi * i / HaloDirections;
            painter.drawStaticText(corner + QPointF(std::cos(angle), std::sin(angle)) * radius, letters);
        }
    }
    painter.setPen(style == LabelStyle::Faded ? theme.textMuted : theme.text);
    painter.drawText(baseline, text);
    return made;
}

} // namespace

LabelStyle labelStyleOf(const Marker &marker)
{
    if (marker.isSelected)
        return LabelStyle::Selected;
    return marker.isFaded ? LabelStyle::Faded : LabelStyle::Ordinary;
}

const LabelPicture &LabelPictures::picture(const QString &text, LabelStyle style, const Theme &theme, double ratio)
{
    if (m_theme != &theme || std::abs(m_ratio - ratio) > 1e-6 || m_pictures.size() > MostPictures) {
        m_pictures.clear();
        m_theme = &theme;
        m_ratio = ratio;
    }
    const QString key = QString::number(static_cast<int>(style)) + text;
    const auto found = m_pictures.constFind(key);
    return found != m_pictures.constEnd() ? *found : *m_pictures.insert(key, makePicture(text, style, theme, ratio));
}

QList<PlacedLabel> placeCityLabels(const MapDescription &map, const QList<Marker> &markers,
    const std::function<QString(const QString &cityId)> &nameOf, LabelGround ground)
{
    QList<LabelRequest> requests;
    QList<PlacedLabel> wanted;
    for (const Marker &marker : markers) {
        const CityOnMap *city = map.city(marker.cityId);
        if (city == nullptr || !ground.area.contains(marker.centre)) {
            ground.obstacles.append({marker.centre, marker.radius + MarkerRing});
            continue;
        }
        PlacedLabel label;
        label.cityId = city->cityId;
        label.text = nameOf(city->cityId);
        label.style = labelStyleOf(marker);
        const QSizeF ink = inkOf(label.text, label.style).size();
        const double ring = marker.isSelected ? SelectedRing : MarkerRing;
        const LabelHint hint = labelHint(city->cityId);
        requests.append({marker.centre, marker.radius + ring, ink + QSizeF(2 * BoxMargin, 2 * BoxMargin),
            city->priority, hint.sides, hint.ground});
        wanted.append(label);
    }
    QList<PlacedLabel> placed;
    for (const LabelPlacement &place : placeLabels(requests, ground)) {
        PlacedLabel label = wanted[place.request];
        label.box = place.box.adjusted(BoxMargin, BoxMargin, -BoxMargin, -BoxMargin);
        label.leader = place.leader;
        placed.append(label);
    }
    return placed;
}

void paintLabels(QPainter &painter, const QList<PlacedLabel> &labels, LabelPictures &pictures, const Theme &theme)
{
    const double ratio = painter.device()->devicePixelRatioF();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const PlacedLabel &label : labels) {
        if (!label.leader)
            continue;
        painter.setPen(QPen(theme.halo, 2.8, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(*label.leader);
        painter.setPen(
            QPen(label.style == LabelStyle::Faded ? theme.context : theme.text, 1, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(*label.leader);
    }
    for (const PlacedLabel &label : labels) {
        const LabelPicture &picture = pictures.picture(label.text, label.style, theme, ratio);
        // On whole device pixels, or the letters blur.
        const QPointF at = label.box.topLeft() - picture.ink.topLeft();
        painter.drawImage(
            QPointF(std::round(at.x() * ratio) / ratio, std::round(at.y() * ratio) / ratio), picture.image);
    }
    painter.restore();
}

} // namespace atlas
