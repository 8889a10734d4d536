// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/statusmarks.h"

#include "ui/theme/fonts.h"
#include "ui/widgets/card.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <array>

namespace atlas
{

namespace
{

constexpr double MarkSize = 9.5;
constexpr double Gap = 1.5;

enum class Mark { Completed, Ongoing, Planning, Unresolved, WithoutStatus };

using Counted = std::pair<Mark, int>;

std::array<Counted, 5> inOrder(const StatusCounts &counts)
{
    return {Counted{Mark::Completed, counts.completed}, {Mark::Ongoing, counts.ongoing},
        {Mark::Planning, counts.planning}, {Mark::Unresolved, counts.unresolved},
        {Mark::WithoutStatus, counts.withoutStatus}};
}

QBrush fillOf(Mark mark, const StatusColours &colours)
{
    switch (mark) {
    case Mark::Completed:
        return colours.area;
    case Mark::Ongoing:
        return mixed(colours.area, colours.ground, 0.55);
    case Mark::Planning:
        return mixed(colours.area, colours.ground, 0.16);
    case Mark::Unresolved:
        return QBrush(colours.area, Qt::BDiagPattern);
    case Mark::WithoutStatus:
        return mixed(colours.area, colours.ground, 0.35);
    }
    Q_UNREACHABLE();
}

void paintMark(QPainter &painter, Mark mark, const QRectF &box, const StatusColours &colours)
{
    painter.setPen(QPen(colours.area, 1.3));
    painter.setBrush(mark == Mark::Completed ? QBrush(colours.area) : QBrush(Qt::NoBrush));
    painter.drawEllipse(box);
    if (mark == Mark::Ongoing) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.area);
        painter.drawPie(box, 90 * 16, 180 * 16);
    } else if (mark == Mark::Completed) {
        QPainterPath tick(box.topLeft() + QPointF(2.4, 5));
        tick.lineTo(box.topLeft() + QPointF(4.2, 6.8));
        tick.lineTo(box.topLeft() + QPointF(7.3, 3.2));
        painter.setPen(QPen(colours.ground, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(tick);
    } else if (mark == Mark::Unresolved) {
        QFont small = font(TextRole::Caption);
        small.setPixelSize(9);
        painter.setFont(small);
        painter.drawText(box, Qt::AlignCenter, QStringLiteral("?"));
    }
}

} // namespace

void paintStatusBar(QPainter &painter, const QRectF &area, const StatusCounts &counts, const StatusColours &colours)
{
    const int total = counts.total();
    if (total == 0)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    double left = area.left();
    for (const auto &[mark, count] : inOrder(counts)) {
        if (count == 0)
            continue;
        const double width = area.width() * count / total;
        const QRectF stretch(left, area.top(), width - (left + width < area.right() - 0.5 ? Gap : 0), area.height());
        const bool outlined = mark == Mark::Planning || mark == Mark::Unresolved;
        painter.setPen(outlined ? QPen(colours.area, 1) : QPen(Qt::NoPen));
        painter.setBrush(fillOf(mark, colours));
        const double inset = outlined ? 0.5 : 0;
        painter.drawRoundedRect(stretch.adjusted(inset, inset, -inset, -inset), 1.5, 1.5);
        left += width;
    }
    painter.restore();
}

double paintStatusMarks(QPainter &painter, const QRectF &area, const StatusCounts &counts, const StatusColours &colours)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    double left = area.left() + 0.7;
    for (const auto &[mark, count] : inOrder(counts)) {
        if (count == 0 || mark == Mark::WithoutStatus)
            continue;
        paintMark(painter, mark, QRectF(left, area.center().y() - MarkSize / 2, MarkSize, MarkSize), colours);
        left += MarkSize + 4;
        const QString number = QString::number(count);
        painter.setFont(font(TextRole::Caption));
        painter.setPen(colours.text);
        const double width = QFontMetricsF(painter.font()).horizontalAdvance(number);
        painter.drawText(QRectF(left, area.top(), width + 1, area.height()), Qt::AlignVCenter | Qt::AlignLeft, number);
        left += width + 9;
    }
    painter.restore();
    return left - area.left();
}

} // namespace atlas
