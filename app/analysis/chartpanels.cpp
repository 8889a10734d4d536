// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/chartpanels.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace atlas
{

namespace
{

using Role = ChartLine::Role;

/** The axes of a chart without anything that stands on them. */
ChartPlot emptyPlot(const ChartPlot &whole)
{
    ChartPlot plot = whole;
    plot.lines.clear();
    plot.earlier.clear();
    plot.marks.clear();
    return plot;
}

/** The line that stands out, then what it is compared with. */
QList<ChartLine> linesOf(const ChartPlot &whole, const ChartLine &own, PanelBackdrop backdrop)
{
    QList<ChartLine> lines{own};
    lines.first().role = own.role == Role::Asean ? Role::Asean : Role::Chosen;
    lines.first().colour = own.role == Role::Asean ? 0 : 1;
    for (const ChartLine &line : whole.lines) {
        const bool isMain = line.role == Role::Asean;
        if (line.id == own.id || (backdrop == PanelBackdrop::Main && !isMain))
            continue;
        lines.append(line);
        lines.last().bands.clear();
        if (backdrop == PanelBackdrop::Main || !isMain)
            lines.last().role = Role::Context;
    }
    for (ChartLine &line : lines)
        line.endLabel.clear();
    return lines;
}

} // namespace

QList<ChartPanel> panelsOf(const ChartDescription &chart, const QList<QString> &order, PanelBackdrop backdrop)
{
    QList<const ChartLine *> lines;
    for (const ChartLine &line : chart.plot.lines) {
        if (line.role != Role::Asean || chart.plot.lines.size() == 1)
            lines.append(&line);
    }
    const auto place = [&order](const ChartLine *line) {
        const qsizetype found = order.indexOf(line->id);
        return found < 0 ? order.size() : found;
    };
    std::ranges::stable_sort(lines, {}, place);
    QList<ChartPanel> panels;
    for (const ChartLine *line : std::as_const(lines)) {
        ChartPanel panel{line->id, line->label, emptyPlot(chart.plot)};
        panel.plot.lines = linesOf(chart.plot, *line, backdrop);
        std::ranges::copy_if(chart.plot.earlier, std::back_inserter(panel.plot.earlier),
            [line](const ChartLine &earlier) { return earlier.id == line->id; });
        panels.append(panel);
    }
    return panels;
}

} // namespace atlas
