// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sources/recordlist.h"

#include "app/items/itemroles.h"
#include "ui/pages/sources/recorddelegate.h"
#include "ui/theme/theme.h"
#include "ui/widgets/choicemenu.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/spokenrole.h"
#include "ui/widgets/tabledelegate.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/textline.h"
#include "ui/widgets/tooltip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHash>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{
constexpr int FieldWidth = 220;
constexpr int MostWord = 120; ///< pixels at 100 % that a word may ask for
} // namespace

RecordList::RecordList(const QString &name, const QList<RecordColumn> &columns, QWidget *parent)
    : Card(parent)
    , m_columns(columns)
    , m_field(makeFilterField(this))
    , m_kinds(new LinkButton(this))
    , m_count(new ElidedLabel(TextRole::Caption, this))
    , m_table(new TableView(this))
    , m_nothing(*m_table)
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
    column->setContentsMargins(spacing::Large - TableCellMargin, spacing::Medium, 1, spacing::Medium);
    column->setSpacing(spacing::Small);
    column->addLayout(makeFilterLine());
    column->addWidget(m_table, 1);
    leadToRows(*m_field, *m_table);
    connect(m_table, &TableView::opened, this,
        [this](const QModelIndex &index) { Q_EMIT opened(index.data(RecordRole).value<RecordRef>()); });
}

QHBoxLayout *RecordList::makeFilterLine()
{
    auto *line = new QHBoxLayout;
    line->setContentsMargins(TableCellMargin, 0, spacing::Large, 0);
    line->setSpacing(spacing::Medium);
    m_field->setFixedWidth(FieldWidth);
    m_kinds->setOffersChoice(true);
    m_count->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    line->addWidget(m_field);
    line->addWidget(m_kinds);
    line->addWidget(m_count, 1);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &words) {
        setFilter(words, m_filter.kind());
        Q_EMIT wordsTyped(words);
    });
    connect(m_kinds, &QAbstractButton::clicked, this, &RecordList::offerKinds);
    return line;
}

void RecordList::offerKinds()
{
    offerChoices(*m_kinds, u"kindsMenu"_s, m_words.kinds, m_filter.kind(),
        [this](std::optional<int> kind) { Q_EMIT kindChosen(kind); });
}

void RecordList::setFilter(const QString &words, std::optional<int> kind)
{
    if (m_field->text() != words) {
        const QSignalBlocker blocker(m_field);
        m_field->setText(words);
    }
    if (m_filtered == words && m_filter.kind() == kind)
        return;
    m_filtered = words;
    m_filter.setWords(words);
    m_filter.setKind(kind);
    describe();
    arrange();
}

/** The words that follow from the filter. */
void RecordList::describe()
{
    m_kinds->setText(choiceWords(m_words.kinds, m_filter.kind()));
    m_kinds->updateGeometry();
    //: how many rows are left of how many
    m_count->setText(tr("%1 of %2").arg(m_format.count(m_filter.rowCount()), m_format.count(m_model.rowCount())));
    m_nothing.follow(m_filtered);
}

void RecordList::setWords(const RecordListWords &words)
{
    m_words = words;
    m_table->setAccessibleName(words.name);
    m_field->setPlaceholderText(words.placeholder);
    m_field->setToolTip(words.placeholder); // whole, where the field is narrow
    m_field->setAccessibleName(words.placeholder);
    describeOnlyBy(*m_field);
    m_kinds->setVisible(!words.kinds.isEmpty());
    describe();
}

void RecordList::setAppearance(const Appearance &appearance)
{
    Card::setAppearance(appearance);
    m_format = Format(appearance);
    m_kinds->setAppearance(appearance);
    m_count->setColour(theme().textMuted);
    m_nothing.setColour(theme().textMuted);
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

void RecordList::showRecord(const std::optional<RecordRef> &record)
{
    const int row = record ? m_model.rowOf(*record) : -1;
    if (row < 0) {
        m_table->clearSelection();
        return;
    }
    QModelIndex index = m_filter.mapFromSource(m_model.index(row, 0));
    if (!index.isValid()) {
        setFilter({}, std::nullopt); // it comes back when the sheet is closed
        index = m_filter.mapFromSource(m_model.index(row, 0));
    }
    m_table->setCurrentIndex(index);
    m_table->selectRow(index.row());
    m_table->scrollTo(index);
}

/** The room of the longest word of a column, in all rows, so that a filter moves nothing. */
int RecordList::longestWord(int column) const
{
    const QString head = m_model.headerData(column, Qt::Horizontal).toString();
    int width = int(textWidth(head, TextRole::Caption)) + 2 * TableCellMargin + 2;
    for (int row = 0; row < m_model.rowCount(); ++row)
        width = std::max(width, RecordDelegate::leastWidth(m_model.index(row, column)));
    return std::min(width, MostWord);
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
    QHash<int, int> kept; // columns whose share is too little
    for (int i = 0; i < m_columns.size(); ++i) {
        const RecordColumn &column = m_columns.at(i);
        if (!column.keepsWords || m_table->isColumnHidden(i))
            continue;
        const int needed = longestWord(i);
        if (needed <= left * column.share / shares)
            continue;
        kept.insert(i, needed);
        left -= needed;
        shares -= column.share;
    }
    for (int i = 0; i < m_columns.size(); ++i) {
        if (m_table->isColumnHidden(i))
            continue;
        const int share = kept.contains(i) ? 0 : m_columns.at(i).share;
        const int width = kept.value(i, share > 0 ? left * share / shares : 0);
        m_table->setColumnWidth(i, width);
        left -= share > 0 ? width : 0;
        shares -= share;
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
    if (event->type() != QEvent::ToolTip)
        return Card::eventFilter(watched, event);
    const QModelIndex index = m_table->indexAt(static_cast<QHelpEvent *>(event)->pos());
    const QRect cell = m_table->visualRect(index);
    const QString note = index.data(RecordTable::NoteRole).toString();
    if (index.isValid() && RecordDelegate::isCut(index, cell.width())) // else all of it is in sight
        showTooltip(*m_table->viewport(), cell,
            tooltipText(index.data().toString(), note.isEmpty() ? QStringList() : QStringList(note)));
    return true;
}

} // namespace atlas
