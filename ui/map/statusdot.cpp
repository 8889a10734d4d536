// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/statusdot.h"

#include "ui/theme/fonts.h"

#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

void paintDot(QPainter &painter, ProjectStatus status, const QColor &colour, const QColor &ground)
{
    const QRectF box(0.75, 0.75, StatusDotSize - 1.5, StatusDotSize - 1.5);
    painter.setPen(QPen(colour, 1.3));
    painter.setBrush(status == ProjectStatus::Completed ? QBrush(colour) : QBrush(Qt::NoBrush));
    painter.drawEllipse(box);
    if (status == ProjectStatus::Ongoing) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawPie(box, 90 * 16, 180 * 16);
    } else if (status == ProjectStatus::Completed) {
        QPainterPath tick(QPointF(3.2, 5.7));
        tick.lineTo(5, 7.5);
        tick.lineTo(8, 3.9);
        painter.setPen(QPen(ground, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(tick);
    } else if (status == ProjectStatus::Unresolved) {
        QFont small = font(TextRole::Caption);
        small.setPixelSize(8);
        painter.setFont(small);
        painter.drawText(box, Qt::AlignCenter, u"?"_s);
    }
}

} // namespace

QPixmap statusDot(
    std::optional<ProjectStatus> status, const QColor &colour, const QColor &ground, double devicePixelRatio)
{
    if (!status || *status == ProjectStatus::Reported)
        return {};
    QPixmap picture((QSizeF(StatusDotSize, StatusDotSize) * devicePixelRatio).toSize());
    picture.setDevicePixelRatio(devicePixelRatio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    paintDot(painter, *status, colour, ground);
    return picture;
}

} // namespace atlas
