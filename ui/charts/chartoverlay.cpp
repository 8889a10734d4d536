// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartoverlay.h"

#include "ui/charts/chartpainter.h"
#include "ui/charts/chartscene.h"
#include "ui/charts/linestrokes.h"
#include "ui/charts/readingbox.h"
#include "ui/theme/fonts.h"

namespace atlas
{

namespace
{

constexpr double BoxGap = 10; ///< between the line of the year and the box of its values

} // namespace

ChartOverlay::ChartOverlay(const ChartDescription &description, const ChartLayout &layout, const Theme &theme)
    : m_description(description)
    , m_layout(layout)
    , m_theme(theme)
{
}

void ChartOverlay::paintMark(QPainter &painter, const YearMark &mark, const QPen &pen, const QColor &text) const
{
    painter.setPen(pen);
    painter.drawLines(mark.pieces);
    for (const QRectF &tick : mark.blanked)
        painter.fillRect(tick, m_theme.surface);
    painter.setPen(Qt::NoPen);
    painter.setBrush(pen.color());
    painter.drawRoundedRect(mark.flag, spacing::FocusRadius, spacing::FocusRadius);
    QFont bold = font(TextRole::Caption);
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(text);
    painter.drawText(mark.flag, Qt::AlignCenter | Qt::TextDontClip, mark.number);
}

/** A dot on every line in colour, on the way between its years as well. */
void ChartOverlay::paintDots(QPainter &painter, double place) const
{
    if (m_description.plot.form == ChartPlot::Form::Ranks)
        return;
    // A borrowed value is marked in its own year, not made up for this one.
    const double at = place == m_description.currentYear ? m_description.shownYear() : place;
    for (auto line = m_description.plot.lines.rbegin(); line != m_description.plot.lines.rend(); ++line) {
        const auto value = line->role == ChartLine::Role::Context ? std::nullopt : valueBetween(*line, at);
        if (value)
            paintDot(painter, *line, m_layout.at(at, *value), m_theme);
    }
}

void ChartOverlay::paintYear(QPainter &painter, const YearMark &mark, double place) const
{
    if (mark.pieces.isEmpty())
        return;
    paintMark(painter, mark, QPen(m_theme.accent, 1.2), m_theme.onAccent);
    paintDots(painter, place);
    if (mark.disc)
        paintDisc(painter, *mark.disc, m_layout.discRadius, m_theme);
    QFont bold = font(TextRole::Caption);
    bold.setBold(true);
    const auto &boundary = m_description.plot.boundaryYear;
    for (const YearMark::Value &value : mark.values) {
        const bool isProjected = boundary && m_layout.x(*boundary) < value.rect.center().x();
        paintHaloText(painter, value.rect, value.text, bold, colourOf(m_description.plot.lines[value.line], m_theme),
            isProjected ? m_theme.projection : m_theme.surface);
    }
}

QRectF ChartOverlay::boxRoom(int year) const
{
    const double x = m_layout.x(year);
    const double width = m_layout.size.width();
    const QRectF room(0, 0, width, m_layout.area.bottom());
    return x < width / 2 ? room.adjusted(x + BoxGap, 0, 0, 0) : room.adjusted(0, 0, x - BoxGap - width, 0);
}

QRectF ChartOverlay::boxRect(int year) const
{
    const QRectF room = boxRoom(year);
    const ChartReading reading = m_description.readingAt(year);
    const QSizeF size = ReadingBox(reading, room.size()).size();
    const bool isRight = room.left() > 0;
    return {QPointF(isRight ? room.left() : room.right() - size.width(), room.top()), size};
}

void ChartOverlay::paintReading(QPainter &painter, int year) const
{
    const YearMark mark = placeReadingMark(m_description, m_layout, year);
    paintMark(painter, mark, QPen(m_theme.text, 1), m_theme.surface);
    for (auto line = m_description.plot.lines.rbegin(); line != m_description.plot.lines.rend(); ++line) {
        const auto point = line->at(year);
        if (point && m_layout.area.adjusted(-1, -1, 1, 1).contains(m_layout.at(year, point->value)))
            paintDot(painter, *line, m_layout.at(year, point->value), m_theme);
    }
    if (mark.disc)
        paintDisc(painter, *mark.disc, m_layout.discRadius, m_theme);
    const ChartReading reading = m_description.readingAt(year);
    const ReadingBox box(reading, boxRoom(year).size());
    box.paint(painter, boxRect(year).topLeft(), m_theme);
}

} // namespace atlas
