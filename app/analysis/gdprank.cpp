// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/gdprank.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

const QString EuropeanUnionId = u"EU"_s;

/** Ranks by the levels of a scenario, in the years it gives. */
Series scenarioRanks(const Catalogue &catalogue, int scenario, const SeriesReader &series)
{
    const auto levels = series(u"gdp_ppp_ssp%1"_s.arg(scenario));
    QList<Observation> ranks;
    for (const Observation &point : levels->of(AseanId).points()) {
        const auto rank = rankAmongCountries(catalogue, *levels, point.year);
        if (rank && point.year <= LastYear)
            ranks.append({point.year, double(*rank), point.kind, point.sourceId});
    }
    return Series(ranks);
}

/** The yearly ranks, then the scenario's from the year after them. */
Series joined(const Series &yearly, const Series &scenario)
{
    QList<Observation> points = yearly.points();
    for (const Observation &point : scenario.points()) {
        if (points.isEmpty() || point.year > points.last().year)
            points.append(point);
    }
    return Series(points);
}

} // namespace

RankEnds gdpRankEnds(const Catalogue &catalogue, const ViewState &view, const SeriesReader &series)
{
    const bool nominal = view.economy.measure == EconomyChoice::Measure::Nominal;
    const Series yearly = series(nominal ? u"gdp_nominal_rank"_s : u"gdp_ppp_rank"_s)->of(AseanId);
    RankEnds ends;
    ends.line = nominal ? yearly : joined(yearly, scenarioRanks(catalogue, view.economy.scenario, series));
    ends.first = ends.line.atOrBefore(view.year);
    if (ends.first)
        ends.last = ends.line.points().last();
    return ends;
}

std::optional<int> rankAmongCountries(const Catalogue &catalogue, const IndicatorSeries &series, int year)
{
    const auto asean = series.of(AseanId).at(year);
    if (!asean)
        return std::nullopt;
    const auto isLarger = [&](const Entity &entity) {
        if (entity.type != Entity::Type::Economy || entity.id == EuropeanUnionId)
            return false;
        const auto other = series.of(entity.id).at(year);
        return other && other->value > asean->value;
    };
    return 1 + int(std::ranges::count_if(catalogue.entities, isLarger));
}

} // namespace atlas
