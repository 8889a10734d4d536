// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/dataset/archiverows.h"

using namespace Qt::StringLiterals;

namespace atlas::test
{

namespace
{

FactRow rowOf(const ProjectRecord &project)
{
    using Link = ProjectRecord::Link;
    using Basis = ProjectRecord::AreaBasis;
    using Origin = Project::Origin;
    FactRow row{{u"project_id"_s, project.id}, {u"city_id"_s, project.cityId},
        {u"priority_no"_s, cell(project.priority)}, {u"area_id"_s, project.areaId},
        {u"secondary_area_id"_s, project.secondaryAreaId}, {u"first_listed_year"_s, cell(project.firstListedYear)},
        {u"latest_title_en"_s, cell(project.latestTitle)}, {u"target_year"_s, cell(project.targetYear)},
        {u"partner"_s, cell(project.partner)}, {u"confidence"_s, cell(project.confidence)},
        {u"source_id"_s, project.sourceId}, {u"note"_s, cell(project.note)}};
    row[u"origin"_s] = word(
        project.origin, {{Origin::ActionPlan2018, u"scap_2018"_s}, {Origin::MonitoringReport, u"monitoring_report"_s}});
    row[u"area_basis"_s]
        = word(project.areaBasis, {{Basis::MonitoringReport, u"monitoring_report"_s}, {Basis::Atlas, u"atlas"_s}});
    row[u"link_type"_s] = project.link ? word(*project.link,
                              {{Link::Same, u"same"_s}, {Link::Renamed, u"renamed"_s}, {Link::Inferred, u"inferred"_s},
                                  {Link::Listed, u"listed"_s}})
                                       : QString();
    row[u"status"_s] = project.latest ? cell(project.latest->status) : QString();
    row[u"status_year"_s] = project.latest ? cell(project.latest->year) : QString();
    row[u"status_source_id"_s] = project.latest ? project.latest->sourceId : QString();
    put(row, u"title"_s, project.title);
    put(row, u"summary"_s, project.summary);
    return row;
}

FactRow rowOf(const ProjectYear &year)
{
    using Basis = ProjectYear::Basis;
    const QString basis = word(year.basis,
        {{Basis::Appendix, u"appendix"_s}, {Basis::StatusChart, u"status chart"_s}, {Basis::Inferred, u"inferred"_s},
            {Basis::Text, u"text"_s}});
    return {{u"project_id"_s, year.projectId}, {u"city_id"_s, year.cityId}, {u"year"_s, cell(year.year)},
        {u"reported_title"_s, cell(year.title)}, {u"area_id_reported"_s, year.areaId}, {u"status"_s, cell(year.status)},
        {u"status_basis"_s, basis}, {u"detail_en"_s, cell(year.detail)}, {u"confidence"_s, cell(year.confidence)},
        {u"source_id"_s, year.sourceId}, {u"note"_s, cell(year.note)}};
}

FactRow rowOf(const ProgrammePhase &phase)
{
    using Mode = ProgrammePhase::Mode;
    FactRow row{{u"phase_id"_s, phase.id}, {u"position"_s, cell(phase.position)},
        {u"first_programme_year"_s, cell(phase.firstProgrammeYear)},
        {u"last_programme_year"_s, cell(phase.lastProgrammeYear)}, {u"be_start"_s, cell(phase.startYearBuddhist)},
        {u"be_end"_s, cell(phase.endYearBuddhist)}, {u"ce_start"_s, cell(phase.startYear)},
        {u"ce_end"_s, cell(phase.endYear)}, {u"areas"_s, cell(phase.areas)}, {u"provinces"_s, cell(phase.provinces)},
        {u"in_article"_s, cell(phase.inArticle)}, {u"source_id"_s, phase.sourceId}, {u"event_id"_s, phase.eventId},
        {u"note"_s, cell(phase.note)}};
    row[u"mode"_s]
        = word(phase.mode, {{Mode::Designated, u"designated"_s}, {Mode::OpenApplication, u"open_application"_s}});
    put(row, u"title"_s, phase.title);
    put(row, u"text"_s, phase.text);
    return row;
}

FactRow rowOf(const ProgrammePlace &place)
{
    using Point = ProgrammePlace::Point;
    FactRow row{{u"place_id"_s, place.id}, {u"phase_id"_s, place.phaseId}, {u"position"_s, cell(place.position)},
        {u"name_en_alt"_s, place.englishAlternative}, {u"iso_3166_2"_s, place.iso3166},
        {u"latitude"_s, cell(place.coordinate.latitude())}, {u"longitude"_s, cell(place.coordinate.longitude())},
        {u"city_id"_s, place.cityId}, {u"in_article"_s, cell(place.inArticle)}, {u"source_id"_s, place.sourceId},
        {u"coord_source_id"_s, place.coordinateSourceId}, {u"code_source_id"_s, place.codeSourceId},
        {u"note"_s, cell(place.note)}};
    row[u"point"_s]
        = word(place.point, {{Point::ProvinceSeat, u"province seat"_s}, {Point::CityCentre, u"city centre"_s}});
    put(row, u"name"_s, place.name);
    return row;
}

} // namespace

QList<FactRow> projectRows(Archive &archive, const QString &table)
{
    const auto projects = archive.projects().value();
    const auto programme = archive.programme().value();
    QList<FactRow> rows;
    for (const ProjectRecord &project : projects->projects) {
        if (table == "project"_L1)
            rows.append(rowOf(project));
        for (const ProjectYear &year : project.life) {
            if (table == "project_status"_L1)
                rows.append(rowOf(year));
        }
    }
    for (const ProgrammePhase &phase : programme->phases) {
        if (table == "programme_phase"_L1)
            rows.append(rowOf(phase));
        for (const ProgrammePlace &place : phase.places) {
            if (table == "programme_place"_L1)
                rows.append(rowOf(place));
        }
    }
    return rows;
}

} // namespace atlas::test
