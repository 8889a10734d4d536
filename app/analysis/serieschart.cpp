// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/serieschart.h"

#include "app/analysis/charttext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(atlas::SeriesChart)
};

constexpr double FarFromZero = 0.6; ///< where the lowest value is more than this share of the highest

/** As many places after the point as the numbers of an axis need. */
int placesOf(const QList<double> &ticks)
{
    constexpr int most = 6;
    int places = 0;
    const auto isWhole = [&places](double tick) {
        const double scaled = tick * std::pow(10, places);
        return std::abs(scaled - std::round(scaled)) < 1e-6;
    };
    while (places < most && !std::ranges::all_of(ticks, isWhole))
        ++places;
    return places;
}

/** The axis from a round number below the values to one above. */
void setValueAxis(ChartDescription &chart, const Series &values)
{
    const auto [lowest, highest] = std::ranges::minmax(values.points(), {}, &Observation::value);
    const bool isFar = lowest.value > FarFromZero * highest.value && highest.value > lowest.value;
    const double low = isFar ? lowest.value : std::min(0.0, lowest.value);
    const double high = highest.value > low ? highest.value : low + 1;
    const QList<double> ticks = niceTicks(low, high);
    ChartValueStyle round = chart.style;
    round.decimals = placesOf(ticks);
    round.unit.clear();
    for (const double tick : ticks)
        chart.plot.valueTicks.append({tick, chartValueText(tick, round, chart.format).trimmed()});
    chart.plot.low = ticks.first();
    chart.plot.high = ticks.last();
    if (ticks.first() > 0)
        chart.notes.append(Words::tr("The axis of values does not begin at zero."));
}

ChartLine lineOf(
    const Catalogue &catalogue, const FigureRef &figure, const Series &values, const ChartDescription &chart)
{
    ChartLine line;
    line.id = figure.place;
    line.figures = {figure};
    line.label = entityLabel(catalogue, line.id, chart.format);
    line.role = ChartLine::Role::Asean; // what the chart is about
    for (const Observation &point : values.points())
        line.points.append({point.year, point.value, point.kind, point.sourceId, 0});
    line.endLabel = chart.shortValueText(line.points.last().value);
    return line;
}

/** Per cent are written with their sign, everything else with the unit of the edition. */
ChartValueStyle styleOf(const Definition &definition, const Format &format)
{
    if (definition.unit.en == "%"_L1)
        return {ChartValueStyle::Kind::Percent, definition.decimals, 1, {}};
    return {
        ChartValueStyle::Kind::Quantity, definition.decimals, 1, format.dated(definition.unit.in(format.language()))};
}

} // namespace

ChartDescription seriesChart(const Catalogue &catalogue, const Definition &definition, const SeriesCoverage &series,
    const Series &values, int year, const Format &format)
{
    ChartDescription chart;
    chart.format = format;
    chart.style = styleOf(definition, format);
    const QString measure = format.dated(definition.name.in(format.language()));
    if (values.isEmpty()) {
        chart.title = measure;
        chart.emptyReason = noValuesOf(measure);
        return chart;
    }
    ChartPlot &plot = chart.plot;
    plot.firstYear = values.points().first().year;
    plot.lastYear = std::max(values.points().last().year, plot.firstYear + 1);
    setValueAxis(chart, values);
    plot.lines = {lineOf(catalogue, {series.indicatorId, series.entityId, 0, series.sourceId}, values, chart)};
    if (series.projections > 0)
        plot.boundaryYear = values.lastEstimateYear();
    plot.projectionWord = projectionWord();
    plot.yearTicks = yearTicks(
        plot.firstYear, plot.lastYear, plot.boundaryYear ? QList<int>{*plot.boundaryYear} : QList<int>{}, format);
    QStringList parts{chart.style.unit.isEmpty() ? measure : Words::tr("%1, %2").arg(measure, chart.style.unit),
        format.years(plot.firstYear, plot.lastYear)};
    if (series.projections > 0)
        parts.append(dashedIsProjection());
    chart.shortSubtitles = shorterAndShorter(parts);
    chart.subtitle = chart.shortSubtitles.takeFirst();
    citeSources(chart, catalogue);
    return seriesChartInYear(std::move(chart), values, year);
}

ChartDescription seriesChartInYear(ChartDescription chart, const Series &values, int year)
{
    chart.currentYear = year;
    const auto shown = values.nearest(year);
    if (!shown)
        return chart;
    const QString place = chart.plot.lines.first().label;
    const QString when = chart.format.year(shown->year);
    const QString value = chart.valueText(shown->value);
    //: %1 is a place, %2 a value with its unit, %3 a year with its era
    chart.title = shown->kind == ValueKind::Projection ? Words::tr("%1: %2 in %3, projection").arg(place, value, when)
                                                       : Words::tr("%1: %2 in %3").arg(place, value, when);
    return chart;
}

} // namespace atlas
