// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/projectsheet.h"

#include "app/analysis/areacoveragetext.h"
#include "app/analysis/projectlife.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

/** The sentences of this sheet. */
class ProjectSheet
{
    Q_DECLARE_TR_FUNCTIONS(atlas::ProjectSheet)
};

struct Inputs
{
    const PlaceFacts &facts;
    const ProjectRecord &project;
    const Format &format;
    PlaceWords words;
};

QString linkWords(ProjectRecord::Link link)
{
    switch (link) {
    case ProjectRecord::Link::Same:
        return ProjectSheet::tr("the reports list it under the same title");
    case ProjectRecord::Link::Renamed:
        return ProjectSheet::tr("the reports list it under a new title");
    case ProjectRecord::Link::Inferred:
        return ProjectSheet::tr("taken to be the project of the reports: a reading of this atlas");
    case ProjectRecord::Link::Listed:
        return ProjectSheet::tr("no project of the plans: a report listed it first");
    }
    Q_UNREACHABLE();
}

QString basisWords(ProjectYear::Basis basis)
{
    switch (basis) {
    case ProjectYear::Basis::Appendix:
        return ProjectSheet::tr("Read in the printed list of completed projects.");
    case ProjectYear::Basis::StatusChart:
        return ProjectSheet::tr("Read in the status chart of the city.");
    case ProjectYear::Basis::Inferred:
        return ProjectSheet::tr("Read from chart and text together.");
    case ProjectYear::Basis::Text:
        return ProjectSheet::tr("Read in the text.");
    }
    Q_UNREACHABLE();
}

QString subtitleOf(const Inputs &in)
{
    const QString city = in.words.city(in.project.cityId).text;
    const QString year = in.format.year(in.project.firstListedYear);
    //: %1 is a city, %2 a year
    return in.project.origin == Project::Origin::ActionPlan2018
        ? ProjectSheet::tr("%1 · priority project of the plan of %2").arg(city, year)
        : ProjectSheet::tr("%1 · first in the report of %2").arg(city, year);
}

SheetFact areaFact(const Inputs &in)
{
    const bool isOurs = in.project.areaBasis == ProjectRecord::AreaBasis::Atlas;
    const QString note = isOurs ? ProjectSheet::tr("Put there by this atlas: no report lists the project.")
                                : ProjectSheet::tr("As the reports file it.");
    return sheetFact(
        ProjectSheet::tr("Area"), QList<SheetWords>{in.words.area(in.project.areaId)}, in.project.sourceId, note);
}

QList<SheetFact> statusFacts(const Inputs &in)
{
    const ProjectRecord &project = in.project;
    if (!project.latest)
        return {sheetFact(ProjectSheet::tr("Status"), ProjectSheet::tr("no report lists it"))};
    const QString status = AreaCoverageText(in.facts.catalogue, in.format).status(project.latest->status);
    //: %1 is a status, %2 a year
    const QString value
        = ProjectSheet::tr("%1 (report of %2)").arg(status, in.format.oneEra().year(project.latest->year));
    QList<SheetFact> facts{sheetFact(ProjectSheet::tr("Status"), value, project.latest->sourceId)};
    addFact(facts,
        sheetFact(ProjectSheet::tr("Latest title"), in.words.text(project.latestTitle), project.latest->sourceId));
    return facts;
}

SheetBlock identity(const Inputs &in)
{
    const ProjectRecord &project = in.project;
    QList<SheetFact> facts{
        sheetFact(ProjectSheet::tr("City"), QList<SheetWords>{in.words.city(project.cityId)}, project.sourceId)};
    addFact(facts, sheetFact(ProjectSheet::tr("English title"), project.title.en, project.sourceId));
    addFact(facts,
        sheetFact(ProjectSheet::tr("Thai title"), project.title.th, project.sourceId,
            ProjectSheet::tr("Translated for this atlas.")));
    facts.append(areaFact(in));
    if (!project.secondaryAreaId.isEmpty())
        facts.append(sheetFact(ProjectSheet::tr("Second area"),
            QList<SheetWords>{in.words.area(project.secondaryAreaId)}, project.sourceId));
    facts += statusFacts(in);
    if (project.priority)
        facts.append(sheetFact(ProjectSheet::tr("Number in the plan of its city"), in.format.numeral(*project.priority),
            project.sourceId));
    if (project.link)
        facts.append(sheetFact(ProjectSheet::tr("From plan to reports"), linkWords(*project.link), project.sourceId));
    if (project.targetYear)
        facts.append(sheetFact(ProjectSheet::tr("Target year"), in.format.year(*project.targetYear), project.sourceId));
    addFact(facts, sheetFact(ProjectSheet::tr("Partner"), in.words.text(project.partner), project.sourceId));
    addFact(facts, sheetFact(ProjectSheet::tr("Remark"), in.words.text(project.note), project.sourceId));
    return sheetFacts(facts);
}

/** What the list of a year prints of the project beyond its status. */
QString printed(const ProjectYear &line, const Inputs &in)
{
    //: %1 is a title as a report prints it
    QString note = ProjectSheet::tr("“%1”.").arg(in.words.text(line.title));
    if (!line.areaId.isEmpty())
        //: %1 is an area
        note = joinedNotes(note, ProjectSheet::tr("Filed under %1.").arg(in.words.area(line.areaId).text));
    note = joinedNotes(note, basisWords(line.basis));
    return joinedNotes(joinedNotes(note, in.words.text(line.detail)), in.words.text(line.note));
}

QList<SheetBlock> life(const Inputs &in)
{
    const QList<int> years = reportYears(in.facts.catalogue);
    const ProjectLifeText text(in.facts.catalogue, in.format);
    QList<SheetFact> facts;
    for (const LifeYear &year : projectLife(in.project, years, yearsOfTotalsAlone(in.facts.catalogue))) {
        const auto line = std::ranges::find(in.project.life, year.year, &ProjectYear::year);
        const QString note = line != in.project.life.end() ? printed(*line, in) : QString();
        facts.append(sheetFact(in.format.year(year.year), text.standing(year), year.sourceId, note));
    }
    return {sheetHeading(ProjectSheet::tr("From year to year")), sheetFacts(facts), sheetNote(text.explanation(years))};
}

} // namespace

Sheet projectSheet(const PlaceFacts &facts, const QString &projectId, const Format &format)
{
    const ProjectRecord *project = facts.projects.project(projectId);
    if (project == nullptr)
        return PlaceWords::unknown(projectId);
    const Inputs in{facts, *project, format, PlaceWords(facts, format)};
    Sheet sheet{format.written(project->title.in(format.language())), subtitleOf(in), {}};
    const QString summary = in.words.text(project->summary);
    if (summary.isEmpty())
        sheet.blocks.append(sheetNote(ProjectSheet::tr("The reports print only its title.")));
    else
        sheet.blocks.append(sheetParagraph(summary, project->sourceId));
    sheet.blocks.append(identity(in));
    sheet.blocks += life(in);
    sheet.blocks += in.words.conflicts(Conflict::Subject::Project, projectId);
    const QString confidence = PlaceWords::confidence(project->confidence);
    if (!confidence.isEmpty())
        sheet.blocks.append(sheetNote(confidence));
    return sheet;
}

} // namespace atlas
