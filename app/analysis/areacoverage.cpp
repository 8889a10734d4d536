// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/areacoverage.h"

#include "app/analysis/protocolorder.h"

#include <QHash>
#include <QMap>
#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

/** One project in the list, whichever kind of list it is. */
struct Row
{
    const Project *project = nullptr; ///< null for a report row whose project the edition does not know
    QString projectId;
    QString cityId;
    QString areaId; ///< as filed by the list; may be empty
    std::optional<ProjectStatus> status;
};

std::optional<int> yearOfPlans(const Catalogue &catalogue)
{
    std::optional<int> year;
    for (const Project &project : catalogue.projects) {
        if (project.origin == Project::Origin::ActionPlan2018 && (!year || project.firstListedYear < *year))
            year = project.firstListedYear;
    }
    return year;
}

QList<Row> rowsOf(const Catalogue &catalogue, const ReportChoice &report)
{
    QList<Row> rows;
    if (report.basis == ReportBasis::ActionPlans) {
        for (const Project &project : catalogue.projects) {
            if (project.origin == Project::Origin::ActionPlan2018)
                rows.append({&project, project.id, project.cityId, project.areaId, std::nullopt});
        }
        return rows;
    }
    QHash<QString, const Project *> projects;
    for (const Project &project : catalogue.projects)
        projects.insert(project.id, &project);
    for (const ProjectReport &line : catalogue.projectReports) {
        if (line.year == report.year)
            rows.append({projects.value(line.projectId), line.projectId, line.cityId, line.areaId, line.status});
    }
    return rows;
}

void count(StatusCounts &counts, const Row &row)
{
    counts.add(row.status.value_or(ProjectStatus::Reported));
}

std::optional<double> printed(const Catalogue &catalogue, int year, QLatin1StringView metric, const QString &scope)
{
    const auto found = std::ranges::find_if(catalogue.networkStats,
        [&](const NetworkStat &stat) { return stat.year == year && stat.metric == metric && stat.scope == scope; });
    return found == catalogue.networkStats.end() ? std::nullopt : std::optional(found->value);
}

const QString Network = u"network"_s;

QList<StatusDifference> statusDifferences(const Catalogue &catalogue, int year, const StatusCounts &counts)
{
    struct Pair
    {
        QLatin1StringView metric;
        ProjectStatus status;
        int counted;
    };
    const std::array pairs{Pair{"projects_planning"_L1, ProjectStatus::Planning, counts.planning},
        Pair{"projects_ongoing"_L1, ProjectStatus::Ongoing, counts.ongoing},
        Pair{"projects_completed"_L1, ProjectStatus::Completed, counts.completed}};
    QList<StatusDifference> differences;
    for (const Pair &pair : pairs) {
        const auto value = printed(catalogue, year, pair.metric, Network);
        if (value && int(std::lround(*value)) != pair.counted)
            differences.append({pair.status, int(std::lround(*value)), pair.counted});
    }
    return differences;
}

/** The printed share where it is not the share of the rows, rounded to a whole per cent. */
std::optional<ShareDifference> shareDifference(
    const Catalogue &catalogue, int year, const QString &areaId, int counted, int total)
{
    const auto value = printed(catalogue, year, "share_by_area"_L1, areaId);
    if (!value || total == 0)
        return std::nullopt;
    const double share = 100.0 * counted / total;
    if (std::abs(share - *value) <= 0.5)
        return std::nullopt;
    return ShareDifference{*value, counted, total};
}

QList<Refiling> refilingsOf(const QList<Row> &rows, const QString &areaId)
{
    QList<Refiling> refilings;
    for (const Row &row : rows) {
        if (!row.project || row.areaId.isEmpty() || row.areaId == row.project->areaId)
            continue;
        if (row.areaId == areaId || row.project->areaId == areaId)
            refilings.append({row.projectId, row.areaId, row.project->areaId});
    }
    return refilings;
}

/** What a list says of every city, gathered once for all areas. */
class CityTable
{
public:
    CityTable(const Catalogue &catalogue, const ViewState &view, const QList<Row> &rows)
        : m_cities(citiesInProtocolOrder(catalogue))
        , m_view(view)
    {
        for (const Row &row : rows) {
            ++m_all[row.cityId];
            ++m_byArea[{row.cityId, row.areaId}];
        }
        for (const City *city : m_cities) {
            if (view.states.isEmpty() || view.states.contains(city->stateId))
                m_scope.insert(city->id);
        }
    }

    [[nodiscard]] bool inScope(const QString &cityId) const { return m_scope.contains(cityId); }

    [[nodiscard]] int coveredInScope() const
    {
        return int(std::ranges::count_if(m_scope, [this](const QString &id) { return m_all.contains(id); }));
    }

    /** The members of the year looked at, in scope; with `onlyUnlisted` those that the list does not cover. */
    [[nodiscard]] QList<QString> members(bool onlyUnlisted) const
    {
        QList<QString> members;
        for (const City *city : m_cities) {
            const bool isMember = city->joinedYear <= m_view.year && inScope(city->id);
            if (isMember && !(onlyUnlisted && m_all.contains(city->id)))
                members.append(city->id);
        }
        return members;
    }

    [[nodiscard]] QList<CityDot> dots(const QString &areaId, ReportBasis basis) const
    {
        QList<CityDot> dots;
        for (const City *city : m_cities)
            dots.append(dot(*city, areaId, basis));
        return dots;
    }

private:
    [[nodiscard]] CityDot dot(const City &city, const QString &areaId, ReportBasis basis) const
    {
        CityDot dot{city.id, CityDot::Standing::NoProjects, 0, inScope(city.id)};
        const int all = m_all.value(city.id);
        dot.projects = basis == ReportBasis::Text ? all : m_byArea.value({city.id, areaId});
        if (all == 0)
            dot.standing
                = city.joinedYear > m_view.year ? CityDot::Standing::NotYetMember : CityDot::Standing::NotInReport;
        else if (basis == ReportBasis::Text)
            dot.standing = CityDot::Standing::Unfiled;
        else if (dot.projects > 0)
            dot.standing = CityDot::Standing::HasProjects;
        return dot;
    }

    QList<const City *> m_cities;
    const ViewState &m_view;
    QHash<QString, int> m_all; ///< rows of a city
    QHash<std::pair<QString, QString>, int> m_byArea; ///< rows of a city in an area
    QSet<QString> m_scope;
};

AreaCoverage areaOf(const Catalogue &catalogue, const Area &area, const NetworkCoverage &network,
    const QList<Row> &rows, const CityTable &cities)
{
    AreaCoverage coverage;
    coverage.areaId = area.id;
    int ofNetwork = 0;
    for (const Row &row : rows) {
        if (row.areaId != area.id)
            continue;
        ++ofNetwork;
        if (cities.inScope(row.cityId))
            count(coverage.counts, row);
    }
    coverage.dots = cities.dots(area.id, network.report.basis);
    coverage.citiesWithProjects = int(std::ranges::count_if(coverage.dots,
        [](const CityDot &dot) { return dot.inScope && dot.standing == CityDot::Standing::HasProjects; }));
    if (network.report.basis == ReportBasis::Status) {
        coverage.shareDifference
            = shareDifference(catalogue, *network.report.year, area.id, ofNetwork, network.networkTotal);
        coverage.refilings = refilingsOf(rows, area.id);
    }
    return coverage;
}

/** The newest printed total of a year that has no list of its own. */
std::optional<std::pair<int, int>> totalWithoutList(const Catalogue &catalogue, int reportYear, int viewYear)
{
    std::optional<std::pair<int, int>> newest;
    for (const NetworkStat &stat : catalogue.networkStats) {
        if (stat.metric != "projects_total"_L1 || stat.scope != Network)
            continue;
        if (stat.year > reportYear && stat.year <= viewYear && (!newest || stat.year > newest->first))
            newest = {stat.year, int(std::lround(stat.value))};
    }
    return newest;
}

} // namespace

std::optional<Hole> holeOf(CityDot::Standing standing)
{
    switch (standing) {
    case CityDot::Standing::HasProjects:
    case CityDot::Standing::NoProjects:
        return std::nullopt;
    case CityDot::Standing::Unfiled: // the list does not say which of its projects belong to which area
        return Hole::NotPublic;
    case CityDot::Standing::NotInReport:
        return Hole::NoData;
    case CityDot::Standing::NotYetMember:
        return Hole::NotApplicable;
    }
    Q_UNREACHABLE();
}

void StatusCounts::add(ProjectStatus status)
{
    switch (status) {
    case ProjectStatus::Planning:
        ++planning;
        return;
    case ProjectStatus::Ongoing:
        ++ongoing;
        return;
    case ProjectStatus::Completed:
        ++completed;
        return;
    case ProjectStatus::Unresolved:
        ++unresolved;
        return;
    case ProjectStatus::Reported:
        ++withoutStatus;
        return;
    }
}

ReportChoice reportFor(const Catalogue &catalogue, int year)
{
    ReportChoice choice;
    const auto plans = yearOfPlans(catalogue);
    choice.firstYear = plans.value_or(0);
    if (plans && *plans <= year) {
        const auto plan = std::ranges::find(catalogue.projects, Project::Origin::ActionPlan2018, &Project::origin);
        choice = {ReportBasis::ActionPlans, plans, *plans, plan->sourceId};
    }
    for (const ProjectReport &line : catalogue.projectReports) {
        if (choice.firstYear == 0 || line.year < choice.firstYear)
            choice.firstYear = line.year;
        if (line.year > year || (choice.year && line.year < *choice.year))
            continue;
        if (choice.year != line.year) {
            choice.year = line.year;
            choice.basis = ReportBasis::Text;
            choice.sourceId = line.sourceId;
        }
        if (!line.areaId.isEmpty())
            choice.basis = ReportBasis::Status;
    }
    return choice;
}

NetworkCoverage networkCoverage(const Catalogue &catalogue, const ViewState &view)
{
    NetworkCoverage network;
    network.viewYear = view.year;
    network.scopeStates = view.states;
    network.report = reportFor(catalogue, view.year);
    network.isLastReport = std::ranges::none_of(catalogue.projectReports,
        [&](const ProjectReport &line) { return line.year > network.report.year.value_or(0); });

    const QList<Row> rows = network.report.year ? rowsOf(catalogue, network.report) : QList<Row>();
    const CityTable cities(catalogue, view, rows);
    network.networkTotal = int(rows.size());
    network.citiesInScope = cities.coveredInScope();
    network.membersInScope = int(cities.members(false).size());
    network.membersNotListed = cities.members(true);
    StatusCounts ofNetwork;
    for (const Row &row : rows) {
        count(ofNetwork, row);
        if (cities.inScope(row.cityId))
            count(network.counts, row);
    }
    for (const Area &area : catalogue.areas)
        network.areas.append(areaOf(catalogue, area, network, rows, cities));
    if (network.report.year) {
        if (const auto total = printed(catalogue, *network.report.year, "projects_total"_L1, Network))
            network.printedTotal = int(std::lround(*total));
        network.totalWithoutList = totalWithoutList(catalogue, *network.report.year, view.year);
    }
    if (network.report.basis == ReportBasis::Status)
        network.statusDifferences = statusDifferences(catalogue, *network.report.year, ofNetwork);
    return network;
}

QList<std::pair<int, int>> projectTotals(const Catalogue &catalogue, const QList<QString> &states)
{
    QSet<QString> cities;
    for (const City &city : catalogue.cities) {
        if (states.isEmpty() || states.contains(city.stateId))
            cities.insert(city.id);
    }
    QMap<int, int> totals;
    if (const auto plans = yearOfPlans(catalogue)) {
        totals[*plans] = int(std::ranges::count_if(catalogue.projects, [&](const Project &project) {
            return project.origin == Project::Origin::ActionPlan2018 && cities.contains(project.cityId);
        }));
    }
    for (const ProjectReport &line : catalogue.projectReports)
        totals[line.year] += cities.contains(line.cityId);
    QList<std::pair<int, int>> result;
    for (auto total = totals.begin(); total != totals.end(); ++total)
        result.append({total.key(), total.value()});
    return result;
}

QList<CityProject> cityProjects(const Catalogue &catalogue, const QString &cityId, int year)
{
    const ReportChoice report = reportFor(catalogue, year);
    if (!report.year)
        return {};
    QList<CityProject> projects;
    for (const Row &row : rowsOf(catalogue, report)) {
        if (row.cityId != cityId)
            continue;
        const QString usual = row.project ? row.project->areaId : QString();
        projects.append({row.projectId, row.areaId.isEmpty() ? usual : row.areaId, row.status, *report.year});
    }
    const auto position = [&](const CityProject &project) {
        const Area *area = catalogue.area(project.areaId);
        const Project *known = catalogue.project(project.projectId);
        return std::pair(area ? area->position : 0, known ? known->title.en : QString());
    };
    std::ranges::stable_sort(projects, {}, position);
    return projects;
}

} // namespace atlas
