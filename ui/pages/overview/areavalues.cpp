// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/areavalues.h"

#include "app/items/networkmodel.h"
#include "ui/widgets/tableview.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

const QList<TableColumn> Columns{{2, 0}, {1, 0}, {1, 0}, {1, 0}, {1, 0}, {1, 0}, {1, 0}}; // city, six areas

} // namespace

AreaValues::AreaValues(QWidget *panels)
    : PictureTable(u"areaValues"_s, panels)
    , m_model(new NetworkModel(this))
{
    table().setModel(m_model);
    table().setColumns(Columns);
    connect(&table(), &TableView::opened, this, [this](const QModelIndex &index) {
        const QString city = m_model->table().rows[index.row()].record.id; // what follows may change the rows
        if (!city.isEmpty())
            Q_EMIT cityPressed(city);
    });
}

void AreaValues::setAreas(const QString &title, const NetworkTable &areas)
{
    table().setAccessibleName(title);
    if (areas == m_model->table())
        return;
    const int row = table().currentIndex().row();
    m_model->setTable(areas);
    table().setCurrentIndex(m_model->index(std::clamp(row, 0, std::max(0, m_model->rowCount() - 1)), 0));
}

} // namespace atlas
