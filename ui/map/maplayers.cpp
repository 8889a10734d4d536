// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/maplayers.h"

#include "app/geo/projection.h"
#include "ui/widgets/card.h"

#include <QHash>
#include <QPaintDevice>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace atlas
{

namespace
{

constexpr double CoarseDetail = 0.4; ///< of the level while the scale changes

bool isNear(double a, double b)
{
    return std::abs(a - b) < 1e-6;
}

const Theme &themeOf(const MapContent &content)
{
    return Theme::of(content.appearance.scheme);
}

/** Where the plane begins, in device pixels. */
QPoint originOf(const Viewport &viewport, double ratio)
{
    return (viewport.toScreen(projection::unproject({0, 0})) * ratio).toPoint();
}

/** Colours between two looks; what has none on one side has its new look at once. */
void blendLooks(QList<StateLook> &looks, const QList<StateLook> &from, double share)
{
    for (qsizetype i = 0; i < std::min(looks.size(), from.size()); ++i) {
        if (looks[i].fill.isValid() && from[i].fill.isValid())
            looks[i].fill = mixed(looks[i].fill, from[i].fill, share);
    }
}

} // namespace

MapLayers::MapLayers(std::shared_ptr<BasemapShapes> shapes)
    : m_scene(std::move(shapes))
{
}

void MapLayers::beginMoving(const MapContent &content)
{
    static_cast<void>(layout(content));
    m_isMoving = true;
}

void MapLayers::endMoving()
{
    m_isMoving = false;
    m_moving = {};
    forgetLayout();
}

void MapLayers::refreshMarkers(const MapContent &content)
{
    if (m_isMoving)
        m_layout = movedLayout(content); // names first go where their cities are by now
    QSet<QString> known;
    for (const Marker &marker : std::as_const(m_layout.markers))
        known.insert(marker.cityId);
    m_layout.legend = MapScene::legendRect(content);
    m_layout.markers = markersFor(content.map, content.viewport);
    if (m_isMoving || !m_layoutIsFresh)
        return;
    waitForWork();
    m_scene.addNames(content, known, m_layout); // those who join while the years run
}

void MapLayers::restyle(const MapContent &content)
{
    if (!m_isMoving && !m_layoutIsFresh)
        return; // it will be laid out anew before it is painted
    refreshMarkers(content);
    QHash<QString, LabelStyle> styles;
    for (const Marker &marker : m_layout.markers)
        styles.insert(marker.cityId, labelStyleOf(marker));
    m_layout.labels.removeIf([&styles](const PlacedLabel &label) { return !styles.contains(label.cityId); });
    for (PlacedLabel &label : m_layout.labels)
        label.style = styles.value(label.cityId);
}

void MapLayers::contentChanged()
{
    endMoving();
}

void MapLayers::forgetWords()
{
    m_moving = {};
    forgetLayout();
    forgetLegend();
}

const MapLayout &MapLayers::layout(const MapContent &content)
{
    if (!m_layoutIsFresh && !m_isMoving) {
        waitForWork();
        m_layout = m_scene.layOut(content);
        m_layoutIsFresh = true;
    }
    return m_layout;
}

// Work ahead

void MapLayers::workAhead(const MapContent &content, double ratio)
{
    waitForWork();
    m_work = std::async([this, viewport = content.viewport, &theme = themeOf(content), ratio,
                            wantedLooks = looks(content), wanted = MapScene::wantedNames(content)] {
        m_ground.render(m_scene.shapes(), viewport, theme, ratio);
        m_ground.fill(wantedLooks);
        m_scene.findPlaces(viewport, wanted);
    });
}

void MapLayers::waitForWork()
{
    if (m_work.valid())
        m_work.get();
}

BasemapShapes &MapLayers::shapes()
{
    waitForWork();
    return m_scene.shapes();
}

// The ground

QList<StateLook> MapLayers::looks(const MapContent &content)
{
    QList<StateLook> made = stateLooks(content.map, shapes().states(), themeOf(content));
    if (m_blend)
        blendLooks(made, stateLooks(m_blend->from, shapes().states(), themeOf(content)), m_blend->share);
    return made;
}

void MapLayers::paintGround(QPainter &painter, const MapContent &content)
{
    const Theme &theme = themeOf(content);
    const double ratio = painter.device()->devicePixelRatioF();
    const QList<StateLook> wanted = looks(content);
    if (!m_ground.isOf(content.viewport, theme, ratio)) {
        if (m_isMoving) {
            paintMovingGround(painter, content, wanted);
            return;
        }
        m_ground.render(shapes(), content.viewport, theme, ratio);
    }
    painter.drawPixmap(QPointF(), m_ground.tinted(shapes(), wanted));
}

bool MapLayers::canScroll(const MapContent &content, const QList<StateLook> &looks, double ratio) const
{
    const QSize size = (content.viewport.size() * ratio).toSize();
    if (m_moving.picture.size() != size || !isNear(m_moving.picture.devicePixelRatio(), ratio)
        || !isNear(m_moving.scale / content.viewport.scale(), 1) || m_moving.theme != &themeOf(content)
        || m_moving.looks != looks)
        return false;
    const QPoint step = originOf(content.viewport, ratio) - m_moving.origin;
    return std::abs(step.x()) < size.width() / 2 && std::abs(step.y()) < size.height() / 2;
}

/** Moves the picture by whole device pixels and paints what comes in at its edges. */
void MapLayers::scroll(const MapContent &content, double ratio)
{
    const QPoint origin = originOf(content.viewport, ratio);
    const QPoint step = origin - m_moving.origin;
    if (step.isNull())
        return;
    QRegion exposed;
    m_moving.picture.scroll(step.x(), step.y(), m_moving.picture.rect(), &exposed);
    m_moving.origin = origin;
    QPainter painter(&m_moving.picture);
    for (const QRect &part : exposed) {
        const QRectF wider = QRectF(part).adjusted(-1, -1, 1, 1);
        const QRectF logical(wider.topLeft() / ratio, wider.size() / ratio);
        atlas::paintGround(
            painter, shapes(), {content.viewport, CoarseDetail, logical}, m_moving.looks, themeOf(content));
    }
}

void MapLayers::paintMovingGround(QPainter &painter, const MapContent &content, const QList<StateLook> &looks)
{
    const double ratio = painter.device()->devicePixelRatioF();
    const Theme &theme = themeOf(content);
    const bool canStartSharp = m_moving.picture.isNull() && !m_ground.isEmpty() && m_ground.theme() == &theme
        && isNear(m_ground.ratio(), ratio) && isNear(m_ground.viewport().scale() / content.viewport.scale(), 1);
    if (canStartSharp) {
        m_moving = {m_ground.tinted(shapes(), looks), m_ground.viewport().scale(), originOf(m_ground.viewport(), ratio),
            looks, &theme};
    }
    if (canScroll(content, looks, ratio)) {
        scroll(content, ratio);
    } else {
        m_moving.picture = QPixmap((content.viewport.size() * ratio).toSize());
        m_moving.picture.setDevicePixelRatio(ratio);
        m_moving.picture.fill(theme.sea);
        m_moving.scale = content.viewport.scale();
        m_moving.origin = originOf(content.viewport, ratio);
        m_moving.looks = looks;
        m_moving.theme = &theme;
        QPainter ground(&m_moving.picture);
        atlas::paintGround(ground, shapes(), {content.viewport, CoarseDetail, {}}, looks, theme);
    }
    painter.drawPixmap(QPointF(), m_moving.picture);
}

// What stands upon it

/** The last layout with each name beside its city, where the city is now. */
MapLayout MapLayers::movedLayout(const MapContent &content) const
{
    MapLayout moved = m_layout;
    moved.markers = markersFor(content.map, content.viewport);
    QHash<QString, QPointF> by;
    for (const Marker &marker : m_layout.markers)
        by.insert(marker.cityId, -marker.centre);
    for (const Marker &marker : moved.markers)
        by[marker.cityId] += marker.centre;
    for (PlacedLabel &label : moved.labels) {
        const QPointF step = by.value(label.cityId);
        label.box.translate(step);
        if (label.leader)
            label.leader->translate(step);
    }
    return moved;
}

void MapLayers::blendMarkers(QList<Marker> &markers, const MapContent &content) const
{
    if (!m_blend)
        return;
    QHash<QString, double> radii;
    for (const Marker &marker : markersFor(m_blend->from, content.viewport))
        radii.insert(marker.cityId, marker.radius);
    for (Marker &marker : markers) {
        const double from = radii.value(marker.cityId, marker.radius);
        marker.radius = from + (marker.radius - from) * m_blend->share;
    }
}

void MapLayers::paintMarks(QPainter &painter, const MapContent &content)
{
    MapLayout shown = m_isMoving ? movedLayout(content) : layout(content);
    blendMarkers(shown.markers, content);
    for (const Marker &marker : shown.markers)
        m_markerPictures.paint(painter, marker, themeOf(content));
    m_scene.paintNames(painter, content, shown);
}

void MapLayers::paintLegend(QPainter &painter, const MapContent &content)
{
    const double ratio = painter.device()->devicePixelRatioF();
    const double scale = content.viewport.scale();
    const bool isOfThisScale = m_isMoving || isNear(m_legendScale / scale, 1);
    if (m_legend.isNull() || !isOfThisScale || !isNear(m_legend.devicePixelRatio(), ratio)) {
        // The layout may still be that of another description while the map moves.
        const QRectF box = MapScene::legendRect(content);
        m_legendBox = box;
        m_legendScale = scale;
        m_legend = QPixmap((box.size() * ratio).toSize() + QSize(1, 1));
        m_legend.setDevicePixelRatio(ratio);
        m_legend.fill(Qt::transparent);
        QPainter legend(&m_legend);
        legend.translate(-box.topLeft());
        MapScene::paintLegend(legend, content);
    }
    painter.drawPixmap(m_legendBox.topLeft(), m_legend);
}

void MapLayers::paint(QPainter &painter, const MapContent &content)
{
    waitForWork();
    paintGround(painter, content);
    paintMarks(painter, content);
    paintLegend(painter, content);
}

} // namespace atlas
