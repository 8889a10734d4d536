// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/network.h"

#include <QRectF>

#include <optional>

namespace atlas
{

/**
 * Where the events of a network lie on an axis of time: a lane for each category that has any, a column for each year.
 * All years are equally wide; long stretches without an event are left out, and a gap stands for them.
 */
class EventAxisLayout
{
public:
    /** A year, or the gap where several are left out. */
    struct Column
    {
        int year = 0; ///< of a gap the first year that is left out
        bool isGap = false;
        double left = 0;
        double width = 0;
    };

    struct Lane
    {
        EventRecord::Category category = EventRecord::Category::Asean;
        QRectF box; ///< of its events; its name stands at the left of it
    };

    struct Mark
    {
        qsizetype event = 0; ///< place in the list
        qsizetype lane = 0;
        QRectF box; ///< a disc for a day; longer for what lasts longer or is known less exactly
    };

    EventAxisLayout() = default;
    /** `area` is all of it: names of lanes take `nameWidth` at the left, years `yearHeight` at the bottom. */
    EventAxisLayout(const QList<EventRecord> &events, const QRectF &area, double nameWidth, double yearHeight);

    [[nodiscard]] const QList<Column> &columns() const { return m_columns; }
    [[nodiscard]] const QList<Lane> &lanes() const { return m_lanes; }
    [[nodiscard]] const QList<Mark> &marks() const { return m_marks; } ///< in the order of the events
    [[nodiscard]] const QRectF &plot() const { return m_plot; }

    /** The column of a year; empty where it is left out or outside. */
    [[nodiscard]] std::optional<Column> columnOf(int year) const;
    /** The mark that is nearest to a place, within a finger's reach; -1: none. */
    [[nodiscard]] qsizetype markAt(QPointF place) const;
    /** The year under a place; 0: none. */
    [[nodiscard]] int yearAt(QPointF place) const;
    /** The lane under a place, its name included; -1: none. */
    [[nodiscard]] qsizetype laneAt(QPointF place) const;

    static constexpr double MarkSize = 10;

private:
    void makeColumns(const QList<EventRecord> &events);
    void makeLanes(const QList<EventRecord> &events);
    [[nodiscard]] double xOf(const QDate &date) const;
    [[nodiscard]] QRectF markOf(const EventRecord &event, const Lane &lane) const;

    QRectF m_area;
    QRectF m_plot;
    QList<Column> m_columns;
    QList<Lane> m_lanes;
    QList<Mark> m_marks;
};

} // namespace atlas
