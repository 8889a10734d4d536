// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/memberlist.h"
#include "app/format/format.h"

#include <QAbstractTableModel>

#include <array>

namespace atlas
{

/**
 * The list of members as a table: a heading row and the pilots below it, then the same for the later members. Heading
 * rows cannot be chosen. A group without members has no heading.
 */
class CityModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { City, State, Joined, Cohort, Population, Projects, Statuses, Areas };

    static constexpr std::array AllColumns{Column::City, Column::State, Column::Joined, Column::Cohort,
        Column::Population, Column::Projects, Column::Statuses, Column::Areas};

    enum Role {
        HeadingRole = Qt::UserRole, ///< bool: the row is a heading
        RemarkRole, ///< QString: what stands back behind the value of the cell: year and kind of a figure
        ShortRemarkRole, ///< QString: its year alone, with a star where it is a projection
        AreaIdsRole, ///< QStringList of the areas the city has projects in
        HoleRole, ///< int of Hole, why the cell has no figure; invalid where it has one. The words of the cell say it
                  ///< too
    };

    /** `catalogue` outlives the model. */
    explicit CityModel(const Catalogue &catalogue, QObject *parent = nullptr);

    /** Shows other members, or the same in other words. */
    void setList(const MemberList &list, const Format &format);
    /** Whether the members may be ordered by a figure, and which order they stand in; said over the columns. */
    void setOrder(bool mayRank, CitiesChoice::Order order);

    /** Where a city stands; invalid where the list does not show it. */
    [[nodiscard]] QModelIndex indexOf(const QString &cityId) const;
    /** The heading rows. */
    [[nodiscard]] QList<int> headings() const;

    /** The stable name of a column in a view, such as "population". */
    [[nodiscard]] static QString columnName(Column column);
    /** The words over a column. */
    [[nodiscard]] QString columnTitle(Column column) const;
    /** The order a press on the head of the column asks for; empty where it is no figure. */
    [[nodiscard]] static std::optional<CitiesChoice::Order> orderOf(Column column);
    /** Whether a column is shown where the view names none. */
    [[nodiscard]] static bool isUsual(Column column);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    /** A row of the table: a member, or words over those that follow. */
    struct Row
    {
        QString heading; ///< empty for a member
        MemberRow member;
    };

    void append(const QList<MemberRow> &members, const QString &heading);
    [[nodiscard]] QString text(const MemberRow &member, Column column) const;
    [[nodiscard]] QString spokenMember(const MemberRow &member) const;
    [[nodiscard]] QVariant figure(const MemberRow &member, Column column) const;
    [[nodiscard]] QVariant hole(const MemberRow &member, Column column) const;
    [[nodiscard]] QString remark(const MemberRow &member, Column column) const;
    [[nodiscard]] QString shortRemark(const MemberRow &member, Column column) const;
    [[nodiscard]] QString tip(const MemberRow &member, Column column) const;
    [[nodiscard]] QString projectsTip(const MemberRow &member) const;
    [[nodiscard]] QString areaNames(const MemberRow &member) const;
    [[nodiscard]] QString head(Column column) const;
    [[nodiscard]] QString headTip(Column column) const;

    const Catalogue &m_catalogue;
    Format m_format;
    MemberList m_list;
    QList<Row> m_rows;
    bool m_mayRank = false;
    CitiesChoice::Order m_order = CitiesChoice::Order::Protocol;
};

} // namespace atlas
