// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/mapscene.h"

#include "ui/map/legend.h"
#include "ui/theme/fonts.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

constexpr int NotesFlags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;
constexpr double NotesGap = 6; ///< pixels between map and notes
constexpr double LabelGap = 4; ///< pixels between two names
constexpr double EdgeMargin = 4; ///< pixels that labels keep from the edge of the map

const Theme &themeOf(const MapContent &content)
{
    return Theme::of(content.appearance.scheme);
}

Format formatOf(const MapContent &content)
{
    return Format(content.appearance);
}

QString notes(const MapContent &content)
{
    const Format format = formatOf(content);
    const MapTexts texts(content.catalogue, content.map, format);
    const QString sources = texts.sources();
    return sources.isEmpty() ? MapTexts::disclaimer() : sources + u" · "_s + MapTexts::disclaimer();
}

/** The names of these markers, and the ground for them. */
WantedLabels measured(const MapContent &content, const QList<Marker> &markers, QList<QRectF> reserved)
{
    const Format format = formatOf(content);
    const MapTexts texts(content.catalogue, content.map, format);
    LabelGround ground;
    ground.area = content.viewport.rect().adjusted(EdgeMargin, EdgeMargin, -EdgeMargin, -EdgeMargin);
    ground.reserved = std::move(reserved);
    return wantedLabels(
        content.catalogue, content.map, markers, [&texts](const QString &id) { return texts.labelName(id); },
        std::move(ground));
}

/** Neither a name under what covers it, nor the name of a city that is under it. */
void hideCovered(MapLayout &layout, const QList<QRectF> &covered)
{
    const auto isCovered = [&covered](const QRectF &box) {
        return std::ranges::any_of(covered, [&box](const QRectF &cover) { return cover.intersects(box); });
    };
    layout.labels.removeIf([&](const PlacedLabel &label) {
        const auto own = std::ranges::find(layout.markers, label.cityId, &Marker::cityId);
        return isCovered(label.box)
            || (own != layout.markers.end() && isCovered(QRectF(own->centre - QPointF(1, 1), QSizeF(2, 2))));
    });
}

/** Names were placed without a choice; they are written by it. */
void writeAsChosen(MapLayout &layout)
{
    for (PlacedLabel &label : layout.labels) {
        const auto own = std::ranges::find(layout.markers, label.cityId, &Marker::cityId);
        if (own != layout.markers.end() && own->isFaded)
            label.style = LabelStyle::Faded;
    }
}

QList<QRectF> boxesOf(const QList<PlacedLabel> &labels)
{
    QList<QRectF> boxes;
    for (const PlacedLabel &label : labels)
        boxes.append(label.box.adjusted(-LabelGap, -1, LabelGap, 1));
    return boxes;
}

/** Whether a name or its leader line touches another name. */
bool isInTheWay(const PlacedLabel &label, const PlacedLabel &of)
{
    const auto crosses = [](const std::optional<QLineF> &leader, const QRectF &box) {
        return leader && QRectF(leader->p1(), leader->p2()).normalized().adjusted(0, 0, 1, 1).intersects(box);
    };
    return label.box.adjusted(-LabelGap, -1, LabelGap, 1).intersects(of.box) || crosses(label.leader, of.box);
}

bool disturbsNone(const PlacedLabel &label, const QList<PlacedLabel> &others)
{
    return std::ranges::none_of(others, [&label](const PlacedLabel &other) { return isInTheWay(other, label); });
}

/** Whether a name touches neither another one, nor another marker, nor what is taken. */
bool isFree(const PlacedLabel &label, const MapLayout &layout, const QList<QRectF> &taken)
{
    const auto isTouched = [&label](const Marker &marker) {
        return marker.cityId != label.cityId && gapBetween(label.box, {marker.centre, marker.radius}) <= 0;
    };
    return disturbsNone(label, layout.labels) && std::ranges::none_of(layout.markers, isTouched)
        && std::ranges::none_of(taken, [&label](const QRectF &box) { return box.intersects(label.box); });
}

/** Asked for at every change of size and view, with the same words: the last answer is kept. */
double notesTextHeight(const QString &text, double width)
{
    struct Measured
    {
        QString text;
        double width = -1;
        double height = 0;
    };
    static Measured last;
    if (last.text != text || last.width != width) {
        const QFontMetricsF metrics(font(TextRole::Caption));
        last = {text, width, std::ceil(metrics.boundingRect(QRectF(0, 0, width, 400), NotesFlags, text).height())};
    }
    return last.height;
}

} // namespace

MapScene::MapScene(std::shared_ptr<BasemapShapes> shapes)
    : m_shapes(std::move(shapes))
{
}

double MapScene::notesHeight(const MapContent &content, double width)
{
    return NotesGap + notesTextHeight(notes(content), width);
}

QRectF MapScene::legendRect(const MapContent &content)
{
    if (!content.hasLegend)
        return {};
    const Format format = formatOf(content);
    const LegendTexts texts(content.catalogue, content.map, format);
    return Legend(content.map, texts, content.viewport, themeOf(content)).rect();
}

WantedLabels MapScene::wantedNames(const MapContent &content)
{
    QList<Marker> markers = markersFor(content.map, content.viewport);
    const auto isThereForTheChoice = [&content](const Marker &marker) {
        const City *city = content.catalogue.city(marker.cityId);
        return marker.isSelected && city != nullptr && city->cohort == City::Cohort::LaterMember
            && city->joinedYear > content.map.year;
    };
    markers.removeIf(isThereForTheChoice);
    for (Marker &marker : markers) // a choice moves no name
        marker.isSelected = marker.isFaded = false;
    QList<QRectF> reserved = content.reserved;
    reserved.append(legendRect(content));
    return measured(content, markers, std::move(reserved));
}

void MapScene::findPlaces(const Viewport &viewport, const WantedLabels &wanted)
{
    static_cast<void>(m_places.find(*m_shapes, viewport, wanted));
}

MapLayout MapScene::layOut(const MapContent &content)
{
    const WantedLabels wanted = wantedNames(content);
    MapLayout layout{markersFor(content.map, content.viewport),
        inPlaces(wanted, m_places.find(*m_shapes, content.viewport, wanted)), wanted.ground.reserved.last()};
    writeAsChosen(layout);
    hideCovered(layout, content.covered);
    nameChosen(content, layout);
    return layout;
}

/** Places of these cities' names, with all markers where they are. */
QList<PlacedLabel> MapScene::placeAmong(const MapContent &content, const QSet<QString> &cities, QList<QRectF> reserved)
{
    WantedLabels wanted = measured(content, markersFor(content.map, content.viewport), std::move(reserved));
    for (qsizetype i = wanted.labels.size() - 1; i >= 0; --i) {
        if (cities.contains(wanted.labels[i].cityId))
            continue;
        wanted.ground.obstacles.append({wanted.requests[i].anchor, wanted.requests[i].radius});
        wanted.labels.removeAt(i);
        wanted.requests.removeAt(i);
    }
    return wanted.labels.isEmpty() ? QList<PlacedLabel>()
                                   : inPlaces(wanted, m_places.findFew(*m_shapes, content.viewport, wanted));
}

/** The chosen one alone is written larger, and the others keep their names: else it stays as it stood. */
void MapScene::nameChosen(const MapContent &content, MapLayout &layout)
{
    const auto chosen = std::ranges::find_if(layout.markers, &Marker::isSelected);
    if (chosen == layout.markers.end())
        return;
    const auto own = std::ranges::find(layout.labels, chosen->cityId, &PlacedLabel::cityId);
    std::optional<PlacedLabel> ordinary;
    if (own != layout.labels.end())
        ordinary = layout.labels.takeAt(own - layout.labels.begin());
    const QList<QRectF> fixed = content.reserved + content.covered + QList<QRectF>{layout.legend};
    const QList<PlacedLabel> beside = placeAmong(content, {chosen->cityId}, fixed + boxesOf(layout.labels));
    if (!beside.isEmpty() && !beside.first().leader && disturbsNone(beside.first(), layout.labels)) {
        layout.labels.append(beside.first());
    } else if (ordinary) {
        const PlacedLabel larger = writtenAs(*ordinary, LabelStyle::Selected);
        layout.labels.append(isFree(larger, layout, fixed) ? larger : writtenAs(*ordinary, LabelStyle::Ordinary));
    } else if (!beside.isEmpty()) {
        layout.labels.append(beside.first());
    } else {
        nameAlone(content, chosen->cityId, fixed, layout);
    }
}

/** It had no name, and there is room for it only in place of others. */
void MapScene::nameAlone(
    const MapContent &content, const QString &cityId, const QList<QRectF> &fixed, MapLayout &layout)
{
    const QList<PlacedLabel> alone = placeAmong(content, {cityId}, fixed);
    if (alone.isEmpty())
        return;
    layout.labels.removeIf([&alone](const PlacedLabel &label) { return isInTheWay(label, alone.first()); });
    layout.labels.append(alone.first());
}

void MapScene::addNames(const MapContent &content, const QSet<QString> &known, MapLayout &layout)
{
    QSet<QString> standing;
    QSet<QString> added;
    for (const Marker &marker : layout.markers) {
        standing.insert(marker.cityId);
        if (!known.contains(marker.cityId))
            added.insert(marker.cityId);
    }
    layout.labels.removeIf([&standing](const PlacedLabel &label) { return !standing.contains(label.cityId); });
    if (added.isEmpty())
        return;
    const QList<QRectF> fixed = content.reserved + content.covered + QList<QRectF>{layout.legend};
    layout.labels.append(placeAmong(content, added, fixed + boxesOf(layout.labels)));
}

void MapScene::paintGround(QPainter &painter, const MapContent &content)
{
    const Theme &theme = themeOf(content);
    atlas::paintGround(
        painter, *m_shapes, {content.viewport}, stateLooks(content.map, m_shapes->states(), theme), theme);
}

void MapScene::paintMarks(QPainter &painter, const MapContent &content, const MapLayout &layout)
{
    const Theme &theme = themeOf(content);
    for (const Marker &marker : layout.markers)
        paintMarker(painter, marker, theme);
    paintNames(painter, content, layout);
}

void MapScene::paintNames(QPainter &painter, const MapContent &content, const MapLayout &layout)
{
    paintLabels(painter, layout.labels, m_pictures, themeOf(content));
}

void MapScene::paintLegend(QPainter &painter, const MapContent &content)
{
    if (!content.hasLegend)
        return;
    const Format format = formatOf(content);
    const LegendTexts texts(content.catalogue, content.map, format);
    Legend(content.map, texts, content.viewport, themeOf(content)).paint(painter);
}

void MapScene::paintNotes(QPainter &painter, const MapContent &content)
{
    const double width = content.viewport.size().width();
    const double top = content.viewport.size().height() + NotesGap;
    const QString text = notes(content);
    painter.save();
    painter.setFont(font(TextRole::Caption));
    painter.setPen(themeOf(content).textMuted);
    painter.drawText(QRectF(0, top, width, notesTextHeight(text, width) + 1), NotesFlags, text);
    painter.restore();
}

void MapScene::paint(QPainter &painter, const MapContent &content)
{
    painter.save();
    painter.setClipRect(content.viewport.rect(), Qt::IntersectClip);
    paintGround(painter, content);
    paintMarks(painter, content, layOut(content));
    paintLegend(painter, content);
    painter.restore();
    paintNotes(painter, content);
}

} // namespace atlas
