// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartvalues.h"

#include "app/items/chartrowmodel.h"
#include "ui/charts/chartkeys.h"
#include "ui/theme/theme.h"
#include "ui/widgets/tableview.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace atlas
{

ChartValues::ChartValues(QWidget *parent)
    : QWidget(parent)
    , m_model(new ChartRowModel(this))
    , m_table(new TableView(this))
{
    m_table->setObjectName(u"chartValues"_s);
    m_table->setModel(m_model);
    m_table->setColumns({{}, {2, 0}, {}, {}, {3, 0}});
    m_table->setLeadColumn(ChartRowModel::Value);
    m_table->setMarkRole(ChartRowModel::CurrentRole);
    m_table->installEventFilter(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    setFocusProxy(m_table);
    connect(m_table, &TableView::opened, this,
        [this](const QModelIndex &row) { Q_EMIT yearPicked(m_model->yearOf(row.row())); });
}

void ChartValues::setChart(const ChartDescription &chart)
{
    m_model->setChart(chart);
    m_table->setAccessibleName(chart.title);
    const int row = m_model->rowOf(chart.currentYear);
    if (row < 0 || m_model->isOfYear(m_table->currentIndex().row(), chart.currentYear))
        return;
    const QModelIndex first = m_model->index(row, 0);
    m_table->setCurrentIndex(first);
    m_table->scrollTo(first, QAbstractItemView::PositionAtTop);
}

void ChartValues::setTheme(const Theme &theme)
{
    Appearance appearance;
    appearance.scheme = theme.scheme;
    m_table->setAppearance(appearance);
}

/** The table would search for a letter. */
bool ChartValues::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    if (key.matches(QKeySequence::Copy)) {
        Q_EMIT copyWanted();
        return true;
    }
    const auto deed = chartDeedOf(key);
    if (key.key() == Qt::Key_Escape || deed == ChartKeyDeed::Table) {
        Q_EMIT closed();
        return true;
    }
    return deed ? QCoreApplication::sendEvent(parentWidget(), event) : QWidget::eventFilter(watched, event);
}

} // namespace atlas
