// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/citygrowth.h"
#include "app/analysis/urbancrossing.h"
#include "app/analysis/urbaneditions.h"
#include "app/format/format.h"
#include "app/items/recordtable.h"

#include <QCoreApplication>

namespace atlas
{

/** The rows of the tables of urbanisation: one for each place, named by it. */
class UrbanRows
{
    Q_DECLARE_TR_FUNCTIONS(atlas::UrbanRows)

public:
    enum CrossingColumn { Place, When, Years, Share };
    enum EditionColumn { EditionPlace, Older, Newer, Difference };
    enum GrowthColumn { GrowingCity, Both, From, To, Growth };
    enum class Room { Usual, Short }; ///< of the cells: `2.4 million` or `2.4 M`

    /** The catalogue outlives it. */
    UrbanRows(const Catalogue &catalogue, const Format &format);

    [[nodiscard]] static QStringList crossingHeads();
    /** In the order of `crossings`; the column of years has their sentence, for who cannot see the axis. */
    [[nodiscard]] QList<RecordRow> crossingRows(
        const QList<UrbanCrossing> &crossings, const QString &indicatorId, double share) const;

    [[nodiscard]] QStringList editionHeads() const;
    /** ASEAN and the states for which both editions have a value of the year. */
    [[nodiscard]] QList<RecordRow> editionRows(const UrbanEditions &editions, int year) const;

    [[nodiscard]] QStringList growthHeads(const YearPair &years, Room room = Room::Usual) const;
    /** The agglomerations that have a value in both years, by state and then by name. */
    [[nodiscard]] QList<RecordRow> growthRows(
        const CityGrowthFacts &facts, const YearPair &years, Room room = Room::Usual) const;

private:
    [[nodiscard]] RecordCell placeCell(const QString &placeId) const;

    const Catalogue &m_catalogue;
    Format m_format;
};

/** The row of a place in those tables: a state, or ASEAN as what it is in the edition. */
[[nodiscard]] RecordRef placeRecord(const Catalogue &catalogue, const QString &placeId);

} // namespace atlas
