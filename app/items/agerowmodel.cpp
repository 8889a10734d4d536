// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/items/agerowmodel.h"

#include "app/items/spokenrow.h"

namespace atlas
{

namespace
{

AgeColumn columnOf(int column)
{
    return AgeColumns[std::size_t(column)];
}

QVariant alignment(int column)
{
    return columnOf(column) == AgeColumn::Age ? QVariant(Qt::AlignLeft | Qt::AlignVCenter)
                                              : QVariant(Qt::AlignRight | Qt::AlignVCenter);
}

} // namespace

AgeRowModel::AgeRowModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

/** Another year has other values and the same ages: the rows stay, and where a person stands among them. */
void AgeRowModel::setPyramid(const AgePyramid &pyramid)
{
    const QList<AgeRow> rows = ageRows(pyramid);
    const bool isSameForm = rows.size() == m_rows.size() && pyramid.words.style == m_words.style
        && pyramid.words.format.language() == m_words.format.language();
    if (!isSameForm)
        beginResetModel();
    m_words = pyramid.words;
    m_rows = rows;
    if (!isSameForm)
        return endResetModel();
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, int(AgeColumns.size()) - 1));
}

int AgeRowModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int AgeRowModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(AgeColumns.size());
}

QString AgeRowModel::textOf(const AgeRow &row, AgeColumn column) const
{
    switch (column) {
    case AgeColumn::Age:
        return row.age;
    case AgeColumn::Men:
        return m_words.shortValueText(row.people[0]);
    case AgeColumn::Women:
        return m_words.shortValueText(row.people[1]);
    case AgeColumn::Both:
        return m_words.shortValueText(row.both());
    case AgeColumn::Share:
        return m_words.format.percent(row.share);
    }
    Q_UNREACHABLE();
}

QString AgeRowModel::spokenWords(const AgeRow &row) const
{
    QStringList cells;
    for (const AgeColumn column : AgeColumns) {
        const QString words = textOf(row, column);
        cells.append(column == AgeColumn::Age ? words : spokenFigure(ageColumnName(column), words));
    }
    return spokenRow(cells);
}

QVariant AgeRowModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AgeRow &row = m_rows[index.row()];
    const AgeColumn column = columnOf(index.column());
    if (role == Qt::DisplayRole)
        return textOf(row, column);
    if (role == Qt::AccessibleTextRole && column == AgeColumn::Age) // read on the way, it speaks for the whole row
        return spokenWords(row);
    if (role == Qt::TextAlignmentRole)
        return alignment(index.column());
    if (role == TotalRole)
        return index.row() == m_rows.size() - 1;
    if (role != FigureRole || (column != AgeColumn::Men && column != AgeColumn::Women))
        return {};
    const auto &figure = row.figures[column == AgeColumn::Men ? 0 : 1];
    return figure ? QVariant::fromValue(*figure) : QVariant();
}

QVariant AgeRowModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section);
    return role == Qt::DisplayRole ? QVariant(ageColumnName(columnOf(section))) : QVariant();
}

} // namespace atlas
