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
constexpr int Outsider = 255;

QColor cellOf(int value)
{
    return {value, value, value};
}

} // namespace

LandMask::LandMask(BasemapShapes &shapes, const Viewport &viewport)
    : m_viewport(viewport)
    , m_land((viewport.size() / Cell).toSize() + QSize(1, 1), QImage::Format_Grayscale8)
{
    m_states = shapes.states();
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
    painter.fillPath(neighbours, cellOf(Outsider));
    painter.setPen(Qt::NoPen);
    int number = 0;
    for (const std::vector<PlaneShape> &state : level.states) {
        painter.setBrush(cellOf(++number));
        for (const PlaneShape &shape : state) {
            if (shape.box.intersects(seen))
                painter.drawPolygon(shape.points);
        }
    }
}

template <typename Counts>
double LandMask::shareOf(const QRectF &box, Counts counts) const
{
    const QRect cells = QRectF(box.topLeft() / Cell, box.size() / Cell).toAlignedRect() & m_land.rect();
    if (cells.isEmpty())
        return 0;
    int land = 0;
    for (int y = cells.top(); y <= cells.bottom(); ++y) {
        const uchar *line = m_land.constScanLine(y);
        for (int x = cells.left(); x <= cells.right(); ++x)
            land += counts(line[x]) ? 1 : 0;
    }
    return static_cast<double>(land) / (cells.width() * cells.height());
}

double LandMask::share(const QRectF &box) const
{
    return shareOf(box, [](int cell) { return cell > 0; });
}

double LandMask::foreignShare(const QRectF &box, const QString &home) const
{
    const auto own = static_cast<int>(m_states.indexOf(home)) + 1;
    return shareOf(box, [own](int cell) { return cell > 0 && cell != own; });
}

} // namespace atlas
