// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/format/format.h"
#include "app/model/definition.h"
#include "app/model/figure.h"
#include "app/model/series.h"

#include <QAbstractTableModel>

namespace atlas
{

/**
 * The values of one series, the latest year first: year, value with its unit, estimate or projection. A hole, that is
 * more years without a value than between most of its values, has a row of its own.
 */
class ValueModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Year, Value, Kind, ColumnCount };

    explicit ValueModel(QObject *parent = nullptr);

    /** `figure` names any of the values, whatever its year. */
    void setSeries(
        const Series &values, const Definition &definition, const Format &format, const FigureRef &figure = {});
    /** The row of a year or of the hole it lies in; -1 for one outside. */
    [[nodiscard]] int rowOf(int year) const;
    /** The year of a row; of a hole its first year. */
    [[nodiscard]] int yearOf(int row) const { return m_rows[row].firstYear; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        int firstYear = 0;
        int lastYear = 0;
        QString value; ///< empty in a hole
        ValueKind kind = ValueKind::Estimate;
    };

    QList<Row> m_rows;
    FigureRef m_figure; ///< of any value
    QString m_unit;
    Format m_format;
};

} // namespace atlas
