// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"
#include "ui/widgets/nothingfound.h"

class QAbstractItemModel;
class QHBoxLayout;
class QLineEdit;
class QSortFilterProxyModel;

namespace atlas
{

class ElidedLabel;
class TableView;

/**
 * A card with a table and a field that leaves the rows which have every word typed, in any order. In a narrow card the
 * field has the line of the title to itself: the head of the table says what it lists.
 */
class FilterTable final : public Card
{
    Q_OBJECT

public:
    /** The model has, as `searchRole` of its first column, the words a filter may meet; it outlives the card. */
    FilterTable(QAbstractItemModel &model, int searchRole, QWidget *parent = nullptr);

    void setAppearance(const Appearance &appearance);
    /** What the table lists, and what to type into the field. */
    void setWords(const QString &title, const QString &hint);
    /** Stands at the right of the field, after those added before. */
    void addControl(QWidget *control);
    /** Marks a row of the model and brings it into sight; -1 marks none. Says nothing to anyone. */
    void setCurrentRow(int row);

    [[nodiscard]] TableView &table() const { return *m_table; }
    [[nodiscard]] QLineEdit &field() const { return *m_field; }

Q_SIGNALS:
    /** A person opened a row; `row` is that of the model. */
    void rowOpened(int row);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitWords();

    QSortFilterProxyModel *m_rows;
    ElidedLabel *m_title;
    QHBoxLayout *m_line;
    QLineEdit *m_field;
    TableView *m_table;
    NothingFound m_nothing;
    QString m_hint;
};

} // namespace atlas
