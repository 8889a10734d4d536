// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/mapdescription.h"

#include "app/analysis/areacoverage.h"
#include "app/analysis/citypopulation.h"

#include <QSet>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

/** A value is borrowed from an earlier year at most this many years back. */
constexpr int LongestLoan = 10;

/** The years the map's colours must serve: what a person can choose on the year bar. */
bool isOnYearBar(const Observation &point)
{
    return point.year >= FirstYear && point.year <= LastYear;
}

ClassBreaks breaksFor(const Catalogue &catalogue, const IndicatorSeries &series)
{
    QList<double> values;
    for (const State &state : catalogue.states) {
        for (const Observation &point : series.of(state.id).points()) {
            if (isOnYearBar(point))
                values.append(point.value);
        }
    }
    return niceBreaks(std::move(values));
}

StateOnMap describeState(const State &state, const MapSeries &series, const ViewState &view, const ClassBreaks &classes)
{
    StateOnMap made;
    made.stateId = state.id;
    made.choice = static_cast<int>(view.states.indexOf(state.id));
    const std::optional<Observation> found = series.coloured.of(state.id).atOrBefore(view.year);
    if (!found || view.year - found->year > LongestLoan)
        return made;
    made.value = found;
    made.isBorrowed = found->year != view.year;
    made.classIndex = classes.classOf(found->value);
    return made;
}

/** Cities with a project in the area, by a list that files its projects under areas. */
QSet<QString> citiesInArea(const Catalogue &catalogue, const QString &areaId, const ReportChoice &list)
{
    QSet<QString> cities;
    for (const ProjectReport &report : catalogue.projectReports) {
        if (list.basis == ReportBasis::Status && report.year == list.year && report.areaId == areaId)
            cities.insert(report.cityId);
    }
    for (const Project &project : catalogue.projects) {
        const bool isPlan = project.origin == Project::Origin::ActionPlan2018;
        if (list.basis == ReportBasis::ActionPlans && isPlan && project.areaId == areaId)
            cities.insert(project.cityId);
    }
    return cities;
}

double largestPopulation(const Catalogue &catalogue, const MapSeries &series)
{
    double largest = 0;
    for (const City &city : catalogue.cities) {
        for (const Observation &point : series.agglomerations.of(city.id).points())
            largest = std::max(largest, point.value);
    }
    return largest * peoplePerUnit(catalogue, AgglomerationIndicator);
}

/** The largest 1, 2 or 5 times a power of ten that is not above the value. */
double roundBelow(double value)
{
    const double power = std::pow(10.0, std::floor(std::log10(value)));
    const double mantissa = value / power;
    return power * (mantissa >= 5 ? 5 : mantissa >= 2 ? 2 : 1);
}

QList<double> sizeExamples(double largest)
{
    if (largest < 100)
        return {};
    const double first = roundBelow(largest);
    return {first, roundBelow(first / 4), roundBelow(first / 18)};
}

double labelPriority(const City &city, const CityOnMap &shown, double largest)
{
    if (shown.isSelected)
        return 1;
    const double people = shown.population ? shown.population->people : 0;
    const double bySize = largest > 0 ? std::sqrt(std::min(1.0, people / largest)) : 0;
    const double full = 0.25 + 0.45 * bySize + (city.isCapital ? 0.1 : 0) + (shown.isLaterMember ? 0 : 0.15);
    return shown.isFilteredOut ? full * 0.3 : full;
}

/** What describes one city beside its state: which cities the area filter leaves, and how large the largest is. */
struct CityContext
{
    const Catalogue &catalogue;
    std::optional<QSet<QString>> inArea; ///< empty: no filter, or no report to filter by
    double largest = 0;
};

CityOnMap describeCity(const City &city, const MapSeries &series, const ViewState &view, const CityContext &context)
{
    CityOnMap made;
    made.cityId = city.id;
    made.position = city.position;
    made.isLaterMember = city.cohort == City::Cohort::LaterMember;
    made.isSelected = view.city == city.id;
    // The map leaves the cities that the panels count: of the chosen states, and of the area, where there are any.
    const bool isInScope = view.states.isEmpty() || view.states.contains(city.stateId);
    const bool isInArea = !context.inArea || context.inArea->contains(city.id);
    made.isFilteredOut = !isInScope || !isInArea;
    made.population = populationOf(context.catalogue, city, series.agglomerations, series.administrative, view.year);
    made.priority = labelPriority(city, made, context.largest);
    return made;
}

bool standsOnMap(const City &city, const ViewState &view)
{
    return city.cohort == City::Cohort::Pilot || city.joinedYear <= view.year || city.id == view.city;
}

} // namespace

const StateOnMap *MapDescription::state(const QString &id) const
{
    const auto found = std::ranges::find(states, id, &StateOnMap::stateId);
    return found == states.end() ? nullptr : &*found;
}

const CityOnMap *MapDescription::city(const QString &id) const
{
    const auto found = std::ranges::find(cities, id, &CityOnMap::cityId);
    return found == cities.end() ? nullptr : &*found;
}

MapDescription describeMap(const Catalogue &catalogue, const MapSeries &series, const ViewState &view)
{
    MapDescription map;
    map.year = view.year;
    map.indicatorId = view.indicator;
    map.classes = breaksFor(catalogue, series.coloured);
    for (const State &state : catalogue.states)
        map.states.append(describeState(state, series, view, map.classes));
    const auto isProjected
        = [](const StateOnMap &state) { return state.value && state.value->kind == ValueKind::Projection; };
    map.hasProjections = std::ranges::any_of(map.states, isProjected);
    map.isAllProjected = map.hasProjections
        && std::ranges::all_of(map.states, [&](const StateOnMap &s) { return !s.value || isProjected(s); });
    map.hasBorrowed = std::ranges::any_of(map.states, &StateOnMap::isBorrowed);
    for (const StateOnMap &state : std::as_const(map.states)) {
        if (!state.value)
            continue;
        map.firstYear = std::min(map.firstYear.value_or(state.value->year), state.value->year);
        map.lastYear = std::max(map.lastYear.value_or(state.value->year), state.value->year);
    }

    CityContext context{catalogue, {}, largestPopulation(catalogue, series)};
    const ReportChoice list = reportFor(catalogue, view.year);
    const bool filesAreas = list.basis == ReportBasis::ActionPlans || list.basis == ReportBasis::Status;
    if (!view.area.isEmpty() && filesAreas) {
        map.areaReportYear = list.year;
        context.inArea = citiesInArea(catalogue, view.area, list);
    }
    for (const City &city : catalogue.cities) {
        if (standsOnMap(city, view))
            map.cities.append(describeCity(city, series, view, context));
    }
    map.largestPopulation = context.largest;
    map.sizeExamples = sizeExamples(context.largest);
    return map;
}

} // namespace atlas
