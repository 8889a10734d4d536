// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/panelgrid.h"

#include <algorithm>

namespace atlas
{

namespace
{

constexpr int MostColumns = 5;
constexpr double HeadHeight = 20;

/** As many columns as have room, so that no row is left with one panel alone where it can be helped. */
int columnsFor(qsizetype panels, double width)
{
    const int most = std::clamp(int((width + PanelGap) / (LeastPanelWidth + PanelGap)), 1, MostColumns);
    const int rows = int((panels + most - 1) / most);
    return std::max(1, int((panels + rows - 1) / std::max(1, rows)));
}

/** A panel has room for the ends of the axis alone, and the word of the projection stands once. */
ChartPlot tightened(const ChartPlot &whole, bool isFirst)
{
    ChartPlot plot = whole;
    plot.yearTicks = plot.yearTicks.first(std::min<qsizetype>(2, plot.yearTicks.size()));
    if (!isFirst)
        plot.projectionWord.clear();
    plot.projectionName = plot.projectionWord;
    return plot;
}

} // namespace

QList<PanelCell> layOutPanels(const QList<ChartPanel> &panels, const QRectF &room)
{
    QList<PanelCell> cells;
    const int columns = columnsFor(panels.size(), room.width());
    const int rows = int((panels.size() + columns - 1) / columns);
    const double width = (room.width() - PanelGap * (columns - 1)) / columns;
    const double height = (room.height() - PanelGap * (rows - 1)) / rows;
    for (qsizetype i = 0; i < panels.size(); ++i) {
        const QPointF corner = room.topLeft()
            + QPointF(double(i % columns) * (width + PanelGap), double(i / columns) * (height + PanelGap));
        const QRectF plot(corner + QPointF(0, HeadHeight), QSizeF(width, std::max(1.0, height - HeadHeight)));
        cells.append(
            {{corner, QSizeF(width, HeadHeight)}, plot, layOutChart(tightened(panels[i].plot, i == 0), plot.size())});
        cells.last().layout.projectionTop = cells.first().layout.projectionTop;
    }
    return cells;
}

} // namespace atlas
