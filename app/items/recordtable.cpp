// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/items/recordtable.h"

#include "app/items/spokenrow.h"

#include "app/items/itemroles.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

QString withNote(const RecordCell &cell)
{
    return cell.note.isEmpty() ? cell.text : cell.text + u", "_s + cell.note;
}

QString searchText(const RecordRow &row)
{
    QStringList words{row.search, row.record.id};
    for (const RecordCell &cell : row.cells)
        words << cell.text << cell.note;
    return words.join(u' ');
}

QStringList withNotes(const QList<RecordCell> &cells)
{
    QStringList texts;
    for (const RecordCell &cell : cells)
        texts.append(withNote(cell));
    return texts;
}

} // namespace

void RecordTable::setContent(const QStringList &heads, const QList<RecordRow> &rows)
{
    beginResetModel();
    m_heads = heads;
    m_rows = rows;
    endResetModel();
}

int RecordTable::rowOf(const RecordRef &record) const
{
    const auto found = std::ranges::find(m_rows, record, &RecordRow::record);
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int RecordTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RecordTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_heads.size());
}

QVariant RecordTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RecordRow &row = m_rows.at(index.row());
    const RecordCell &cell = row.cells.at(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::AccessibleTextRole:
        if (index.column() > 0)
            return withNote(cell);
        return row.spoken.isEmpty() ? spokenRow(withNotes(row.cells)) : row.spoken;
    case Qt::TextAlignmentRole:
        return m_numbers.contains(index.column()) ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case NoteRole:
        return cell.note;
    case MarkRole:
        return int(cell.mark);
    case KindRole:
        return row.kind;
    case SearchRole:
        return searchText(row);
    case FigureRole:
        return cell.figure ? QVariant::fromValue(*cell.figure) : QVariant();
    case RecordRole:
        return QVariant::fromValue(row.record);
    default:
        return {};
    }
}

QVariant RecordTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && m_numbers.contains(section))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? m_heads.value(section) : QVariant();
}

} // namespace atlas
