// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/localizedtext.h"

#include <QString>

#include <optional>

namespace atlas
{

/** What a monitoring report says of a project. */
enum class ProjectStatus {
    Planning,
    Ongoing,
    Completed,
    Unresolved, ///< the report does not say which of two or three projects is meant
    Reported, ///< the text of 2019 that has no status word
};

/** A project of a city: one of the priority projects of 2018 or one added by a later report. */
struct Project
{
    enum class Origin { ActionPlan2018, MonitoringReport };

    QString id;
    QString cityId;
    QString areaId;
    LocalizedText title;
    LocalizedText summary;
    Origin origin = Origin::ActionPlan2018;
    int firstListedYear = 0;
    QString sourceId;

    bool operator==(const Project &) const = default;
};

/** One project in one yearly report. */
struct ProjectReport
{
    QString projectId;
    QString cityId;
    int year = 0;
    QString areaId; ///< as the report files it; empty in the text of 2019, which files nothing
    ProjectStatus status = ProjectStatus::Reported;
    QString sourceId;

    bool operator==(const ProjectReport &) const = default;
};

/** A number about the network as printed in a report or counted from it. */
struct NetworkStat
{
    int year = 0;
    QString metric; ///< such as "projects_total", "share_by_area"
    QString scope; ///< "network", an area or a state
    double value = 0;
    QString unit;
    QString basis; ///< "printed", "counted", …
    QString sourceId;
    QString note;

    bool operator==(const NetworkStat &) const = default;
};

} // namespace atlas
