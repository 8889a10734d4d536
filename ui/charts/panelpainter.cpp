// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/panelpainter.h"

#include "ui/charts/chartpainter.h"
#include "ui/charts/chartscene.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

/** It is named once. */
void paintComparedName(QPainter &painter, const ChartPlot &plot, const ChartLayout &layout, const Theme &theme)
{
    const std::optional<QRectF> place = placeComparedName(plot, layout);
    if (!place)
        return;
    const ChartLine &line = *comparedLine(plot);
    const bool isGrey = line.role == ChartLine::Role::Context;
    paintHaloText(painter, *place, line.label, panelFont(), isGrey ? theme.textMuted : colourOf(line, theme),
        plot.boundaryYear ? theme.projection : theme.surface);
}

/** The value of a panel; of another year than that of the view it is written with its year. */
QString valueText(const ChartLine &line, const PanelYear &year)
{
    const auto point = line.at(year.shown());
    if (!point)
        return {};
    const QString value = year.chart.shortValueText(point->value);
    if (point->year == year.chart.currentYear)
        return value;
    return value + u" · "_s + year.chart.format.yearNumber(point->year);
}

} // namespace

void paintPanels(QPainter &painter, const QList<ChartPanel> &panels, const QList<PanelCell> &cells, const Theme &theme)
{
    for (qsizetype i = 0; i < cells.size(); ++i) {
        painter.save();
        painter.translate(cells[i].plot.topLeft());
        paintChart(painter, panels[i].plot, cells[i].layout, theme);
        if (i == 0)
            paintComparedName(painter, panels[i].plot, cells[i].layout, theme);
        painter.restore();
    }
}

void paintPanelHead(
    QPainter &painter, const ChartPanel &panel, const PanelCell &cell, const PanelYear &year, const Theme &theme)
{
    const ChartLine &line = panel.plot.lines.first();
    const QString value = valueText(line, year);
    const ChartLine *whole = year.chart.plot.line(line.id);
    if (whole != nullptr && whole->role == ChartLine::Role::Chosen) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.accentSoft);
        painter.drawRoundedRect(cell.head.adjusted(-4, 0, 4, 0), spacing::FocusRadius, spacing::FocusRadius);
    }
    painter.setFont(panelFont());
    painter.setPen(theme.text);
    const double room = cell.head.width() - QFontMetricsF(panelFont()).horizontalAdvance(value) - PanelGap;
    const QString name = QFontMetricsF(panelFont()).elidedText(panel.label, Qt::ElideRight, room);
    painter.drawText(cell.head, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, name);
    painter.setPen(colourOf(line, theme));
    painter.drawText(cell.head, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, value);
}

void paintPanelYear(
    QPainter &painter, const ChartPanel &panel, const PanelCell &cell, const PanelYear &year, const Theme &theme)
{
    const ChartLine &line = panel.plot.lines.first();
    const int marked = year.reading.value_or(year.chart.currentYear);
    painter.translate(cell.plot.topLeft());
    if (marked >= cell.layout.firstYear && marked <= cell.layout.lastYear) {
        const double x = cell.layout.x(marked);
        painter.setPen(QPen(year.reading ? theme.text : theme.accent, 1));
        painter.drawLine(QPointF(x, cell.layout.area.top()), QPointF(x, cell.layout.area.bottom()));
    }
    if (const auto point = line.at(year.shown()))
        paintDot(painter, line, cell.layout.at(point->year, point->value), theme);
    painter.translate(-cell.plot.topLeft());
}

} // namespace atlas
