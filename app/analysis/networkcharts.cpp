// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/networkfigures.h"

#include "app/analysis/charttext.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

using Metric = NetworkFigure::Metric;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(atlas::NetworkCharts)
};

/** Axes around the lines: values from zero, years from the first to the last. */
void setAxes(ChartDescription &chart)
{
    ChartPlot &plot = chart.plot;
    double highest = 1;
    plot.firstYear = plot.lines.first().points.first().year;
    plot.lastYear = plot.firstYear + 1;
    for (const ChartLine &line : std::as_const(plot.lines)) {
        for (const ChartPoint &point : line.points) {
            highest = std::max(highest, point.value);
            plot.firstYear = std::min(plot.firstYear, point.year);
            plot.lastYear = std::max(plot.lastYear, point.year);
        }
    }
    const QList<double> ticks = niceTicks(0, highest);
    for (const double tick : ticks)
        plot.valueTicks.append({tick, chart.shortValueText(tick)});
    plot.low = ticks.first();
    plot.high = ticks.last();
    plot.yearTicks = yearTicks(plot.firstYear, plot.lastYear, {}, chart.format);
}

/** The last value that counts in a year; the first where all come later. */
const ChartPoint &pointFor(const ChartLine &line, int year)
{
    const auto later = std::ranges::upper_bound(line.points, year, {}, &ChartPoint::year);
    return later == line.points.begin() ? line.points.first() : *(later - 1);
}

void finish(ChartDescription &chart, const Catalogue &catalogue, const QString &measure)
{
    setAxes(chart);
    for (ChartLine &line : chart.plot.lines)
        line.endLabel = Words::tr("%1 %2").arg(line.label, chart.shortValueText(line.points.last().value));
    chart.shortSubtitles = shorterAndShorter({measure, chart.format.years(chart.plot.firstYear, chart.plot.lastYear)});
    chart.subtitle = chart.shortSubtitles.takeFirst();
    citeSources(chart, catalogue);
}

} // namespace

ChartDescription membersChart(const NetworkFacts &facts, int year, const Format &format)
{
    QMap<int, int> joined;
    QMap<int, QString> sources;
    for (const CityRecord &city : facts.places->cities) {
        ++joined[city.joinedYear];
        sources[city.joinedYear] = city.sourceId;
    }
    ChartDescription chart;
    chart.format = format;
    chart.currentYear = year;
    chart.style = {ChartValueStyle::Kind::Quantity, 0, 1, Words::tr("cities")};
    if (joined.isEmpty()) {
        chart.emptyReason = noValuesOf(Words::tr("member cities"));
        return chart;
    }
    ChartLine line;
    line.id = u"members"_s;
    line.figures = {ownFigure(OwnMeasure::MemberCities, AllPlaces, 0)};
    line.label = Words::tr("Members");
    line.role = ChartLine::Role::Asean; // what the chart is about
    int members = 0;
    for (int at = joined.firstKey(); at <= joined.lastKey(); ++at) {
        members += joined.value(at);
        line.points.append({at, double(members), ValueKind::Estimate, (--sources.upperBound(at)).value(), 0});
    }
    chart.plot.lines = {line};
    const ChartPoint &shown = pointFor(line, year);
    //: %1 is a number of cities, %2 a year with its era
    chart.title = Words::tr("%1 member cities in %2").arg(format.number(shown.value, 0), format.year(shown.year));
    finish(chart, *facts.catalogue, Words::tr("Member cities by the year in which they joined"));
    return chart;
}

ChartDescription projectsChart(const NetworkFacts &facts, int year, const Format &format)
{
    const QList<std::pair<Metric, QString>> measures{{Metric::ProjectsTotal, Words::tr("All")},
        {Metric::ProjectsOngoing, Words::tr("Ongoing")}, {Metric::ProjectsCompleted, Words::tr("Completed")},
        {Metric::ProjectsPlanning, Words::tr("Planning")}};
    ChartDescription chart;
    chart.format = format;
    chart.currentYear = year;
    chart.style = {ChartValueStyle::Kind::Quantity, 0, 1, Words::tr("projects")};
    for (const auto &[metric, label] : measures) {
        ChartLine line;
        line.id = QString::number(int(metric));
        line.label = label;
        line.role = chart.plot.lines.isEmpty() ? ChartLine::Role::Asean : ChartLine::Role::Chosen;
        line.colour = int(chart.plot.lines.size());
        for (const NetworkFigure &figure : facts.network->figures) {
            if (figure.metric != metric || figure.scope != NetworkFigure::Scope::Network)
                continue;
            line.figures = {figureRef(figure)};
            line.figures.first().sourceId.clear(); // found in whatever way
            line.points.append({figure.year, figure.value, ValueKind::Estimate, figure.sourceId, 0});
        }
        if (!line.points.isEmpty())
            chart.plot.lines.append(line);
    }
    if (chart.plot.lines.isEmpty()) {
        chart.emptyReason = noValuesOf(Words::tr("projects in the reports"));
        return chart;
    }
    const ChartPoint &shown = pointFor(chart.plot.lines.first(), year);
    //: %1 is a number of projects, %2 a year with its era
    chart.title
        = Words::tr("%1 projects in the report of %2").arg(format.number(shown.value, 0), format.year(shown.year));
    finish(chart, *facts.catalogue, Words::tr("Projects in the monitoring reports"));
    return chart;
}

} // namespace atlas
