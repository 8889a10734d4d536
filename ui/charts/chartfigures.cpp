// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a place of a chart answers: the menu of the right button, and which figure is meant.
#include "ui/charts/chartmenu.h"
#include "ui/charts/chartwidget.h"

#include <QContextMenuEvent>
#include <QMenu>

namespace atlas
{

std::optional<FigureRef> ChartWidget::figureAsked() const
{
    return m_description.figureAt(m_readingYear.value_or(m_description.shownYear()), m_readingLine);
}

std::optional<FigureRef> ChartWidget::figureAt(const QPoint &position)
{
    if (const auto claim = claimAt(QPointF(position) - plotOrigin(), m_layout))
        return m_description.plot.marks[*claim].figure;
    const QString line = lineAt(position);
    const int year = chartLayout().yearAt(position.x() - plotOrigin().x());
    if (isInPlot(position))
        return m_description.figureAt(m_description.nearestReadingYear(year), line);
    return m_description.figureAt(
        line.isEmpty() ? m_description.shownYear() : m_description.plot.lastYear, line); // a name at the end of a line
}

void ChartWidget::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const QString line = isByKey ? m_readingLine : lineAt(event->pos());
    QMenu *menu = makeChartMenu(*this, line);
    menu->addSeparator();
    addFigureQuestion(*menu, *this, figureOf(*event, *this));
    menu->popup(isByKey ? mapToGlobal(frame().plot.center().toPoint()) : event->globalPos());
}

} // namespace atlas
