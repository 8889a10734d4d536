// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sources/recordlist.h"

#include "app/items/itemroles.h"
#include "ui/pages/sources/recorddelegate.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/tableview.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{
constexpr int FieldWidth = 220;
constexpr int FieldHeight = 28;
} // namespace

RecordList::RecordList(const QString &name, const QList<RecordColumn> &columns, QWidget *parent)
    : Card(parent)
    , m_columns(columns)
    , m_field(new QLineEdit(this))
    , m_kinds(new LinkButton(this))
    , m_count(new ElidedLabel(TextRole::Caption, this))
    , m_table(new TableView(this))
    , m_delegate(new RecordDelegate(this))
{
    m_field->setObjectName(u"words-"_s + name);
    m_kinds->setObjectName(u"kinds-"_s + name);
    m_count->setObjectName(u"count-"_s + name);
    m_table->setObjectName(u"table-"_s + name);
    m_filter.setSourceModel(&m_model);
    m_table->setModel(&m_filter);
    m_table->setItemDelegate(m_delegate);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->viewport()->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, spacing::Medium, 1, spacing::Medium);
    column->setSpacing(spacing::Small);
    column->addLayout(makeFilterLine());
    column->addWidget(m_table, 1);
    connect(m_table, &TableView::opened, this,
        [this](const QModelIndex &index) { Q_EMIT opened(index.data(RecordRole).value<RecordRef>()); });
}

QHBoxLayout *RecordList::makeFilterLine()
{
    auto *line = new QHBoxLayout;
    line->setContentsMargins(spacing::Large, 0, spacing::Large, 0);
    line->setSpacing(spacing::Medium);
    m_field->setClearButtonEnabled(true);
    m_field->setTextMargins(spacing::Small, 0, 0, 0);
    m_field->setFixedSize(FieldWidth, FieldHeight);
    m_kinds->setOffersChoice(true);
    m_count->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    line->addWidget(m_field);
    line->addWidget(m_kinds);
    line->addWidget(m_count, 1);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_filter.setWords(words);
        describe();
        arrange();
    });
    connect(m_kinds, &QAbstractButton::clicked, this, &RecordList::offerKinds);
    return line;
}

void RecordList::offerKinds()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"kindsMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto offer = [&](const QString &words, std::optional<int> kind) {
        QAction *action = menu->addAction(words);
        action->setCheckable(true);
        action->setChecked(m_filter.kind() == kind);
        connect(action, &QAction::triggered, this, [this, kind] { chooseKind(kind); });
    };
    offer(m_words.everyKind, std::nullopt);
    for (const auto &[kind, words] : std::as_const(m_words.kinds))
        offer(words, kind);
    menu->popup(m_kinds->mapToGlobal(QPoint(0, m_kinds->height())));
}

void RecordList::chooseKind(std::optional<int> kind)
{
    m_filter.setKind(kind);
    describe();
    arrange();
}

/** The words that follow from the filter. */
void RecordList::describe()
{
    const auto chosen
        = std::ranges::find_if(m_words.kinds, [this](const auto &kind) { return kind.first == m_filter.kind(); });
    m_kinds->setText(chosen == m_words.kinds.end() ? m_words.everyKind : chosen->second);
    m_kinds->updateGeometry();
    //: how many rows are left of how many
    m_count->setText(tr("%1 of %2").arg(m_filter.rowCount()).arg(m_model.rowCount()));
}

void RecordList::setWords(const RecordListWords &words)
{
    m_words = words;
    m_table->setAccessibleName(words.name);
    m_field->setPlaceholderText(words.placeholder);
    m_field->setAccessibleName(words.placeholder);
    m_kinds->setVisible(!words.kinds.isEmpty());
    describe();
}

void RecordList::setAppearance(const Appearance &appearance)
{
    Card::setAppearance(appearance);
    m_kinds->setAppearance(appearance);
    m_count->setColour(theme().textMuted);
    m_table->setAppearance(appearance);
    m_delegate->setAppearance(appearance);
}

void RecordList::setContent(const QStringList &heads, const QList<RecordRow> &rows)
{
    const int place = m_table->verticalScrollBar()->value();
    m_model.setContent(heads, rows);
    describe();
    arrange();
    m_table->verticalScrollBar()->setValue(place);
}

void RecordList::endFilter()
{
    m_field->clear();
    chooseKind(std::nullopt);
}

void RecordList::showRecord(const std::optional<RecordRef> &record)
{
    const int row = record ? m_model.rowOf(*record) : -1;
    if (row < 0) {
        m_table->clearSelection();
        return;
    }
    QModelIndex index = m_filter.mapFromSource(m_model.index(row, 0));
    if (!index.isValid()) {
        endFilter();
        index = m_filter.mapFromSource(m_model.index(row, 0));
    }
    m_table->setCurrentIndex(index);
    m_table->selectRow(index.row());
    m_table->scrollTo(index);
}

void RecordList::arrangeColumns()
{
    int shares = 0;
    for (int i = 0; i < m_columns.size(); ++i) {
        const bool isHidden = width() < m_columns.at(i).hiddenBelow;
        m_table->setColumnHidden(i, isHidden);
        shares += isHidden ? 0 : m_columns.at(i).share;
    }
    int left = m_table->viewport()->width();
    for (int i = 0; i < m_columns.size(); ++i) {
        if (m_table->isColumnHidden(i))
            continue;
        const int width = left * m_columns.at(i).share / shares;
        m_table->setColumnWidth(i, width);
        left -= width;
        shares -= m_columns.at(i).share;
    }
}

/** Gives the columns their share and each row the height its words need. */
void RecordList::arrange()
{
    if (m_filter.columnCount() < m_columns.size())
        return;
    arrangeColumns();
    for (int row = 0; row < m_filter.rowCount(); ++row) {
        int height = 0;
        for (int column = 0; column < m_columns.size(); ++column) {
            if (!m_table->isColumnHidden(column))
                height = std::max(
                    height, RecordDelegate::heightFor(m_filter.index(row, column), m_table->columnWidth(column)));
        }
        m_table->setRowHeight(row, height);
    }
}

bool RecordList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        arrange();
    if (event->type() == QEvent::ToolTip)
        return true; // nothing is cut, so that there is nothing to say
    return Card::eventFilter(watched, event);
}

} // namespace atlas
