// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/areacoverage.h"
#include "app/format/format.h"

#include <QAbstractTableModel>

namespace atlas
{

/**
 * Cities by six areas in one list of projects: a row a city by protocol (states A to Z, cities A to Z), a column an
 * area in the order of the framework. Counts as the overview does; a blank is a blank.
 */
class MatrixModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { StateColumn, CityColumn, FirstAreaColumn };

    enum Role {
        AreaRole = Qt::UserRole + 1, ///< id; also of a head
        CountRole, ///< projects in the cell; of a head: of its whole column
        StatusesRole, ///< QList<ProjectStatus>, one a project; empty in a list without status
        NoteRole, ///< why the row has no cells; empty where it has
        HoleRole, ///< int of Hole, why the row has no cells; invalid where it has
        GroupRole, ///< whether the row is the first of its state
        LinesRole, ///< QStringList: the projects in the cell
    };

    /** `catalogue` outlives the model. */
    explicit MatrixModel(const Catalogue &catalogue, QObject *parent = nullptr);

    void setContent(const NetworkCoverage &network, bool laterMembers, const Format &format);

    [[nodiscard]] bool showsLaterMembers() const { return m_laterMembers; }
    /** Projects of the list in cities that have no row here. */
    [[nodiscard]] int projectsNotShown() const;
    /** The standings of rows that have no cells, each once; none where every row has. */
    [[nodiscard]] QList<CityDot::Standing> holes() const;
    /** The cell of a city in an area, or of its name where `areaId` is empty; invalid where it has none. */
    [[nodiscard]] QModelIndex cell(const QString &cityId, const QString &areaId) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        const City *city;
        qsizetype dot; ///< of the city in every area
        bool isFirstOfState;
        QList<CityProject> projects;
    };

    [[nodiscard]] bool isFiled() const;
    [[nodiscard]] const CityDot &dotOf(const Row &row, int column) const;
    [[nodiscard]] int count(const Row &row, int column) const;
    [[nodiscard]] int columnSum(int column) const;
    [[nodiscard]] QString note(const Row &row) const;
    [[nodiscard]] QString words(const Row &row, int column) const;
    [[nodiscard]] QString sentence(const Row &row, int column) const;
    [[nodiscard]] QVariant statuses(const Row &row, int column) const;
    [[nodiscard]] QString areaOf(int column) const;
    [[nodiscard]] QVariant figure(const QStringList &places) const;

    const Catalogue &m_catalogue;
    NetworkCoverage m_network;
    Format m_format;
    bool m_laterMembers = false;
    QList<Row> m_rows;
};

} // namespace atlas
