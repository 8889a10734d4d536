// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/labellayer.h"

#include "app/model/catalogue.h"
#include "ui/map/labelhints.h"
#include "ui/theme/fonts.h"

#include <QFontMetricsF>
#include <QPaintDevice>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

constexpr double HaloWidth = 3; ///< pixels
constexpr int HaloDirections = 16;
constexpr double BoxMargin = 1;
constexpr double LineStep = 14; ///< pixels between the baselines of two lines
constexpr qsizetype ShortestInTwoLines = 8; ///< letters
constexpr double MarkerRing = 1; ///< pixels of the ring that parts a marker from the ground
constexpr double SelectedRing = 6; ///< of the ring around the selected one
constexpr qsizetype MostPictures = 400;

QFont labelFont(LabelStyle style)
{
    return font(style == LabelStyle::Selected ? TextRole::Label : TextRole::Body);
}

/** Of a name, 0 to 1: by the people of its city, a capital's and a pilot's more. */
double importance(const Catalogue &catalogue, const MapDescription &map, const CityOnMap &city)
{
    const City *known = catalogue.city(city.cityId);
    const double people = city.population ? city.population->people : 0;
    const double bySize = map.largestPopulation > 0 ? std::sqrt(std::min(1.0, people / map.largestPopulation)) : 0;
    const bool isCapital = known != nullptr && known->isCapital;
    return 0.1 + 0.6 * bySize + (isCapital ? 0.15 : 0) + (city.isLaterMember ? 0 : 0.12);
}

QString homeOf(const Catalogue &catalogue, const CityOnMap &city)
{
    const City *known = catalogue.city(city.cityId);
    return known != nullptr ? known->stateId : QString();
}

/** The letters of a name, each line with the start of its baseline where the first one begins at nought. */
struct Lettering
{
    QStringList lines;
    QList<QPointF> starts;
    QRectF ink;
};

Lettering letteringOf(const QString &text, LabelStyle style, Qt::AlignmentFlag alignment)
{
    const QFontMetricsF metrics(labelFont(style));
    Lettering made{text.split(u'\n'), {}, {}};
    QList<QRectF> inks;
    double widest = 0;
    for (const QString &line : std::as_const(made.lines)) {
        inks.append(metrics.tightBoundingRect(line));
        widest = std::max(widest, inks.last().width());
    }
    for (qsizetype i = 0; i < inks.size(); ++i) {
        const double spare = widest - inks[i].width();
        const double step = alignment == Qt::AlignLeft ? 0 : alignment == Qt::AlignRight ? spare : spare / 2;
        made.starts.append({step - inks[i].left(), static_cast<double>(i) * LineStep});
        made.ink = made.ink.united(inks[i].translated(made.starts.last()));
    }
    return made;
}

QRectF inkOf(const QString &text, LabelStyle style)
{
    return letteringOf(text, style, Qt::AlignLeft).ink;
}

/** A long name of several words in two lines, as even as may be; empty where that gains little. */
QString inTwoLines(const QString &name)
{
    qsizetype best = -1;
    for (qsizetype at = name.indexOf(u' '); at >= 0; at = name.indexOf(u' ', at + 1)) {
        if (best < 0 || std::max(at, name.size() - at) < std::max(best, name.size() - best))
            best = at;
    }
    if (best < 0 || name.size() < ShortestInTwoLines)
        return {};
    QString made = name;
    made[best] = u'\n';
    return made;
}

/** Two lines lean on the marker that they stand beside. */
Qt::AlignmentFlag leaning(const QRectF &box, QPointF anchor)
{
    if (box.left() > anchor.x())
        return Qt::AlignLeft;
    return box.right() < anchor.x() ? Qt::AlignRight : Qt::AlignHCenter;
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

LabelPicture makePicture(const PlacedLabel &label, const Theme &theme, double ratio)
{
    const double margin = std::ceil(HaloWidth + 1);
    const Lettering lettering = letteringOf(label.text, label.style, label.lines);
    const QRectF &ink = lettering.ink;
    const QSizeF size(std::ceil(ink.width() + 2 * margin), std::ceil(ink.height() + 2 * margin));
    QImage letters((size * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
    letters.setDevicePixelRatio(ratio);
    letters.fill(Qt::transparent);
    QPainter painter(&letters);
    painter.setRenderHint(QPainter::TextAntialiasing);
    painter.setFont(labelFont(label.style));
    painter.setPen(label.style == LabelStyle::Faded ? theme.textMuted : theme.text);
    for (qsizetype i = 0; i < lettering.lines.size(); ++i)
        painter.drawText(QPointF(margin, margin) - ink.topLeft() + lettering.starts[i], lettering.lines[i]);
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

const LabelPicture &LabelPictures::picture(const PlacedLabel &label, const Theme &theme, double ratio)
{
    if (m_theme != &theme || std::abs(m_ratio - ratio) > 1e-6 || m_pictures.size() > MostPictures) {
        m_pictures.clear();
        m_theme = &theme;
        m_ratio = ratio;
    }
    const QString key = QString::number(static_cast<int>(label.style)) + QString::number(label.lines) + label.text;
    const auto found = m_pictures.constFind(key);
    return found != m_pictures.constEnd() ? *found : *m_pictures.insert(key, makePicture(label, theme, ratio));
}

LabelRequest requestFor(const PlacedLabel &label, const Target &marker, double priority)
{
    const QSizeF margins(2 * BoxMargin, 2 * BoxMargin);
    const QString folded = inTwoLines(label.text);
    LabelRequest request;
    request.anchor = marker.centre;
    request.radius = marker.radius;
    request.size = inkOf(label.text, label.style).size() + margins;
    request.priority = priority;
    if (!folded.isEmpty())
        request.narrow = inkOf(folded, label.style).size() + margins;
    return request;
}

WantedLabels wantedLabels(const Catalogue &catalogue, const MapDescription &map, const QList<Marker> &markers,
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
        const double ring = marker.isSelected ? SelectedRing : MarkerRing;
        const LabelHint hint = labelHint(city->cityId);
        LabelRequest request = requestFor(
            label, {marker.centre, marker.radius + ring}, marker.isSelected ? 1 : importance(catalogue, map, *city));
        request.sides = hint.sides;
        request.ground = hint.ground;
        request.home = homeOf(catalogue, *city);
        wanted.requests.append(request);
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
        if (place.isNarrow)
            label.text = inTwoLines(label.text);
        label.lines = leaning(label.box, wanted.requests[place.request].anchor);
        placed.append(label);
    }
    return placed;
}

PlacedLabel writtenAs(PlacedLabel label, LabelStyle style)
{
    label.style = style;
    const QRectF before = label.box;
    const double width = letteringOf(label.text, style, label.lines).ink.width();
    const double step = label.lines == Qt::AlignLeft ? 0 : label.lines == Qt::AlignRight ? 1 : 0.5;
    label.box.setLeft(before.left() - (width - before.width()) * step);
    label.box.setWidth(width);
    return label;
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
        const LabelPicture &picture = pictures.picture(label, theme, ratio);
        // On whole device pixels, or the letters blur.
        const QPointF at = label.box.topLeft() - picture.ink.topLeft();
        painter.drawImage(
            QPointF(std::round(at.x() * ratio) / ratio, std::round(at.y() * ratio) / ratio), picture.image);
    }
    painter.restore();
}

} // namespace atlas
