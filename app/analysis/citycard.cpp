// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/citycard.h"

#include <algorithm>

namespace atlas
{

namespace
{

/** The first list that files the project under the area; the year of its own first listing where none does. */
std::optional<int> listThatFiles(const Catalogue &catalogue, const CityProject &project)
{
    std::optional<int> first;
    for (const ProjectReport &report : catalogue.projectReports) {
        const bool files = report.projectId == project.projectId && report.areaId == project.areaId;
        if (files && (!first || report.year < *first))
            first = report.year;
    }
    if (first)
        return first;
    const Project *known = catalogue.project(project.projectId);
    return known != nullptr ? std::optional(known->firstListedYear) : std::nullopt;
}

} // namespace

std::optional<CityCardDescription> describeCityCard(
    const Catalogue &catalogue, const MapDescription &map, const ViewState &view)
{
    const CityOnMap *shown = map.city(view.city);
    if (shown == nullptr)
        return std::nullopt;
    CityCardDescription card{view.city, shown->population, reportFor(catalogue, view.year), {}};
    for (const CityProject &project : cityProjects(catalogue, view.city, view.year)) {
        CardProject made{project, std::nullopt};
        if (card.report.basis == ReportBasis::Text && !project.areaId.isEmpty())
            made.areaByListOf = listThatFiles(catalogue, project);
        card.projects.append(made);
    }
    return card;
}

} // namespace atlas
