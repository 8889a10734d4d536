// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/urbanspeed.h"

#include "app/analysis/charttext.h"
#include "app/analysis/urbanchart.h"
#include "app/analysis/urbanplot.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <utility>

namespace atlas
{

namespace
{

/** The sentences of this chart. */
class UrbanSpeed
{
    Q_DECLARE_TR_FUNCTIONS(atlas::UrbanSpeed)
};

QList<ChartPoint> speedsOf(const Series &shares)
{
    QList<ChartPoint> points;
    for (const Observation &value : shares.points()) {
        if (const auto speed = urbanSpeed(shares, value.year))
            points.append({speed->year, speed->value, speed->kind, speed->sourceId, 0});
    }
    return points;
}

ChartLine lineOf(const Catalogue &catalogue, const IndicatorSeries &shares, const QString &placeId,
    const ViewState &view, const ChartDescription &chart)
{
    ChartLine line = urbanLine(catalogue, placeId, view, chart.format);
    line.points = speedsOf(shares.of(placeId));
    line.figures = {ownFigure(OwnMeasure::UrbanSpeed, shares.indicatorId + u'/' + placeId, 0)};
    if (!line.points.isEmpty())
        line.endLabel = line.label + u' ' + chart.shortValueText(line.points.last().value);
    return line;
}

/** The value nearest to the year of the view. */
const ChartPoint &nowOf(const ChartLine &line, const ChartDescription &chart)
{
    return *std::ranges::min_element(
        line.points, {}, [&](const ChartPoint &point) { return std::abs(point.year - chart.currentYear); });
}

QString shortTitleOf(const ChartLine &line, const ChartDescription &chart)
{
    const ChartPoint &now = nowOf(line, chart);
    //: %1 is a place, %2 a number of percentage points, %3 a year with its era
    return UrbanSpeed::tr("%1: %2 points in the ten years to %3")
        .arg(line.label, chart.shortValueText(now.value), chart.format.oneEra().year(now.year));
}

QString titleOf(const ChartLine &line, const ChartDescription &chart)
{
    const ChartPoint &now = nowOf(line, chart);
    const ChartPoint &fastest = *std::ranges::max_element(line.points, {}, &ChartPoint::value);
    const QString points = chart.shortValueText(now.value);
    const QString year = chart.format.year(now.year);
    if (fastest.year == now.year)
        //: %1 is a place, %2 a number of percentage points, %3 a year with its era
        return UrbanSpeed::tr("%1: %2 points in the ten years to %3, the most of all").arg(line.label, points, year);
    //: %1 is a place, %2 and %4 are numbers of percentage points, %3 and %5 years
    return UrbanSpeed::tr("%1: %2 points in the ten years to %3; at most %4, to %5")
        .arg(line.label, points, year, chart.shortValueText(fastest.value), laterYear(fastest.year, chart.format));
}

} // namespace

std::optional<Observation> urbanSpeed(const Series &shares, int year)
{
    const auto now = shares.at(year);
    const auto before = shares.at(year - SpeedYears);
    if (!now || !before)
        return std::nullopt;
    return Observation{year, now->value - before->value, now->kind, now->sourceId};
}

ChartDescription urbanSpeedChart(
    const Catalogue &catalogue, const IndicatorSeries &shares, const ViewState &view, const Format &format)
{
    ChartDescription chart;
    chart.format = format;
    chart.style = {ChartValueStyle::Kind::Quantity, 1, 1, UrbanSpeed::tr("percentage points")};
    for (const QString &id : urbanPlaces(catalogue, shares, view))
        chart.plot.lines.append(lineOf(catalogue, shares, id, view, chart));
    chart.measure = UrbanSpeed::tr("Gain of the urban share in ten years");
    setUrbanAxes(chart, catalogue, UrbanShareId);
    if (chart.plot.lines.isEmpty()) {
        chart.title = chart.measure;
        chart.emptyReason = noValuesOf(chart.measure);
        return chart;
    }
    setUrbanSubtitle(chart, {UrbanSpeed::tr("Gain of the urban share in the ten years before, percentage points")});
    citeSources(chart, catalogue);
    chart.notes.append(aseanNote(catalogue, format));
    return urbanSpeedInYear(std::move(chart), catalogue, shares, view, format);
}

ChartDescription urbanSpeedInYear(ChartDescription chart, const Catalogue &catalogue, const IndicatorSeries &shares,
    const ViewState &view, const Format &)
{
    chart.currentYear = view.year;
    const ChartLine *line = chart.plot.line(urbanPlace(catalogue, shares, view));
    if (line != nullptr) {
        chart.title = titleOf(*line, chart);
        chart.shortTitle = shortTitleOf(*line, chart);
    }
    return chart;
}

} // namespace atlas
