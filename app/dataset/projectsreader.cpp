// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dataset/partreaders.h"
#include "app/dataset/tablereading.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

constexpr auto ProjectOrder
    = "city_id, priority_no IS NULL, priority_no, first_listed_year, length(project_id), project_id"_L1;

ProjectStatus status(const Record &record)
{
    return record.choice<ProjectStatus>(
        "status"_L1, {"planning"_L1, "ongoing"_L1, "completed"_L1, "unresolved"_L1, "reported"_L1});
}

std::optional<ProjectRecord::LatestStatus> latestStatus(const Record &record)
{
    if (record.isNull("status"_L1))
        return std::nullopt;
    return ProjectRecord::LatestStatus{
        status(record), record.integer("status_year"_L1), record.text("status_source_id"_L1)};
}

std::optional<ProjectRecord::Link> link(const Record &record)
{
    if (record.isNull("link_type"_L1))
        return std::nullopt;
    return record.choice<ProjectRecord::Link>("link_type"_L1, {"same"_L1, "renamed"_L1, "inferred"_L1, "listed"_L1});
}

ProjectRecord toProject(const Record &record)
{
    ProjectRecord project;
    project.id = record.text("project_id"_L1);
    project.cityId = record.text("city_id"_L1);
    project.origin = record.choice<Project::Origin>("origin"_L1, {"scap_2018"_L1, "monitoring_report"_L1});
    project.priority = record.maybeInteger("priority_no"_L1);
    project.title = record.pair("title"_L1);
    project.areaId = record.text("area_id"_L1);
    project.secondaryAreaId = record.text("secondary_area_id"_L1);
    project.areaBasis = record.choice<ProjectRecord::AreaBasis>("area_basis"_L1, {"monitoring_report"_L1, "atlas"_L1});
    project.summary = record.pair("summary"_L1);
    project.firstListedYear = record.integer("first_listed_year"_L1);
    project.latestTitle = record.translated("latest_title_en"_L1);
    project.link = link(record);
    project.latest = latestStatus(record);
    project.targetYear = record.maybeInteger("target_year"_L1);
    project.partner = record.translated("partner"_L1);
    project.confidence = record.confidence();
    project.sourceId = record.text("source_id"_L1);
    project.note = record.translated("note"_L1);
    return project;
}

ProjectYear toYear(const Record &record)
{
    ProjectYear year;
    year.projectId = record.text("project_id"_L1);
    year.cityId = record.text("city_id"_L1);
    year.year = record.integer("year"_L1);
    year.title = record.translated("reported_title"_L1);
    year.areaId = record.text("area_id_reported"_L1);
    year.status = status(record);
    year.basis = record.choice<ProjectYear::Basis>(
        "status_basis"_L1, {"appendix"_L1, "status chart"_L1, "inferred"_L1, "text"_L1});
    year.detail = record.translated("detail_en"_L1);
    year.confidence = record.confidence();
    year.sourceId = record.text("source_id"_L1);
    year.note = record.translated("note"_L1);
    return year;
}

/** A report that prints the title of the project, or that of another year, needs no translation of its own. */
void translateTitles(ProjectRecord &project)
{
    for (ProjectYear &year : project.life) {
        if (year.title.en == project.title.en)
            year.title = project.title;
        if (year.title.en == project.latestTitle.en)
            project.latestTitle = year.title;
    }
}

} // namespace

Result<Projects> readProjects(Connection &connection)
{
    Projects projects;
    QList<ProjectYear> years;
    TableReading reading(connection);
    reading.into(projects.projects, "project"_L1, ProjectOrder, toProject);
    reading.into(years, "project_status"_L1, "year, project_id"_L1, toYear);
    QHash<QString, QList<ProjectYear>> lives;
    for (const ProjectYear &year : std::as_const(years))
        lives[year.projectId].append(year);
    for (ProjectRecord &project : projects.projects) {
        project.life = lives.value(project.id);
        translateTitles(project);
    }
    return reading.finish(std::move(projects));
}

} // namespace atlas
