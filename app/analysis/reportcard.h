// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What earlier projections came to: the edition of April 2019 and the article against what happened.
#pragma once

#include "app/analysis/chartdescription.h"
#include "app/analysis/seriesreader.h"
#include "app/analysis/sheet.h"
#include "app/model/catalogue.h"
#include "app/view/viewstate.h"

#include <optional>

namespace atlas
{

/** A year of which there is both an earlier projection and an outcome, in the unit of the series. */
struct JudgedYear
{
    int year = 0;
    double projected = 0;
    double outcome = 0;

    [[nodiscard]] double error() const { return outcome - projected; } ///< below 0 where it came to less

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

/** The median of the errors without their signs, in the unit of the series; empty without any. */
[[nodiscard]] std::optional<double> medianError(const QList<JudgedYear> &years);
/** The same in per cent of what was projected, which is above zero. */
[[nodiscard]] std::optional<double> medianErrorInPercent(const QList<JudgedYear> &years);

/** Means of the yearly rates; 0 without any. */
[[nodiscard]] double meanProjected(const QList<JudgedYear> &years);
[[nodiscard]] double meanOutcome(const QList<JudgedYear> &years);

/** The levels that the edition of April 2019 has too. */
enum class ReportLevels {
    Output, ///< in US dollars; the copy of that edition has no large values, and so none of Indonesia after 2016
    People, ///< that of the United Nations is what they are compared with today
};

/** What is compared of a place, in millions or billions: one state, ASEAN, or the members that have a projection. */
struct ReportSubject
{
    QString label;
    QStringList places; ///< whose sum it is
    Series earlier; ///< as of April 2019, its own estimates included
    Series later;
};

/** The id of the line of April 2019 in a chart. */
inline const QString EarlierLineId = QStringLiteral("april-2019");
/** Whose line it is, as short as it stands at its end: `IMF 2019`. */
[[nodiscard]] QString earlierEndName(const Format &format);

[[nodiscard]] ReportSubject reportSubject(const Catalogue &catalogue, const SeriesReader &series, ReportLevels levels,
    const QString &entityId, const Format &format);

/** Growth as it was projected in April 2019 and as it came, of the state in colour chosen last, or of ASEAN; for ASEAN
 * the forecast the article repeats too. */
[[nodiscard]] ChartDescription reportCardChart(
    const Catalogue &catalogue, const SeriesReader &series, const ViewState &view, const Format &format);
/** The same of ASEAN and each member, a line for each with its earlier projection: for small multiples. */
[[nodiscard]] ChartDescription reportCardPanels(
    const Catalogue &catalogue, const SeriesReader &series, const ViewState &view, const Format &format);
/** Levels as the edition of April 2019 has them and as they are known today, of the same place. */
[[nodiscard]] ChartDescription reportLevelsChart(const Catalogue &catalogue, const SeriesReader &series,
    const ViewState &view, const Format &format, ReportLevels levels);

/** The same chart in the year of `view`. */
[[nodiscard]] ChartDescription reportCardChartInYear(ChartDescription chart, const ViewState &view);

/** Projected and come of every member, the median errors, and the article's forecast against the years it is for. */
[[nodiscard]] Sheet reportCardSheet(const Catalogue &catalogue, const SeriesReader &series, const Format &format);

} // namespace atlas
