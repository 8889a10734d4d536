// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/areacoveragetext.h"

#include "app/analysis/charttext.h"

using namespace Qt::StringLiterals;

namespace atlas
{

AreaCoverageText::AreaCoverageText(const Catalogue &catalogue, const Format &format)
    : m_catalogue(catalogue)
    , m_format(format)
{
}

QString AreaCoverageText::projects(const NetworkCoverage &network, const AreaCoverage &area) const
{
    switch (network.report.basis) {
    case ReportBasis::None:
        return tr("No report yet");
    case ReportBasis::Text:
        return tr("Not filed by area");
    case ReportBasis::ActionPlans:
    case ReportBasis::Status:
        return tr("%n projects", nullptr, area.counts.total());
    }
    Q_UNREACHABLE();
}

QString AreaCoverageText::cities(const NetworkCoverage &network, const AreaCoverage &area) const
{
    if (network.report.basis != ReportBasis::ActionPlans && network.report.basis != ReportBasis::Status)
        return {};
    if (network.citiesInScope == 0)
        return tr("no city in the list");
    return tr("in %1 of %n cities", nullptr, network.citiesInScope).arg(m_format.count(area.citiesWithProjects));
}

QString AreaCoverageText::shortCities(const NetworkCoverage &network, const AreaCoverage &area) const
{
    if (cities(network, area).isEmpty() || network.citiesInScope == 0)
        return {};
    return tr("%1/%n cities", "how many have projects, of how many", network.citiesInScope)
        .arg(m_format.count(area.citiesWithProjects));
}

QString AreaCoverageText::network(const NetworkCoverage &network) const
{
    const ReportChoice &report = network.report;
    const int projects = network.counts.total();
    if (report.year && network.citiesInScope == 0)
        return tr("%1: no city of %2 in the list", "a report, states").arg(this->report(report), scopeNames(network));
    switch (report.basis) {
    case ReportBasis::None:
        return report.firstYear == 0
            ? tr("no list of projects")
            : tr("no list of projects yet; the first is of %1").arg(m_format.year(report.firstYear));
    case ReportBasis::Text:
        return tr("%1: %n projects, not filed by area", "a report; the projects it names", projects)
            .arg(this->report(report));
    case ReportBasis::ActionPlans:
    case ReportBasis::Status:
        return tr("%1: %n projects in %2 of %3 member cities", "a report; what it lists", projects)
            .arg(this->report(report))
            .arg(m_format.count(network.citiesInScope))
            .arg(m_format.count(network.membersInScope));
    }
    Q_UNREACHABLE();
}

QString AreaCoverageText::report(const ReportChoice &report) const
{
    if (!report.year)
        return {};
    const QString year = laterYear(*report.year, m_format); // bare in English
    switch (report.basis) {
    case ReportBasis::None:
        return {};
    case ReportBasis::ActionPlans:
        return tr("plans of %1", "the action plans of that year").arg(year);
    case ReportBasis::Text:
        return tr("text of %1", "a report in prose").arg(year);
    case ReportBasis::Status:
        return tr("report of %1").arg(year);
    }
    Q_UNREACHABLE();
}

QString AreaCoverageText::statuses(const StatusCounts &counts) const
{
    QStringList parts;
    const auto add = [&](ProjectStatus status, int count) {
        if (count > 0)
            parts.append(statusCount(status, count));
    };
    add(ProjectStatus::Ongoing, counts.ongoing);
    add(ProjectStatus::Planning, counts.planning);
    add(ProjectStatus::Completed, counts.completed);
    add(ProjectStatus::Unresolved, counts.unresolved);
    return m_format.list(parts);
}

QString AreaCoverageText::status(ProjectStatus status) const
{
    switch (status) {
    case ProjectStatus::Planning:
        return tr("in planning");
    case ProjectStatus::Ongoing:
        return tr("ongoing");
    case ProjectStatus::Completed:
        return tr("completed");
    case ProjectStatus::Unresolved:
        return tr("unresolved");
    case ProjectStatus::Reported:
        return tr("reported without status");
    }
    Q_UNREACHABLE();
}

QString AreaCoverageText::statusCount(ProjectStatus status, int count) const
{
    switch (status) {
    case ProjectStatus::Planning:
        return tr("%n in planning", nullptr, count);
    case ProjectStatus::Ongoing:
        return tr("%n ongoing", nullptr, count);
    case ProjectStatus::Completed:
        return tr("%n completed", nullptr, count);
    case ProjectStatus::Unresolved:
        return tr("%n unresolved", nullptr, count);
    case ProjectStatus::Reported:
        return tr("%n without status", nullptr, count);
    }
    Q_UNREACHABLE();
}

QString AreaCoverageText::standing(CityDot::Standing standing) const
{
    switch (standing) {
    case CityDot::Standing::HasProjects:
        return tr("city with projects");
    case CityDot::Standing::NoProjects:
        return tr("none in the area");
    case CityDot::Standing::Unfiled:
        return tr("not filed by area");
    case CityDot::Standing::NotInReport:
        return tr("not in the list");
    case CityDot::Standing::NotYetMember:
        return tr("joins later");
    }
    Q_UNREACHABLE();
}

QString AreaCoverageText::withoutStatus(const NetworkCoverage &network) const
{
    switch (network.report.basis) {
    case ReportBasis::None:
        return network.report.firstYear == 0 ? QString()
                                             : tr("the first is of %1").arg(m_format.year(network.report.firstYear));
    case ReportBasis::ActionPlans:
        return network.citiesInScope == 0 ? QString() : tr("planned, no status");
    case ReportBasis::Text:
        return tr("%n projects in all", nullptr, network.counts.total());
    case ReportBasis::Status:
        return {};
    }
    Q_UNREACHABLE();
}

QStringList AreaCoverageText::reportNotes(const NetworkCoverage &network) const
{
    QStringList notes{yearNote(network), scopeNote(network), reachNote(network)};
    for (const StatusDifference &difference : network.statusDifferences)
        notes.append(statusDifference(difference));
    if (network.counts.unresolved > 0)
        notes.append(tr("Unresolved: the report does not say which of two or three projects of a city is meant."));
    if (network.printedTotal && *network.printedTotal != network.networkTotal) {
        notes.append(tr("The report prints %1 projects in all; its list has %2.")
                         .arg(m_format.count(*network.printedTotal))
                         .arg(m_format.count(network.networkTotal)));
    }
    if (const Source *source = m_catalogue.source(network.report.sourceId))
        notes.append(tr("Source: %1").arg(source->title));
    notes.removeAll(QString());
    return notes;
}

QString AreaCoverageText::yearNote(const NetworkCoverage &network) const
{
    const ReportChoice &report = network.report;
    if (report.basis == ReportBasis::None) {
        return report.firstYear == 0 ? tr("This edition has no list of projects.")
                                     : tr("There is no list of projects before %1, the year of the first action plans.")
                                           .arg(m_format.year(report.firstYear));
    }
    QStringList parts;
    if (report.basis == ReportBasis::ActionPlans)
        parts.append(
            tr("The action plans of %1 list projects by area and give no status.").arg(m_format.year(*report.year)));
    if (report.basis == ReportBasis::Text) {
        parts.append(tr("The report of %1 is prose: it names %n projects, files none by area and has no status word.",
            nullptr, network.networkTotal)
                         .arg(m_format.year(*report.year)));
    }
    if (*report.year != network.viewYear) {
        parts.append(network.isLastReport
                ? tr("%1 is the last report there is.").arg(m_format.year(*report.year))
                : tr("There is no list for %1; the last one before it is shown.").arg(m_format.year(network.viewYear)));
    }
    if (const auto &total = network.totalWithoutList)
        parts.append(tr("For %1 a total of %2 projects was published without a list.")
                         .arg(m_format.year(total->first))
                         .arg(m_format.count(total->second)));
    return parts.join(u' ');
}

QString AreaCoverageText::scopeNote(const NetworkCoverage &network) const
{
    if (network.scopeStates.isEmpty())
        return {};
    return tr("Only cities of %1 are counted.").arg(scopeNames(network));
}

QString AreaCoverageText::scopeNames(const NetworkCoverage &network) const
{
    QStringList names;
    for (const QString &id : network.scopeStates) {
        if (const State *state = m_catalogue.state(id))
            names.append(state->name.in(m_format.language()));
    }
    return m_format.list(names);
}

/** Why the list has fewer cities than the network. */
QString AreaCoverageText::reachNote(const NetworkCoverage &network) const
{
    if (!network.report.year || network.membersNotListed.isEmpty())
        return {};
    QStringList names;
    for (const QString &id : network.membersNotListed)
        names.append(cityName(id));
    return tr("The list covers %1 of %n member cities; it does not have %2.", nullptr, network.membersInScope)
        .arg(m_format.count(network.membersInScope - names.size()))
        .arg(m_format.list(names));
}

QString AreaCoverageText::cityName(const QString &cityId) const
{
    const City *city = m_catalogue.city(cityId);
    return city ? city->name.in(m_format.language()) : QString();
}

QString AreaCoverageText::statusDifference(const StatusDifference &difference) const
{
    switch (difference.status) {
    case ProjectStatus::Planning:
        return tr("The report counts %1 projects in planning; %2 of them can be named.")
            .arg(m_format.count(difference.printed))
            .arg(m_format.count(difference.counted));
    case ProjectStatus::Ongoing:
        return tr("The report counts %1 ongoing projects; %2 of them can be named.")
            .arg(m_format.count(difference.printed))
            .arg(m_format.count(difference.counted));
    default:
        return tr("The report counts %1 completed projects; %2 of them can be named.")
            .arg(m_format.count(difference.printed))
            .arg(m_format.count(difference.counted));
    }
}

QStringList AreaCoverageText::areaNotes(const AreaCoverage &area) const
{
    QStringList notes;
    if (const auto &share = area.shareDifference) {
        const double counted = 100.0 * share->counted / share->total;
        notes.append(tr("The report prints %1 of all projects for this area; the %2 of %3 in its list are %4.")
                         .arg(m_format.percent(share->printedPercent, 0))
                         .arg(m_format.count(share->counted))
                         .arg(m_format.count(share->total))
                         .arg(m_format.percent(counted, 1)));
    }
    for (const Refiling &refiling : area.refilings) {
        const Project *project = m_catalogue.project(refiling.projectId);
        const City *city = project ? m_catalogue.city(project->cityId) : nullptr;
        if (!project || !city)
            continue;
        notes.append(
            tr("The list files “%1” (%2) under %3; the charts or other reports have it under %4.")
                .arg(m_format.written(project->title.in(m_format.language())), city->name.in(m_format.language()),
                    areaName(refiling.reportedAreaId), areaName(refiling.usualAreaId)));
    }
    return notes;
}

QString AreaCoverageText::dot(const NetworkCoverage &network, const CityDot &dot) const
{
    const City *city = m_catalogue.city(dot.cityId);
    if (!city)
        return dot.cityId;
    const State *state = m_catalogue.state(city->stateId);
    const Language language = m_format.language();
    const QString stateName = state ? state->name.in(language) : QString();
    const QString place = city->name.in(language) == stateName
        ? stateName
        : tr("%1, %2", "city, state").arg(city->name.in(language), stateName);
    switch (dot.standing) {
    case CityDot::Standing::HasProjects:
        return tr("%1: %n projects", nullptr, dot.projects).arg(place);
    case CityDot::Standing::NoProjects:
        return tr("%1: no project in this area").arg(place);
    case CityDot::Standing::Unfiled:
        return tr("%1: %n projects, not filed by area", nullptr, dot.projects).arg(place);
    case CityDot::Standing::NotInReport:
        return network.report.year
            ? tr("%1: a member, not in the list of %2").arg(place, m_format.year(*network.report.year))
            : tr("%1: a member, no list yet").arg(place);
    case CityDot::Standing::NotYetMember:
        return tr("%1: not yet a member, joins in %2").arg(place, m_format.year(city->joinedYear));
    }
    Q_UNREACHABLE();
}

QStringList AreaCoverageText::dotProjects(
    const NetworkCoverage &network, const QString &areaId, const CityDot &dot) const
{
    QStringList lines;
    for (const CityProject &line : cityProjects(m_catalogue, dot.cityId, network.viewYear)) {
        const Project *project = m_catalogue.project(line.projectId);
        if (!project || (network.report.basis != ReportBasis::Text && line.areaId != areaId))
            continue;
        const QString title = m_format.written(project->title.in(m_format.language()));
        const bool hasStatus = line.status && *line.status != ProjectStatus::Reported;
        lines.append(hasStatus ? tr("%1: %2", "project, status").arg(title, status(*line.status)) : title);
    }
    return lines;
}

QString AreaCoverageText::areaName(const QString &areaId) const
{
    const Area *area = m_catalogue.area(areaId);
    return area ? area->name.in(m_format.language()) : areaId;
}

} // namespace atlas
