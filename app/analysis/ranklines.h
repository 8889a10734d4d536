// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/chartdescription.h"
#include "app/model/catalogue.h"
#include "app/view/viewstate.h"

namespace atlas
{

/** Years whose ranks come from one series, as a part of a line. */
struct RankPart
{
    const IndicatorSeries *series;
    QList<int> years;
    int number; ///< of the part: lines do not join two of them
};

/** The years in which ASEAN has a value, from `first` to `last`. */
[[nodiscard]] QList<int> aseanYears(const IndicatorSeries &series, int first, int last);

/**
 * The ranks of `economies` in all years of the parts, ASEAN first, then those that come into the picture, the best at
 * the end first. Without lines where ASEAN has no rank. The caller adds boundary, ticks of years and marks.
 */
[[nodiscard]] ChartPlot rankPlot(const Catalogue &catalogue, const QList<RankPart> &parts,
    const QList<QString> &economies, EconomyPageChoice::Europe europe, const Format &format);

/** What the article says of the rank of ASEAN by nominal values, or by purchasing power, in the years of the plot. */
void addRankMarks(ChartPlot &plot, const Catalogue &catalogue, bool isNominal, const Format &format);

} // namespace atlas
