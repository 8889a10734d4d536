// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/network/recordvalues.h"

#include "app/items/networkmodel.h"
#include "ui/widgets/tableview.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

constexpr int MostLines = 4; ///< two days with both eras

} // namespace

RecordValues::RecordValues(const QList<TableColumn> &columns, QWidget *picture)
    : PictureTable(u"recordValues"_s, picture)
    , m_model(new NetworkModel(this))
{
    table().setModel(m_model);
    table().setColumns(columns);
    table().setMostLines(MostLines);
    table().setMarkRole(NetworkModel::MarkedRole);
    connect(&table(), &TableView::opened, this, [this](const QModelIndex &index) {
        const QString id = m_model->table().rows[index.row()].record.id; // what follows may change the rows
        Q_EMIT recordOpened(id);
    });
}

/** Rows of the same records stay where they are. */
void RecordValues::setRecords(const QString &title, const NetworkTable &records)
{
    table().setAccessibleName(title);
    if (records != m_model->table())
        m_model->setTable(records);
}

void RecordValues::follow(int year, const QString &openId)
{
    m_model->setYear(year);
    const int open = rowOf(openId);
    if (open < 0 && table().currentIndex().isValid())
        return;
    const QModelIndex wanted = m_model->index(std::max({open, 0}), 0);
    table().setCurrentIndex(wanted);
    if (wanted.isValid())
        table().scrollTo(wanted);
}

int RecordValues::rowOf(const QString &id) const
{
    const auto found = std::ranges::find(
        m_model->table().rows, id, [](const NetworkRow &row) -> const QString & { return row.record.id; });
    return found == m_model->table().rows.end() ? -1 : int(found - m_model->table().rows.begin());
}

} // namespace atlas
