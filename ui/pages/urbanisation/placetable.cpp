// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/urbanisation/placetable.h"

#include "app/items/itemroles.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/tabledelegate.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace atlas
{

PlaceTable::PlaceTable(const QString &name, QWidget *parent)
    : Card(parent)
    , m_rows(new RecordTable(this))
    , m_finding(new ElidedLabel(TextRole::Title, this))
    , m_subtitle(new ElidedLabel(TextRole::Caption, this))
    , m_controls(new QWidget(this))
    , m_head(new QHBoxLayout)
    , m_words(new QVBoxLayout)
    , m_table(new TableView(this))
    , m_source(new ElidedLabel(TextRole::Caption, this))
{
    m_table->setObjectName(name);
    m_source->setObjectName(name + u"Source"_s);
    m_table->setModel(m_rows);
    auto *controls = new QHBoxLayout(m_controls);
    controls->setContentsMargins(0, 0, 0, 0);
    controls->setSpacing(spacing::Medium);
    m_controls->hide();
    m_words->setSpacing(0);
    m_words->addWidget(m_finding);
    m_words->addWidget(m_subtitle);
    m_head->setContentsMargins(TableCellMargin, 0, TableCellMargin, 0);
    m_head->setSpacing(spacing::Large);
    m_head->addLayout(m_words, 1);
    m_head->addWidget(m_controls, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this); // so that the words of the rows begin below the finding
    column->setContentsMargins(spacing::Large - TableCellMargin, spacing::Medium, spacing::Small, spacing::Small);
    column->setSpacing(spacing::Small);
    column->addLayout(m_head);
    column->addWidget(m_table, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(TableCellMargin, 0, TableCellMargin, 0);
    foot->addWidget(m_source);
    column->addLayout(foot);
    m_source->hide();
    connect(m_table, &TableView::opened, this,
        [this](const QModelIndex &index) { Q_EMIT placeOpened(index.data(RecordRole).value<RecordRef>()); });
}

void PlaceTable::setAppearance(const Appearance &appearance)
{
    Card::setAppearance(appearance);
    m_finding->setColour(theme().text);
    m_subtitle->setColour(theme().textMuted);
    m_source->setColour(theme().textMuted);
    m_table->setAppearance(appearance);
}

void PlaceTable::setWords(const QString &finding, const QString &subtitle, int lines)
{
    m_finding->setMostLines(lines);
    m_finding->setText(finding);
    m_subtitle->setText(subtitle);
    m_table->setAccessibleName(finding);
    m_table->setAccessibleDescription(subtitle);
}

void PlaceTable::setContent(const QStringList &heads, const QList<RecordRow> &rows)
{
    m_rows->setContent(heads, rows);
}

void PlaceTable::setSource(const QStringList &lines)
{
    m_source->setText(lines.value(0));
    m_source->setShorterTexts(lines.mid(1));
    m_source->setVisible(!lines.isEmpty());
}

void PlaceTable::setCurrent(const RecordRef &place)
{
    const QModelIndex row = m_rows->index(m_rows->rowOf(place), 0);
    m_table->setCurrentIndex(row);
    if (row.isValid())
        m_table->scrollTo(row);
}

void PlaceTable::addControl(QWidget *control)
{
    m_controls->layout()->addWidget(control);
    m_controls->show();
}

void PlaceTable::setControlsBelow(bool below)
{
    m_head->removeWidget(m_controls);
    m_words->removeWidget(m_controls);
    if (below)
        m_words->addWidget(m_controls, 0, Qt::AlignLeft);
    else
        m_head->addWidget(m_controls, 0, Qt::AlignTop);
}

QString PlaceTable::finding() const
{
    return m_finding->text();
}

} // namespace atlas
