// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filtertable.h"

#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/spokenrole.h"
#include "ui/widgets/tabledelegate.h"
#include "ui/widgets/tableview.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

constexpr int WidestField = 280; ///< pixels at 100 %
constexpr int NarrowBelow = 240; ///< pixels at 100 %: title and hint would both be cut

/** Lets a row pass that has every word. */
class WordFilter final : public QSortFilterProxyModel
{
public:
    WordFilter(int role, QObject *parent)
        : QSortFilterProxyModel(parent)
        , m_role(role)
    {
    }

    void setWords(const QString &typed)
    {
        m_words = typed.split(u' ', Qt::SkipEmptyParts);
        invalidateFilter();
    }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        const QString text = sourceModel()->index(row, 0, parent).data(m_role).toString();
        return std::ranges::all_of(
            m_words, [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
    }

private:
    int m_role;
    QStringList m_words;
};

} // namespace

FilterTable::FilterTable(QAbstractItemModel &model, int searchRole, QWidget *parent)
    : Card(parent)
    , m_title(new ElidedLabel(TextRole::Label, this))
    , m_line(new QHBoxLayout)
    , m_field(makeFilterField(this))
    , m_table(new TableView(this))
    , m_nothing(*m_table)
{
    auto *rows = new WordFilter(searchRole, this);
    m_rows = rows;
    m_rows->setSourceModel(&model);
    m_table->setModel(m_rows);
    m_field->setMaximumWidth(WidestField);
    m_line->setContentsMargins(TableCellMargin, 0, TableCellMargin, 0);
    m_line->setSpacing(spacing::Large);
    m_line->addWidget(m_title);
    m_line->addWidget(m_field, 1);
    auto *column = new QVBoxLayout(this); // so that the words of the rows begin below the title
    column->setContentsMargins(spacing::Large - TableCellMargin, spacing::Medium, spacing::Small, spacing::Small);
    column->setSpacing(spacing::Small);
    column->addLayout(m_line);
    column->addWidget(m_table, 1);
    connect(m_field, &QLineEdit::textChanged, this, [this, rows](const QString &typed) {
        rows->setWords(typed);
        m_nothing.follow(typed);
    });
    const auto follow = [this] { m_nothing.follow(m_field->text()); }; // once all rows came or went
    connect(&model, &QAbstractItemModel::rowsInserted, this, follow, Qt::QueuedConnection);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, follow, Qt::QueuedConnection);
    connect(&model, &QAbstractItemModel::modelReset, this, follow, Qt::QueuedConnection);
    leadToRows(*m_field, *m_table);
    connect(m_table, &TableView::opened, this,
        [this](const QModelIndex &index) { Q_EMIT rowOpened(m_rows->mapToSource(index).row()); });
}

void FilterTable::setAppearance(const Appearance &appearance)
{
    Card::setAppearance(appearance);
    m_title->setColour(theme().text);
    m_nothing.setColour(theme().textMuted);
    m_table->setAppearance(appearance);
}

void FilterTable::setWords(const QString &title, const QString &hint)
{
    m_hint = hint;
    m_title->setText(title);
    m_field->setToolTip(hint); // whole, where the field is narrow
    m_field->setAccessibleName(hint);
    describeOnlyBy(*m_field);
    m_table->setAccessibleName(title);
    m_nothing.follow(m_field->text());
    fitWords();
}

void FilterTable::fitWords()
{
    const bool isNarrow = width() < NarrowBelow;
    m_title->setVisible(!isNarrow);
    //: in an empty field that is too narrow for more: what is typed leaves the rows of a table that have it
    m_field->setPlaceholderText(isNarrow ? tr("Filter") : m_hint);
}

void FilterTable::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    fitWords();
}

void FilterTable::addControl(QWidget *control)
{
    m_line->addWidget(control);
}

void FilterTable::setCurrentRow(int row)
{
    const QModelIndex index = m_rows->mapFromSource(m_rows->sourceModel()->index(row, 0));
    m_table->setCurrentIndex(index);
    if (index.isValid())
        m_table->scrollTo(index);
}

} // namespace atlas
