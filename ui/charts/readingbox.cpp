// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/readingbox.h"

#include "ui/theme/fonts.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace atlas
{

namespace
{

constexpr double Padding = 8;
constexpr double RowHeight = 16;
constexpr double HeadHeight = 20;
constexpr double Swatch = 14; ///< room for the piece of line before a name
constexpr double Between = 12; ///< between name and value, and between columns

QFont rowFont(const ChartReading::Value &value)
{
    QFont caption = font(TextRole::Caption);
    caption.setBold(value.role != ChartLine::Role::Context);
    return caption;
}

QColor colourOf(const ChartReading::Value &value, const Theme &theme)
{
    if (value.role == ChartLine::Role::Context)
        return theme.context;
    return theme.series[std::min(std::size_t(value.colour), theme.series.size() - 1)];
}

} // namespace

ReadingBox::ReadingBox(const ChartReading &reading, double mostHeight)
    : m_reading(reading)
{
    const double room = std::max(RowHeight, mostHeight - HeadHeight - 2 * Padding);
    const auto most = std::max<qsizetype>(1, qsizetype(room / RowHeight));
    const qsizetype columns = std::max<qsizetype>(1, (reading.values.size() + most - 1) / most);
    m_rows = (reading.values.size() + columns - 1) / columns;
    double names = 0;
    double values = 0;
    for (const auto &value : reading.values) {
        const QFontMetricsF metrics(rowFont(value));
        names = std::max(names, metrics.horizontalAdvance(value.label));
        values = std::max(values, metrics.horizontalAdvance(value.text));
    }
    m_columnWidth = std::ceil(Swatch + names + Between + values);
    const double width = double(columns) * m_columnWidth + double(columns - 1) * Between;
    QFont head = font(TextRole::Caption);
    head.setBold(true);
    const double headWidth = std::ceil(QFontMetricsF(head).horizontalAdvance(reading.heading));
    m_size = {std::max(width, headWidth) + 2 * Padding, HeadHeight + double(m_rows) * RowHeight + 2 * Padding - 4};
}

void ReadingBox::paintRow(
    QPainter &painter, const ChartReading::Value &value, const QRectF &rect, const Theme &theme) const
{
    const double y = rect.center().y();
    painter.setPen(QPen(colourOf(value, theme), value.role == ChartLine::Role::Context ? 1.5 : 3));
    painter.drawLine(QPointF(rect.left(), y), QPointF(rect.left() + Swatch - 5, y));
    painter.setFont(rowFont(value));
    painter.setPen(value.role == ChartLine::Role::Context ? theme.textMuted : theme.text);
    constexpr int flags = Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip;
    painter.drawText(rect.adjusted(Swatch, 0, 0, 0), flags | Qt::AlignLeft, value.label);
    painter.drawText(rect, flags | Qt::AlignRight, value.text);
}

void ReadingBox::paint(QPainter &painter, const QPointF &topLeft, const Theme &theme) const
{
    painter.setPen(QPen(theme.border, 1));
    painter.setBrush(theme.raised);
    painter.drawRoundedRect(QRectF(topLeft, m_size).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    QFont head = font(TextRole::Caption);
    head.setBold(true);
    painter.setFont(head);
    painter.setPen(theme.text);
    const QPointF inner = topLeft + QPointF(Padding, Padding - 2);
    painter.drawText(QRectF(inner, QSizeF(m_size.width(), HeadHeight - 2)),
        Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, m_reading.heading);
    for (qsizetype i = 0; i < m_reading.values.size(); ++i) {
        const double left = inner.x() + double(i / m_rows) * (m_columnWidth + Between);
        const double top = inner.y() + HeadHeight + double(i % m_rows) * RowHeight;
        paintRow(painter, m_reading.values[i], {left, top, m_columnWidth, RowHeight}, theme);
    }
}

} // namespace atlas
