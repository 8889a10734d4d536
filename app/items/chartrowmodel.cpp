// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/items/chartrowmodel.h"

#include "app/items/spokenrow.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <numeric>
#include <utility>

namespace atlas
{

namespace
{

constexpr std::array Columns{
    ChartColumn::Year, ChartColumn::Place, ChartColumn::Value, ChartColumn::Kind, ChartColumn::Source};
static_assert(Columns.size() == ChartRowModel::ColumnCount);

} // namespace

ChartRowModel::ChartRowModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ChartRowModel::setChart(const ChartDescription &chart)
{
    const bool isSame = chart.plot == m_chart.plot && chart.style == m_chart.style
        && chart.sourceNames == m_chart.sourceNames && chart.format == m_chart.format;
    if (isSame) {
        m_chart = chart;
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1), {CurrentRole});
        return;
    }
    beginResetModel();
    m_chart = chart;
    const QList<ChartRow> rows = chartRows(chart);
    QList<qsizetype> order(rows.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, {}, [&rows](qsizetype row) { return rows[row].year; });
    m_rows.clear();
    for (const qsizetype row : std::as_const(order))
        m_rows.append(rows[row]);
    endResetModel();
}

int ChartRowModel::rowOf(int year) const
{
    const auto nearest
        = std::ranges::min_element(m_rows, {}, [year](const ChartRow &row) { return std::abs(row.year - year); });
    return nearest == m_rows.end() ? -1 : int(nearest - m_rows.begin());
}

bool ChartRowModel::isOfYear(int row, int year) const
{
    return row >= 0 && row < m_rows.size() && m_rows[row].year == year;
}

int ChartRowModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ChartRowModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ChartRowModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ChartRow &row = m_rows[index.row()];
    if (role == Qt::TextAlignmentRole && index.column() == Value)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == FigureRole && index.column() == Value && row.figure)
        return QVariant::fromValue(*row.figure);
    if (role == CurrentRole)
        return row.year == m_chart.currentYear;
    if (role == Qt::AccessibleTextRole && index.column() == Year) // read on the way, it speaks for the whole row
        return spokenRow({m_chart.format.year(row.year), row.place, m_chart.valueText(row.value),
            chartCell(row, ChartColumn::Kind, m_chart)});
    if (role != Qt::DisplayRole)
        return {};
    return index.column() == Value ? m_chart.shortValueText(row.value)
                                   : chartCell(row, Columns[std::size_t(index.column())], m_chart);
}

QVariant ChartRowModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == Value)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    const QString name = chartColumnName(Columns[std::size_t(section)], m_chart.format);
    const QString unit = m_chart.style.head.isEmpty() ? m_chart.style.unit : m_chart.style.head;
    //: head of a column; %1 is the unit of its values
    return section == Value && !unit.isEmpty() ? tr("Value (%1)").arg(unit) : name;
}

} // namespace atlas
