// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/mapvalues.h"

#include "app/items/maprowmodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/tablebearer.h"
#include "ui/widgets/tableview.h"

#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace atlas
{

MapValues::MapValues(QWidget *parent)
    : QWidget(parent)
    , m_model(new MapRowModel(this))
    , m_table(new TableView(this))
{
    setAutoFillBackground(true); // the map lies below
    m_table->setObjectName(u"mapValues"_s);
    m_table->setModel(m_model);
    m_table->setColumns({{}, {3, 0}, {}, {}, {}, {3, 0}});
    m_table->setMarkRole(MapRowModel::ChosenRole);
    m_table->installEventFilter(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    setFocusProxy(m_table);
    connect(m_table, &TableView::opened, this, [this](const QModelIndex &index) {
        const MapRow row = m_model->rowAt(index.row()); // what follows may change the rows
        Q_EMIT placePicked(row.cityId, row.stateId);
    });
}

void MapValues::setRows(const QList<MapRow> &rows, const Format &format, const QString &title)
{
    m_model->setRows(rows, format);
    m_table->setAccessibleName(title);
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
}

void MapValues::setAppearance(const Appearance &appearance)
{
    QPalette colours = palette();
    colours.setColor(QPalette::Window, Theme::of(appearance.scheme).surface);
    setPalette(colours);
    m_table->setAppearance(appearance);
}

/** The table would search for a letter. */
bool MapValues::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    if (key.key() != Qt::Key_Escape && !asksForTable(key))
        return QWidget::eventFilter(watched, event);
    Q_EMIT closed();
    return true;
}

} // namespace atlas
