// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/areacoverage.h"
#include "app/analysis/citypopulation.h"
#include "app/view/viewstate.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace atlas
{

/** A member in the list of members. */
struct MemberRow
{
    const City *city = nullptr; ///< of the catalogue, never null
    std::optional<CityPopulation> population;
    int projects = 0; ///< in the list of the year
    bool isListed = false; ///< the list of the year covers the city
    StatusCounts counts; ///< of those projects
    QStringList areaIds; ///< that those projects are in, in the order of the framework, each once
};

/** The members that are shown, the pilots and those that joined since, each in the order that is asked for. */
struct MemberList
{
    QList<MemberRow> pilots;
    QList<MemberRow> later;
    int year = 0; ///< looked at, Common Era
    qsizetype total = 0; ///< members there are, shown or not
    ReportChoice report; ///< the list behind projects, status and areas

    [[nodiscard]] qsizetype shown() const { return pilots.size() + later.size(); }
};

/** How a member stands to the list behind its projects: without any it is not in the list, or joins later. */
[[nodiscard]] CityDot::Standing standingOf(const MemberRow &member, const MemberList &list);

/** The people of the members: two indicators that are not to be compared with one another. */
struct PopulationSeries
{
    const IndicatorSeries &agglomerations;
    const IndicatorSeries &administrative;
};

/**
 * The members that the filters of the view leave: states, area, status, year of joining. They stand in protocol
 * order, unless `mayRank` and the view asks for a figure.
 */
[[nodiscard]] MemberList memberList(
    const Catalogue &catalogue, const PopulationSeries &series, const ViewState &view, bool mayRank);

/** The years in which members joined, in order. */
[[nodiscard]] QList<int> joiningYears(const Catalogue &catalogue);

} // namespace atlas
