// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the yearly reports of the network list, by area, status and city, as seen from one year.
#pragma once

#include "app/model/catalogue.h"
#include "app/model/hole.h"
#include "app/view/viewstate.h"

#include <optional>

namespace atlas
{

/** Which kind of list stands behind the counts of a year. */
enum class ReportBasis {
    None, ///< before the first list
    ActionPlans, ///< the plans of the pilots: projects and areas, no status
    Text, ///< a report in prose: projects without area and without status word
    Status, ///< a monitoring report: projects, areas, status
};

/** The list that is the last one at or before a year. */
struct ReportChoice
{
    ReportBasis basis = ReportBasis::None;
    std::optional<int> year; ///< of the list; empty before the first
    int firstYear = 0; ///< of the first list there is; 0 where there is none at all
    QString sourceId;

    bool operator==(const ReportChoice &) const = default;
};

/** Projects by what the list says of them; plans and prose say nothing. */
struct StatusCounts
{
    int planning = 0;
    int ongoing = 0;
    int completed = 0;
    int unresolved = 0;
    int withoutStatus = 0;

    [[nodiscard]] int total() const { return planning + ongoing + completed + unresolved + withoutStatus; }
    void add(ProjectStatus status);

    bool operator==(const StatusCounts &) const = default;
};

/** Where a city stands in one area. */
struct CityDot
{
    enum class Standing {
        HasProjects, ///< the list files one or more of its projects in the area
        NoProjects, ///< the list covers the city, not in this area
        Unfiled, ///< the list names its projects but files none by area
        NotInReport, ///< a member whom the list does not cover
        NotYetMember, ///< joins after the year looked at
    };

    QString cityId;
    Standing standing = Standing::NotYetMember;
    int projects = 0; ///< in this area; in an unfiled list all of the city's
    bool inScope = true; ///< of a chosen state, or no state is chosen

    bool operator==(const CityDot &) const = default;
};

/** Why a city has no number of projects in an area; empty where it has one, nought too. */
[[nodiscard]] std::optional<Hole> holeOf(CityDot::Standing standing);

/** A printed share of the network's projects that the list itself does not bear out. */
struct ShareDifference
{
    double printedPercent = 0;
    int counted = 0;
    int total = 0;

    bool operator==(const ShareDifference &) const = default;
};

/** A project that this list files in one area and the atlas, following the other lists, in another. */
struct Refiling
{
    QString projectId;
    QString reportedAreaId;
    QString usualAreaId;

    bool operator==(const Refiling &) const = default;
};

/** One area in one list. */
struct AreaCoverage
{
    QString areaId;
    StatusCounts counts; ///< of the cities in scope
    int citiesWithProjects = 0; ///< of the cities in scope
    QList<CityDot> dots; ///< every city, by state and name
    std::optional<ShareDifference> shareDifference; ///< of the whole network
    QList<Refiling> refilings; ///< into or out of this area

    bool operator==(const AreaCoverage &) const = default;
};

/** A printed count of a status that the rows reach only with the unresolved ones. */
struct StatusDifference
{
    ProjectStatus status = ProjectStatus::Planning;
    int printed = 0;
    int counted = 0;

    bool operator==(const StatusDifference &) const = default;
};

/** The six areas in the last list at or before a year. */
struct NetworkCoverage
{
    ReportChoice report;
    int viewYear = 0;
    bool isLastReport = false; ///< no later list is known
    QList<AreaCoverage> areas; ///< in the order of the framework
    StatusCounts counts; ///< of the cities in scope, filed or not
    int citiesInScope = 0; ///< covered by the list, in scope
    int membersInScope = 0; ///< members at the end of the year looked at, in scope
    QList<QString> membersNotListed; ///< of those, the ones the list does not cover
    QList<QString> scopeStates; ///< the chosen states; empty: the whole network
    std::optional<int> printedTotal; ///< of the whole network, for the year of the list
    int networkTotal = 0; ///< rows of the list, whatever the scope
    QList<StatusDifference> statusDifferences; ///< of the whole network
    /** A later total printed without a list, at or before the year looked at: year and projects. */
    std::optional<std::pair<int, int>> totalWithoutList;

    bool operator==(const NetworkCoverage &) const = default;
};

/** A project of a city as the last list at or before a year has it. */
struct CityProject
{
    QString projectId;
    QString areaId; ///< as that list files it; the usual area where it files nothing
    std::optional<ProjectStatus> status; ///< empty for a plan
    int reportYear = 0;

    bool operator==(const CityProject &) const = default;
};

/** The last list at or before `year`. */
[[nodiscard]] ReportChoice reportFor(const Catalogue &catalogue, int year);

/** The six areas as seen from `view.year`, counted over the cities of `view.states`, or over all where none is chosen.
 */
[[nodiscard]] NetworkCoverage networkCoverage(const Catalogue &catalogue, const ViewState &view);

/** How many projects each list has, by year, counted over the cities of `states`, or over all where none is given. */
[[nodiscard]] QList<std::pair<int, int>> projectTotals(const Catalogue &catalogue, const QList<QString> &states);

/** The projects of a city in the last list at or before `year`, by area and title; empty where it lists none. */
[[nodiscard]] QList<CityProject> cityProjects(const Catalogue &catalogue, const QString &cityId, int year);

} // namespace atlas
