// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/maptable.h"

#include <QAbstractTableModel>

namespace atlas
{

/** What the map shows, a row for each state and then each city. */
class MapRowModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Place, Measure, Value, Year, Kind, Source, ColumnCount };
    enum Role { ChosenRole = Qt::UserRole }; ///< bool: chosen on the map

    explicit MapRowModel(QObject *parent = nullptr);

    /** Rows of the same places, in the same order, stay where they are: only what they say changes. */
    void setRows(const QList<MapRow> &rows, const Format &format);
    [[nodiscard]] const MapRow &rowAt(int row) const { return m_rows[row]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<MapRow> m_rows;
    Format m_format;
};

} // namespace atlas
