// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/projectlife.h"

#include <QAbstractTableModel>

namespace atlas
{

/** The projects of a city, one a row, with a column for each year from the first list to the last. */
class ProjectLifeModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        AreaIdRole = Qt::UserRole, ///< QString
        StandingRole, ///< int of LifeYear::Standing; the columns of years
        StatusRole, ///< int of ProjectStatus where the year lists it; invalid otherwise
    };

    /** The columns before the years. */
    static constexpr int TitleColumn = 0;
    static constexpr int FirstYearColumn = 1;

    /** `catalogue` outlives the model. */
    explicit ProjectLifeModel(const Catalogue &catalogue, QObject *parent = nullptr);

    void setProjects(const QList<ProjectRecord> &projects, const Format &format);

    /** Whether titles stand above the years, and the head of their column says what the years are. */
    void setTitlesAbove(bool above);

    /** The standings in the cells of which nothing is known, each once. */
    [[nodiscard]] QList<LifeYear::Standing> holes() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        ProjectRecord project;
        QList<LifeYear> life;
    };

    [[nodiscard]] QString areaName(const QString &areaId) const;
    [[nodiscard]] QVariant yearData(const LifeYear &year, int role) const;

    const Catalogue &m_catalogue;
    Format m_format;
    QList<int> m_years; ///< every year, reports or not
    QList<Row> m_rows;
    bool m_titlesAbove = false;
};

} // namespace atlas
