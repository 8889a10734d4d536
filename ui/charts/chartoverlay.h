// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/chartdescription.h"
#include "ui/charts/chartframe.h"
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
    ChartOverlay(
        const ChartDescription &description, const ChartFrame &frame, const ChartLayout &layout, const Theme &theme);

    /** The year of the view at `place`, a year or a place on the way to it: a line, a flag on the axis, and what ASEAN
     * and the chosen states have. */
    void paintYear(QPainter &painter, const YearMark &mark, double place) const;
    /** The year that is read: a line, a flag, a dot on every line, and all values in a box above them, where
     * that of the line with this id stands out. */
    void paintReading(QPainter &painter, int year, const QString &lineId) const;
    /** Where the box of a year that is read stands: as placeReadingBox() says. */
    [[nodiscard]] QRectF boxRect(int year) const;

private:
    void paintMark(QPainter &painter, const YearMark &mark, const QPen &pen, const QColor &text) const;
    void paintBox(QPainter &painter, int year, const QString &lineId) const;
    void paintDots(QPainter &painter, double place) const;

    const ChartDescription &m_description;
    const ChartFrame &m_frame;
    const ChartLayout &m_layout;
    const Theme &m_theme;
};

} // namespace atlas
