// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/economychart.h"

#include "app/analysis/charttext.h"
#include "app/analysis/economybasis.h"
#include "app/analysis/economytitle.h"
#include "app/analysis/economywords.h"
#include "app/analysis/ranking.h"
#include "app/analysis/ranklines.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <functional>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

/** The sentences of this chart. */
class EconomyChart
{
    Q_DECLARE_TR_FUNCTIONS(atlas::EconomyChart)
};

constexpr int FirstShown = 2010; ///< earlier years would take the room of those that are spoken of
constexpr int LargestOthers = 6; ///< economies beside ASEAN in the chart of levels
constexpr double Small = 1; ///< of the unit shown: below this one more place is written
const QString PurchasingPowerId = u"gdp_ppp"_s;

struct Inputs
{
    const Catalogue &catalogue;
    const IndicatorSeries &history;
    const IndicatorSeries &scenario;
    const ViewState &view;
    const Format &format;
    QList<QString> economies;

    [[nodiscard]] bool isNominal() const { return view.economy.measure == EconomyChoice::Measure::Nominal; }
    [[nodiscard]] bool isRank() const { return view.economy.form == EconomyChoice::Form::Rank; }
    /** The series whose unit and prices the levels have. */
    [[nodiscard]] const IndicatorSeries &levels() const { return isNominal() ? history : scenario; }
    [[nodiscard]] const Indicator *measure() const
    {
        return catalogue.indicator(history.indicatorId.isEmpty() ? scenario.indicatorId : history.indicatorId);
    }
};

/** The last year of estimates of the chart's first source. */
std::optional<int> lastEstimate(const Inputs &in)
{
    const IndicatorSeries &first = in.isRank() ? in.history : in.levels();
    return first.of(AseanId).lastEstimateYear();
}

QList<RankPart> partsOf(const Inputs &in)
{
    if (in.isNominal())
        return {{&in.history, aseanYears(in.history, FirstShown, LastYear), 0}};
    const int boundary = lastEstimate(in).value_or(FirstShown - 1);
    return {{&in.history, aseanYears(in.history, FirstShown, boundary), 0},
        {&in.scenario, aseanYears(in.scenario, boundary + 1, LastYear), 1}};
}

ChartLine emptyLine(const QString &id, const Inputs &in)
{
    ChartLine line;
    line.id = id;
    line.label = entityLabel(in.catalogue, id, in.format);
    line.role = id == AseanId ? ChartLine::Role::Asean : ChartLine::Role::Context;
    return line;
}

ChartLine levelLine(const QString &id, int colour, const ChartValueStyle &style, const Inputs &in)
{
    ChartLine line = emptyLine(id, in);
    line.canBeChosen = in.catalogue.state(id) != nullptr;
    line.role = colour > 0 ? ChartLine::Role::Chosen : line.role;
    line.colour = colour;
    line.figures = {{in.levels().indicatorId, id, 0, {}}};
    for (const Observation &point : in.levels().of(id).points()) {
        if (point.year >= FirstShown && point.year <= LastYear)
            line.points.append({point.year, point.value, point.kind, point.sourceId, 0});
    }
    if (!line.points.isEmpty())
        line.endLabel = line.label + u' ' + in.format.number(line.points.last().value / style.divisor, style.decimals);
    return line;
}

/** ASEAN, the chosen states inside it, and the largest other economies of the last year. */
ChartPlot levelPlot(const ChartValueStyle &style, const Inputs &in)
{
    ChartPlot plot;
    plot.lines.append(levelLine(AseanId, 0, style, in));
    if (plot.lines.first().points.isEmpty())
        return {};
    plot.firstYear = plot.lines.first().points.first().year;
    plot.lastYear = plot.lines.first().points.last().year;
    for (qsizetype i = 0; i < in.view.states.size(); ++i)
        plot.lines.append(levelLine(in.view.states[i], int(i) + 1, style, in));
    QList<ChartLine> others;
    for (const QString &id : in.economies) {
        if (id != AseanId && in.levels().of(id).at(plot.lastYear))
            others.append(levelLine(id, 0, style, in));
    }
    std::ranges::sort(others, std::greater(), [](const ChartLine &line) { return line.points.last().value; });
    plot.lines += others.first(std::min<qsizetype>(LargestOthers, others.size()));
    plot.lines.removeIf([](const ChartLine &line) { return line.points.isEmpty(); });

    double largest = 0;
    for (const ChartLine &line : plot.lines)
        largest = std::max(largest, std::ranges::max(line.points, {}, &ChartPoint::value).value);
    for (const double tick : niceTicks(0, largest / style.divisor))
        plot.valueTicks.append({tick * style.divisor, in.format.number(tick, tick == std::round(tick) ? 0 : 1)});
    for (const ChartTick &tick : plot.valueTicks)
        plot.high = std::max(plot.high, tick.value);
    return plot;
}

/** `SSP2 (Middle of the road)`, the scenario's own name out of that of its indicator. */
QString scenarioName(const Inputs &in)
{
    return scenarioName(in.catalogue, in.scenario.indicatorId, in.format.language());
}

QString dollarsOf(const IndicatorSeries &series, const Inputs &in)
{
    return dollarsOf(in.catalogue, series.indicatorId, in.format);
}

/** Where estimates end, who projects, and which years are named. */
void addBoundary(ChartPlot &plot, const Inputs &in)
{
    plot.boundaryYear = lastEstimate(in);
    plot.isBroken = in.isRank() && !in.isNominal();
    plot.projectionWord = in.isNominal() ? projectionWord() : scenarioName(in).section(u' ', 0, 0);
    //: %1 is the name of a scenario such as "SSP2 (Middle of the road)"
    plot.projectionName = in.isNominal() ? projectionBy(publishedSource(in.history, in.catalogue))
                                         : EconomyChart::tr("scenario %1").arg(scenarioName(in));
    const QList<int> important = plot.boundaryYear ? QList<int>{*plot.boundaryYear} : QList<int>{};
    plot.yearTicks = yearTicks(plot.firstYear, plot.lastYear, important, in.format);
}

ChartValueStyle styleOf(const Inputs &in)
{
    if (in.isRank())
        return {ChartValueStyle::Kind::Rank, 0, 1, {}};
    const Indicator *indicator = in.catalogue.indicator(in.levels().indicatorId);
    const QString unit = indicator == nullptr ? QString() : in.format.dated(indicator->unit.in(in.format.language()));
    const QString trillions = inTrillions(unit, in.format.language());
    const double divisor = trillions == unit ? 1.0 : 1000.0;
    const bool hasSmall = std::ranges::any_of(in.view.states, [&](const QString &id) {
        const auto &points = in.levels().of(id).points();
        return !points.isEmpty() && points.last().value / divisor < Small;
    });
    return {ChartValueStyle::Kind::Quantity, hasSmall ? 2 : 1, divisor, trillions};
}

/** `GDP at purchasing power parity` without the scenario, which has a place of its own. */
QString measureName(const Inputs &in)
{
    const Indicator *indicator = in.isNominal() ? in.measure() : in.catalogue.indicator(PurchasingPowerId);
    return indicator == nullptr ? QString() : in.format.dated(indicator->name.in(in.format.language()));
}

/** Who is set against whom. */
QString comparedPlaces(const Inputs &in)
{
    const Entity *asean = in.catalogue.entity(AseanId);
    const QString place = asean == nullptr ? AseanId : in.format.dated(asean->name.in(in.format.language()));
    //: %1 is ASEAN and who is in it
    return in.isRank() ? EconomyChart::tr("%1 as one economy among countries").arg(place)
                       : EconomyChart::tr("%1 and the largest economies").arg(place);
}

/** Measure, unit and prices first, who projects last. */
QStringList subtitlesOf(const ChartDescription &chart, const Inputs &in)
{
    const ChartPlot &plot = chart.plot;
    const QString measure = in.isRank()
        //: %1 is a measure
        ? EconomyChart::tr("Rank by %1").arg(measureName(in))
        //: %1 is a measure, %2 its unit
        : EconomyChart::tr("%1, %2").arg(measureName(in), chart.style.unit);
    const QString lastEstimate = laterYear(plot.boundaryYear.value_or(plot.firstYear), in.format);
    const QString kind = !plot.isBroken
        ? dashedIsProjection()
        //: %1 is a year, %2 and %4 the dollars counted in, %3 a scenario
        : EconomyChart::tr("to %1 in %2, then %3 in %4")
              .arg(lastEstimate, dollarsOf(in.history, in), plot.projectionWord, dollarsOf(in.scenario, in));
    const QString who = plot.isBroken
        //: %1 is the name of a scenario such as "SSP2 (Middle of the road)"
        ? EconomyChart::tr("after the break another source, scenario %1").arg(scenarioName(in))
        : plot.projectionName;
    const QString years = in.format.years(plot.firstYear, plot.lastYear);
    QStringList lines = plot.isBroken ? shorterAndShorter({measure, kind, years, comparedPlaces(in), who})
                                      : shorterAndShorter({measure, years, kind, comparedPlaces(in), who});
    if (!in.isRank())
        lines.append(chart.style.unit); // no amount without its unit, on the smallest card either
    return lines;
}

QStringList notesOf(const ChartPlot &plot, const Inputs &in)
{
    QStringList notes{aseanNote(in.catalogue, in.format)};
    if (in.isRank())
        notes.append(EconomyChart::tr("The members of ASEAN have no rank of their own here, and those of the European "
                                      "Union are counted singly."));
    if (plot.isBroken)
        notes.append(EconomyChart::tr(
            "At the break another source begins, with other prices: only ranks can be compared across it."));
    return notes;
}

} // namespace

EconomyIndicators economyIndicators(const EconomyChoice &choice)
{
    if (choice.measure == EconomyChoice::Measure::Nominal)
        return {u"gdp_nominal"_s, {}};
    return {choice.form == EconomyChoice::Form::Rank ? PurchasingPowerId : QString(),
        u"gdp_ppp_ssp"_s + QString::number(choice.scenario)};
}

ChartDescription economyChart(const Catalogue &catalogue, const IndicatorSeries &history,
    const IndicatorSeries &scenario, const ViewState &view, const Format &format)
{
    const Inputs in{catalogue, history, scenario, view, format, rankedEconomies(catalogue)};
    ChartDescription chart;
    chart.format = format;
    chart.style = styleOf(in);
    chart.plot = in.isRank() ? rankPlot(catalogue, partsOf(in), in.economies, {}, format) : levelPlot(chart.style, in);
    if (chart.plot.lines.isEmpty()) {
        const Indicator *measure = in.measure();
        chart.emptyReason
            = noValuesOf(measure == nullptr ? EconomyChart::tr("GDP") : measure->name.in(format.language()));
    } else {
        addBoundary(chart.plot, in);
        if (in.isRank())
            addRankMarks(chart.plot, catalogue, in.isNominal(), format);
    }
    chart.shortSubtitles = subtitlesOf(chart, in);
    chart.subtitle = chart.shortSubtitles.takeFirst();
    //: %1 is a measure
    chart.measure = in.isRank() ? EconomyChart::tr("Rank by %1").arg(measureName(in)) : measureName(in);
    citeSources(chart, catalogue);
    explainMarks(chart, catalogue);
    chart.notes = notesOf(chart.plot, in);
    return economyChartInYear(std::move(chart), view);
}

ChartDescription economyChartInYear(ChartDescription chart, const ViewState &view)
{
    chart.currentYear = view.year;
    chart.title = economyTitle(chart);
    return chart;
}

} // namespace atlas
