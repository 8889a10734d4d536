// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What would follow if ASEAN, or a state, grew at another rate than a source has it, while all others follow the
// source.
#pragma once

#include "app/model/series.h"
#include "app/view/viewstate.h"

#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace atlas
{

/** The growth between two years that follow each other in a series, in per cent a year. */
using GrowthPath = std::function<double(int from, int to)>;

/** The values of `source` to `baseYear`, then grown from there along `path` in the years the source has. */
[[nodiscard]] Series grownAlong(const Series &source, int baseYear, const GrowthPath &path);

/** The growth the source itself has between its years. */
[[nodiscard]] GrowthPath ownGrowth(const Series &source);

/** The years a scenario can start from: those with a value of ASEAN to 2050, but the last. */
[[nodiscard]] QList<int> labYears(const IndicatorSeries &levels);
/** The wanted year, or the nearest earlier one a scenario can start from, or the first; 0 where there is none. */
[[nodiscard]] int labYear(const IndicatorSeries &levels, int wanted);
/** The last year to 2050 with a value of ASEAN; 0 where there is none. */
[[nodiscard]] int labEnd(const IndicatorSeries &levels);

/**
 * The levels with the growths that `choice` supposes from its year on: of ASEAN as a whole, or of states, whose gain or
 * loss ASEAN has too. All others are as in the source; so is everything where nothing is supposed.
 */
[[nodiscard]] IndicatorSeries supposedLevels(const IndicatorSeries &levels, const EconomyPageChoice &choice);

/** The one rate that leads from `from` to the last year to 2050 where the source leads; empty without values. */
[[nodiscard]] std::optional<double> sourceGrowth(const IndicatorSeries &levels, const QString &entityId, int from);

/** The least growth of ASEAN for a rank, and whom it must reach for it. */
struct LeastGrowth
{
    double percent = 0; ///< a year; below what the source has where ASEAN could grow less and keep the rank
    QString rivalId; ///< the economy that has the rank without ASEAN

    bool operator==(const LeastGrowth &) const = default;
};

/**
 * The least steady growth of ASEAN from `baseYear` on that makes it number `rank` or better among `economies` in `year`
 * if the others follow the levels. Empty where a value is missing, or fewer others have one than the rank asks for.
 */
[[nodiscard]] std::optional<LeastGrowth> leastGrowth(
    const IndicatorSeries &levels, const QList<QString> &economies, int baseYear, int rank, int year);

/** The least steady growth of ASEAN from `baseYear` on that makes it as large as `rivalId` in `year` if that follows
 * the levels; empty where a value is missing. */
[[nodiscard]] std::optional<double> growthToReach(
    const IndicatorSeries &levels, int baseYear, const QString &rivalId, int year);

/** A change of order between two years with values that follow each other. */
struct Crossing
{
    int before = 0; ///< the last year of the old order
    int year = 0; ///< the first of the new
    bool isAhead = false; ///< whether the first of the two is the larger from then on

    bool operator==(const Crossing &) const = default;
};

/** When the order of two economies changes, in the years to 2050 with a value of both; equal values are not ahead. */
[[nodiscard]] QList<Crossing> crossings(const IndicatorSeries &levels, const QString &first, const QString &second);

} // namespace atlas
