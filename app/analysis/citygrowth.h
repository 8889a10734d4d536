// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the agglomerations of the member cities grow, as the United Nations follow and project them.
#pragma once

#include "app/analysis/chartdescription.h"
#include "app/model/catalogue.h"
#include "app/model/ledger.h"
#include "app/view/viewstate.h"

#include <optional>

namespace atlas
{

/** What growth is worked out from; all of it outlives the call. */
struct CityGrowthFacts
{
    const Catalogue &catalogue;
    const Ledger &ledger;
    const IndicatorSeries &people; ///< of AgglomerationIndicator
};

/** Two years that are compared, the earlier first. */
struct YearPair
{
    int from = 0;
    int to = 0;

    bool operator==(const YearPair &) const = default;
};

/** The people of an agglomeration in both years. */
struct CityGrowth
{
    QString cityId;
    Observation from;
    Observation to;

    /** People added in the unit of the values. */
    [[nodiscard]] double gain() const { return to.value - from.value; }
    /** The same in per cent of the earlier value. */
    [[nodiscard]] double percent() const { return 100 * gain() / from.value; }
};

/** The earlier year a person chose and the year of the view, brought into the years of the series; where both are the
 * same, ten years apart. */
[[nodiscard]] YearPair comparedYears(const CityGrowthFacts &facts, const ViewState &view);

/** The members the United Nations follow, by state and then by name. */
[[nodiscard]] QList<QString> followedCities(const CityGrowthFacts &facts);

/** Empty where one of the years has no value. */
[[nodiscard]] std::optional<CityGrowth> cityGrowth(
    const CityGrowthFacts &facts, const QString &cityId, const YearPair &years);

/** The large cities the article names, as far as they are followed. */
[[nodiscard]] QList<QString> citiesOfTheArticle(const CityGrowthFacts &facts);

/** What the large cities the article names gain between the two years; beside what the article says where these are
 * years to come, of which it speaks. */
[[nodiscard]] QString largeCitiesFinding(const CityGrowthFacts &facts, const YearPair &years, const Format &format);

/** What the article says of these cities and what the data say, with the verdict: `The article: …. The data: ….` */
[[nodiscard]] QString largeCitiesClaim(const CityGrowthFacts &facts, const Format &format);

/** That the source goes no further than a year before that of the view; empty where it does. */
[[nodiscard]] QString cityGrowthEnd(const CityGrowthFacts &facts, const ViewState &view, const Format &format);

/** How many of the agglomerations grow between the two years, and by how much the middle one. */
[[nodiscard]] QString growthFinding(const CityGrowthFacts &facts, const YearPair &years, const Format &format);

/**
 * All agglomerations over the years of the source: the chosen city and the large ones the article names in colour, the
 * others for context.
 */
[[nodiscard]] ChartDescription cityGrowthChart(
    const CityGrowthFacts &facts, const ViewState &view, const Format &format);

/** The same chart with the years of `view`. */
[[nodiscard]] ChartDescription cityGrowthInYear(
    ChartDescription chart, const CityGrowthFacts &facts, const ViewState &view);

} // namespace atlas
