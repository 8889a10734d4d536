// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/items/networkmodel.h"

#include "app/items/itemroles.h"
#include "app/items/spokenrow.h"

#include <QRegularExpression>

#include <algorithm>

namespace atlas
{

void NetworkModel::setTable(const NetworkTable &table)
{
    beginResetModel();
    m_table = table;
    endResetModel();
}

void NetworkModel::setYear(int year)
{
    if (m_year == year)
        return;
    m_year = year;
    if (!m_table.rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {MarkedRole});
}

int NetworkModel::rowOf(const RecordRef &record) const
{
    const auto found = std::ranges::find(m_table.rows, record, &NetworkRow::record);
    return found == m_table.rows.end() ? -1 : int(found - m_table.rows.begin());
}

int NetworkModel::firstRowOf(int year) const
{
    const auto found = std::ranges::find_if(m_table.rows, [&](const NetworkRow &row) { return isMarked(row, year); });
    return found == m_table.rows.end() ? -1 : int(found - m_table.rows.begin());
}

bool NetworkModel::isMarked(const NetworkRow &row, int year) const
{
    return year != 0 && row.firstYear <= year && year <= row.lastYear;
}

QString NetworkModel::spokenWords(const NetworkRow &row) const
{
    static const QRegularExpression letters(QStringLiteral("\\p{L}"));
    QStringList cells = row.cells;
    const bool isAllOne = cells.size() > 2 && std::ranges::count(cells, cells.last()) == cells.size() - 1;
    if (isAllOne && cells.last().contains(letters)) // such as `not in the list`, of each area
        return spokenRow({cells.first(), cells.last()});
    for (const int column : m_table.numbers) {
        if (column < cells.size() && !cells[column].contains(letters)) // `26 cities` says what it counts
            cells[column] = spokenFigure(m_table.heads.value(column), cells[column]);
    }
    return spokenRow(cells);
}

int NetworkModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.rows.size());
}

int NetworkModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.heads.size());
}

QVariant NetworkModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const NetworkRow &row = m_table.rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return row.cells.value(index.column());
    case Qt::AccessibleTextRole: // the first cell, which is read on the way, speaks for the whole row
        return index.column() == 0 ? spokenWords(row) : row.cells.value(index.column());
    case Qt::TextAlignmentRole:
        return m_table.numbers.contains(index.column()) ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case RecordRole:
        return QVariant::fromValue(row.record);
    case SearchRole:
        return row.search;
    case MarkedRole:
        return isMarked(row, m_year);
    case GroupRole:
        return row.group;
    case FigureRole:
        return row.figures.contains(index.column()) ? QVariant::fromValue(row.figures[index.column()]) : QVariant();
    default:
        return {};
    }
}

QVariant NetworkModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && m_table.numbers.contains(section))
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(m_table.heads.value(section)) : QVariant();
}

} // namespace atlas
