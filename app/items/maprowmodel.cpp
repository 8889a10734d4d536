// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/items/maprowmodel.h"

#include "app/items/spokenrow.h"

#include <algorithm>
#include <array>

namespace atlas
{

namespace
{

constexpr std::array Columns{
    MapColumn::Place, MapColumn::Measure, MapColumn::Value, MapColumn::Year, MapColumn::Kind, MapColumn::Source};
static_assert(Columns.size() == MapRowModel::ColumnCount);

bool isSamePlace(const MapRow &one, const MapRow &other)
{
    return one.cityId == other.cityId && one.stateId == other.stateId;
}

} // namespace

MapRowModel::MapRowModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void MapRowModel::setRows(const QList<MapRow> &rows, const Format &format)
{
    const bool isSame = !rows.isEmpty() && std::ranges::equal(rows, m_rows, isSamePlace);
    if (!isSame)
        beginResetModel();
    m_rows = rows;
    m_format = format;
    if (!isSame)
        return endResetModel();
    Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int MapRowModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int MapRowModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MapRowModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const MapRow &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return mapCell(row, Columns[std::size_t(index.column())]);
    case Qt::AccessibleTextRole: // the place, which is read on the way, speaks for the whole row
        return index.column() == Place ? spokenRow({row.place, row.measure, row.value, row.year, row.kind})
                                       : mapCell(row, Columns[std::size_t(index.column())]);
    case Qt::TextAlignmentRole:
        return index.column() == Value ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case FigureRole:
        return index.column() == Value ? QVariant::fromValue(row.figure) : QVariant();
    case ChosenRole:
        return row.isChosen;
    default:
        return {};
    }
}

QVariant MapRowModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole && section == Value)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? mapColumnName(Columns[std::size_t(section)], m_format) : QVariant();
}

} // namespace atlas
