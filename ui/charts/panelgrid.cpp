// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/panelgrid.h"

#include "ui/charts/labelplacing.h"
#include "ui/theme/fonts.h"

#include <QFontMetricsF>

#include <algorithm>

namespace atlas
{

namespace
{

constexpr int MostColumns = 5;
constexpr double HeadHeight = 20;
constexpr double LowPanel = 130; ///< with its head
constexpr double NarrowPanelWidth = 150; ///< both ends of the years are still written

int rowsOf(qsizetype panels, int columns)
{
    return std::max(1, int((panels + columns - 1) / columns));
}

/** As many columns as have room, so that no row is left with one panel alone where it can be helped. */
int columnsOf(qsizetype panels, double width, double leastPanel)
{
    const int most = std::clamp(int((width + PanelGap) / (leastPanel + PanelGap)), 1, MostColumns);
    const int rows = rowsOf(panels, most);
    return std::max(1, int((panels + rows - 1) / rows));
}

/** Narrower panels where those of a good width would be too low to show a rise or a fall. */
int columnsFor(qsizetype panels, const QSizeF &room)
{
    const int columns = columnsOf(panels, room.width(), LeastPanelWidth);
    const double height = (room.height() + PanelGap) / rowsOf(panels, columns) - PanelGap;
    return height < LowPanel ? columnsOf(panels, room.width(), NarrowPanelWidth) : columns;
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
    const int columns = columnsFor(panels.size(), room.size());
    const int rows = rowsOf(panels.size(), columns);
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

const ChartLine *comparedLine(const ChartPlot &plot)
{
    const auto main = std::ranges::find(plot.lines, ChartLine::Role::Asean, &ChartLine::role);
    if (main != plot.lines.end())
        return main == plot.lines.begin() ? nullptr : &*main;
    return plot.lines.size() == 2 ? &plot.lines.last() : nullptr;
}

QFont panelFont()
{
    QFont bold = font(TextRole::Caption);
    bold.setBold(true);
    return bold;
}

std::optional<QRectF> placeComparedName(const ChartPlot &plot, const ChartLayout &layout)
{
    const ChartLine *line = comparedLine(plot);
    if (line == nullptr || line->points.isEmpty())
        return std::nullopt;
    const QFontMetricsF metrics(panelFont());
    const double width = metrics.horizontalAdvance(line->label) + 2;
    const double end = layout.y(line->points.last().value);
    const double middle = layout.y(line->points[line->points.size() / 2].value); // falling lines have room above
    constexpr double away = 0.6; // of the height of the letters
    const double below = end + metrics.height() * away;
    const double above = end - metrics.height() * (1 + away);
    const bool rises = end <= middle;
    for (const double top : {rises ? below : above, rises ? above : below}) {
        const QRectF rect(layout.area.right() - width, top, width, metrics.height());
        const auto crosses = [&](const QLineF &piece) { return runsThrough(piece, rect); };
        if (layout.area.contains(rect) && !rect.intersects(layout.projectionRect)
            && std::ranges::none_of(layout.colouredPieces, crosses))
            return rect;
    }
    return std::nullopt;
}

} // namespace atlas
