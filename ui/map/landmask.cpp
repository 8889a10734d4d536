// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/landmask.h"

#include "app/geo/projection.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace atlas
{

namespace
{

constexpr double Cell = 4; ///< pixels of the viewport
constexpr int Land = 255;

} // namespace

LandMask::LandMask(BasemapShapes &shapes, const Viewport &viewport)
    : m_viewport(viewport)
    , m_land((viewport.size() / Cell).toSize() + QSize(1, 1), QImage::Format_Grayscale8)
{
    m_land.fill(0);
    const double scale = viewport.scale() / Cell;
    const QPointF offset = viewport.toScreen(projection::unproject({0, 0})) / Cell;
    const QRectF seen((QPointF() - offset) / scale, QSizeF(m_land.size()) / scale);
    QPainter painter(&m_land);
    painter.setTransform(QTransform(scale, 0, 0, scale, offset.x(), offset.y()));
    const PlaneLevel &level = shapes.levelFor(scale);
    QPainterPath neighbours;
    neighbours.setFillRule(Qt::OddEvenFill);
    for (const PlaneShape &shape : level.outsiders) {
        if (shape.box.intersects(seen))
            neighbours.addPolygon(shape.points);
    }
    painter.fillPath(neighbours, QColor(Land, Land, Land));
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(Land, Land, Land));
    for (const std::vector<PlaneShape> &state : level.states) {
        for (const PlaneShape &shape : state) {
            if (shape.box.intersects(seen))
                painter.drawPolygon(shape.points);
        }
    }
}

double LandMask::share(const QRectF &box) const
{
    const QRect cells = QRectF(box.topLeft() / Cell, box.size() / Cell).toAlignedRect() & m_land.rect();
    if (cells.isEmpty())
        return 0;
    int land = 0;
    for (int y = cells.top(); y <= cells.bottom(); ++y) {
        const uchar *line = m_land.constScanLine(y);
        for (int x = cells.left(); x <= cells.right(); ++x)
            land += line[x] > Land / 2 ? 1 : 0;
    }
    return static_cast<double>(land) / (cells.width() * cells.height());
}

} // namespace atlas
