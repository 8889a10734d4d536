// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/networkfigures.h"

#include "app/analysis/eventtext.h"
#include "app/analysis/sheetwords.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

using Metric = NetworkFigure::Metric;
using Scope = NetworkFigure::Scope;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(atlas::NetworkFigures)
};

constexpr std::array MetricNames{std::pair(Metric::MemberCities, "member_cities"_L1),
    std::pair(Metric::PriorityProjects, "priority_projects"_L1), std::pair(Metric::Partnerships, "partnerships"_L1),
    std::pair(Metric::ProjectsTotal, "projects_total"_L1), std::pair(Metric::ProjectsPlanning, "projects_planning"_L1),
    std::pair(Metric::ProjectsOngoing, "projects_ongoing"_L1),
    std::pair(Metric::ProjectsCompleted, "projects_completed"_L1),
    std::pair(Metric::ProjectsByArea, "projects_by_area"_L1), std::pair(Metric::ShareByArea, "share_by_area"_L1)};

QString metricWords(Metric metric)
{
    switch (metric) {
    case Metric::MemberCities:
        return Words::tr("Member cities");
    case Metric::PriorityProjects:
        return Words::tr("Priority projects");
    case Metric::Partnerships:
        return Words::tr("Partnerships");
    case Metric::ProjectsTotal:
        return Words::tr("Projects, all");
    case Metric::ProjectsPlanning:
        return Words::tr("Projects in planning");
    case Metric::ProjectsOngoing:
        return Words::tr("Ongoing projects");
    case Metric::ProjectsCompleted:
        return Words::tr("Completed projects");
    case Metric::ProjectsByArea:
        return Words::tr("Projects");
    case Metric::ShareByArea:
        return Words::tr("Share of projects");
    }
    Q_UNREACHABLE();
}

/** How a figure was found, which the facts say in English. */
QString basisWords(const QString &basis)
{
    if (basis == "printed"_L1)
        return Words::tr("printed in the report");
    if (basis == "counted"_L1)
        return Words::tr("counted");
    if (basis == "counted from appendix"_L1)
        return Words::tr("counted from the appendix");
    if (basis == "printed in country chart"_L1)
        return Words::tr("printed in the chart of states");
    if (basis == "computed from printed percentages and chart"_L1)
        return Words::tr("computed from printed shares and chart");
    return basis;
}

QString scopeWords(const Catalogue &catalogue, const NetworkFigure &figure, Language language)
{
    if (figure.scope == Scope::Network)
        return Words::tr("Whole network");
    if (const Area *area = catalogue.area(figure.scopeId))
        return area->name.in(language);
    const State *state = catalogue.state(figure.scopeId);
    return state ? state->shortName.in(language) : figure.scopeId;
}

QString valueWords(const NetworkFigure &figure, const Format &format)
{
    const int value = int(figure.value);
    switch (figure.unit) {
    case NetworkFigure::Unit::Cities:
        return Words::tr("%n cities", nullptr, value);
    case NetworkFigure::Unit::Projects:
        return Words::tr("%n projects", nullptr, value);
    case NetworkFigure::Unit::Partnerships:
        return Words::tr("%n partnerships", nullptr, value);
    case NetworkFigure::Unit::Percent:
        return format.percent(figure.value, 0);
    }
    Q_UNREACHABLE();
}

QString unitWords(NetworkFigure::Unit unit)
{
    switch (unit) {
    case NetworkFigure::Unit::Cities:
        return Words::tr("cities");
    case NetworkFigure::Unit::Projects:
        return Words::tr("projects");
    case NetworkFigure::Unit::Partnerships:
        return Words::tr("partnerships");
    case NetworkFigure::Unit::Percent:
        return Words::tr("% of the projects");
    }
    Q_UNREACHABLE();
}

/** The same in a word or two, for a column. */
QString shortBasisWords(const QString &basis)
{
    if (basis == "printed"_L1)
        return Words::tr("printed");
    if (basis == "counted from appendix"_L1)
        return Words::tr("from appendix");
    if (basis == "printed in country chart"_L1)
        return Words::tr("from chart");
    if (basis == "computed from printed percentages and chart"_L1)
        return Words::tr("computed");
    return basisWords(basis);
}

QString yearHead(const Format &format)
{
    //: head of a column; %1 is the era, such as CE
    return Words::tr("Year (%1)").arg(format.eraWords());
}

NetworkRow figureRow(const NetworkFacts &facts, const NetworkFigure &figure, const Format &format)
{
    QString what = metricWords(figure.metric);
    if (figure.scope != Scope::Network) {
        //: %1 is a state or an area, %2 what is counted of it
        what = Words::tr("%1: %2").arg(scopeWords(*facts.catalogue, figure, format.language()), what);
    }
    return {{RecordKind::NetworkStat, figureId(figure)},
        {format.yearCell(figure.year), what, valueWords(figure, format), shortBasisWords(figure.basis)}, {},
        figure.year, figure.year, int(figure.metric), {{2, figureRef(figure)}}};
}

const NetworkFigure *figureOf(const Network &network, Metric metric, int year, const QString &scopeId = {})
{
    const auto found = std::ranges::find_if(network.figures,
        [&](const NetworkFigure &one) { return one.metric == metric && one.year == year && one.scopeId == scopeId; });
    return found == network.figures.end() ? nullptr : &*found;
}

/** Of all projects that the report names by area. */
double countedShare(const Network &network, const NetworkFigure &count)
{
    double all = 0;
    for (const NetworkFigure &one : network.figures) {
        if (one.metric == Metric::ProjectsByArea && one.year == count.year)
            all += one.value;
    }
    return all > 0 ? 100 * count.value / all : 0;
}

SheetFact figureFact(const NetworkFigure &figure, const QString &label, const Format &format)
{
    SheetFact fact
        = linkFact(label, {RecordKind::NetworkStat, figureId(figure)}, valueWords(figure, format), figure.sourceId);
    fact.value.first().figure = figureRef(figure);
    fact.note = basisWords(figure.basis);
    return fact;
}

} // namespace

QString figureId(const NetworkFigure &figure)
{
    const auto name = std::ranges::find(MetricNames, figure.metric, [](const auto &pair) { return pair.first; });
    const QString scope = figure.scope == Scope::Network ? u"network"_s : figure.scopeId;
    return QString(name->second) + u'/' + scope + u'/' + QString::number(figure.year) + u'/' + figure.basis;
}

FigureRef figureRef(const NetworkFigure &figure)
{
    const QString place = figureId(figure).section(u'/', 0, 1);
    return ownFigure(OwnMeasure::NetworkStat, place, figure.year, figure.basis);
}

NetworkFigureWords networkFigureWords(const NetworkFigure &figure, const Format &format)
{
    return {metricWords(figure.metric), valueWords(figure, format), unitWords(figure.unit), basisWords(figure.basis)};
}

NetworkTable figureTable(const NetworkFacts &facts, const Format &format)
{
    NetworkTable table{{yearHead(format), Words::tr("What"), Words::tr("Figure"), Words::tr("Found")}, {}, {2}};
    for (const NetworkFigure &figure : facts.network->figures)
        table.rows.append(figureRow(facts, figure, format));
    return table;
}

NetworkTable areaFigureTable(const NetworkFacts &facts, const Format &format)
{
    NetworkTable table{
        {yearHead(format), Words::tr("Area"), Words::tr("Projects"), Words::tr("Counted"), Words::tr("Printed")}, {},
        {2, 3, 4}};
    for (const NetworkFigure &figure : facts.network->figures) {
        if (figure.metric != Metric::ProjectsByArea)
            continue;
        const NetworkFigure *printed = figureOf(*facts.network, Metric::ShareByArea, figure.year, figure.scopeId);
        NetworkRow row = figureRow(facts, figure, format);
        row.cells = {format.yearCell(figure.year), scopeWords(*facts.catalogue, figure, format.language()),
            format.number(figure.value, 0), format.percent(countedShare(*facts.network, figure), 1),
            printed ? valueWords(*printed, format) : QString()};
        row.figures.insert(3, ownFigure(OwnMeasure::AreaShare, figure.scopeId, figure.year));
        if (printed)
            row.figures.insert(4, figureRef(*printed));
        table.rows.append(row);
    }
    std::ranges::stable_sort(table.rows, std::ranges::greater(), &NetworkRow::firstYear);
    return table;
}

QList<SheetFact> growthFacts(const NetworkFacts &facts, const Format &format)
{
    QMap<int, QList<const CityRecord *>> joined;
    for (const CityRecord &city : facts.places->cities)
        joined[city.joinedYear].append(&city);
    QList<SheetFact> rows;
    qsizetype members = 0;
    for (auto year = joined.cbegin(); year != joined.cend(); ++year) {
        members += year->size();
        QList<const CityRecord *> cities = *year;
        std::ranges::stable_sort(cities, {}, [](const CityRecord *city) { return city->name.en; });
        QStringList names;
        for (const CityRecord *city : std::as_const(cities))
            names.append(city->name.in(format.language()));
        const QString more = format.number(double(year->size()), 0);
        const bool isFirst = rows.isEmpty();
        SheetFact fact = plainFact(format.year(year.key()),
            isFirst ? Words::tr("%n cities", nullptr, int(members))
                    //: %1 is how many cities joined in a year, %2 how many there are then
                    : Words::tr("%1 more, %2 in all").arg(more, format.number(double(members), 0)),
            year->first()->sourceId);
        fact.note = format.list(names);
        fact.value.first().figure = ownFigure(OwnMeasure::MemberCities, AllPlaces, year.key());
        rows.append(fact);
    }
    return rows;
}

NetworkTable meetingTable(const NetworkFacts &facts, const Format &format)
{
    QList<EventRecord> meetings;
    std::ranges::copy_if(facts.network->events, std::back_inserter(meetings),
        [](const EventRecord &event) { return event.category == EventRecord::Category::Meeting; });
    NetworkTable table = eventTable(meetings, format);
    table.heads.remove(2, 1);
    for (NetworkRow &row : table.rows)
        row.cells.remove(2, 1);
    return table;
}

Sheet figureSheet(const NetworkFacts &facts, const QString &id, const Format &format)
{
    const QList<NetworkFigure> &figures = facts.network->figures;
    const auto found = std::ranges::find(figures, id, figureId);
    if (found == figures.end())
        return unknownSheet(id);
    const QString scope = scopeWords(*facts.catalogue, *found, format.language());
    Sheet sheet{metricWords(found->metric), Words::tr("%1, %2").arg(scope, format.year(found->year)), {}};
    SheetFact value = plainFact(Words::tr("Figure"), valueWords(*found, format), found->sourceId);
    value.value.first().figure = figureRef(*found);
    QList<SheetFact> list{value, plainFact(Words::tr("Year"), format.year(found->year)),
        plainFact(Words::tr("Of"), scope), plainFact(Words::tr("How it was found"), basisWords(found->basis))};
    if (found->metric == Metric::ProjectsByArea)
        list.append(
            plainFact(Words::tr("Share of all counted"), format.percent(countedShare(*facts.network, *found), 1)));
    sheet.blocks.append(sheetFacts(list));
    sheet.blocks += confidenceNote(found->confidence);
    sheet.blocks += remark(found->note, format);
    QList<SheetFact> others;
    for (const NetworkFigure &one : figures) {
        if (one.metric == found->metric && one.scopeId == found->scopeId && !(one == *found))
            others.append(figureFact(one, format.year(one.year), format));
    }
    if (!others.isEmpty()) {
        sheet.blocks.append(sheetHeading(Words::tr("In other years")));
        sheet.blocks.append(sheetFacts(others));
    }
    return sheet;
}

Sheet figuresIntroduction(const NetworkFacts &facts, int year, const Format &format)
{
    Sheet sheet{Words::tr("Growth and monitoring"), {}, {}};
    sheet.blocks.append(
        sheetParagraph(Words::tr("Some figures are printed in the reports, others are counted from "
                                 "their lists. The two do not always agree: they stand side by side.")));
    QList<SheetFact> ofYear;
    for (const NetworkFigure &figure : facts.network->figures) {
        if (figure.year == year && figure.scope == Scope::Network)
            ofYear.append(figureFact(figure, metricWords(figure.metric), format));
    }
    sheet.blocks.append(sheetHeading(Words::tr("The whole network in %1").arg(format.year(year))));
    if (ofYear.isEmpty())
        sheet.blocks.append(sheetParagraph(Words::tr("The reports have no figures of this year.")));
    else
        sheet.blocks.append(sheetFacts(ofYear));
    sheet.blocks.append(sheetHeading(Words::tr("Cities by the year in which they joined")));
    sheet.blocks.append(sheetFacts(growthFacts(facts, format)));
    return sheet;
}

} // namespace atlas
