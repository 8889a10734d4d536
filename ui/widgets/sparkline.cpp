// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sparkline.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace atlas
{

namespace
{

constexpr double LineWidth = 1.6;
constexpr double DotRadius = 3.2;

/** Places points of the line in the area, a dot's radius from its edges. */
class Frame
{
public:
    Frame(const QRectF &area, const Sparkline &line)
        : m_area(area.adjusted(DotRadius, DotRadius, -DotRadius, -DotRadius))
        , m_upsideDown(line.upsideDown)
        , m_left(line.points.first().x)
        , m_width(std::max(1.0, line.points.last().x - m_left))
    {
        const auto [low, high] = std::ranges::minmax_element(line.points, {}, &Sparkline::Point::y);
        m_low = low->y;
        m_height = high->y - low->y;
    }

    [[nodiscard]] QPointF at(const Sparkline::Point &point) const
    {
        const double share = m_height > 0 ? (point.y - m_low) / m_height : 0.5;
        const double down = m_upsideDown ? share : 1 - share;
        return {m_area.left() + (point.x - m_left) / m_width * m_area.width(), m_area.top() + down * m_area.height()};
    }

private:
    QRectF m_area;
    bool m_upsideDown;
    double m_left;
    double m_width;
    double m_low = 0;
    double m_height = 0;
};

QPainterPath stretch(const Frame &frame, const Sparkline &line, bool dashed)
{
    QPainterPath path;
    for (qsizetype i = 1; i < line.points.size(); ++i) {
        if (line.points[i].dashed != dashed)
            continue;
        const QPointF from = frame.at(line.points[i - 1]);
        const QPointF to = frame.at(line.points[i]);
        if (path.isEmpty() || path.currentPosition() != from)
            path.moveTo(from);
        if (line.steps)
            path.lineTo(to.x(), from.y());
        path.lineTo(to);
    }
    return path;
}

/** From the last value that is known to the end of the line. */
void paintProjectionGround(QPainter &painter, const Frame &frame, const QRectF &area, const Sparkline &line)
{
    const auto first = std::ranges::find(line.points, true, &Sparkline::Point::dashed);
    if (first == line.points.end() || line.projectionGround.style() == Qt::NoBrush)
        return;
    const auto known = first == line.points.begin() ? first : std::prev(first);
    const QPointF from(frame.at(*known).x(), area.top());
    painter.fillRect(QRectF(from, QPointF(frame.at(line.points.last()).x(), area.bottom())), line.projectionGround);
}

} // namespace

void paintSparkline(QPainter &painter, const QRectF &area, const Sparkline &line, const QColor &colour)
{
    if (line.points.isEmpty())
        return;
    const Frame frame(area, line);
    painter.save();
    paintProjectionGround(painter, frame, area, line);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    QPen pen(colour, LineWidth, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    painter.setPen(pen);
    painter.drawPath(stretch(frame, line, false));
    pen.setDashPattern({2.2, 1.8});
    painter.setPen(pen);
    painter.drawPath(stretch(frame, line, true));
    if (line.markedX) {
        const auto distance = [&](const Sparkline::Point &point) { return std::abs(point.x - *line.markedX); };
        const auto nearest = std::ranges::min_element(line.points, {}, distance);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(frame.at(*nearest), DotRadius, DotRadius);
    }
    painter.restore();
}

} // namespace atlas
