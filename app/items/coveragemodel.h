// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/format/format.h"
#include "app/model/catalogue.h"
#include "app/model/coverage.h"

#include <QAbstractTableModel>

namespace atlas
{

/** The series of one indicator: one row for each place and source, regions first, then places by English name. */
class CoverageModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Place, Years, Values, Source, ColumnCount };
    enum Role {
        SearchRole = Qt::UserRole, ///< everything a filter may meet: both names of the place, its id and the source
        NoteRole, ///< below the place its source, below the years how many values they have
    };

    /** The catalogue outlives the model. */
    explicit CoverageModel(const Catalogue &catalogue, QObject *parent = nullptr);

    void setSeries(const QList<SeriesCoverage> &series, const Format &format);
    [[nodiscard]] const QList<SeriesCoverage> &series() const { return m_series; }
    /**
     * The row that shows this place from this source; where that is missing or `sourceId` is empty the first of the
     * place, where the place is missing the first of all; -1 where there is none.
     */
    [[nodiscard]] int rowOf(const QString &entityId, const QString &sourceId) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    const Catalogue &m_catalogue;
    QList<SeriesCoverage> m_series;
    Format m_format;
};

} // namespace atlas
