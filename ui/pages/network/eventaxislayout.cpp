// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/network/eventaxislayout.h"

#include "app/analysis/eventtext.h"

#include <QSet>

#include <algorithm>

namespace atlas
{

namespace
{

constexpr int LongestEmpty = 3; ///< years without an event that still have a column each
constexpr double GapShare = 0.5; ///< of the width of a year
constexpr double Reach = 9; ///< pixels from a mark that still mean it

double distance(const QRectF &box, QPointF place)
{
    const double x = std::max({box.left() - place.x(), 0.0, place.x() - box.right()});
    const double y = std::max({box.top() - place.y(), 0.0, place.y() - box.bottom()});
    return std::max(x, y);
}

} // namespace

EventAxisLayout::EventAxisLayout(
    const QList<EventRecord> &events, const QRectF &area, double nameWidth, double yearHeight)
    : m_area(area)
    , m_plot(area.adjusted(nameWidth, 0, 0, -yearHeight))
{
    if (events.isEmpty())
        return;
    makeColumns(events);
    makeLanes(events);
    for (qsizetype i = 0; i < events.size(); ++i) {
        const auto lane = std::ranges::find(m_lanes, events[i].category, &Lane::category);
        m_marks.append({i, lane - m_lanes.begin(), markOf(events[i], *lane)});
    }
}

void EventAxisLayout::makeColumns(const QList<EventRecord> &events)
{
    QSet<int> eventful;
    for (const EventRecord &event : events) {
        for (int year = event.date.year; year <= lastYearOf(event); ++year)
            eventful.insert(year);
    }
    QList<int> years(eventful.begin(), eventful.end());
    std::ranges::sort(years);
    double shares = 0;
    for (qsizetype i = 0; i < years.size(); ++i) {
        const int empty = i > 0 ? years[i] - years[i - 1] - 1 : 0;
        if (empty > LongestEmpty)
            m_columns.append({years[i - 1] + 1, true, 0, GapShare});
        for (int year = years[i] - (empty > LongestEmpty ? 0 : empty); year <= years[i]; ++year)
            m_columns.append({year, false, 0, 1});
    }
    for (const Column &column : std::as_const(m_columns))
        shares += column.width;
    double left = m_plot.left();
    for (Column &column : m_columns) {
        column.left = left;
        column.width *= m_plot.width() / shares;
        left += column.width;
    }
}

void EventAxisLayout::makeLanes(const QList<EventRecord> &events)
{
    for (const auto category : AllEventCategories) {
        if (std::ranges::find(events, category, &EventRecord::category) != events.end())
            m_lanes.append({category, {}});
    }
    const double height = m_plot.height() / double(m_lanes.size());
    for (qsizetype i = 0; i < m_lanes.size(); ++i)
        m_lanes[i].box = QRectF(m_plot.left(), m_plot.top() + double(i) * height, m_plot.width(), height);
}

double EventAxisLayout::xOf(const QDate &date) const
{
    const auto column = columnOf(date.year());
    return column ? column->left + column->width * (date.dayOfYear() - 1) / date.daysInYear() : m_plot.left();
}

QRectF EventAxisLayout::markOf(const EventRecord &event, const Lane &lane) const
{
    const PartialDate &last = event.endDate ? *event.endDate : event.date;
    const double from = xOf(event.date.firstDay());
    const double to = xOf(last.lastDay());
    const bool isDay = !event.endDate && event.date.precision() == PartialDate::Precision::Day;
    const double width = isDay ? MarkSize : std::max(MarkSize, to - from - 2);
    const double left = std::clamp(
        isDay ? from - MarkSize / 2 : from + 1, m_plot.left() + 1, std::max(m_plot.left() + 1, m_plot.right() - width));
    return {left, lane.box.center().y() - MarkSize / 2, width, MarkSize};
}

std::optional<EventAxisLayout::Column> EventAxisLayout::columnOf(int year) const
{
    for (const Column &column : m_columns) {
        if (!column.isGap && column.year == year)
            return column;
    }
    return {};
}

qsizetype EventAxisLayout::markAt(QPointF place) const
{
    qsizetype nearest = -1;
    double least = Reach;
    for (qsizetype i = 0; i < m_marks.size(); ++i) {
        const double away = distance(m_marks[i].box, place);
        // of two under the pointer the smaller one: a day may lie on a year
        const bool isSmaller = nearest >= 0 && away == least && m_marks[i].box.width() < m_marks[nearest].box.width();
        if (away < least || isSmaller) {
            nearest = i;
            least = away;
        }
    }
    return nearest;
}

int EventAxisLayout::yearAt(QPointF place) const
{
    for (const Column &column : m_columns) {
        if (place.x() >= column.left && place.x() < column.left + column.width)
            return column.isGap ? 0 : column.year;
    }
    return 0;
}

qsizetype EventAxisLayout::laneAt(QPointF place) const
{
    for (qsizetype i = 0; i < m_lanes.size(); ++i) {
        if (place.y() >= m_lanes[i].box.top() && place.y() < m_lanes[i].box.bottom())
            return i;
    }
    return -1;
}

} // namespace atlas
