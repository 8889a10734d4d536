// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The series of levels that economies can be compared by: one source and one price basis each.
#pragma once

#include "app/format/format.h"
#include "app/model/catalogue.h"
#include "app/model/series.h"
#include "app/view/viewstate.h"

#include <QString>

#include <array>

namespace atlas
{

using EconomyBasis = EconomyPageChoice::Basis;

/** All of them, in the order of the choice. */
inline constexpr std::array AllEconomyBases{EconomyBasis::Nominal, EconomyBasis::PurchasingPower, EconomyBasis::Ssp1,
    EconomyBasis::Ssp2, EconomyBasis::Ssp3, EconomyBasis::Ssp4, EconomyBasis::Ssp5, EconomyBasis::Pwc};

/** The indicator whose values are the levels. */
[[nodiscard]] QString basisIndicator(EconomyBasis basis);
/** Whether it counts in dollars of the market, whose exchange rates no source projects far. */
[[nodiscard]] bool isNominal(EconomyBasis basis);
/** Whether all its values are in the prices of one year, so that growth from year to year is real. */
[[nodiscard]] bool hasConstantPrices(EconomyBasis basis);
/** Whether it is one of the shared socioeconomic pathways: a rank is had under it, not by it. */
[[nodiscard]] bool isPathway(EconomyBasis basis);
/** `Nominal`, `PPP`, `SSP2`, `PwC`: for a table or a button. */
[[nodiscard]] QString basisShortName(EconomyBasis basis);
/** The same inside a sentence: `nominal values`, `PPP`, `SSP2`, `PwC`. */
[[nodiscard]] QString basisInSentence(EconomyBasis basis);
/** The name of its indicator, years in the era of the format. */
[[nodiscard]] QString basisName(const Catalogue &catalogue, EconomyBasis basis, const Format &format);

/** Whether the levels have values of the European Union as one in the years they have of ASEAN. */
[[nodiscard]] bool hasUnion(const IndicatorSeries &levels);
/** What the levels can be ranked by: the Union as one only where they have it. */
[[nodiscard]] EconomyPageChoice::Europe europeFor(const IndicatorSeries &levels, EconomyPageChoice::Europe wanted);
/** Those of the ten states that the levels have values of. */
[[nodiscard]] QList<QString> statesIn(const IndicatorSeries &levels, const Catalogue &catalogue);
/** What ASEAN is in the levels: `ASEAN (ten members of 2018)`, or of how many of them a source has values. */
[[nodiscard]] QString aseanIn(const IndicatorSeries &levels, const Catalogue &catalogue, const Format &format);
/** Which members the source has, in a sentence; empty where it has all ten. */
[[nodiscard]] QString partOfAsean(const IndicatorSeries &levels, const Catalogue &catalogue, const Format &format);
/** The title of the published source behind levels: that of a country, not of a sum. */
[[nodiscard]] QString publishedSource(const IndicatorSeries &levels, const Catalogue &catalogue);

} // namespace atlas
