// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Small multiples on any painter: what stays while a year is read, and what follows the year.
#pragma once

#include "ui/charts/panelgrid.h"

#include <optional>

class QPainter;

namespace atlas
{

struct Theme;

/** The panels without their heads, in coordinates of the cells. */
void paintPanels(QPainter &painter, const QList<ChartPanel> &panels, const QList<PanelCell> &cells, const Theme &theme);

/** What of the whole chart its panels show of a year. */
struct PanelYear
{
    const ChartDescription &chart;
    std::optional<int> reading; ///< empty: the year of the chart

    /** The year whose values are written. */
    [[nodiscard]] int shown() const { return reading.value_or(chart.shownYear()); }
};

/** Name and value over a panel; tinted where its line is chosen. */
void paintPanelHead(
    QPainter &painter, const ChartPanel &panel, const PanelCell &cell, const PanelYear &year, const Theme &theme);
/** The line of the year in a panel, where that has the year, and a dot on its line at the value that is written. */
void paintPanelYear(
    QPainter &painter, const ChartPanel &panel, const PanelCell &cell, const PanelYear &year, const Theme &theme);

} // namespace atlas
