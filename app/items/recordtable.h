// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/figure.h"
#include "app/model/record.h"

#include <QAbstractTableModel>
#include <QList>
#include <QString>
#include <QStringList>

namespace atlas
{

/** A mark that says without words what a cell says in words. */
enum class CellMark {
    None,
    Agrees,
    Near,
    Differs,
    Unclear,
    Internal,
    Followed, ///< of two statements this one is used
};

/** What a cell says: words, smaller words below them, a mark before them. */
struct RecordCell
{
    QString text;
    QString note; ///< may be empty
    CellMark mark = CellMark::None;
    std::optional<FigureRef> figure = {}; ///< what the words are the value of

    bool operator==(const RecordCell &) const = default;
};

/** One row of the edition in a table. */
struct RecordRow
{
    RecordRef record;
    QList<RecordCell> cells;
    int kind = 0; ///< what a filter by kind goes by
    QString search; ///< more words to find it by: its id, the other language
    QString spoken = {}; ///< for the ear, where the cells one after the other would say little; empty: the cells

    bool operator==(const RecordRow &) const = default;
};

/** Rows of the edition as a table of text, each under RecordRole; read only. */
class RecordTable final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        NoteRole = Qt::UserRole, ///< QString
        MarkRole, ///< int of a CellMark
        KindRole, ///< int, of the row
        SearchRole, ///< QString, all words of the row
    };

    using QAbstractTableModel::QAbstractTableModel;

    /** `heads` has a word for each column; every row has a cell for each. */
    void setContent(const QStringList &heads, const QList<RecordRow> &rows);

    /** Columns of numbers, which stand under each other at the right, with their heads; none to begin with. */
    void setNumbers(const QList<int> &columns) { m_numbers = columns; }

    [[nodiscard]] const QList<RecordRow> &rows() const { return m_rows; }
    /** The row of a record; -1 where it is not in the table. */
    [[nodiscard]] int rowOf(const RecordRef &record) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QStringList m_heads;
    QList<RecordRow> m_rows;
    QList<int> m_numbers;
};

} // namespace atlas
