// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/areacoveragetext.h"
#include "app/analysis/charttext.h"
#include "app/analysis/figureanswer.h"
#include "app/analysis/linkedwords.h"
#include "app/analysis/protocolorder.h"

#include <QCoreApplication>
#include <QMap>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(atlas::FigureCounts)
};

constexpr qsizetype MostProjects = 40; ///< more are told by city

/** What the places of a figure are: each narrows what is counted. */
struct Scope
{
    QStringList states;
    QStringList cities;
    QStringList areas;
    bool isKnown = true;
};

Scope scopeOf(const Catalogue &catalogue, const FigureRef &figure)
{
    Scope scope;
    for (const QString &id : placesOf(figure)) {
        if (catalogue.state(id))
            scope.states.append(id);
        else if (catalogue.city(id))
            scope.cities.append(id);
        else if (catalogue.area(id))
            scope.areas.append(id);
        else
            scope.isKnown = false;
    }
    return scope;
}

bool contains(const Scope &scope, const City &city)
{
    return (scope.states.isEmpty() || scope.states.contains(city.stateId))
        && (scope.cities.isEmpty() || scope.cities.contains(city.id));
}

std::optional<ProjectStatus> statusOf(OwnMeasure measure)
{
    switch (measure) {
    case OwnMeasure::ProjectsPlanning:
        return ProjectStatus::Planning;
    case OwnMeasure::ProjectsOngoing:
        return ProjectStatus::Ongoing;
    case OwnMeasure::ProjectsCompleted:
        return ProjectStatus::Completed;
    case OwnMeasure::ProjectsUnresolved:
        return ProjectStatus::Unresolved;
    default:
        return std::nullopt;
    }
}

/** The projects that a figure counts, with the city of each. */
struct Counted
{
    const City *city;
    CityProject project;
};

QList<Counted> countedProjects(const Catalogue &catalogue, OwnMeasure measure, const FigureRef &figure)
{
    const Scope scope = scopeOf(catalogue, figure);
    const auto status = statusOf(measure);
    const bool isFiled = reportFor(catalogue, figure.year).basis != ReportBasis::Text;
    QList<Counted> counted;
    for (const City *city : citiesInProtocolOrder(catalogue)) {
        if (!contains(scope, *city))
            continue;
        for (const CityProject &project : cityProjects(catalogue, city->id, figure.year)) {
            const bool isInArea = scope.areas.isEmpty() || (isFiled && scope.areas.contains(project.areaId));
            if (isInArea && (!status || project.status == status))
                counted.append({city, project});
        }
    }
    return counted;
}

QString nameOf(OwnMeasure measure)
{
    switch (measure) {
    case OwnMeasure::ProjectsPlanning:
        return Words::tr("Projects in planning");
    case OwnMeasure::ProjectsOngoing:
        return Words::tr("Ongoing projects");
    case OwnMeasure::ProjectsCompleted:
        return Words::tr("Completed projects");
    case OwnMeasure::ProjectsUnresolved:
        return Words::tr("Projects whose status is unresolved");
    case OwnMeasure::CitiesWithProjects:
        return Words::tr("Cities with projects");
    case OwnMeasure::AreaShare:
        return Words::tr("Share of the projects");
    default:
        return Words::tr("Projects");
    }
}

/** Each project with the way to it; of many the number in each city. */
SheetBlock rowsOf(
    const Catalogue &catalogue, const QList<Counted> &counted, const FigureRef &figure, const Format &format)
{
    QList<QList<SheetWords>> items;
    if (counted.size() <= MostProjects) {
        for (const Counted &one : counted) {
            const Project *project = catalogue.project(one.project.projectId);
            const QString title
                = project ? format.written(project->title.in(format.language())) : one.project.projectId;
            items.append({linkTo(RecordKind::Project, one.project.projectId, title),
                {u" · "_s + one.city->name.in(format.language()), {}, {}}});
        }
        return sheetList(items);
    }
    QMap<const City *, int> ofCity;
    QList<const City *> order;
    for (const Counted &one : counted) {
        if (!ofCity.contains(one.city))
            order.append(one.city);
        ++ofCity[one.city];
    }
    QList<SheetFact> facts;
    for (const City *city : order) {
        SheetFact fact{city->name.in(format.language()), {}, {}, {}};
        FigureRef part = figure;
        QStringList places = scopeOf(catalogue, figure).areas;
        places.prepend(city->id);
        part.place = joinedPlaces(places);
        fact.value = {{format.number(ofCity[city], 0), RecordRef{RecordKind::City, city->id}, {}, part}};
        facts.append(fact);
    }
    return sheetFacts(facts);
}

/** How the printed figures of the year differ from what its list bears out. */
QStringList differences(const Catalogue &catalogue, const FigureRef &figure, const Format &format)
{
    ViewState view;
    view.year = figure.year;
    view.states = scopeOf(catalogue, figure).states;
    const NetworkCoverage network = networkCoverage(catalogue, view);
    const AreaCoverageText text(catalogue, format);
    QStringList notes = text.reportNotes(network);
    if (const Source *source = catalogue.source(network.report.sourceId)) // it stands on the sheet by itself
        notes.removeIf([source](const QString &note) { return note.contains(source->title); });
    for (const AreaCoverage &area : network.areas) {
        if (scopeOf(catalogue, figure).areas.contains(area.areaId))
            notes += text.areaNotes(area);
    }
    return notes;
}

QString cities(int count)
{
    return Words::tr("%n cities", nullptr, count);
}

QString projects(int count)
{
    return Words::tr("%n projects", nullptr, count);
}

void countProjects(FigureAnswer &answer, const QList<Counted> &counted)
{
    answer.value = projects(int(counted.size()));
    answer.unit = Words::tr("projects");
    answer.kind = Words::tr("counted from the rows of the list");
    answer.definition
        = Words::tr("Projects in the last list of the network at or before the year: the action plans of the pilots, "
                    "then the yearly reports. A project counts once in each list that has it.");
}

void countCities(FigureAnswer &answer, const QList<Counted> &counted)
{
    QSet<QString> with;
    for (const Counted &one : counted)
        with.insert(one.city->id);
    answer.value = cities(int(with.size()));
    answer.unit = Words::tr("cities");
    answer.kind = Words::tr("counted from the rows of the list");
    answer.definition = Words::tr("Cities of which the list files one project or more in the area.");
}

void share(FigureAnswer &answer, const QList<Counted> &counted, const FigureFacts &facts, const FigureRef &figure,
    const Format &format)
{
    const auto all = countedProjects(
        facts.catalogue, OwnMeasure::Projects, ownFigure(OwnMeasure::Projects, AllPlaces, figure.year));
    answer.unit = Words::tr("% of the projects in the list");
    answer.kind = Words::tr("worked out from the rows of the list");
    answer.definition = Words::tr("Projects of the area as a share of all that the list of the year has.");
    if (all.isEmpty())
        return;
    answer.value = format.percent(100.0 * double(counted.size()) / double(all.size()), 1);
    //: %1 and %2 are numbers of projects
    answer.notes.append(Words::tr("%1 of %2 projects.")
                            .arg(format.number(double(counted.size()), 0), format.number(double(all.size()), 0)));
}

} // namespace

FigureAnswer answerProjects(const FigureFacts &facts, OwnMeasure measure, const FigureRef &figure, const Format &format)
{
    FigureAnswer answer;
    answer.name = nameOf(measure);
    answer.of = figurePlaces(facts.catalogue, figure, format);
    const Scope scope = scopeOf(facts.catalogue, figure);
    const ReportChoice list = reportFor(facts.catalogue, figure.year);
    answer.year = list.year ? format.year(*list.year) : format.year(figure.year);
    const QList<Counted> counted = scope.isKnown ? countedProjects(facts.catalogue, measure, figure) : QList<Counted>();
    if (measure == OwnMeasure::CitiesWithProjects)
        countCities(answer, counted);
    else if (measure == OwnMeasure::AreaShare)
        share(answer, counted, facts, figure, format);
    else
        countProjects(answer, counted);
    if (!scope.isKnown) {
        answer.value.clear();
        answer.hole = Words::tr("This edition does not know the place.");
        return answer;
    }
    answer.sourceIds = {list.sourceId};
    if (!list.year) {
        answer.value.clear();
        answer.sourceIds.clear();
        answer.hole = Words::tr("The first list of projects is of %1.").arg(format.year(list.firstYear));
        return answer;
    }
    if (!scope.areas.isEmpty() && list.basis == ReportBasis::Text) {
        answer.value.clear();
        answer.hole = Words::tr("The text of that year files nothing by area.");
        return answer;
    }
    const QString name = AreaCoverageText(facts.catalogue, format).report(list);
    //: %1 is "report of 2025" or "plans of 2018"
    answer.notes.prepend(Words::tr("Counted from the %1.").arg(name));
    answer.notes += differences(facts.catalogue, figure, format);
    if (!counted.isEmpty()) {
        answer.parts.append(sheetHeading(Words::tr("Counted rows")));
        answer.parts.append(rowsOf(facts.catalogue, counted, figure, format));
    }
    return answer;
}

FigureAnswer answerMembers(const FigureFacts &facts, const FigureRef &figure, const Format &format)
{
    FigureAnswer answer;
    const Scope scope = scopeOf(facts.catalogue, figure);
    answer.name = Words::tr("Member cities");
    answer.of = figurePlaces(facts.catalogue, figure, format);
    answer.unit = Words::tr("cities");
    answer.year = format.year(figure.year);
    answer.kind = Words::tr("counted from the list of members");
    answer.definition = Words::tr("Cities of the network that had joined by the end of the year.");
    QMap<int, QList<const CityRecord *>> joined;
    int members = 0;
    for (const CityRecord &city : facts.places.cities) {
        const City *known = facts.catalogue.city(city.id);
        if (city.joinedYear > figure.year || !known || !scope.isKnown || !contains(scope, *known))
            continue;
        joined[city.joinedYear].append(&city);
        ++members;
    }
    answer.value = cities(members);
    QList<SheetFact> rows;
    for (auto year = joined.cbegin(); year != joined.cend(); ++year) {
        SheetFact row{format.year(year.key()), {}, cities(int(year->size())), year->first()->sourceId};
        for (const CityRecord *city : *year) {
            if (!row.value.isEmpty())
                row.value.append({u", "_s, {}, {}});
            row.value.append(linkTo(RecordKind::City, city->id, city->name.in(format.language())));
            if (!answer.sourceIds.contains(city->sourceId))
                answer.sourceIds.append(city->sourceId);
        }
        rows.append(row);
    }
    if (rows.isEmpty()) {
        answer.hole = Words::tr("No city had joined by then.");
        answer.value.clear();
        return answer;
    }
    answer.parts = {sheetHeading(Words::tr("Who joined when")), sheetFacts(rows)};
    return answer;
}

} // namespace atlas
