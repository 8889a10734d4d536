// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/agechart.h"

#include "app/analysis/charttext.h"
#include "app/analysis/wellknown.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

/** The sentences of these charts. */
class AgeChart
{
    Q_DECLARE_TR_FUNCTIONS(atlas::AgeChart)
};

constexpr double Ten = 10; ///< the axis begins and ends at tens

ChartLine lineOf(const QString &id, ChartLine::Role role, int colour, const ChartDescription &chart,
    const IndicatorSeries &shares, const Catalogue &catalogue)
{
    ChartLine line;
    line.id = id;
    line.label = entityLabel(catalogue, id, chart.format);
    line.role = role;
    line.colour = colour;
    line.canBeChosen = role != ChartLine::Role::Asean;
    line.figures = {{shares.indicatorId, id, 0, {}}};
    for (const Observation &point : shares.of(id).points())
        line.points.append({point.year, point.value, point.kind, point.sourceId, 0});
    if (!line.points.isEmpty())
        line.endLabel = line.label + u' ' + chart.shortValueText(line.points.last().value);
    return line;
}

void addLines(ChartDescription &chart, const Catalogue &catalogue, const IndicatorSeries &shares, const ViewState &view)
{
    QList<ChartLine> &lines = chart.plot.lines;
    lines.append(lineOf(AseanId, ChartLine::Role::Asean, 0, chart, shares, catalogue));
    for (qsizetype i = 0; i < view.states.size(); ++i)
        lines.append(lineOf(view.states[i], ChartLine::Role::Chosen, int(i) + 1, chart, shares, catalogue));
    for (const QString &id : catalogue.aseanMembersOf2018()) {
        if (!view.states.contains(id))
            lines.append(lineOf(id, ChartLine::Role::Context, 0, chart, shares, catalogue));
    }
    lines.removeIf([](const ChartLine &line) { return line.points.isEmpty(); });
}

void addAxes(ChartDescription &chart)
{
    ChartPlot &plot = chart.plot;
    const ChartLine &asean = plot.lines.first();
    plot.firstYear = asean.points.first().year;
    plot.lastYear = asean.points.last().year;
    double low = asean.points.first().value;
    double high = low;
    for (const ChartLine &line : std::as_const(plot.lines)) {
        for (const ChartPoint &point : line.points) {
            low = std::min(low, point.value);
            high = std::max(high, point.value);
        }
    }
    for (const double tick : niceTicks(Ten * std::floor(low / Ten), Ten * std::ceil(high / Ten)))
        plot.valueTicks.append({tick, chart.format.percent(tick, tick == std::round(tick) ? 0 : 1)});
    plot.low = plot.valueTicks.first().value;
    plot.high = plot.valueTicks.last().value;
    const QList<int> important = plot.boundaryYear ? QList<int>{*plot.boundaryYear} : QList<int>{};
    plot.yearTicks = yearTicks(plot.firstYear, plot.lastYear, important, chart.format);
}

/** What the article says of the share of the young. */
void addMark(ChartDescription &chart, const Catalogue &catalogue, const QString &indicatorId)
{
    if (indicatorId != wellknown::UnderThirtyFiveShare)
        return;
    const auto claim = std::ranges::find(catalogue.claims, wellknown::YouthClaim, &Claim::id);
    if (claim == catalogue.claims.end())
        return;
    if (const auto mark = claimMark(catalogue, *claim, chart.style, chart.format))
        chart.plot.marks.append(*mark);
}

/** `ASEAN under 35`: whose share the findings are of, whatever states are in colour. */
QString groupOf(const QString &indicatorId)
{
    if (indicatorId == wellknown::UnderThirtyFiveShare)
        //: of the people of ASEAN, those younger than 35
        return AgeChart::tr("ASEAN under 35");
    if (indicatorId == wellknown::WorkingAgeShare)
        //: of the people of ASEAN, those of 15 to 64 years, which the line below says
        return AgeChart::tr("ASEAN, working age");
    //: of the people of ASEAN, those of 65 years and over
    return AgeChart::tr("ASEAN, 65 and over");
}

QString titleOf(const ChartDescription &chart)
{
    const ChartLine *asean = chart.plot.line(AseanId);
    if (asean == nullptr || asean->points.isEmpty())
        return AgeChart::tr("The ages of the people of ASEAN");
    const Format &format = chart.format;
    const QString group = groupOf(asean->figures.first().measure);
    const ChartPoint now = *asean->at(chart.shownYear());
    const ChartPoint peak = *peakOf(*asean);
    const ChartPoint &last = asean->points.last();
    const QString value = chart.shortValueText(now.value);
    const QString year = format.year(now.year);
    const bool isPeakWithin = peak.year > asean->points.first().year && peak.year < last.year;
    if (isPeakWithin && peak.year == now.year)
        //: %1 is an age group, %2 a share, %3 a year with its era
        return AgeChart::tr("%1: %2 in %3, the highest share").arg(group, value, year);
    if (isPeakWithin)
        //: %1 is an age group, %2 and %4 are shares, %3 a year with its era, %5 another year
        return AgeChart::tr("%1: %2 in %3; highest %4 in %5")
            .arg(group, value, year, chart.shortValueText(peak.value), laterYear(peak.year, format));
    //: %1 is an age group, %2 and %4 are shares, %3 a year with its era, %5 another year
    return AgeChart::tr("%1: %2 in %3, %4 in %5")
        .arg(group, value, year, chart.shortValueText(last.value), laterYear(last.year, format));
}

QString shortTitleOf(const ChartDescription &chart)
{
    const ChartLine *asean = chart.plot.line(AseanId);
    if (asean == nullptr || asean->points.isEmpty())
        return {};
    const ChartPoint now = *asean->at(chart.shownYear());
    return findingOfYear(
        groupOf(asean->figures.first().measure), chart.shortValueText(now.value), now.year, chart.format);
}

QStringList subtitles(const ChartDescription &chart, const Catalogue &catalogue, const IndicatorSeries &shares)
{
    const Indicator *indicator = catalogue.indicator(shares.indicatorId);
    const QList<ChartPoint> &points = chart.plot.lines.first().points;
    const QString unit = indicator == nullptr ? QString() : indicator->unit.in(chart.format.language());
    //: %1 is a measure, %2 its unit
    return shorterAndShorter({AgeChart::tr("%1, %2").arg(chart.measure, unit),
        chart.format.years(chart.plot.firstYear, chart.plot.lastYear), dashedIsProjection(),
        AgeChart::tr("a value every %n years", nullptr, points.size() < 2 ? 1 : points[1].year - points[0].year),
        AgeChart::tr("ASEAN and its members")});
}

} // namespace

std::optional<ChartPoint> peakOf(const ChartLine &line)
{
    const auto peak = std::ranges::max_element(line.points, {}, &ChartPoint::value);
    return peak == line.points.end() ? std::nullopt : std::optional(*peak);
}

ChartDescription ageChart(
    const Catalogue &catalogue, const IndicatorSeries &shares, const ViewState &view, const Format &format)
{
    ChartDescription chart;
    chart.format = format;
    chart.style = {ChartValueStyle::Kind::Percent, 1, 1, {}};
    const Indicator *indicator = catalogue.indicator(shares.indicatorId);
    chart.measure = indicator == nullptr ? shares.indicatorId : format.dated(indicator->name.in(format.language()));
    if (shares.of(AseanId).isEmpty()) {
        chart.emptyReason = noValuesOf(groupOf(shares.indicatorId));
        return ageChartInYear(std::move(chart), view);
    }
    chart.plot.boundaryYear = shares.of(AseanId).lastEstimateYear();
    chart.plot.projectionWord = projectionWord();
    addLines(chart, catalogue, shares, view);
    addAxes(chart);
    addMark(chart, catalogue, shares.indicatorId);
    chart.shortSubtitles = subtitles(chart, catalogue, shares);
    chart.subtitle = chart.shortSubtitles.takeFirst();
    citeSources(chart, catalogue);
    explainMarks(chart, catalogue);
    chart.notes = {aseanNote(catalogue, format)};
    if (chart.plot.low > 0)
        chart.notes.append(AgeChart::tr("The axis does not begin at zero."));
    return ageChartInYear(std::move(chart), view);
}

ChartDescription ageChartInYear(ChartDescription chart, const ViewState &view)
{
    chart.currentYear = view.year;
    chart.title = titleOf(chart);
    chart.shortTitle = shortTitleOf(chart);
    return chart;
}

} // namespace atlas
