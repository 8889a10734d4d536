// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/areacoveragetext.h"
#include "app/analysis/charttext.h"
#include "app/analysis/citation.h"
#include "app/analysis/keyfigurebuilder.h"
#include "app/analysis/wellknown.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace atlas
{

KeyFigure KeyFigureBuilder::cities() const
{
    KeyFigure figure;
    figure.id = KeyFigure::Id::Cities;
    figure.ref = ownFigure(OwnMeasure::MemberCities, joinedPlaces(m_states), m_view.year);
    name(figure, m_states);
    std::set<int> joinings; // of the whole network: the line of a state goes as far
    int pilots = 0;
    int later = 0;
    const auto inScope = [this](const City &city) { return isAsean() || m_states.contains(city.stateId); };
    for (const City &city : m_catalogue.cities) {
        joinings.insert(city.joinedYear);
        if (city.joinedYear <= m_view.year && inScope(city))
            ++(city.cohort == City::Cohort::Pilot ? pilots : later);
    }
    for (const int year : joinings) {
        const auto members = std::ranges::count_if(
            m_catalogue.cities, [&](const City &c) { return inScope(c) && c.joinedYear <= year; });
        figure.line.append({year, double(members), false});
    }
    figure.label = tr("Member cities %1").arg(laterYear(m_view.year, m_format));
    if (pilots + later == 0) {
        figure.figure = tr("none yet");
        if (!joinings.empty() && isAsean())
            figure.detail = tr("the first in %1").arg(m_format.year(*joinings.begin()));
        figure.explanation = {isAsean()
                ? tr("The network had no member cities in %1.").arg(m_format.year(m_view.year))
                : tr("%1 had no member city in %2.", "states, year").arg(figure.scope, m_format.year(m_view.year))};
        return figure;
    }
    figure.year = std::min(m_view.year, *joinings.rbegin());
    figure.ref.year = *figure.year;
    figure.label = tr("Member cities %1").arg(laterYear(*figure.year, m_format));
    figure.shortLabel = tr("Member cities %1").arg(m_format.yearNumber(*figure.year));
    figure.value = pilots + later;
    figure.figure = m_format.number(pilots + later, 0);
    figure.detail = later == 0 ? tr("all of them pilots")
                               : tr("%1 pilots, %2 later").arg(m_format.count(pilots), m_format.count(later));
    figure.explanation
        = {tr("%n member cities at the end of %1: %2 pilots and %3 that joined later.", nullptr, pilots + later)
                .arg(m_format.year(*figure.year))
                .arg(m_format.count(pilots), m_format.count(later))};
    if (!isAsean())
        figure.explanation.append(tr("Only cities of %1 are counted.").arg(figure.scope));
    if (isAsean())
        weigh(figure, claim(wellknown::PilotCitiesClaim), QString(), false);
    return figure;
}

/** Totals by list; for the whole network as printed, which knows a year without a list as well. */
QList<KeyFigure::Point> KeyFigureBuilder::projectLine() const
{
    QList<KeyFigure::Point> line;
    if (!isAsean()) {
        for (const auto &[year, projects] : projectTotals(m_catalogue, m_states))
            line.append({year, double(projects), false});
        return line;
    }
    for (const NetworkStat &stat : m_catalogue.networkStats) {
        const bool total = stat.metric == "projects_total"_L1 || stat.metric == "priority_projects"_L1;
        if (total && stat.scope == "network"_L1)
            line.append({stat.year, stat.value, false});
    }
    std::ranges::sort(line, {}, &KeyFigure::Point::year);
    return line;
}

KeyFigure KeyFigureBuilder::projects() const
{
    KeyFigure figure;
    figure.id = KeyFigure::Id::Projects;
    name(figure, m_states);
    ViewState scope = m_view;
    scope.states = m_states;
    const NetworkCoverage network = networkCoverage(m_catalogue, scope);
    const AreaCoverageText text(m_catalogue, m_format);
    figure.ref = ownFigure(OwnMeasure::Projects, joinedPlaces(m_states), network.report.year.value_or(m_view.year));
    figure.line = projectLine();
    figure.explanation = text.reportNotes(network);
    if (network.report.basis == ReportBasis::None) {
        figure.label = tr("Projects %1").arg(laterYear(m_view.year, m_format));
        figure.figure = tr("none yet");
        figure.detail = text.withoutStatus(network);
        return figure;
    }
    figure.label = tr("Projects, %1", "the list they are from").arg(text.report(network.report));
    if (network.report.year)
        figure.shortLabel = tr("Projects %1").arg(m_format.yearNumber(*network.report.year));
    figure.year = network.report.year;
    figure.value = network.counts.total();
    figure.figure = m_format.number(network.counts.total(), 0);
    figure.sourceId = network.report.sourceId;
    figure.source = shortSourceName(m_catalogue, figure.sourceId);
    tellProjects(figure, network);
    return figure;
}

void KeyFigureBuilder::tellProjects(KeyFigure &figure, const NetworkCoverage &network) const
{
    const AreaCoverageText text(m_catalogue, m_format);
    if (network.citiesInScope == 0) {
        figure.detail = tr("no city in the list");
        return;
    }
    switch (network.report.basis) {
    case ReportBasis::ActionPlans:
        figure.detail = text.withoutStatus(network);
        return;
    case ReportBasis::Text:
        figure.detail = tr("no area, no status");
        return;
    default:
        figure.detail = network.counts.completed > 0
            ? tr("%1 ongoing, %2 completed")
                  .arg(m_format.count(network.counts.ongoing), m_format.count(network.counts.completed))
            : text.statusCount(ProjectStatus::Ongoing, network.counts.ongoing);
        figure.shortDetail = text.statusCount(ProjectStatus::Ongoing, network.counts.ongoing);
        figure.explanation.prepend(
            tr("%n projects: %1.", nullptr, network.counts.total()).arg(text.statuses(network.counts)));
    }
}

} // namespace atlas
