// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/mapscene.h"

#include "ui/map/legend.h"
#include "ui/theme/fonts.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

constexpr int NotesFlags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;
constexpr double NotesGap = 6; ///< pixels between map and notes
constexpr double EdgeMargin = 4; ///< pixels that labels keep from the edge of the map

const Theme &themeOf(const MapContent &content)
{
    return Theme::of(content.appearance.scheme);
}

Format formatOf(const MapContent &content)
{
    return {content.appearance.language, content.appearance.era};
}

QString notes(const MapContent &content)
{
    const Format format = formatOf(content);
    const MapTexts texts(content.catalogue, content.map, format);
    const QString sources = texts.sources();
    return sources.isEmpty() ? MapTexts::disclaimer() : sources + u" · "_s + MapTexts::disclaimer();
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
    const Format format = formatOf(content);
    const MapTexts texts(content.catalogue, content.map, format);
    return Legend(content.map, texts, content.viewport, themeOf(content)).rect();
}

WantedLabels MapScene::wantedNames(const MapContent &content)
{
    const Format format = formatOf(content);
    const MapTexts texts(content.catalogue, content.map, format);
    LabelGround ground;
    ground.area = content.viewport.rect().adjusted(EdgeMargin, EdgeMargin, -EdgeMargin, -EdgeMargin);
    ground.reserved = content.reserved;
    ground.reserved.append(legendRect(content));
    return wantedLabels(
        content.map, markersFor(content.map, content.viewport),
        [&texts](const QString &id) { return texts.cityName(id); }, std::move(ground));
}

void MapScene::findPlaces(const Viewport &viewport, const WantedLabels &wanted)
{
    static_cast<void>(m_places.find(*m_shapes, viewport, wanted));
}

MapLayout MapScene::layOut(const MapContent &content)
{
    const WantedLabels wanted = wantedNames(content);
    return {markersFor(content.map, content.viewport),
        inPlaces(wanted, m_places.find(*m_shapes, content.viewport, wanted)), wanted.ground.reserved.last()};
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
    const Format format = formatOf(content);
    const MapTexts texts(content.catalogue, content.map, format);
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
