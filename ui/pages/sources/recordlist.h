// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/format/format.h"
#include "app/items/recordfilter.h"
#include "app/items/recordtable.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choicemenu.h"
#include "ui/widgets/nothingfound.h"

#include <QList>
#include <QString>

#include <optional>

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
    bool keepsWords = false; ///< has short words or years: it is as wide as the longest, whatever its share
};

/** The words of a list, which change with the language. */
struct RecordListWords
{
    QString name; ///< of the table, for those who cannot see it
    QString placeholder; ///< of the field that filters
    QList<Choice> kinds; ///< to filter by, all of them first; none: no choice is offered
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
    /** Leaves the rows that have every word and are of the kind; empty: of every kind. Says nothing to anyone. */
    void setFilter(const QString &words, std::optional<int> kind);

    [[nodiscard]] const RecordTable &model() const { return m_model; }

Q_SIGNALS:
    /** A person opened a row. */
    void opened(const atlas::RecordRef &record);
    /** A person typed. */
    void wordsTyped(const QString &words);
    /** A person chose a kind. */
    void kindChosen(std::optional<int> kind);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QHBoxLayout *makeFilterLine();
    void offerKinds();
    void describe();
    void arrange();
    void arrangeColumns();
    [[nodiscard]] int longestWord(int column) const;

    RecordTable m_model;
    RecordFilter m_filter;
    QString m_filtered; ///< the words it has
    QList<RecordColumn> m_columns;
    RecordListWords m_words;
    Format m_format;
    QLineEdit *m_field;
    LinkButton *m_kinds;
    ElidedLabel *m_count;
    TableView *m_table;
    NothingFound m_nothing;
    RecordDelegate *m_delegate;
};

} // namespace atlas
