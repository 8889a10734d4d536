// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sources/recordmark.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QPolygonF>

namespace atlas
{

namespace
{

/** Draws in a box of 13 units with one pen. */
class MarkPainter
{
public:
    MarkPainter(QPainter &painter, const QRectF &box)
        : m_painter(painter)
        , m_box(box)
        , m_unit(box.width() / RecordMarkSize)
    {
    }

    void setPen(const QColor &colour, double width)
    {
        m_painter.setPen(QPen(colour, width * m_unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        m_painter.setBrush(Qt::NoBrush);
    }

    void ring(const QColor &colour)
    {
        setPen(colour, 1.4);
        m_painter.drawEllipse(m_box.adjusted(m_unit, m_unit, -m_unit, -m_unit));
    }

    void disc(const QColor &colour)
    {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(colour);
        m_painter.drawEllipse(m_box.adjusted(0.3, 0.3, -0.3, -0.3));
    }

    void line(const QList<QPointF> &points, const QColor &colour, double width = 1.6)
    {
        setPen(colour, width);
        QPolygonF way;
        for (const QPointF &point : points)
            way.append(m_box.topLeft() + point * m_unit);
        m_painter.drawPolyline(way);
    }

    void tick(const QColor &colour) { line({{3.7, 6.8}, {5.8, 8.9}, {9.4, 4.5}}, colour); }

    void question(const QColor &colour)
    {
        line({{4.8, 5.0}, {5.3, 4.0}, {6.5, 3.6}, {7.7, 4.1}, {8.0, 5.2}, {7.2, 6.2}, {6.5, 7.0}, {6.5, 7.6}}, colour,
            1.3);
        line({{6.5, 9.6}, {6.5, 9.7}}, colour, 1.5);
    }

    void unequal(const QColor &colour)
    {
        line({{4.1, 5.4}, {8.9, 5.4}}, colour, 1.3);
        line({{4.1, 7.8}, {8.9, 7.8}}, colour, 1.3);
        line({{7.9, 3.6}, {5.1, 9.6}}, colour, 1.3);
    }

    void page(const QColor &colour)
    {
        setPen(colour, 1.3);
        m_painter.drawRoundedRect(QRectF(m_box.topLeft() + QPointF(2.2, 1) * m_unit, QSizeF(8.6, 11) * m_unit), 1, 1);
        line({{4.4, 4.4}, {8.6, 4.4}}, colour, 1.1);
        line({{4.4, 6.6}, {8.6, 6.6}}, colour, 1.1);
        line({{4.4, 8.8}, {7.2, 8.8}}, colour, 1.1);
    }

private:
    QPainter &m_painter;
    QRectF m_box;
    double m_unit;
};

} // namespace

void paintRecordMark(QPainter &painter, CellMark mark, const QRectF &box, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    MarkPainter pen(painter, box);
    switch (mark) {
    case CellMark::None:
        break;
    case CellMark::Agrees:
        pen.disc(theme.accent);
        pen.tick(theme.onAccent);
        break;
    case CellMark::Near:
        pen.ring(theme.accent);
        pen.tick(theme.accent);
        break;
    case CellMark::Differs:
        pen.ring(theme.warning);
        pen.unequal(theme.warning);
        break;
    case CellMark::Unclear:
        pen.ring(theme.textMuted);
        pen.question(theme.textMuted);
        break;
    case CellMark::Internal:
        pen.page(theme.textMuted);
        break;
    case CellMark::Followed:
        pen.tick(theme.accent);
        break;
    }
    painter.restore();
}

} // namespace atlas
