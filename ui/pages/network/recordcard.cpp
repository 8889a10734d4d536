// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/network/recordcard.h"

#include "app/items/networkmodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/tabledelegate.h"

#include <QVBoxLayout>

namespace atlas
{

RecordCard::RecordCard(const QString &name, QWidget *parent)
    : Card(parent)
    , m_model(new NetworkModel(this))
    , m_title(new ElidedLabel(TextRole::Label, this))
    , m_table(new TableView(this))
{
    m_table->setObjectName(name);
    m_table->setModel(m_model);
    m_table->setMarkRole(NetworkModel::MarkedRole);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(TableCellMargin, 0, TableCellMargin, 0);
    head->addWidget(m_title);
    auto *column = new QVBoxLayout(this); // so that the words of the rows begin below the title
    column->setContentsMargins(spacing::Large - TableCellMargin, spacing::Medium, spacing::Small, spacing::Small);
    column->setSpacing(spacing::Small);
    column->addLayout(head);
    column->addWidget(m_table, 1);
    connect(m_table, &TableView::opened, this,
        [this](const QModelIndex &index) { Q_EMIT recordOpened(m_model->table().rows[index.row()].record); });
}

void RecordCard::setAppearance(const Appearance &appearance)
{
    Card::setAppearance(appearance);
    m_title->setColour(theme().text);
    m_table->setAppearance(appearance);
}

void RecordCard::setTable(const QString &title, const NetworkTable &table)
{
    m_title->setText(title);
    m_table->setAccessibleName(title);
    m_model->setTable(table);
}

void RecordCard::setColumns(const QList<TableColumn> &columns, int mostLines, int lead)
{
    m_table->setColumns(columns);
    m_table->setMostLines(mostLines);
    m_table->setLeadColumn(lead);
}

void RecordCard::fitRows()
{
    m_table->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents); // else it asks for the height Qt gives to any
    const auto fit = [this] {
        m_table->setMaximumHeight(m_table->wholeHeight() + spacing::Hair);
        m_table->updateGeometry();
        const QMargins margins = layout()->contentsMargins();
        setMaximumHeight(margins.top() + m_title->sizeHint().height() + layout()->spacing() + m_table->maximumHeight()
            + margins.bottom());
    };
    connect(m_table, &TableView::fitted, this, fit); // words take fewer lines in a wider window
    fit();
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
