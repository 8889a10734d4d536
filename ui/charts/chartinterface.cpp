// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartinterface.h"

#include "app/analysis/chartdescription.h"
#include "ui/charts/chartcellinterface.h"

#include <QWidget>

namespace atlas
{

QAccessibleInterface *ChartInterface::cellAt(int row, int column) const
{
    if (row < 0 || column < 0 || row >= rowCount() || column >= columnCount())
        return nullptr;
    const std::pair place(row, column);
    if (!m_cells.contains(place))
        m_cells.insert(place, QAccessible::registerAccessibleInterface(new ChartCellInterface(*this, row, column)));
    return QAccessible::accessibleInterface(m_cells.value(place));
}

/** Row by row, as the bridges count the children of a table. */
QAccessibleInterface *ChartInterface::child(int index) const
{
    if (!isTable())
        return QAccessibleWidget::child(index);
    const int columns = columnCount();
    return index < 0 || columns == 0 ? nullptr : cellAt(index / columns, index % columns);
}

int ChartInterface::indexOfChild(const QAccessibleInterface *child) const
{
    if (!isTable())
        return QAccessibleWidget::indexOfChild(child);
    const auto *cell = dynamic_cast<const ChartCellInterface *>(child);
    const bool isOwn = cell != nullptr && cell->isValid() && cell->table() == this;
    return isOwn ? cell->rowIndex() * columnCount() + cell->columnIndex() : -1;
}

QAccessibleInterface *ChartInterface::childAt(int x, int y) const
{
    if (!isTable())
        return QAccessibleWidget::childAt(x, y);
    const QPointF place = m_widget.mapFromGlobal(QPointF(x, y));
    const ChartDescription &chart = m_chart.drawnChart();
    for (int column = 0; column < columnCount(); ++column) {
        const ChartLine &line = grid().line(column);
        for (const ChartPoint &point : line.points) {
            if (shownPoint(chart, line, point.year)
                && m_chart.placeOf(line.id, point.year, point.value).contains(place))
                return cellAt(grid().rowOf(point.year), column);
        }
    }
    return nullptr;
}

QAccessibleInterface *ChartInterface::focusChild() const
{
    const auto year = m_chart.yearRead();
    if (!isTable() || !m_widget.hasFocus() || !year)
        return QAccessibleWidget::focusChild();
    return cellAt(grid().rowOf(*year), grid().columnOf(m_chart.lineRead()));
}

QString ChartInterface::columnDescription(int column) const
{
    return column >= 0 && column < columnCount() ? grid().line(column).label : QString();
}

QString ChartInterface::rowDescription(int row) const
{
    return row >= 0 && row < rowCount() ? m_chart.drawnChart().format.year(grid().year(row)) : QString();
}

} // namespace atlas
