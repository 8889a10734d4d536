// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/chartdescription.h"

namespace atlas
{

/** One of several small charts on common axes: one line stands out, the others are what it is compared with. */
struct ChartPanel
{
    QString lineId;
    QString label; ///< its name
    ChartPlot plot; ///< axes and lines of the whole chart; no marks, no names at line ends

    bool operator==(const ChartPanel &) const = default;
};

/** What a panel compares its line with. */
enum class PanelBackdrop {
    Everyone, ///< all other lines in grey, what the chart is about in its colour
    Main, ///< what the chart is about alone, in grey
};

/**
 * A chart as small multiples: a panel for each line but the one the chart is about, which each panel keeps to compare
 * with; the line of the panel is in the second colour of the chart. They stand in the order of these ids, such as
 * protocol order, as no list of states follows a figure; others after them as in the chart. One panel where the chart
 * has but one line; none of an empty chart.
 */
[[nodiscard]] QList<ChartPanel> panelsOf(
    const ChartDescription &chart, const QList<QString> &order, PanelBackdrop backdrop = PanelBackdrop::Everyone);

} // namespace atlas
