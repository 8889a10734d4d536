// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/confidence.h"
#include "app/model/localizedtext.h"
#include "app/model/project.h"

#include <QList>
#include <QString>

#include <optional>

namespace atlas
{

/** What one yearly report says of one project. */
struct ProjectYear
{
    /** Where the status was read. */
    enum class Basis {
        Appendix, ///< the printed list of completed projects
        StatusChart, ///< the chart of icons of the city
        Inferred, ///< from chart and text together; the note says how
        Text, ///< the words of the report
    };

    QString projectId;
    QString cityId;
    int year = 0; ///< of the report, Common Era
    LocalizedText title; ///< as printed
    QString areaId; ///< as the report files it; empty in the text of 2019, which files nothing
    ProjectStatus status = ProjectStatus::Reported;
    Basis basis = Basis::Appendix;
    LocalizedText detail; ///< what the report tells of the year; may be empty
    Confidence confidence = Confidence::Sourced;
    QString sourceId;
    LocalizedText note; ///< explains `Unresolved`; may be empty

    bool operator==(const ProjectYear &) const = default;
};

/** Everything the edition knows of one project, with its life from report to report. */
struct ProjectRecord
{
    /** Who put it in its area. */
    enum class AreaBasis {
        MonitoringReport, ///< ASEAN
        Atlas, ///< this atlas: four plan projects that no report lists
    };

    /** How a project of the plans of 2018 was tied to later titles. */
    enum class Link {
        Same,
        Renamed, ///< wording or a statement makes it plain
        Inferred, ///< a reading of this atlas
        Listed, ///< no plan project: a report listed it first
    };

    /** What the last report that lists it says. */
    struct LatestStatus
    {
        ProjectStatus status = ProjectStatus::Reported;
        int year = 0;
        QString sourceId;

        bool operator==(const LatestStatus &) const = default;
    };

    QString id;
    QString cityId;
    Project::Origin origin = Project::Origin::ActionPlan2018;
    std::optional<int> priority; ///< 1 to 3 within the plan of the city; plan projects only
    LocalizedText title;
    QString areaId;
    QString secondaryAreaId; ///< may be empty
    AreaBasis areaBasis = AreaBasis::MonitoringReport;
    LocalizedText summary; ///< empty where reports print the title only
    int firstListedYear = 0;
    LocalizedText latestTitle; ///< in the last report that lists it; empty if none does
    std::optional<Link> link; ///< empty if no report lists it
    std::optional<LatestStatus> latest; ///< empty if no report lists it
    std::optional<int> targetYear;
    LocalizedText partner; ///< as printed; may be empty
    Confidence confidence = Confidence::Sourced;
    QString sourceId;
    LocalizedText note; ///< may be empty
    QList<ProjectYear> life; ///< by year; years without a report, or in which it is not listed, are not there

    bool operator==(const ProjectRecord &) const = default;
};

/** Every project of the network. */
struct Projects
{
    QList<ProjectRecord> projects; ///< by city; a city's plan projects by priority, then later ones by first year

    /** Null for an unknown id. */
    [[nodiscard]] const ProjectRecord *project(const QString &id) const;
    [[nodiscard]] QList<ProjectRecord> ofCity(const QString &cityId) const;
};

} // namespace atlas
