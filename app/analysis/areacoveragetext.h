// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/areacoverage.h"
#include "app/format/format.h"

#include <QCoreApplication>

namespace atlas
{

/** The sentences that read a coverage of the six areas aloud. Holds nothing of its own. */
class AreaCoverageText
{
    Q_DECLARE_TR_FUNCTIONS(atlas::AreaCoverageText)

public:
    /** `catalogue` outlives the text. */
    AreaCoverageText(const Catalogue &catalogue, const Format &format);

    /** `34 projects`, or why there is no number. */
    [[nodiscard]] QString projects(const NetworkCoverage &network, const AreaCoverage &area) const;
    /** The list, what it lists and how far it reaches: `report of 2025: 134 projects in 35 of 37 member cities`. */
    [[nodiscard]] QString network(const NetworkCoverage &network) const;
    /** `in 24 of 35 cities`; empty where the list files nothing by area. */
    [[nodiscard]] QString cities(const NetworkCoverage &network, const AreaCoverage &area) const;
    /** `24/35 cities`, where room is short. */
    [[nodiscard]] QString shortCities(const NetworkCoverage &network, const AreaCoverage &area) const;
    /** `report of 2025`, `plans of 2018`, `text of 2019`; empty before the first list. */
    [[nodiscard]] QString report(const ReportChoice &report) const;
    /** `28 ongoing, 4 in planning, 2 completed`; what is nought is left out; empty without any status. */
    [[nodiscard]] QString statuses(const StatusCounts &counts) const;
    /** `ongoing`. */
    [[nodiscard]] QString status(ProjectStatus status) const;
    /** `28 ongoing`. */
    [[nodiscard]] QString statusCount(ProjectStatus status, int count) const;
    /** `with projects`, `joins later`: what a dot stands for, in a legend. */
    [[nodiscard]] QString standing(CityDot::Standing standing) const;
    /** What stands where a status would, for a list without any: `no status in the plans`. Empty for other lists. */
    [[nodiscard]] QString withoutStatus(const NetworkCoverage &network) const;

    /** What a reader should know of the list as such: why this year, how far it reaches, where sums differ. */
    [[nodiscard]] QStringList reportNotes(const NetworkCoverage &network) const;
    /** What a reader should know of this area in it: printed shares and filings that differ. */
    [[nodiscard]] QStringList areaNotes(const AreaCoverage &area) const;
    /** `Bangkok, Thailand: 2 projects`. */
    [[nodiscard]] QString dot(const NetworkCoverage &network, const CityDot &dot) const;
    /** The projects behind a dot, one a line with its status; in a list that files nothing all of the city's. */
    [[nodiscard]] QStringList dotProjects(
        const NetworkCoverage &network, const QString &areaId, const CityDot &dot) const;

private:
    [[nodiscard]] QString yearNote(const NetworkCoverage &network) const;
    [[nodiscard]] QString scopeNote(const NetworkCoverage &network) const;
    [[nodiscard]] QString scopeNames(const NetworkCoverage &network) const;
    [[nodiscard]] QString reachNote(const NetworkCoverage &network) const;
    [[nodiscard]] QString cityName(const QString &cityId) const;
    [[nodiscard]] QString statusDifference(const StatusDifference &difference) const;
    [[nodiscard]] QString areaName(const QString &areaId) const;

    const Catalogue &m_catalogue;
    Format m_format;
};

} // namespace atlas
