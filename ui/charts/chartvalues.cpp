// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartvalues.h"

#include "app/items/chartrowmodel.h"
#include "ui/widgets/tableview.h"

namespace atlas
{

ChartValues::ChartValues(QWidget *parent)
    : ValuesTable(parent)
    , m_model(new ChartRowModel(this))
{
    table().setModel(m_model);
    table().setColumns({{}, {2, 0}, {}, {}, {3, 0}});
    table().setLeadColumn(ChartRowModel::Value);
    table().setMarkRole(ChartRowModel::CurrentRole);
    connect(&table(), &TableView::opened, this,
        [this](const QModelIndex &row) { Q_EMIT yearPicked(m_model->yearOf(row.row())); });
}

void ChartValues::setChart(const ChartDescription &chart)
{
    m_model->setChart(chart);
    table().setAccessibleName(chart.title);
    const int row = m_model->rowOf(chart.currentYear);
    if (row < 0 || m_model->isOfYear(table().currentIndex().row(), chart.currentYear))
        return;
    const QModelIndex first = m_model->index(row, 0);
    table().setCurrentIndex(first);
    table().scrollTo(first, QAbstractItemView::PositionAtTop);
}

} // namespace atlas
