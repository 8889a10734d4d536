// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/charttable.h"

#include <QAbstractTableModel>

namespace atlas
{

/** The values of a chart as they are shown, year by year and in each year in the order of its lines. */
class ChartRowModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Year, Place, Value, Kind, Source, ColumnCount };
    enum Role { CurrentRole = Qt::UserRole }; ///< bool: of the year of the view

    explicit ChartRowModel(QObject *parent = nullptr);

    void setChart(const ChartDescription &chart);
    /** The first row of the year, or of the nearest with values; -1 where there are no rows. */
    [[nodiscard]] int rowOf(int year) const;
    [[nodiscard]] int yearOf(int row) const { return m_rows[row].year; }
    /** Whether there is such a row and it is of this year. */
    [[nodiscard]] bool isOfYear(int row, int year) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    ChartDescription m_chart;
    QList<ChartRow> m_rows; ///< in the order of the years
};

} // namespace atlas
