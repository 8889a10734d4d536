// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Names of cities on the map: pictures of text with a halo, made once, and their places.
#pragma once

#include "app/geo/labelplacement.h"
#include "ui/map/markers.h"
#include "ui/theme/theme.h"

#include <QHash>
#include <QImage>
#include <QString>

#include <functional>

class QPainter;

namespace atlas
{

struct Catalogue;

/** How a name is written. */
enum class LabelStyle { Ordinary, Selected, Faded };

/** How the name of a marker is written. */
[[nodiscard]] LabelStyle labelStyleOf(const Marker &marker);

/** A name in its place. */
struct PlacedLabel
{
    QString cityId;
    QString text; ///< as it is written: in one line or two
    LabelStyle style = LabelStyle::Ordinary;
    Qt::AlignmentFlag lines = Qt::AlignHCenter; ///< where the shorter of two stands
    QRectF box; ///< of the letters, pixels of the viewport
    std::optional<QLineF> leader;
};

/** A name with its halo as a picture; a halo drawn anew in each frame would cost more than all the rest. */
struct LabelPicture
{
    QImage image;
    QRectF ink; ///< where the letters are within the picture, in logical pixels
};

/** Keeps the pictures of names; forgets them when the theme or the pixels of the screen change. */
class LabelPictures
{
public:
    [[nodiscard]] const LabelPicture &picture(const PlacedLabel &label, const Theme &theme, double ratio);

private:
    QHash<QString, LabelPicture> m_pictures;
    const Theme *m_theme = nullptr;
    double m_ratio = 0;
};

/** Names that want places, measured, and the ground they may stand on. */
struct WantedLabels
{
    QList<PlacedLabel> labels; ///< without places
    QList<LabelRequest> requests; ///< one a label
    LabelGround ground;
};

/** The name, measured, beside a round marker; `priority` as in LabelRequest. */
[[nodiscard]] LabelRequest requestFor(const PlacedLabel &label, const Target &marker, double priority);
/** The names of the cities whose markers lie in the ground's area; names keep off all markers. */
[[nodiscard]] WantedLabels wantedLabels(const Catalogue &catalogue, const MapDescription &map,
    const QList<Marker> &markers, const std::function<QString(const QString &cityId)> &nameOf, LabelGround ground);
/** Those that found a place, in their places. */
[[nodiscard]] QList<PlacedLabel> inPlaces(const WantedLabels &wanted, const QList<LabelPlacement> &places);

/** The label in other letters, in its place: what they need more they take away from its marker. */
[[nodiscard]] PlacedLabel writtenAs(PlacedLabel label, LabelStyle style);

void paintLabels(QPainter &painter, const QList<PlacedLabel> &labels, LabelPictures &pictures, const Theme &theme);

} // namespace atlas
