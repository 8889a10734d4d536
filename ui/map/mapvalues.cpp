// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/mapvalues.h"

#include "app/items/maprowmodel.h"
#include "ui/widgets/tableview.h"

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{
constexpr int MostLines = 3; ///< of a measure and of a source
} // namespace

MapValues::MapValues(QWidget *parent)
    : PictureTable(u"mapValues"_s, parent)
    , m_model(new MapRowModel(this))
{
    table().setModel(m_model);
    table().setColumns({{}, {3, 0}, {}, {}, {}, {3, 0}});
    table().setMostLines(MostLines);
    table().setMarkRole(MapRowModel::ChosenRole);
    connect(&table(), &TableView::opened, this, [this](const QModelIndex &index) {
        const MapRow row = m_model->rowAt(index.row()); // what follows may change the rows
        Q_EMIT placePicked(row.cityId, row.stateId);
    });
}

void MapValues::setRows(const QList<MapRow> &rows, const Format &format, const QString &title)
{
    m_model->setRows(rows, format);
    table().setAccessibleName(title);
    if (!table().currentIndex().isValid() && m_model->rowCount() > 0)
        table().setCurrentIndex(m_model->index(0, 0));
}

} // namespace atlas
