// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/urbanplot.h"

#include "app/analysis/charttext.h"
#include "app/analysis/citation.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace atlas
{

namespace
{

/** As many places after the point as the ticks need, so that none is rounded: 2.5, 0.25. */
int placesOf(const QList<double> &ticks)
{
    constexpr int most = 3;
    for (int places = 0; places < most; ++places) {
        const double scale = std::pow(10.0, places);
        if (std::ranges::all_of(
                ticks, [scale](double tick) { return std::abs(tick * scale - std::round(tick * scale)) < 1e-6; }))
            return places;
    }
    return most;
}

void setValues(ChartDescription &chart)
{
    double low = 0;
    double high = 0;
    for (const ChartLine &line : std::as_const(chart.plot.lines)) {
        for (const ChartPoint &point : line.points) {
            low = std::min(low, point.value / chart.style.divisor);
            high = std::max(high, point.value / chart.style.divisor);
        }
    }
    const QList<double> ticks = niceTicks(low, high > low ? high : low + 1);
    ChartValueStyle style = chart.style;
    style.divisor = 1;
    style.decimals = placesOf(ticks);
    style.unit.clear();
    for (const double tick : ticks)
        chart.plot.valueTicks.append({tick * chart.style.divisor, chartValueText(tick, style, chart.format).trimmed()});
    chart.plot.low = chart.plot.valueTicks.first().value;
    chart.plot.high = chart.plot.valueTicks.last().value;
}

/** Where the estimates end of those lines that go on as projections; empty where none does. */
std::optional<int> boundaryOf(const ChartPlot &plot)
{
    std::optional<int> last;
    for (const ChartLine &line : plot.lines) {
        if (line.points.last().kind != ValueKind::Projection)
            continue;
        for (const ChartPoint &point : line.points) {
            if (point.kind == ValueKind::Estimate)
                last = std::max(last.value_or(point.year), point.year);
        }
    }
    return last;
}

bool hasValues(const Catalogue &catalogue, const IndicatorSeries &series, const QString &stateId)
{
    return catalogue.state(stateId) != nullptr && !series.of(stateId).isEmpty();
}

} // namespace

QString urbanPlace(const Catalogue &catalogue, const IndicatorSeries &series, const ViewState &view)
{
    for (auto id = view.states.crbegin(); id != view.states.crend(); ++id) {
        if (hasValues(catalogue, series, *id))
            return *id;
    }
    return AseanId;
}

QList<QString> urbanPlaces(const Catalogue &catalogue, const IndicatorSeries &series, const ViewState &view)
{
    QList<QString> places{AseanId};
    for (const QString &id : view.states) {
        if (hasValues(catalogue, series, id))
            places.append(id);
    }
    return places;
}

ChartLine urbanLine(const Catalogue &catalogue, const QString &placeId, const ViewState &view, const Format &format)
{
    ChartLine line;
    line.id = placeId;
    line.label = entityLabel(catalogue, placeId, format);
    line.canBeChosen = catalogue.state(placeId) != nullptr;
    line.role = placeId == AseanId ? ChartLine::Role::Asean : ChartLine::Role::Chosen;
    line.colour = int(view.states.indexOf(placeId)) + 1; // the map counts the same way
    return line;
}

void setUrbanAxes(ChartDescription &chart, const Catalogue &catalogue, const QString &indicatorId)
{
    ChartPlot &plot = chart.plot;
    plot.lines.removeIf([](const ChartLine &line) { return line.points.isEmpty(); });
    if (plot.lines.isEmpty())
        return;
    plot.firstYear = plot.lines.first().points.first().year;
    plot.lastYear = plot.firstYear + 1;
    for (const ChartLine &line : std::as_const(plot.lines)) {
        plot.firstYear = std::min(plot.firstYear, line.points.first().year);
        plot.lastYear = std::max(plot.lastYear, line.points.last().year);
    }
    setValues(chart);
    plot.projectionWord = projectionWord();
    plot.boundaryYear = boundaryOf(plot);
    const Indicator *indicator = catalogue.indicator(indicatorId);
    if (plot.boundaryYear && indicator != nullptr)
        plot.projectionName = projectionBy(shortSourceName(catalogue, indicator->preferredSourceId));
    plot.yearTicks = yearTicks(
        plot.firstYear, plot.lastYear, plot.boundaryYear ? QList<int>{*plot.boundaryYear} : QList<int>{}, chart.format);
}

void setUrbanSubtitle(ChartDescription &chart, const QStringList &parts)
{
    QStringList all = parts;
    if (!chart.plot.lines.isEmpty())
        all.insert(1, chart.format.years(chart.plot.firstYear, chart.plot.lastYear));
    if (chart.plot.boundaryYear)
        all << dashedIsProjection() << chart.plot.projectionName;
    chart.shortSubtitles = shorterAndShorter(all);
    if (!chart.shortSubtitles.isEmpty())
        chart.subtitle = chart.shortSubtitles.takeFirst();
}

} // namespace atlas
