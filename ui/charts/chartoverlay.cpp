// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartoverlay.h"

#include "app/model/entity.h"
#include "ui/charts/chartpainter.h"
#include "ui/charts/chartscene.h"
#include "ui/charts/labelplacing.h"
#include "ui/charts/readingbox.h"
#include "ui/theme/fonts.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace atlas
{

namespace
{

constexpr double ValueGap = 8; ///< between a dot and the value it stands for
constexpr double ValueDrop = 9; ///< below the dot, where rising lines leave room
constexpr double ValueHeight = 13;
constexpr double BoxGap = 12; ///< between the line of the year and the box of its values

} // namespace

ChartOverlay::ChartOverlay(const ChartDescription &description, const ChartLayout &layout, const Theme &theme)
    : m_description(description)
    , m_layout(layout)
    , m_theme(theme)
{
}

void ChartOverlay::paintYearFlag(QPainter &painter, int year, const QColor &ground, const QColor &text) const
{
    QFont bold = font(TextRole::Caption);
    bold.setBold(true);
    const QString number = m_description.format.yearNumber(year);
    const double flagWidth = QFontMetricsF(bold).horizontalAdvance(number) + 10;
    const double x = m_layout.x(year);
    const double left = std::clamp(x - flagWidth / 2, 0.0, std::max(0.0, m_layout.size.width() - flagWidth));
    const QRectF flag(left, m_layout.area.bottom() + 2, flagWidth, 17);
    for (const ChartLayout::Tick &tick : m_layout.yearTicks) {
        if (tick.rect.adjusted(-4, 0, 4, 0).intersects(flag))
            painter.fillRect(tick.rect.adjusted(-1, 0, 1, 0), m_theme.surface);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(flag, 4, 4);
    painter.setFont(bold);
    painter.setPen(text);
    painter.drawText(flag, Qt::AlignCenter | Qt::TextDontClip, number);
}

/** An upright line that leaves the marks of the article free. */
void ChartOverlay::paintYearLine(QPainter &painter, int year, const QPen &pen) const
{
    const double x = m_layout.x(year);
    QList<double> ends{m_layout.area.top() - 1};
    for (const ChartLayout::Mark &mark : m_layout.marks) {
        if (std::abs(mark.centre.x() - x) < MarkRadius)
            ends += {mark.centre.y() - MarkRadius - 1, mark.centre.y() + MarkRadius + 1};
    }
    ends.append(m_layout.area.bottom());
    std::ranges::sort(ends);
    painter.setPen(pen);
    for (qsizetype i = 0; i + 1 < ends.size(); i += 2)
        painter.drawLine(QPointF(x, ends[i]), QPointF(x, ends[i + 1]));
}

/** What ASEAN and the chosen states have in the year of the view, beside their dots and clear of each other. */
void ChartOverlay::paintYearValues(QPainter &painter) const
{
    QList<const ChartLine *> lines;
    QList<WantedLabel> wanted;
    for (const ChartLine &line : m_description.plot.lines) {
        const auto point = line.at(m_description.currentYear);
        if (line.role == ChartLine::Role::Context || !point)
            continue;
        lines.append(&line);
        wanted.append({m_layout.y(point->value) + ValueDrop, 0});
    }
    QFont bold = font(TextRole::Caption);
    bold.setBold(true);
    const QFontMetricsF metrics(bold);
    const auto centres
        = spreadLabels(wanted, ValueHeight, m_layout.area.top(), m_layout.area.bottom(), m_layout.size.height());
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const double value = lines[i]->at(m_description.currentYear)->value;
        const QString text = m_description.shortValueText(value);
        const double textWidth = metrics.horizontalAdvance(text) + 2;
        const double x = m_layout.x(m_description.currentYear);
        const bool fitsRight = x + ValueGap + textWidth < m_layout.area.right();
        const QRectF rect(
            fitsRight ? x + ValueGap : x - ValueGap - textWidth, *centres[i] - ValueHeight / 2, textWidth, ValueHeight);
        const bool isProjected
            = m_description.plot.boundaryYear && m_description.currentYear > *m_description.plot.boundaryYear;
        paintHaloText(painter, rect, text, bold, colourOf(*lines[i], m_theme),
            isProjected ? m_theme.projection : m_theme.surface);
    }
}

/** The rank of ASEAN in a year; a dot where the same rank stands too near to write it again. */
void ChartOverlay::paintYearRank(QPainter &painter, int year) const
{
    const ChartLine *asean = m_description.plot.line(AseanId);
    const auto point = asean == nullptr ? std::nullopt : asean->at(year);
    if (!point)
        return;
    const ChartLayout::Disc disc{QString::number(int(point->value)), m_layout.at(year, point->value)};
    const bool isWritten = std::ranges::any_of(m_layout.discs, [&](const ChartLayout::Disc &other) {
        const double apart = QLineF(other.centre, disc.centre).length();
        return other.text == disc.text && apart > 0.5 && apart < 2 * DiscRadius;
    });
    if (isWritten)
        paintDot(painter, *asean, year, m_layout, m_theme);
    else
        paintDisc(painter, disc, m_theme);
}

/** The year of the view: a line, a flag on the axis, and what ASEAN and the chosen states have. */
void ChartOverlay::paintYear(QPainter &painter) const
{
    const int year = m_description.currentYear;
    if (year < m_layout.firstYear || year > m_layout.lastYear)
        return;
    paintYearLine(painter, year, QPen(m_theme.accent, 1.2));
    paintYearFlag(painter, year, m_theme.accent, m_theme.onAccent);
    if (m_description.plot.form == ChartPlot::Form::Ranks)
        return paintYearRank(painter, year);
    for (auto line = m_description.plot.lines.rbegin(); line != m_description.plot.lines.rend(); ++line) {
        if (line->role != ChartLine::Role::Context)
            paintDot(painter, *line, year, m_layout, m_theme);
    }
    paintYearValues(painter);
}

/** The box stands on the side of the line with more room. */
void ChartOverlay::paintReading(QPainter &painter, int year, const QRectF &room) const
{
    paintYearLine(painter, year, QPen(m_theme.text, 1));
    paintYearFlag(painter, year, m_theme.text, m_theme.surface);
    for (auto line = m_description.plot.lines.rbegin(); line != m_description.plot.lines.rend(); ++line)
        paintDot(painter, *line, year, m_layout, m_theme);
    if (m_description.plot.form == ChartPlot::Form::Ranks)
        paintYearRank(painter, year);
    const ChartReading reading = m_description.readingAt(year);
    const ReadingBox box(reading, room.height());
    const double x = m_layout.x(year);
    const bool isRight = x < room.center().x();
    const double left = isRight ? x + BoxGap : x - BoxGap - box.size().width();
    const double mostLeft = std::max(room.left(), room.right() - box.size().width());
    const double mostTop = std::max(room.top(), room.bottom() - box.size().height());
    box.paint(painter, {std::clamp(left, room.left(), mostLeft), std::clamp(0.0, room.top(), mostTop)}, m_theme);
}

} // namespace atlas
