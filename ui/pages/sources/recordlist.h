// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/items/recordfilter.h"
#include "app/items/recordtable.h"
#include "ui/widgets/card.h"

#include <QList>
#include <QString>

#include <optional>
#include <utility>

class QHBoxLayout;
class QLineEdit;

namespace atlas
{

class ElidedLabel;
class LinkButton;
class RecordDelegate;
class TableView;

/** How a column shares the width of a list. */
struct RecordColumn
{
    int share = 1; ///< of the width, beside the shares of the others
    int hiddenBelow = 0; ///< the width of the list in pixels at 100 % under which it gives way
};

/** The words of a list, which change with the language. */
struct RecordListWords
{
    QString name; ///< of the table, for those who cannot see it
    QString placeholder; ///< of the field that filters
    QString everyKind; ///< the choice of no kind
    QList<std::pair<int, QString>> kinds; ///< to filter by; none: no choice is offered
};

/** Rows of the edition to read and to open: a field and a choice that filter them, how many are left, the table. */
class RecordList final : public Card
{
    Q_OBJECT

public:
    /** `name` ends the object names of the parts: `table-claims`, `words-claims`, `kinds-claims`, `count-claims`. */
    RecordList(const QString &name, const QList<RecordColumn> &columns, QWidget *parent = nullptr);

    void setAppearance(const Appearance &appearance);
    void setWords(const RecordListWords &words);
    /** The rows in the language of the words. The filter stays. */
    void setContent(const QStringList &heads, const QList<RecordRow> &rows);
    /** Marks the row of what is open and brings it into sight; a filter that hides it ends. Empty: none is marked. */
    void showRecord(const std::optional<RecordRef> &record);
    /** Shows rows of one kind only; empty: of every kind. */
    void chooseKind(std::optional<int> kind);

    [[nodiscard]] const RecordTable &model() const { return m_model; }

Q_SIGNALS:
    /** A person opened a row. */
    void opened(const atlas::RecordRef &record);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QHBoxLayout *makeFilterLine();
    void offerKinds();
    void describe();
    void arrange();
    void arrangeColumns();
    void endFilter();

    RecordTable m_model;
    RecordFilter m_filter;
    QList<RecordColumn> m_columns;
    RecordListWords m_words;
    QLineEdit *m_field;
    LinkButton *m_kinds;
    ElidedLabel *m_count;
    TableView *m_table;
    RecordDelegate *m_delegate;
};

} // namespace atlas
