// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/gdprank.h"

#include "app/analysis/ranking.h"

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

/** Ranks by the levels of a scenario, in the years it gives. */
Series scenarioRanks(const Catalogue &catalogue, int scenario, const SeriesReader &series)
{
    return aseanRanks(*series(u"gdp_ppp_ssp%1"_s.arg(scenario)), rankedEconomies(catalogue));
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
    if (!ends.first)
        return ends;
    ends.last = ends.line.points().last();
    const int year = ends.first->year;
    ends.figure = {nominal ? u"gdp_nominal_rank"_s : u"gdp_ppp_rank"_s, AseanId, year, {}};
    if (!yearly.at(year)) // by the levels of the scenario
        ends.figure = rankFigure(u"gdp_ppp_ssp%1"_s.arg(view.economy.scenario), AseanId, year);
    return ends;
}

} // namespace atlas
