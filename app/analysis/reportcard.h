// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What earlier projections of growth came to: the edition of April 2019 and the article against what happened.
#pragma once

#include "app/analysis/chartdescription.h"
#include "app/analysis/seriesreader.h"
#include "app/analysis/sheet.h"
#include "app/model/catalogue.h"
#include "app/view/viewstate.h"

#include <optional>

namespace atlas
{

/** A year of which there is both an earlier projection and an outcome, in per cent a year. */
struct JudgedYear
{
    int year = 0;
    double projected = 0;
    double outcome = 0;

    [[nodiscard]] double error() const { return outcome - projected; } ///< in points; below 0 where it came to less

    bool operator==(const JudgedYear &) const = default;
};

/** The year in whose April the earlier edition came out. */
inline constexpr int EarlierEditionYear = 2019;
/** The years of the forecast that the article repeats, as its claim says. */
inline constexpr int ArticleForecastFirst = 2016;
inline constexpr int ArticleForecastLast = 2020;

/**
 * The growth of ASEAN out of that of its members: each weighs as its output at purchasing power in the year before, as
 * in the edition's own series. Only years in which all ten have both; a projection where one of them is.
 */
[[nodiscard]] Series weighedGrowth(
    const IndicatorSeries &growth, const IndicatorSeries &power, const QList<QString> &states);

/** The years that `earlier` projects and `later` has an estimate of. */
[[nodiscard]] QList<JudgedYear> judgedYears(const Series &earlier, const Series &later);

/** The median of the errors without their signs, in points; empty without any. */
[[nodiscard]] std::optional<double> medianError(const QList<JudgedYear> &years);

/** Means of the yearly rates; 0 without any. */
[[nodiscard]] double meanProjected(const QList<JudgedYear> &years);
[[nodiscard]] double meanOutcome(const QList<JudgedYear> &years);

/** Growth as it was projected in April 2019 and as it came, of the state in colour chosen last, or of ASEAN; for ASEAN
 * the forecast the article repeats too. */
[[nodiscard]] ChartDescription reportCardChart(
    const Catalogue &catalogue, const SeriesReader &series, const ViewState &view, const Format &format);

/** The same chart in the year of `view`. */
[[nodiscard]] ChartDescription reportCardChartInYear(ChartDescription chart, const ViewState &view);

/** Projected and come of every member, the median error, and the article's forecast against the years it is for. */
[[nodiscard]] Sheet reportCardSheet(const Catalogue &catalogue, const SeriesReader &series, const Format &format);

} // namespace atlas
