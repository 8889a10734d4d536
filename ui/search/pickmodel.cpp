// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/pickmodel.h"

using namespace Qt::StringLiterals;

namespace atlas
{

void PickModel::setRows(const QList<PickRow> &rows)
{
    beginResetModel();
    m_lines.clear();
    QString group;
    for (const PickRow &row : rows) {
        if (row.group != group)
            m_lines.append({row.group, {}});
        group = row.group;
        m_lines.append({{}, row});
    }
    endResetModel();
}

int PickModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant PickModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = m_lines.at(index.row());
    if (role == Qt::DisplayRole)
        return line.heading.isEmpty() ? line.row.title : line.heading;
    if (role == Qt::AccessibleTextRole)
        return line.heading.isEmpty() ? spokenWords(line.row) : line.heading;
    return {};
}

Qt::ItemFlags PickModel::flags(const QModelIndex &index) const
{
    const PickRow *row = rowAt(index.row());
    return row && row->canBePicked() ? Qt::ItemIsSelectable | Qt::ItemIsEnabled : Qt::ItemIsEnabled;
}

const PickRow *PickModel::rowAt(int place) const
{
    const bool isRow = place >= 0 && place < m_lines.size() && m_lines.at(place).heading.isEmpty();
    return isRow ? &m_lines.at(place).row : nullptr;
}

QString PickModel::headingAt(int place) const
{
    return place >= 0 && place < m_lines.size() ? m_lines.at(place).heading : QString();
}

int PickModel::pickable(int from, int step) const
{
    for (int place = from; place >= 0 && place < m_lines.size(); place += step) {
        if (const PickRow *row = rowAt(place); row && row->canBePicked())
            return place;
    }
    return -1;
}

QString spokenWords(const PickRow &row)
{
    QStringList parts{row.title, row.second, row.detail, row.keys.join(u", "_s)};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace atlas
