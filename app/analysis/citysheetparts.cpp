// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/citysheetparts.h"

#include "app/analysis/citypopulation.h"
#include "app/analysis/projectlife.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

/** The sentences of these parts. */
class CitySheetParts
{
    Q_DECLARE_TR_FUNCTIONS(atlas::CitySheetParts)
};

/** What the UN says of the agglomeration, or that it follows none. */
SheetFact agglomerationFact(
    const PlaceFacts &facts, const CityRecord &city, const ViewState &view, const Format &format)
{
    const QString label = CitySheetParts::tr("Urban agglomeration");
    const auto found = facts.series(AgglomerationIndicator)->of(city.id).nearest(view.year);
    if (!found)
        return sheetFact(label, CitySheetParts::tr("not followed by the UN"));
    const CityPopulation population{found->value * peoplePerUnit(facts.catalogue, AgglomerationIndicator),
        CityPopulation::Basis::Agglomeration, found->year, found->year != view.year, found->kind, found->sourceId};
    const SheetWords value{CityPopulationText(format).whole(population),
        RecordRef{RecordKind::Indicator, AgglomerationIndicator}, {},
        FigureRef{AgglomerationIndicator, city.id, found->year, {}}};
    return sheetFact(label, QList<SheetWords>{value}, found->sourceId,
        CitySheetParts::tr("The continuous built-up area, whatever the boundary: comparable between cities."));
}

/** The counts of the administrative area, as a series has them. */
QList<SheetFact> administrativeFacts(const PlaceFacts &facts, const CityRecord &city, const Format &format)
{
    QList<SheetFact> made;
    const double unit = peoplePerUnit(facts.catalogue, AdministrativeIndicator);
    for (const Observation &point : facts.series(AdministrativeIndicator)->of(city.id).points()) {
        const SheetWords value{//: %1 is a number, %2 a year
            CitySheetParts::tr("%1 people (%2)")
                .arg(format.number(point.value * unit, 0), format.oneEra().year(point.year)),
            RecordRef{RecordKind::Indicator, AdministrativeIndicator}, {},
            FigureRef{AdministrativeIndicator, city.id, point.year, point.sourceId}};
        made.append(sheetFact(CitySheetParts::tr("Administrative area"), QList<SheetWords>{value}, point.sourceId));
    }
    return made;
}

SheetFact statedFact(const CityRecord &city, const Format &format)
{
    const CityRecord::StatedPopulation &stated = city.population;
    const QString people = format.number(stated.people, 0);
    //: %1 is a number, %2 a year
    const QString value = stated.year
        ? CitySheetParts::tr("%1 people (%2)").arg(people, format.oneEra().year(*stated.year))
        : CitySheetParts::tr("%1 people (no year given)").arg(people);
    const QString rounded
        = stated.precision == CityRecord::Precision::Rounded ? CitySheetParts::tr("Rounded.") : QString();
    const QList<SheetWords> words{
        {value, {}, {}, ownFigure(OwnMeasure::StatedPeople, city.id, stated.year.value_or(0))}};
    if (city.cohort != City::Cohort::Pilot)
        return sheetFact(CitySheetParts::tr("Stated"), words, stated.sourceId, rounded);
    return sheetFact(CitySheetParts::tr("Stated in the action plan"), words, stated.sourceId,
        joinedNotes(rounded, CitySheetParts::tr("The year is that of publication; the plan names none.")));
}

SheetFact censusFact(const QString &cityId, const CityRecord::Census &census, const Format &format)
{
    const QString people = format.number(census.people, 0);
    const QString value = census.year
        ? CitySheetParts::tr("%1 people (%2)").arg(people, format.oneEra().year(*census.year))
        : CitySheetParts::tr("%1 people (no year given)").arg(people);
    const QString note = census.confidence ? PlaceWords::confidence(*census.confidence) : QString();
    QString scope = census.scope.in(format.language());
    if (!scope.isEmpty() && format.language() == Language::English)
        scope += u'.';
    const QList<SheetWords> words{
        {value, {}, {}, ownFigure(OwnMeasure::CountedPeople, cityId, census.year.value_or(0))}};
    return sheetFact(CitySheetParts::tr("Counted independently"), words, census.sourceId, joinedNotes(scope, note));
}

/** How many projects of a city each list has, by year and source. */
std::map<std::pair<int, QString>, int> listsOf(const QList<ProjectRecord> &projects)
{
    std::map<std::pair<int, QString>, int> lists;
    for (const ProjectRecord &project : projects) {
        if (project.origin == Project::Origin::ActionPlan2018)
            ++lists[{project.firstListedYear, project.sourceId}];
        for (const ProjectYear &line : project.life)
            ++lists[{line.year, line.sourceId}];
    }
    return lists;
}

} // namespace

QList<SheetBlock> cityPeopleBlocks(
    const PlaceFacts &facts, const CityRecord &city, const ViewState &view, const Format &format)
{
    QList<SheetFact> made{
        sheetFact(CitySheetParts::tr("Figures describe"), city.unitRepresented.in(format.language()), city.sourceId,
            CitySheetParts::tr("What stands behind people and surface differs from city to city: do not compare them, "
                               "nor compute densities, without saying so.")),
        agglomerationFact(facts, city, view, format)};
    made += administrativeFacts(facts, city, format);
    made.append(statedFact(city, format));
    if (city.census)
        made.append(censusFact(city.id, *city.census, format));
    if (city.surface)
        //: %1 is a number of square kilometres
        made.append(sheetFact(CitySheetParts::tr("Surface"),
            QList<SheetWords>{{CitySheetParts::tr("%1 km²").arg(format.number(city.surface->squareKilometres, 1)), {},
                {}, ownFigure(OwnMeasure::Surface, city.id, 0)}},
            city.surface->sourceId));
    return {sheetHeading(CitySheetParts::tr("People and surface")), sheetFacts(made)};
}

QList<SheetBlock> cityProjectBlocks(const PlaceFacts &facts, const CityRecord &city, const Format &format)
{
    const QList<ProjectRecord> projects = facts.projects.ofCity(city.id);
    QList<SheetBlock> blocks{sheetHeading(CitySheetParts::tr("Projects"))};
    if (projects.isEmpty()) {
        blocks.append(sheetNote(CitySheetParts::tr("No plan and no report lists a project of this city.")));
        return blocks;
    }
    const PlaceWords words(facts, format);
    const ProjectLifeText text(facts.catalogue, format);
    const QList<int> years = reportYears(facts.catalogue);
    const QList<int> totals = yearsOfTotalsAlone(facts.catalogue);
    QList<QList<SheetWords>> rows{{plainWords(CitySheetParts::tr("Project")), plainWords(CitySheetParts::tr("Area")),
        plainWords(CitySheetParts::tr("From list to list"))}};
    for (const ProjectRecord &project : projects)
        rows.append({words.project(project), words.area(project.areaId),
            plainWords(text.whole(projectLife(project, years, totals)))});
    QList<SheetFact> lists;
    for (const auto &[list, count] : listsOf(projects))
        lists.append(sheetFact(format.year(list.first),
            QList<SheetWords>{{CitySheetParts::tr("%n projects listed", nullptr, count), {}, {},
                ownFigure(OwnMeasure::Projects, city.id, list.first)}},
            list.second));
    blocks.append(sheetTable(rows));
    blocks.append(sheetNote(text.explanation(years)));
    blocks.append(sheetFacts(lists));
    return blocks;
}

Sheet cityPeopleSheet(const PlaceFacts &facts, const QString &cityId, const ViewState &view, const Format &format)
{
    const CityRecord *city = facts.places.city(cityId);
    if (city == nullptr)
        return PlaceWords::unknown(cityId);
    return {city->name.in(format.language()), {}, cityPeopleBlocks(facts, *city, view, format)};
}

} // namespace atlas
