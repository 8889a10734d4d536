// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/serieschart.h"

#include "app/analysis/chartaxis.h"
#include "app/analysis/charttext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(atlas::SeriesChart)
};

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

/** Per cent are written with their sign, the value of an index alone, everything else with the unit of the edition. */
ChartValueStyle styleOf(const Definition &definition, const Format &format)
{
    if (definition.unit.en == "%"_L1)
        return {ChartValueStyle::Kind::Percent, definition.decimals, 1, {}};
    if (definition.unit.en.startsWith("index"_L1))
        return {ChartValueStyle::Kind::Quantity, definition.decimals, 1, {}};
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
    chart.measure = measure;
    if (values.isEmpty()) {
        chart.title = measure;
        chart.emptyReason = noValuesOf(measure);
        return chart;
    }
    ChartPlot &plot = chart.plot;
    plot.firstYear = values.points().first().year;
    plot.lastYear = std::max(values.points().last().year, plot.firstYear + 1);
    plot.lines = {lineOf(catalogue, {series.indicatorId, series.entityId, 0, series.sourceId}, values, chart)};
    setLinearAxis(chart, *spanOf(plot));
    if (series.projections > 0)
        plot.boundaryYear = values.lastEstimateYear();
    plot.projectionWord = projectionWord();
    plot.yearTicks = yearTicks(
        plot.firstYear, plot.lastYear, plot.boundaryYear ? QList<int>{*plot.boundaryYear} : QList<int>{}, format);
    const QString unit = chart.style.kind == ChartValueStyle::Kind::Percent
        ? QString()
        : format.dated(definition.unit.in(format.language()));
    QStringList parts{
        unit.isEmpty() ? measure : Words::tr("%1, %2").arg(measure, unit), format.years(plot.firstYear, plot.lastYear)};
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
    const bool isProjection = shown->kind == ValueKind::Projection;
    //: %1 is a measure, %2 a place, %3 a value with its unit, %4 a year with its era
    chart.title = (isProjection ? Words::tr("%1, %2: %3 in %4, projection") : Words::tr("%1, %2: %3 in %4"))
                      .arg(chart.measure, place, value, when);
    return chart;
}

} // namespace atlas
