// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/chartdescription.h"
#include "ui/charts/chartlayout.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace atlas
{

/** What moves over the picture of a plot: the year of the view, or the year that is read. All outlive the overlay. */
class ChartOverlay
{
public:
    ChartOverlay(const ChartDescription &description, const ChartLayout &layout, const Theme &theme);

    /** A line, a flag on the axis, and what ASEAN and the chosen states have; nothing outside the years shown. */
    void paintYear(QPainter &painter) const;
    /** A line, a flag, a dot on every line, and all values in a box beside it, inside `room`. */
    void paintReading(QPainter &painter, int year, const QRectF &room) const;

private:
    void paintYearLine(QPainter &painter, int year, const QPen &pen) const;
    void paintYearFlag(QPainter &painter, int year, const QColor &ground, const QColor &text) const;
    void paintYearRank(QPainter &painter, int year) const;
    void paintYearValues(QPainter &painter) const;

    const ChartDescription &m_description;
    const ChartLayout &m_layout;
    const Theme &m_theme;
};

} // namespace atlas
