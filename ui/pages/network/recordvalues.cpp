// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/network/recordvalues.h"

#include "app/items/networkmodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/tablebearer.h"
#include "ui/widgets/tableview.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

constexpr int MostLines = 2;

} // namespace

RecordValues::RecordValues(const QList<TableColumn> &columns, QWidget *picture)
    : QWidget(picture)
    , m_model(new NetworkModel(this))
    , m_table(new TableView(this))
{
    setAutoFillBackground(true); // the picture lies below
    m_table->setObjectName(u"recordValues"_s);
    m_table->setModel(m_model);
    m_table->setColumns(columns);
    m_table->setMostLines(MostLines);
    m_table->setMarkRole(NetworkModel::MarkedRole);
    m_table->installEventFilter(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    setFocusProxy(m_table);
    connect(m_table, &TableView::opened, this, [this](const QModelIndex &index) {
        const QString id = m_model->table().rows[index.row()].record.id; // what follows may change the rows
        Q_EMIT recordOpened(id);
    });
}

void RecordValues::setAppearance(const Appearance &appearance)
{
    QPalette colours = palette();
    colours.setColor(QPalette::Window, Theme::of(appearance.scheme).surface);
    setPalette(colours);
    m_table->setAppearance(appearance);
}

/** Rows of the same records stay where they are. */
void RecordValues::setTable(const QString &title, const NetworkTable &table)
{
    m_table->setAccessibleName(title);
    if (table != m_model->table())
        m_model->setTable(table);
}

void RecordValues::follow(int year, const QString &openId)
{
    m_model->setYear(year);
    const int open = rowOf(openId);
    if (open < 0 && m_table->currentIndex().isValid())
        return;
    const QModelIndex wanted = m_model->index(std::max({open, 0}), 0);
    m_table->setCurrentIndex(wanted);
    if (wanted.isValid())
        m_table->scrollTo(wanted);
}

int RecordValues::rowOf(const QString &id) const
{
    const auto found = std::ranges::find(
        m_model->table().rows, id, [](const NetworkRow &row) -> const QString & { return row.record.id; });
    return found == m_model->table().rows.end() ? -1 : int(found - m_model->table().rows.begin());
}

/** The table would search for a letter. */
bool RecordValues::eventFilter(QObject *watched, QEvent *event)
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
