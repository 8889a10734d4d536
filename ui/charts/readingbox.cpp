// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/readingbox.h"

#include "ui/theme/fonts.h"
#include "ui/theme/seriesmark.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace atlas
{

namespace
{

constexpr double Padding = 7; ///< at the left and right
constexpr double Air = 2; ///< above the first row and below the last
constexpr double LeastRow = 13; ///< in a lower one the marks of Thai touch the row above
constexpr double MostRow = 17;
constexpr double OddsRow = 15;
constexpr int MostOddsLines = 2;
constexpr double Swatch = 14; ///< room for the piece of line before a name
constexpr double ShapeRadius = 3; ///< of the shape of a line, on its piece
constexpr int MostColumns = 8;
constexpr double Between = 8; ///< between name and value, and at least between columns

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

/** A piece of line, a name and its value. */
double rowWidth(const ChartReading::Value &value)
{
    const QFontMetricsF metrics(rowFont(value));
    return std::ceil(Swatch + metrics.horizontalAdvance(value.label) + Between + metrics.horizontalAdvance(value.text));
}

} // namespace

ReadingBox::ReadingBox(const ChartReading &reading, double width)
    : m_heading(breakText(reading.heading, boldCaption(), LeastRow, width - 2 * Padding, 2))
    , m_odds(breakText(reading.odds, font(TextRole::Caption), OddsRow, width - 2 * Padding, MostOddsLines))
    , m_values(reading.values)
{
    for (const ChartReading::Value &value : m_values)
        m_widths.append(rowWidth(value));
    arrange(width - 2 * Padding);
}

/** In the fewest rows that go into the room; where even one column is too wide, in that. */
void ReadingBox::arrange(double room)
{
    const int most = int(m_values.size() + m_heading.lines.size());
    for (int rows = 1; rows < most; ++rows) {
        for (int headColumns = 1; headColumns <= MostColumns; ++headColumns) {
            if (fitIn(rows, headColumns, room))
                return;
        }
    }
    if (!fitIn(most, 1, room))
        m_columns = {{Padding, room, int(m_heading.lines.size())}};
}

/** Down the first column and on in the next; what is left of the room is shared between the columns. */
bool ReadingBox::fitIn(int rows, int headColumns, double room)
{
    m_rows = rows;
    m_columns.clear();
    double needed = -Between;
    for (qsizetype next = 0; next < m_values.size() || m_columns.size() < headColumns;) {
        Column column{0, 0, m_columns.size() < headColumns ? int(m_heading.lines.size()) : 0};
        const qsizetype end = std::min(m_values.size(), next + std::max(0, rows - column.firstRow));
        for (; next < end; ++next)
            column.width = std::max(column.width, m_widths[next]);
        needed += column.width + Between;
        m_columns.append(column);
    }
    if (needed > room || int(m_heading.lines.size()) > rows)
        return false;
    const double spare = (room - needed) / double(m_columns.size());
    double left = Padding;
    for (Column &column : m_columns) {
        column.left = left;
        left += column.width + Between + spare;
    }
    const double head = headColumns < m_columns.size() ? m_columns[headColumns].left - Between : room + Padding;
    return QFontMetricsF(boldCaption()).horizontalAdvance(m_heading.lines.value(0)) + Padding <= head;
}

double ReadingBox::leastHeight() const
{
    return m_rows * LeastRow + 2 * Air + m_odds.height();
}

/** The rows share the height as far as they need it. */
QRectF ReadingBox::cell(const QRectF &box, const Column &column, int row) const
{
    const double room = box.height() - m_odds.height();
    const double height = std::clamp((room - 2 * Air) / m_rows, LeastRow, MostRow);
    const double top = box.top() + room / 2 - m_rows * height / 2;
    return {box.left() + column.left, top + row * height, column.width, height};
}

QList<QRectF> ReadingBox::cells(const QRectF &box) const
{
    QList<QRectF> cells;
    for (const Column &column : m_columns) {
        for (int row = column.firstRow; row < m_rows && cells.size() < m_values.size(); ++row)
            cells.append(cell(box, column, row));
    }
    return cells;
}

void ReadingBox::paintRow(
    QPainter &painter, const ChartReading::Value &value, const QRectF &rect, bool standsOut, const Theme &theme) const
{
    const bool isContext = value.role == ChartLine::Role::Context;
    const double y = rect.center().y();
    painter.setPen(
        QPen(isContext && standsOut ? theme.text : colourOf(value, theme), isContext && !standsOut ? 1.5 : 3));
    painter.drawLine(QPointF(rect.left(), y), QPointF(rect.left() + Swatch - 5, y));
    if (value.role == ChartLine::Role::Chosen) {
        painter.setPen(QPen(theme.raised, 1));
        painter.setBrush(colourOf(value, theme));
        paintSeriesMark(painter, QPointF(rect.left() + (Swatch - 5) / 2, y), ShapeRadius, value.colour);
    }
    painter.setFont(rowFont(value));
    painter.setPen(isContext && !standsOut ? theme.textMuted : theme.text);
    constexpr int flags = Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip;
    painter.drawText(rect.adjusted(Swatch, 0, 0, 0), flags | Qt::AlignLeft, value.label);
    painter.drawText(rect, flags | Qt::AlignRight, value.text);
}

void ReadingBox::paint(QPainter &painter, const QRectF &box, const QString &lineId, const Theme &theme) const
{
    painter.setPen(QPen(theme.border, 1));
    painter.setBrush(theme.raised);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), spacing::ControlRadius, spacing::ControlRadius);
    const QRectF head = cell(box, m_columns.first(), 0);
    TextBlock heading = m_heading;
    heading.lineHeight = head.height();
    paintText(painter, heading, head.topLeft(), theme.text);
    paintText(painter, m_odds, {box.left() + Padding, box.bottom() - Air - m_odds.height()}, theme.text);
    const QList<QRectF> cells = this->cells(box);
    for (qsizetype i = 0; i < cells.size(); ++i)
        paintRow(painter, m_values[i], cells[i], m_values[i].lineId == lineId, theme);
}

} // namespace atlas
