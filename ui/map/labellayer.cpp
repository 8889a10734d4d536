// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/labellayer.h"

#include "ui/map/labelhints.h"
#include "ui/theme/fonts.h"

#include <QFontMetricsF>
#include <QPaintDevice>
#include <QPainter>

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

/** Lays the cover of the letters, moved by a step, over the cover of the halo. */
void spread(QImage &halo, const QImage &letters, QPoint step)
{
    const QRect to = halo.rect() & letters.rect().translated(step);
    const int width = to.width();
    for (int y = to.top(); y <= to.bottom(); ++y) {
        const uchar *from = letters.constScanLine(y - step.y()) + (to.left() - step.x());
        uchar *line = halo.scanLine(y) + to.left();
        for (int x = 0; x < width; ++x) {
            const unsigned clear = (255U - from[x]) * (255U - line[x]);
            line[x] = static_cast<uchar>(255U - (clear + 127U) / 255U);
        }
    }
}

/** Where the letters are moved to so that they surround themselves, in device pixels. */
QList<QPoint> haloSteps(double ratio)
{
    QList<QPoint> steps;
    for (const double radius : {HaloWidth * 0.55, HaloWidth}) {
        for (int i = 0; i < HaloDirections; ++i) {
            const double angle = 2 * std::numbers::pi * i / HaloDirections;
            const QPoint step = (QPointF(std::cos(angle), std::sin(angle)) * (radius * ratio)).toPoint();
            if (!steps.contains(step))
                steps.append(step);
        }
    }
    return steps;
}

/** The halo around letters, as a picture in its colour. */
QImage haloAround(const QImage &letters, const QColor &colour, double ratio)
{
    const QImage cover = letters.convertToFormat(QImage::Format_Alpha8);
    QImage spreadOut(letters.size(), QImage::Format_Alpha8);
    spreadOut.fill(0);
    for (const QPoint &step : haloSteps(ratio))
        spread(spreadOut, cover, step);
    QImage halo(letters.size(), QImage::Format_ARGB32_Premultiplied);
    const QRgb full = colour.rgba();
    const int width = halo.width();
    for (int y = 0; y < halo.height(); ++y) {
        const uchar *from = spreadOut.constScanLine(y);
        auto *line = reinterpret_cast<QRgb *>(halo.scanLine(y));
        for (int x = 0; x < width; ++x)
            line[x] = qPremultiply(qRgba(qRed(full), qGreen(full), qBlue(full), from[x] * qAlpha(full) / 255));
    }
    return halo;
}

LabelPicture makePicture(const QString &text, LabelStyle style, const Theme &theme, double ratio)
{
    const double margin = std::ceil(HaloWidth + 1);
    const QRectF ink = inkOf(text, style);
    const QSizeF size(std::ceil(ink.width() + 2 * margin), std::ceil(ink.height() + 2 * margin));
    QImage letters((size * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
    letters.setDevicePixelRatio(ratio);
    letters.fill(Qt::transparent);
    QPainter painter(&letters);
    painter.setRenderHint(QPainter::TextAntialiasing);
    painter.setFont(labelFont(style));
    painter.setPen(style == LabelStyle::Faded ? theme.textMuted : theme.text);
    painter.drawText(QPointF(margin, margin) - ink.topLeft(), text);
    painter.end();

    LabelPicture made{haloAround(letters, theme.halo, ratio), QRectF(QPointF(margin, margin), ink.size())};
    made.image.setDevicePixelRatio(ratio);
    QPainter(&made.image).drawImage(QPointF(), letters);
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

WantedLabels wantedLabels(const MapDescription &map, const QList<Marker> &markers,
    const std::function<QString(const QString &cityId)> &nameOf, LabelGround ground)
{
    WantedLabels wanted;
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
        wanted.requests.append({marker.centre, marker.radius + ring, ink + QSizeF(2 * BoxMargin, 2 * BoxMargin),
            city->priority, hint.sides, hint.ground});
        wanted.labels.append(label);
    }
    wanted.ground = std::move(ground);
    return wanted;
}

QList<PlacedLabel> inPlaces(const WantedLabels &wanted, const QList<LabelPlacement> &places)
{
    QList<PlacedLabel> placed;
    for (const LabelPlacement &place : places) {
        PlacedLabel label = wanted.labels[place.request];
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
