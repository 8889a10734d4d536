// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/chartdescription.h"
#include "ui/charts/chartlayout.h"
#include "ui/charts/yearmark.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace atlas
{

/** What moves over the picture of a plot: the year of the view, or the year that is read. All outlive the overlay. */
class ChartOverlay
{
public:
    ChartOverlay(const ChartDescription &description, const ChartLayout &layout, const Theme &theme);

    /** The year of the view at `place`, a year or a place on the way to it: a line, a flag on the axis, and what ASEAN
     * and the chosen states have. */
    void paintYear(QPainter &painter, const YearMark &mark, double place) const;
    /** The year that is read: a line, a flag, a dot on every line, and all values in a box beside it. */
    void paintReading(QPainter &painter, int year) const;
    /** Where the box of a year that is read stands; it leaves the year itself free. */
    [[nodiscard]] QRectF boxRect(int year) const;

private:
    void paintMark(QPainter &painter, const YearMark &mark, const QPen &pen, const QColor &text) const;
    void paintDots(QPainter &painter, double place) const;
    /** The room for the box on the side of the year that has more of it. */
    [[nodiscard]] QRectF boxRoom(int year) const;

    const ChartDescription &m_description;
    const ChartLayout &m_layout;
    const Theme &m_theme;
};

} // namespace atlas
