// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/network/recordcard.h"

#include "app/items/networkmodel.h"
#include "ui/pages/network/markedrows.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/tableview.h"

#include <QHeaderView>
#include <QVBoxLayout>

namespace atlas
{

RecordCard::RecordCard(const QString &name, QWidget *parent)
    : Card(parent)
    , m_model(new NetworkModel(this))
    , m_title(new ElidedLabel(TextRole::Label, this))
    , m_table(new TableView(this))
    , m_marks(new MarkedRows(this))
{
    m_table->setObjectName(name);
    m_table->setModel(m_model);
    m_table->setItemDelegate(m_marks);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::Large, spacing::Medium, spacing::Small, spacing::Small);
    column->setSpacing(spacing::Small);
    column->addWidget(m_title);
    column->addWidget(m_table, 1);
    connect(m_table, &TableView::opened, this,
        [this](const QModelIndex &index) { Q_EMIT recordOpened(m_model->table().rows[index.row()].record); });
}

void RecordCard::setAppearance(const Appearance &appearance)
{
    Card::setAppearance(appearance);
    m_title->setColour(theme().text);
    m_marks->setAppearance(appearance);
    m_table->setAppearance(appearance);
}

void RecordCard::setTable(const QString &title, const NetworkTable &table)
{
    m_title->setText(title);
    m_table->setAccessibleName(title);
    m_model->setTable(table);
}

void RecordCard::setWidths(const QList<int> &widths)
{
    for (int column = 0; column < widths.size(); ++column) {
        if (widths[column] == 0)
            m_table->setStretchColumn(column);
        else
            m_table->setColumnWidth(column, widths[column]);
    }
}

void RecordCard::fitRows()
{
    const int rows = m_model->rowCount() * m_table->verticalHeader()->defaultSectionSize();
    m_table->setMaximumHeight(rows + m_table->horizontalHeader()->sizeHint().height() + 2);
    const QMargins margins = layout()->contentsMargins();
    setMaximumHeight(margins.top() + m_title->sizeHint().height() + layout()->spacing() + m_table->maximumHeight()
        + margins.bottom());
}

void RecordCard::show(int year, const std::optional<RecordRef> &open)
{
    m_model->setYear(year);
    const int row = open ? m_model->rowOf(*open) : -1;
    m_table->setCurrentIndex(m_model->index(row, 0));
    const int wanted = row >= 0 ? row : m_model->firstRowOf(year);
    if (wanted >= 0)
        m_table->scrollTo(m_model->index(wanted, 0));
}

} // namespace atlas
