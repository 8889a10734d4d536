// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/labchart.h"

#include "app/analysis/charttext.h"
#include "app/analysis/economybasis.h"
#include "app/analysis/economywords.h"
#include "app/analysis/ranking.h"
#include "app/analysis/scenariolab.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

/** The sentences of this chart. */
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(atlas::LabChart)
};

constexpr int FirstShown = 2010; ///< the lab is about what comes
constexpr int LargestOthers = 5;
constexpr double BillionsInTrillion = 1000;

struct Inputs
{
    const Catalogue &catalogue;
    const IndicatorSeries &levels;
    IndicatorSeries supposed;
    const EconomyPageChoice &choice;
    const Format &format;
    QList<QString> economies;
    int from;
    int end;

    [[nodiscard]] bool supposes() const { return !choice.growths.isEmpty(); }
};

ChartValueStyle styleOf(const Inputs &in)
{
    const Indicator *indicator = in.catalogue.indicator(in.levels.indicatorId);
    const QString unit = indicator == nullptr ? QString() : in.format.dated(indicator->unit.in(in.format.language()));
    return {ChartValueStyle::Kind::Quantity, 1, BillionsInTrillion, inTrillions(unit, in.format.language())};
}

QList<ChartPoint> pointsOf(const Series &series, int first, int last, const QString &source)
{
    QList<ChartPoint> points;
    for (const Observation &point : series.points()) {
        if (point.year >= first && point.year <= last)
            points.append({point.year, point.value, point.kind, source.isEmpty() ? point.sourceId : source, 0});
    }
    return points;
}

ChartLine sourceLine(const QString &id, const Inputs &in)
{
    ChartLine line;
    line.id = id;
    line.label = entityLabel(in.catalogue, id, in.format);
    line.figures = {{in.levels.indicatorId, id, 0, {}}};
    line.points = pointsOf(in.levels.of(id), FirstShown, in.end, {});
    return line;
}

/** What the reader supposes, from its year on. */
ChartLine supposedLine(const Inputs &in)
{
    ChartLine line;
    line.id = SupposedId;
    line.label = Words::tr("ASEAN, supposed");
    line.isSupposed = true;
    line.role = ChartLine::Role::Chosen; // the colour of ASEAN is that of the source
    line.colour = 1;
    line.points = pointsOf(in.supposed.of(AseanId), in.from, in.end, SupposedId);
    return line;
}

/** Both lines of ASEAN say it in their names; where they end, what is supposed is told from what is not. */
void nameEnds(ChartDescription &chart, const Inputs &in)
{
    for (ChartLine &line : chart.plot.lines) {
        const QString name = line.isSupposed ? Words::tr("as supposed")
            : line.id == AseanId             ? entityLabel(in.catalogue, AseanId, in.format)
                                             : line.label;
        line.endLabel = name + u' ' + chart.shortValueText(line.points.last().value);
    }
}

/** ASEAN and the largest others of the last year; the supposed line is added after the sources were cited. */
void addSources(ChartDescription &chart, const Inputs &in)
{
    ChartLine asean = sourceLine(AseanId, in);
    asean.role = ChartLine::Role::Asean;
    if (in.supposes())
        //: %1 is the name of a series or scenario
        asean.label = Words::tr("ASEAN, %1").arg(basisInSentence(in.choice.labBasis));
    QList<ChartLine> others;
    for (const QString &id : in.economies) {
        if (id != AseanId && in.levels.of(id).at(in.end))
            others.append(sourceLine(id, in));
    }
    std::ranges::sort(others, std::greater(), [](const ChartLine &line) { return line.points.last().value; });
    chart.plot.lines = QList<ChartLine>{asean} + others.first(std::min<qsizetype>(LargestOthers, others.size()));
}

void addAxes(ChartDescription &chart, const Inputs &in)
{
    ChartPlot &plot = chart.plot;
    plot.firstYear = plot.lines.first().points.first().year;
    plot.lastYear = in.end;
    for (const ChartLine &line : std::as_const(plot.lines)) {
        plot.firstYear = std::min(plot.firstYear, line.points.first().year);
        for (const ChartPoint &point : line.points)
            plot.high = std::max(plot.high, point.value);
    }
    for (const double tick : niceTicks(0, plot.high / chart.style.divisor)) {
        plot.valueTicks.append(
            {tick * chart.style.divisor, chart.format.number(tick, tick == std::round(tick) ? 0 : 1)});
    }
    plot.high = plot.valueTicks.last().value;
    plot.boundaryYear = in.levels.of(AseanId).lastEstimateYear();
    plot.projectionWord = projectionWord();
    plot.projectionName = projectionBy(publishedSource(in.levels, in.catalogue));
    const QList<int> important = plot.boundaryYear ? QList<int>{*plot.boundaryYear} : QList<int>{};
    plot.yearTicks = yearTicks(plot.firstYear, plot.lastYear, important, chart.format);
}

QString titleOf(const Inputs &in)
{
    const auto rankIn
        = [&](const IndicatorSeries &levels) { return ranksIn(in.end, levels, in.economies).value(AseanId); };
    const QString year = in.format.year(in.end);
    const QString basis = basisInSentence(in.choice.labBasis);
    const int source = rankIn(in.levels);
    const int supposed = rankIn(in.supposed);
    const bool isScenario = isPathway(in.choice.labBasis);
    if (!in.supposes())
        //: %1 is the name of a series or scenario, %2 a rank, %3 a year with its era
        return Format::filled(
            isScenario ? Words::tr("Under %1 ASEAN is %2 in %3") : Words::tr("By %1 ASEAN is %2 in %3"),
            {basis, in.format.rank(source), year});
    if (source == supposed)
        //: %1 is a rank, %2 a year with its era, %3 the name of a series or scenario
        return Format::filled(isScenario ? Words::tr("As supposed, ASEAN is %1 in %2, as under %3")
                                         : Words::tr("As supposed, ASEAN is %1 in %2, as by %3"),
            {in.format.rank(source), year, basis});
    //: %1 and %4 are ranks, %2 is a year with its era, %3 the name of a series or scenario
    return Format::filled(isScenario ? Words::tr("As supposed, ASEAN is %1 in %2; under %3 it is %4")
                                     : Words::tr("As supposed, ASEAN is %1 in %2; by %3 it is %4"),
        {in.format.rank(supposed), year, basis, in.format.rank(source)});
}

QStringList subtitles(const ChartDescription &chart, const Inputs &in)
{
    const QString what = in.supposes()
        //: %1 is a measure, %2 its unit; what a reader supposes stands in the chart beside what a source projects
        ? Words::tr("A supposition beside %1, %2")
              .arg(basisName(in.catalogue, in.choice.labBasis, in.format), chart.style.unit)
        //: %1 is a measure, %2 its unit
        : Words::tr("%1, %2").arg(basisName(in.catalogue, in.choice.labBasis, in.format), chart.style.unit);
    QStringList lines
        = shorterAndShorter({what, in.format.years(chart.plot.firstYear, chart.plot.lastYear), dashedIsProjection(),
            //: what the dots of a line mean
            in.supposes() ? Words::tr("dotted: supposed") : QString(), chart.plot.projectionName});
    lines.append(chart.style.unit);
    return lines;
}

} // namespace

ChartDescription labChart(
    const Catalogue &catalogue, const IndicatorSeries &levels, const ViewState &view, const Format &format)
{
    const EconomyPageChoice &choice = view.economyPage;
    const Inputs in{catalogue, levels, supposedLevels(levels, choice), choice, format,
        rankedEconomies(catalogue, europeFor(levels, choice.europe)), labYear(levels, choice.labYear), labEnd(levels)};
    ChartDescription chart;
    chart.format = format;
    chart.style = styleOf(in);
    if (in.end == 0) {
        chart.emptyReason = noValuesOf(basisName(catalogue, choice.labBasis, format));
        return labChartInYear(std::move(chart), view);
    }
    chart.title = titleOf(in);
    chart.measure = basisName(catalogue, choice.labBasis, format);
    addSources(chart, in);
    citeSources(chart, catalogue);
    if (in.supposes()) {
        chart.plot.lines.insert(1, supposedLine(in));
        chart.sourceNames.insert(SupposedId, Words::tr("Supposed by the reader, no source"));
    }
    nameEnds(chart, in);
    addAxes(chart, in);
    chart.shortSubtitles = subtitles(chart, in);
    chart.subtitle = chart.shortSubtitles.takeFirst();
    chart.notes = {aseanNote(catalogue, format)};
    if (in.supposes())
        chart.notes.append(Words::tr("The line “ASEAN, supposed” is a calculation with the growth a reader has set; no "
                                     "source projects it."));
    return labChartInYear(std::move(chart), view);
}

ChartDescription labChartInYear(ChartDescription chart, const ViewState &view)
{
    chart.currentYear = view.year;
    return chart;
}

QString growthText(int hundredths, const Format &format)
{
    constexpr double hundred = 100;
    return format.percent(hundredths / hundred, 2);
}

int enoughHundredths(double percent)
{
    constexpr double hundred = 100;
    constexpr double rounding = 1e-9;
    return int(std::ceil(percent * hundred - rounding));
}

} // namespace atlas
