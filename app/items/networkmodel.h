// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/networkrow.h"

#include <QAbstractTableModel>

namespace atlas
{

/** Rows of the edition as a table: each opens one record, and those of the year of the view are marked. */
class NetworkModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        SearchRole = Qt::UserRole, ///< everything a filter may meet
        MarkedRole, ///< whether the row belongs to the year
        GroupRole, ///< NetworkRow::group
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setTable(const NetworkTable &table);
    [[nodiscard]] const NetworkTable &table() const { return m_table; }
    /** The year whose rows are marked; 0: none. */
    void setYear(int year);
    /** The row of a record; -1 where it has none. */
    [[nodiscard]] int rowOf(const RecordRef &record) const;
    /** The first row of the year; -1 where it has none. */
    [[nodiscard]] int firstRowOf(int year) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    /** The row for the ear, each bare number behind the head of its column. */
    [[nodiscard]] QString spokenWords(const NetworkRow &row) const;
    [[nodiscard]] bool isMarked(const NetworkRow &row, int year) const;

    NetworkTable m_table;
    int m_year = 0;
};

} // namespace atlas
