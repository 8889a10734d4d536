// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/citypopulationchart.h"

#include "app/analysis/charttext.h"
#include "app/analysis/citation.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

/** The sentences of this chart. */
class CityPopulationChart
{
    Q_DECLARE_TR_FUNCTIONS(atlas::CityPopulationChart)
};

struct Inputs
{
    const Catalogue &catalogue;
    const City &city;
    const PopulationSeries &series;
    const Format &format;
};

/** Millions where the city ever has one, thousands otherwise. */
ChartValueStyle styleOf(double largest)
{
    constexpr double million = 1e6;
    if (largest >= million)
        return {ChartValueStyle::Kind::Quantity, 1, million, CityPopulationChart::tr("million people")};
    return {ChartValueStyle::Kind::Quantity, 0, 1e3, CityPopulationChart::tr("thousand people")};
}

ChartLine lineOf(const Inputs &in)
{
    const double unit = peoplePerUnit(in.catalogue, AgglomerationIndicator);
    ChartLine line;
    line.id = in.city.id;
    line.label = in.city.name.in(in.format.language());
    line.role = ChartLine::Role::Asean;
    line.figures = {{AgglomerationIndicator, line.id, 0, {}}};
    for (const Observation &point : in.series.agglomerations.of(in.city.id).points())
        line.points.append({point.year, point.value * unit, point.kind, point.sourceId, 0});
    return line;
}

ChartMark markOf(int year, double people, const QString &sourceId, const ChartValueStyle &style, const Inputs &in)
{
    ChartMark mark;
    mark.year = year;
    mark.value = people;
    mark.figure = ownFigure(OwnMeasure::StatedPeople, in.city.id, year);
    const QString value = chartValueText(people, style, in.format);
    mark.text = CityPopulationChart::tr("administrative area");
    //: %1 is a number of people, %2 a year, %3 a source
    mark.detail = CityPopulationChart::tr("%1 in the administrative area (%2). A different unit from the "
                                          "agglomeration: not to be compared with the line or with other cities. %3")
                      .arg(value, in.format.oneEra().year(year), shortSourceName(in.catalogue, sourceId));
    return mark;
}

/** What the plan or a register states of the administrative area. */
QList<ChartMark> marksOf(const ChartValueStyle &style, const Inputs &in)
{
    QList<ChartMark> marks;
    if (const auto &stated = in.city.statedPopulation; stated && stated->year)
        marks.append(markOf(*stated->year, stated->people, stated->sourceId, style, in));
    return marks;
}

/** As many decimals as the ticks need, so that none is rounded: 2.5, 0.25. */
int decimalsOf(const QList<double> &ticks)
{
    constexpr int most = 3;
    for (int decimals = 0; decimals < most; ++decimals) {
        const double scale = std::pow(10.0, decimals);
        const auto isExact = [scale](double tick) { return std::abs(tick * scale - std::round(tick * scale)) < 1e-6; };
        if (std::ranges::all_of(ticks, isExact))
            return decimals;
    }
    return most;
}

void fillPlot(ChartPlot &plot, const ChartValueStyle &style, const Inputs &in)
{
    const ChartLine &line = plot.lines.first();
    plot.firstYear = line.points.first().year;
    plot.lastYear = line.points.last().year;
    plot.marks = marksOf(style, in);
    double high = std::ranges::max_element(line.points, {}, &ChartPoint::value)->value;
    for (const ChartMark &mark : plot.marks)
        high = std::max(high, mark.value);
    const QList<double> ticks = niceTicks(0, high / style.divisor);
    for (const double tick : ticks)
        plot.valueTicks.append({tick * style.divisor, in.format.number(tick, decimalsOf(ticks))});
    plot.high = plot.valueTicks.last().value;
    plot.boundaryYear = in.series.agglomerations.of(in.city.id).lastEstimateYear();
    plot.projectionWord = projectionWord();
    plot.projectionName = projectionBy(shortSourceName(in.catalogue, line.points.last().sourceId));
    const QList<int> important = plot.boundaryYear ? QList<int>{*plot.boundaryYear} : QList<int>{};
    plot.yearTicks = yearTicks(plot.firstYear, plot.lastYear, important, in.format);
}

QString titleOf(const ChartDescription &chart, const Inputs &in)
{
    const auto now = in.series.agglomerations.of(in.city.id).nearest(chart.currentYear);
    const double unit = peoplePerUnit(in.catalogue, AgglomerationIndicator);
    const QString value = chart.valueText(now->value * unit);
    const QString year = in.format.year(now->year);
    const QString name = in.city.name.in(in.format.language());
    //: %1 is a city, %2 a number of people, %3 a year
    return now->kind == ValueKind::Projection
        ? CityPopulationChart::tr("%1: %2 in %3, projected").arg(name, value, year)
        : CityPopulationChart::tr("%1: %2 in %3").arg(name, value, year);
}

} // namespace

ChartDescription cityPopulationChart(
    const Catalogue &catalogue, const PopulationSeries &series, const QString &cityId, int year, const Format &format)
{
    ChartDescription chart;
    chart.format = format;
    chart.currentYear = year;
    const City *city = catalogue.city(cityId);
    if (city == nullptr || series.agglomerations.of(cityId).isEmpty()) {
        chart.emptyReason = CityPopulationChart::tr("The UN follows no agglomeration here.");
        return chart;
    }
    const Inputs in{catalogue, *city, series, format};
    const ChartLine line = lineOf(in);
    chart.style = styleOf(std::ranges::max_element(line.points, {}, &ChartPoint::value)->value);
    chart.plot.lines = {line};
    chart.plot.lines.first().endLabel = chart.shortValueText(line.points.last().value);
    fillPlot(chart.plot, chart.style, in);
    chart.title = titleOf(chart, in);
    const QString measure = CityPopulationChart::tr("Urban agglomeration, %1").arg(chart.style.unit);
    chart.shortSubtitles
        = shorterAndShorter({measure, format.years(chart.plot.firstYear, chart.plot.lastYear), dashedIsProjection()});
    chart.subtitle = chart.shortSubtitles.takeFirst();
    citeSources(chart, catalogue);
    return chart;
}

} // namespace atlas
