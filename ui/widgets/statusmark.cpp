// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/statusmark.h"

#include <QPainter>
#include <QPainterPath>

namespace atlas
{

namespace
{

/** In a box whose measures are those of a mark of 9.5 pixels. */
void paintTick(QPainter &painter, const QRectF &box, const QColor &colour)
{
    const double unit = box.width() / StatusMarkSize;
    QPainterPath tick(box.topLeft() + QPointF(2.4, 5) * unit);
    tick.lineTo(box.topLeft() + QPointF(4.2, 6.8) * unit);
    tick.lineTo(box.topLeft() + QPointF(7.3, 3.2) * unit);
    painter.setPen(QPen(colour, 1.4 * unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(tick);
}

void paintQuestion(QPainter &painter, const QRectF &box, const QColor &colour)
{
    const double unit = box.width() / StatusMarkSize;
    QPainterPath hook(box.topLeft() + QPointF(3.2, 3.7) * unit);
    hook.cubicTo(box.topLeft() + QPointF(3.2, 1.7) * unit, box.topLeft() + QPointF(6.4, 1.7) * unit,
        box.topLeft() + QPointF(6.3, 3.7) * unit);
    hook.quadTo(box.topLeft() + QPointF(6.2, 4.7) * unit, box.topLeft() + QPointF(4.75, 5.6) * unit);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, 1.1 * unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(hook);
    painter.drawPoint(box.topLeft() + QPointF(4.75, 7.3) * unit);
}

} // namespace

void paintStatusMark(QPainter &painter, ProjectStatus status, const QRectF &box, const StatusColours &colours)
{
    if (status == ProjectStatus::Reported)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.mark, 1.3));
    painter.setBrush(status == ProjectStatus::Completed ? QBrush(colours.mark) : QBrush(Qt::NoBrush));
    painter.drawEllipse(box);
    if (status == ProjectStatus::Ongoing) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.mark);
        painter.drawPie(box, 90 * 16, 180 * 16);
    } else if (status == ProjectStatus::Completed) {
        paintTick(painter, box, colours.ground);
    } else if (status == ProjectStatus::Unresolved) {
        paintQuestion(painter, box, colours.mark);
    }
    painter.restore();
}

} // namespace atlas
