// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/chartdescription.h"
#include "app/model/catalogue.h"
#include "app/view/viewstate.h"

#include <optional>

namespace atlas
{

/** People in cities and their share, from one edition. */
struct UrbanPeopleSeries
{
    const IndicatorSeries &urban; ///< of wellknown::UrbanPeople
    const IndicatorSeries &shares; ///< of UrbanShareId
};

/**
 * The people outside of cities, in the unit of the people in cities: worked out from these and their share, so that
 * both are of one edition. Empty where either has no value for the year or nobody lives in a city.
 */
[[nodiscard]] std::optional<Observation> ruralPeople(const UrbanPeopleSeries &people, const QString &placeId, int year);

/** People in and outside of cities in ASEAN, or in the state chosen last, every five years. */
[[nodiscard]] ChartDescription urbanPeopleChart(
    const Catalogue &catalogue, const UrbanPeopleSeries &people, const ViewState &view, const Format &format);

/** The same chart in the year of `view`. */
[[nodiscard]] ChartDescription urbanPeopleInYear(
    ChartDescription chart, const Catalogue &catalogue, const ViewState &view);

} // namespace atlas
