// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/readingbox.h"

#include "ui/theme/fonts.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace atlas
{

namespace
{

constexpr double Padding = 7;
constexpr double RowHeight = 16;
constexpr double HeadLine = 17; ///< of the heading, which may take two
constexpr double Swatch = 14; ///< room for the piece of line before a name
constexpr double Between = 10; ///< between name and value, and between columns

/** The words of the box. */
class ReadingWords
{
    Q_DECLARE_TR_FUNCTIONS(atlas::ReadingBox)

public:
    static QString more(int count)
    {
        //: values of a year that find no room in a small box
        return tr("and %n more", nullptr, count);
    }
};

QFont headFont()
{
    QFont head = font(TextRole::Caption);
    head.setBold(true);
    return head;
}

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

/** The width of a column that holds the widest name and the widest value. */
double columnWidth(const QList<ChartReading::Value> &shown)
{
    double names = 0;
    double values = 0;
    for (const auto &value : shown) {
        const QFontMetricsF metrics(rowFont(value));
        names = std::max(names, metrics.horizontalAdvance(value.label));
        values = std::max(values, metrics.horizontalAdvance(value.text));
    }
    return std::ceil(Swatch + names + Between + values);
}

} // namespace

ReadingBox::ReadingBox(const ChartReading &reading, const QSizeF &most)
    : m_heading(breakText(reading.heading, headFont(), HeadLine, most.width() - 2 * Padding, 2))
    , m_values(reading.values)
    , m_columnWidth(columnWidth(reading.values))
{
    const auto rowsThatFit
        = std::max<qsizetype>(1, qsizetype((most.height() - m_heading.height() - 2 * Padding + 2) / RowHeight));
    const auto columnsThatFit
        = std::max<qsizetype>(1, qsizetype((most.width() - 2 * Padding + Between) / (m_columnWidth + Between)));
    if (m_values.size() > rowsThatFit * columnsThatFit)
        keep(std::max<qsizetype>(0, rowsThatFit * columnsThatFit - 1));
    const qsizetype cells = std::max<qsizetype>(1, m_values.size() + (m_more.isEmpty() ? 0 : 1));
    const qsizetype columns = (cells + rowsThatFit - 1) / rowsThatFit;
    m_rows = (cells + columns - 1) / columns;
    const double width = double(columns) * m_columnWidth + double(columns - 1) * Between;
    double headWidth = 0;
    for (const QString &line : m_heading.lines)
        headWidth = std::max(headWidth, std::ceil(QFontMetricsF(headFont()).horizontalAdvance(line)));
    m_size
        = {std::max(width, headWidth) + 2 * Padding, m_heading.height() + double(m_rows) * RowHeight + 2 * Padding - 2};
}

/** Leaves out the last of the grey lines, then the last of those in colour. */
void ReadingBox::keep(qsizetype count)
{
    const qsizetype all = m_values.size();
    for (qsizetype i = all - 1; i >= 0 && m_values.size() > count; --i) {
        if (m_values[i].role == ChartLine::Role::Context)
            m_values.removeAt(i);
    }
    if (m_values.size() > count)
        m_values.resize(count);
    m_more = ReadingWords::more(int(all - m_values.size()));
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
    painter.drawRoundedRect(
        QRectF(topLeft, m_size).adjusted(0.5, 0.5, -0.5, -0.5), spacing::ControlRadius, spacing::ControlRadius);
    const QPointF inner = topLeft + QPointF(Padding, Padding - 2);
    paintText(painter, m_heading, inner, theme.text);
    const auto cell = [&](qsizetype i) {
        return QRectF(inner.x() + double(i / m_rows) * (m_columnWidth + Between),
            inner.y() + m_heading.height() + double(i % m_rows) * RowHeight, m_columnWidth, RowHeight);
    };
    for (qsizetype i = 0; i < m_values.size(); ++i)
        paintRow(painter, m_values[i], cell(i), theme);
    painter.setFont(font(TextRole::Caption));
    painter.setPen(theme.textMuted);
    painter.drawText(cell(m_values.size()).adjusted(Swatch, 0, 0, 0), Qt::AlignVCenter | Qt::TextSingleLine, m_more);
}

} // namespace atlas
