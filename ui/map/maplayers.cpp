// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/maplayers.h"

#include <QHash>
#include <QPaintDevice>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace atlas
{

namespace
{

constexpr double DragMargin = 180; ///< pixels of ground kept ready around the window while dragging

bool isNear(double a, double b)
{
    return std::abs(a - b) < 1e-6;
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
    forgetLayout();
}

void MapLayers::refreshMarkers(const MapContent &content)
{
    if (m_isMoving)
        m_layout = movedLayout(content); // names first go where their cities are by now
    m_layout.legend = MapScene::legendRect(content);
    m_layout.markers = markersFor(content.map, content.viewport);
}

void MapLayers::contentChanged()
{
    m_isMoving = false;
    forgetLayout();
}

void MapLayers::forgetAll()
{
    m_ground = {};
    forgetLayout();
    forgetLegend();
}

const MapLayout &MapLayers::layout(const MapContent &content)
{
    if (!m_layoutIsFresh && !m_isMoving) {
        m_layout = m_scene.layOut(content);
        m_layoutIsFresh = true;
    }
    return m_layout;
}

bool MapLayers::groundFits(const MapContent &content, const QList<StateLook> &looks, double ratio) const
{
    const bool isSame = !m_ground.picture.isNull() && looks == m_ground.looks
        && m_ground.scheme == content.appearance.scheme && isNear(m_ground.picture.devicePixelRatio(), ratio);
    if (!isSame)
        return false;
    if (!isNear(m_ground.viewport.scale() / content.viewport.scale(), 1))
        return m_isMoving; // scaled for the moment
    const QPointF moved = content.viewport.rect().center() - content.viewport.toScreen(m_ground.viewport.centre());
    return std::max(std::abs(moved.x()), std::abs(moved.y())) <= m_ground.margin + 0.01
        && m_ground.viewport.size() == content.viewport.expanded(m_ground.margin).size();
}

void MapLayers::renderGround(const MapContent &content, const QList<StateLook> &looks, double ratio)
{
    m_ground.margin = m_isMoving ? DragMargin : 0;
    m_ground.viewport = content.viewport.expanded(m_ground.margin);
    m_ground.looks = looks;
    m_ground.scheme = content.appearance.scheme;
    m_ground.picture = QPixmap((m_ground.viewport.size() * ratio).toSize());
    m_ground.picture.setDevicePixelRatio(ratio);
    m_ground.picture.fill(Theme::of(content.appearance.scheme).sea);
    QPainter painter(&m_ground.picture);
    MapContent wider = content;
    wider.viewport = m_ground.viewport;
    m_scene.paintGround(painter, wider);
}

void MapLayers::paintGround(QPainter &painter, const MapContent &content)
{
    const Theme &theme = Theme::of(content.appearance.scheme);
    const QList<StateLook> looks = stateLooks(content.map, shapes().states(), theme);
    const double ratio = painter.device()->devicePixelRatioF();
    if (!groundFits(content, looks, ratio))
        renderGround(content, looks, ratio);
    const double scale = content.viewport.scale() / m_ground.viewport.scale();
    const QSizeF size = m_ground.viewport.size() * scale;
    const QPointF middle = content.viewport.toScreen(m_ground.viewport.centre());
    const QRectF target(middle - QPointF(size.width() / 2, size.height() / 2), size);
    if (isNear(scale, 1)) {
        painter.drawPixmap(target.topLeft(), m_ground.picture);
    } else {
        painter.fillRect(content.viewport.rect(), theme.sea);
        painter.drawPixmap(target, m_ground.picture, QRectF(m_ground.picture.rect()));
    }
}

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

void MapLayers::paintMarks(QPainter &painter, const MapContent &content)
{
    m_scene.paintMarks(painter, content, m_isMoving ? movedLayout(content) : layout(content));
}

void MapLayers::paintLegend(QPainter &painter, const MapContent &content)
{
    const double ratio = painter.device()->devicePixelRatioF();
    const QRectF box = m_layout.legend;
    if (m_legend.isNull() || m_legendBox != box || !isNear(m_legend.devicePixelRatio(), ratio)) {
        m_legendBox = box;
        m_legend = QPixmap((box.size() * ratio).toSize() + QSize(1, 1));
        m_legend.setDevicePixelRatio(ratio);
        m_legend.fill(Qt::transparent);
        QPainter legend(&m_legend);
        legend.translate(-box.topLeft());
        MapScene::paintLegend(legend, content);
    }
    painter.drawPixmap(box.topLeft(), m_legend);
}

void MapLayers::paint(QPainter &painter, const MapContent &content)
{
    paintGround(painter, content);
    paintMarks(painter, content);
    paintLegend(painter, content);
}

} // namespace atlas
