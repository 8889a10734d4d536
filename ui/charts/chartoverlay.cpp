// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartoverlay.h"

#include "ui/charts/chartpainter.h"
#include "ui/charts/chartscene.h"
#include "ui/charts/linestrokes.h"
#include "ui/charts/readingbox.h"
#include "ui/charts/readingplace.h"
#include "ui/theme/fonts.h"

#include <algorithm>

namespace atlas
{

ChartOverlay::ChartOverlay(
    const ChartDescription &description, const ChartFrame &frame, const ChartLayout &layout, const Theme &theme)
    : m_description(description)
    , m_frame(frame)
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
    painter.setFont(boldCaption());
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
        const auto dot = line->role == ChartLine::Role::Context ? std::nullopt : placeBetween(*line, at, m_layout);
        if (dot)
            paintDot(painter, *line, *dot, m_theme);
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
    const QFont bold = boldCaption();
    const auto &boundary = m_description.plot.boundaryYear;
    for (const YearMark::Value &value : mark.values) {
        if (!value.leader.isNull()) {
            painter.setPen(QPen(colourOf(m_description.plot.lines[value.line], m_theme), 1));
            painter.drawLine(value.leader);
        }
        const bool isProjected = boundary && m_layout.x(*boundary) < value.rect.center().x();
        paintHaloText(painter, value.rect, value.text, bold, colourOf(m_description.plot.lines[value.line], m_theme),
            isProjected ? m_theme.projection : m_theme.surface);
    }
}

QRectF ChartOverlay::boxRect(int year) const
{
    return placeReadingBox(m_description, m_frame, m_layout, year);
}

/** What the box would leave half of goes: the reader finds it in the box. */
void ChartOverlay::paintBox(QPainter &painter, int year, const QString &lineId) const
{
    const QRectF box = boxRect(year);
    const auto blank = [&](const QRectF &words) {
        if (words.adjusted(0, 4, 0, 0).intersects(box)) // not for the air above the letters
            painter.fillRect(words.adjusted(-2, box.bottom() - words.top(), 2, 0), m_theme.surface);
    };
    for (const ChartLayout::Tick &tick : m_layout.valueTicks)
        blank(tick.rect);
    for (const ChartLayout::Label &label : m_layout.labels)
        blank(label.rect);
    ReadingBox(m_description.readingAt(year), box.width()).paint(painter, box, lineId, m_theme);
}

void ChartOverlay::paintReading(QPainter &painter, int year, const QString &lineId) const
{
    paintBox(painter, year, lineId);
    const YearMark mark = placeReadingMark(m_description, m_layout, year);
    paintMark(painter, mark, QPen(m_theme.text, 1), m_theme.surface);
    for (auto line = m_description.plot.lines.rbegin(); line != m_description.plot.lines.rend(); ++line) {
        const auto point = line->at(year);
        if (point && m_layout.area.adjusted(-1, -1, 1, 1).contains(m_layout.at(year, point->value)))
            paintDot(painter, *line, m_layout.at(year, point->value), m_theme);
    }
    if (mark.disc)
        paintDisc(painter, *mark.disc, m_layout.discRadius, m_theme);
}

} // namespace atlas
