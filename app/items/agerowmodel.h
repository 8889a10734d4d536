// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/agepyramidtable.h"

#include <QAbstractTableModel>

namespace atlas
{

/** The bars of a population pyramid as they are shown, the youngest first, all ages last. */
class AgeRowModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { TotalRole = Qt::UserRole }; ///< bool: all ages

    explicit AgeRowModel(QObject *parent = nullptr);

    void setPyramid(const AgePyramid &pyramid);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString textOf(const AgeRow &row, AgeColumn column) const;
    [[nodiscard]] QString spokenWords(const AgeRow &row) const;

    ChartDescription m_words; ///< how values are written
    QList<AgeRow> m_rows;
};

} // namespace atlas
