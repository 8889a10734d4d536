// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/urbanpeople.h"

#include "app/analysis/charttext.h"
#include "app/analysis/citypopulation.h"
#include "app/analysis/urbanchart.h"
#include "app/analysis/urbanplot.h"
#include "app/analysis/wellknown.h"

#include <QCoreApplication>

#include <utility>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

const QString UrbanLine = u"urban"_s;
const QString RuralLine = u"rural"_s;
constexpr double OneMillion = 1e6;

/** The sentences of this chart. */
class UrbanPeople
{
    Q_DECLARE_TR_FUNCTIONS(atlas::UrbanPeople)
};

struct Inputs
{
    const Catalogue &catalogue;
    const UrbanPeopleSeries &people;
    const QString &place;
    double unit; ///< people for one of the values
};

void addPoint(ChartLine &line, const Observation &value, const Inputs &in)
{
    line.points.append({value.year, value.value * in.unit, value.kind, value.sourceId, 0});
}

QList<ChartLine> linesOf(const Inputs &in)
{
    ChartLine urban{UrbanLine, UrbanPeople::tr("In cities"), {}, ChartLine::Role::Asean, 0, false, {}};
    ChartLine rural{RuralLine, UrbanPeople::tr("Outside"), {}, ChartLine::Role::Chosen, 1, false, {}};
    urban.figures = {{wellknown::UrbanPeople, in.place, 0, {}}};
    rural.figures = {ownFigure(OwnMeasure::RuralPeople, in.place, 0)};
    for (const Observation &value : in.people.urban.of(in.place).points()) {
        addPoint(urban, value, in);
        if (const auto outside = ruralPeople(in.people, in.place, value.year))
            addPoint(rural, *outside, in);
    }
    return {urban, rural};
}

/** The first of the years from which more people live in cities than outside; empty where it never comes, 0 where it
 * was so from the beginning. */
std::optional<int> majorityYear(const ChartPlot &plot)
{
    const ChartLine *urban = plot.line(UrbanLine);
    const ChartLine *rural = plot.line(RuralLine);
    if (urban == nullptr || rural == nullptr)
        return std::nullopt;
    std::optional<int> since;
    for (const ChartPoint &point : urban->points) {
        const auto outside = rural->at(point.year);
        const bool isMore = outside && point.value > outside->value;
        if (!isMore)
            since.reset();
        else if (!since)
            since = point.year;
    }
    return since == urban->points.first().year ? std::optional(0) : since;
}

QString titleOf(const ChartDescription &chart, const QString &place)
{
    const int year = chart.shownYear();
    const auto urban = chart.plot.lines.first().at(year);
    const ChartLine *outside = chart.plot.line(RuralLine);
    const auto rural = outside != nullptr ? outside->at(year) : std::nullopt;
    if (!urban || !rural)
        return UrbanPeople::tr("%1: people in cities").arg(place);
    const QString in = chart.format.people(urban->value);
    const QString out = chart.format.persons(rural->value);
    const QString when = chart.format.oneEra().year(year);
    const auto since = majorityYear(chart.plot);
    if (since && *since > year)
        //: %1 is a place, %2 and %3 are numbers of people, %4 and %5 years
        return UrbanPeople::tr("%1: %2 in cities, %3 outside in %4; more in cities by %5")
            .arg(place, in, out, when, laterYear(*since, chart.format));
    //: %1 is a place, %2 and %3 are numbers of people, %4 a year
    return UrbanPeople::tr("%1: %2 in cities, %3 outside in %4").arg(place, in, out, when);
}

/** How many live in cities, as the first line has it. */
QString shortTitleOf(const ChartDescription &chart, const QString &place)
{
    const int year = chart.shownYear();
    const auto urban = chart.plot.lines.first().at(year);
    if (!urban)
        return {};
    //: %1 is a place, %2 a number of people, %3 a year
    return UrbanPeople::tr("%1: %2 in cities in %3")
        .arg(place, chart.format.people(urban->value), chart.format.oneEra().year(year));
}

} // namespace

std::optional<Observation> ruralPeople(const UrbanPeopleSeries &people, const QString &placeId, int year)
{
    const auto urban = people.urban.of(placeId).at(year);
    const auto share = people.shares.of(placeId).at(year);
    if (!urban || !share || share->value <= 0)
        return std::nullopt;
    return Observation{year, urban->value * (100 - share->value) / share->value, urban->kind, urban->sourceId};
}

ChartDescription urbanPeopleChart(
    const Catalogue &catalogue, const UrbanPeopleSeries &people, const ViewState &view, const Format &format)
{
    const QString place = urbanPlace(catalogue, people.urban, view);
    const Inputs in{catalogue, people, place, peoplePerUnit(catalogue, wellknown::UrbanPeople)};
    ChartDescription chart;
    chart.format = format;
    chart.style = {ChartValueStyle::Kind::Quantity, 1, OneMillion, UrbanPeople::tr("million people")};
    chart.plot.lines = linesOf(in);
    //: %1 is a place
    chart.measure = UrbanPeople::tr("People of %1").arg(entityLabel(catalogue, place, format));
    setUrbanAxes(chart, catalogue, UrbanShareId);
    chart.title = UrbanPeople::tr("%1: people in cities").arg(entityLabel(catalogue, place, format));
    if (chart.plot.lines.isEmpty()) {
        chart.emptyReason = noValuesOf(UrbanPeople::tr("people in cities"));
        return chart;
    }
    for (ChartLine &line : chart.plot.lines)
        line.endLabel = line.label + u' ' + chart.shortValueText(line.points.last().value);
    setUrbanSubtitle(chart,
        {UrbanPeople::tr("People in cities and outside, %1").arg(chart.style.unit), UrbanPeople::tr("every five years"),
            entityLabel(catalogue, place, format)});
    citeSources(chart, catalogue);
    chart.notes
        = {UrbanPeople::tr("People outside of cities are worked out here from the people in cities and their share.")};
    return urbanPeopleInYear(std::move(chart), catalogue, view);
}

ChartDescription urbanPeopleInYear(ChartDescription chart, const Catalogue &catalogue, const ViewState &view)
{
    chart.currentYear = view.year;
    if (chart.plot.lines.isEmpty())
        return chart;
    const QString place = entityLabel(catalogue, chart.plot.lines.first().figures.first().place, chart.format);
    chart.title = titleOf(chart, place);
    chart.shortTitle = shortTitleOf(chart, place);
    return chart;
}

} // namespace atlas
