// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// ASEAN as one economy among the economies of the world.
#pragma once

#include "app/model/catalogue.h"
#include "app/model/figure.h"
#include "app/model/series.h"
#include "app/view/viewstate.h"

#include <QHash>
#include <QList>
#include <QString>

namespace atlas
{

/**
 * The economies that are ranked side by side: ASEAN as one, and the countries outside it each for itself, so that the
 * European Union is left out because its members are in; or the Union as one, and its members are left out. So are, in
 * both, the states that ASEAN is made of.
 */
[[nodiscard]] QList<QString> rankedEconomies(
    const Catalogue &catalogue, EconomyPageChoice::Europe europe = EconomyPageChoice::Europe::ByCountry);

/** The rank, from 1 for the largest, of each of these entities that has a value in exactly this year. */
[[nodiscard]] QHash<QString, int> ranksIn(int year, const IndicatorSeries &series, const QList<QString> &entityIds);

/** The rank of ASEAN among `economies` in each year from 1950 to 2050 that the levels have a value of it for. */
[[nodiscard]] Series aseanRanks(const IndicatorSeries &levels, const QList<QString> &economies);

/** The economies with a value above that of `entityId` in exactly this year, the largest first. */
[[nodiscard]] QList<QString> largerThan(
    const QString &entityId, int year, const IndicatorSeries &levels, const QList<QString> &economies);

/** @name A rank as a figure: its place is `levels/entity`, with the Union at the end where it counts as one. */
///@{
struct RankPlace
{
    QString levels; ///< id of the indicator ranked by
    QString entityId;
    EconomyPageChoice::Europe europe = EconomyPageChoice::Europe::ByCountry;
};

[[nodiscard]] FigureRef rankFigure(const QString &levels, const QString &entityId, int year,
    EconomyPageChoice::Europe europe = EconomyPageChoice::Europe::ByCountry);
[[nodiscard]] RankPlace rankPlace(const FigureRef &figure);
///@}

} // namespace atlas
