// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/memberlist.h"

#include "app/analysis/protocolorder.h"

#include <algorithm>
#include <functional>
#include <set>
#include <tuple>

namespace atlas
{

namespace
{

bool matches(const CityProject &project, const ViewState &view)
{
    return (view.area.isEmpty() || project.areaId == view.area)
        && (!view.cities.status || project.status == view.cities.status);
}

bool isWanted(const City &city, const QList<CityProject> &projects, const ViewState &view)
{
    if (!view.states.isEmpty() && !view.states.contains(city.stateId))
        return false;
    if (view.cities.joinedYear != 0 && city.joinedYear != view.cities.joinedYear)
        return false;
    const bool asksForProjects = !view.area.isEmpty() || view.cities.status;
    return !asksForProjects
        || std::ranges::any_of(projects, [&view](const CityProject &project) { return matches(project, view); });
}

MemberRow rowOf(const Catalogue &catalogue, const City &city, const QList<CityProject> &projects)
{
    MemberRow row;
    row.city = &city;
    row.projects = int(projects.size());
    row.isListed = !projects.isEmpty();
    for (const CityProject &project : projects)
        row.counts.add(project.status.value_or(ProjectStatus::Reported));
    for (const Area &area : catalogue.areas) {
        if (std::ranges::find(projects, area.id, &CityProject::areaId) != projects.end())
            row.areaIds.append(area.id);
    }
    return row;
}

/** The largest first; what cannot be compared stands behind, in the order it had. */
void rank(QList<MemberRow> &rows, CitiesChoice::Order order)
{
    switch (order) {
    case CitiesChoice::Order::Protocol:
        return;
    case CitiesChoice::Order::Population:
        std::ranges::stable_sort(rows, std::greater(), [](const MemberRow &row) {
            const bool compares = row.population && row.population->basis == CityPopulation::Basis::Agglomeration;
            return compares ? row.population->people : 0;
        });
        return;
    case CitiesChoice::Order::Projects:
        std::ranges::stable_sort(rows, std::greater(), &MemberRow::projects);
        return;
    case CitiesChoice::Order::Joined:
        std::ranges::stable_sort(rows, std::less(), [](const MemberRow &row) { return row.city->joinedYear; });
        return;
    }
}

} // namespace

MemberList memberList(const Catalogue &catalogue, const PopulationSeries &series, const ViewState &view, bool mayRank)
{
    MemberList list;
    list.year = view.year;
    list.total = catalogue.cities.size();
    list.report = reportFor(catalogue, view.year);
    for (const City *city : citiesInProtocolOrder(catalogue)) {
        const QList<CityProject> projects = cityProjects(catalogue, city->id, view.year);
        if (!isWanted(*city, projects, view))
            continue;
        MemberRow row = rowOf(catalogue, *city, projects);
        row.population = populationOf(catalogue, *city, series.agglomerations, series.administrative, view.year);
        (city->cohort == City::Cohort::Pilot ? list.pilots : list.later).append(row);
    }
    if (mayRank) {
        rank(list.pilots, view.cities.order);
        rank(list.later, view.cities.order);
    }
    return list;
}

CityDot::Standing standingOf(const MemberRow &member, const MemberList &list)
{
    if (member.isListed)
        return CityDot::Standing::HasProjects;
    return member.city->joinedYear > list.year ? CityDot::Standing::NotYetMember : CityDot::Standing::NotInReport;
}

QList<int> joiningYears(const Catalogue &catalogue)
{
    std::set<int> years;
    for (const City &city : catalogue.cities)
        years.insert(city.joinedYear);
    return {years.begin(), years.end()};
}

} // namespace atlas
