// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/urbanisation/crossingdelegate.h"

#include "app/analysis/chartdescription.h"
#include "ui/theme/patterns.h"
#include "ui/theme/theme.h"
#include "ui/widgets/tabledelegate.h"
#include "ui/widgets/textline.h"

#include <QPaintDevice>
#include <QPainter>

#include <algorithm>

namespace atlas
{

namespace
{

constexpr double BarHeight = 8;
constexpr double MarkRadius = 5;
constexpr double RingRadius = 6;
constexpr double TickWidth = 60; ///< room for the number of a year
constexpr double TickGap = 3; ///< between two years, on either side
constexpr double FromFirst = 2.2; ///< widths of a year: nearer to the first, from middle to middle, two read as one
constexpr double FromLast = 1.5;

} // namespace

void CrossingDelegate::setCrossings(
    const QList<UrbanCrossing> &crossings, std::optional<int> articleYear, const Appearance &appearance)
{
    m_crossings = crossings;
    m_articleYear = articleYear;
    m_scheme = appearance.scheme;
    m_format = Format(appearance);
    if (crossings.isEmpty())
        return;
    const auto firstOf = [](const UrbanCrossing &one) { return one.first.year; };
    const auto lastOf = [](const UrbanCrossing &one) { return one.last.year; };
    m_firstYear = firstOf(std::ranges::min(crossings, {}, firstOf));
    m_lastYear = std::max(m_firstYear + 1, lastOf(std::ranges::max(crossings, {}, lastOf)));
}

void CrossingDelegate::setBoundary(std::optional<int> lastEstimate)
{
    m_lastEstimate = lastEstimate;
}

double CrossingDelegate::placeOf(const QRectF &cell, double year) const
{
    const QRectF axis = cell.adjusted(TableCellMargin + TickWidth / 3, 0, -TableCellMargin - TickWidth / 3, 0);
    return axis.left() + axis.width() * (year - m_firstYear) / (m_lastYear - m_firstYear);
}

/** The ground of what is projected, a line for each year that is named, and the year of the view. */
void CrossingDelegate::paintAxis(QPainter &painter, const QRectF &cell, const Theme &theme) const
{
    if (m_lastEstimate && *m_lastEstimate < m_lastYear) {
        const double left = placeOf(cell, *m_lastEstimate);
        painter.fillRect(QRectF(left, cell.top(), placeOf(cell, m_lastYear) - left, cell.height() - 1),
            patternBrush(Pattern::Projected, {theme.projection, theme.dots}, painter.device()->devicePixelRatioF()));
    }
    painter.setPen(QPen(theme.grid, 1));
    for (const YearName &year : namedYears(cell))
        painter.drawLine(QPointF(year.x, cell.top()), QPointF(year.x, cell.bottom() - 1));
    if (m_year >= m_firstYear && m_year <= m_lastYear) {
        painter.setPen(QPen(theme.accent, 1));
        const double x = placeOf(cell, m_year);
        painter.drawLine(QPointF(x, cell.top()), QPointF(x, cell.bottom() - 1));
    }
}

void CrossingDelegate::paintStretch(QPainter &painter, const QRectF &cell, const UrbanCrossing::Stretch &stretch,
    bool isAsean, const Theme &theme) const
{
    const QColor colour = isAsean ? theme.series[0] : theme.textMuted;
    const double middle = cell.center().y();
    const double boundary = m_lastEstimate.value_or(m_lastYear);
    const double from = placeOf(cell, stretch.from.year);
    const double to = placeOf(cell, stretch.to.year);
    const double known = std::clamp(placeOf(cell, boundary), from, to);
    const bool isProjected = stretch.from.kind == ValueKind::Projection;
    painter.setPen(QPen(colour, 3, Qt::SolidLine, Qt::FlatCap));
    if (!isProjected && known > from)
        painter.drawLine(QPointF(from, middle), QPointF(known, middle));
    painter.setPen(QPen(colour, 3, Qt::DashLine, Qt::FlatCap));
    if (to > (isProjected ? from : known))
        painter.drawLine(QPointF(isProjected ? from : known, middle), QPointF(to, middle));
    painter.setPen(QPen(colour, 2));
    painter.setBrush(isProjected ? theme.surface : colour);
    painter.drawEllipse(QPointF(from, middle), MarkRadius, MarkRadius);
}

void CrossingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(m_scheme);
    const QRectF cell(option.rect);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintRowGround(*painter, option, index, theme);
    paintAxis(*painter, cell, theme);
    if (index.row() < m_crossings.size()) {
        const UrbanCrossing &crossing = m_crossings[index.row()];
        for (const auto &stretch : crossing.stretches)
            paintStretch(*painter, cell, stretch, index.row() == 0, theme);
        if (index.row() == 0 && m_articleYear) {
            painter->setPen(QPen(theme.warning, 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawEllipse(QPointF(placeOf(cell, *m_articleYear), cell.center().y()), RingRadius, RingRadius);
        }
    }
    painter->restore();
}

QList<CrossingDelegate::YearName> CrossingDelegate::namedYears(const QRectF &head) const
{
    QList<YearName> named;
    const double first = placeOf(head, m_firstYear);
    const double last = placeOf(head, m_lastYear);
    for (const ChartTick &tick : yearTicks(m_firstYear, m_lastYear, {}, m_format)) {
        const double width = textWidth(tick.text, TextRole::Caption);
        const double x = placeOf(head, tick.value);
        const QRectF box(std::max(head.left(), x - width / 2), head.top(), width, head.height());
        const QRectF reach = box.adjusted(-TickGap, 0, TickGap, 0);
        const bool isEnd = tick.value <= m_firstYear || tick.value >= m_lastYear;
        const bool isPair = !isEnd && (x - first < FromFirst * width || last - x < FromLast * width);
        if (!isPair && std::ranges::none_of(named, [&](const YearName &other) { return other.box.intersects(reach); }))
            named.append({tick.text, box, x});
    }
    return named;
}

void CrossingDelegate::paintHead(QPainter &painter, const QRect &head) const
{
    painter.setFont(font(TextRole::Caption));
    painter.setPen(Theme::of(m_scheme).textMuted);
    for (const YearName &year : namedYears(QRectF(head)))
        painter.drawText(year.box, Qt::AlignCenter | Qt::TextSingleLine | Qt::TextDontClip, year.text);
}

} // namespace atlas
