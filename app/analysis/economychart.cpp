// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/economychart.h"

#include "app/analysis/charttext.h"
#include "app/analysis/citation.h"
#include "app/analysis/economytitle.h"
#include "app/analysis/ranking.h"

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
constexpr int FewestRanks = 8; ///< ranks shown even where ASEAN stands well above them
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

/** Which series gives the value of a year: history, then the scenario, never both. */
struct Part
{
    const IndicatorSeries *series;
    QList<int> years;
    int number;
};

QList<int> yearsOf(const IndicatorSeries &series, int first, int last)
{
    QList<int> years;
    for (const Observation &point : series.of(AseanId).points()) {
        if (point.year >= first && point.year <= last)
            years.append(point.year);
    }
    return years;
}

QList<Part> partsOf(const Inputs &in)
{
    if (!in.isRank())
        return {{&in.levels(), yearsOf(in.levels(), FirstShown, LastYear), 0}};
    if (in.isNominal())
        return {{&in.history, yearsOf(in.history, FirstShown, LastYear), 0}};
    const int boundary = lastEstimate(in).value_or(FirstShown - 1);
    return {{&in.history, yearsOf(in.history, FirstShown, boundary), 0},
        {&in.scenario, yearsOf(in.scenario, boundary + 1, LastYear), 1}};
}

ChartLine emptyLine(const QString &id, const Inputs &in)
{
    ChartLine line;
    line.id = id;
    line.label = entityLabel(in.catalogue, id, in.format);
    line.role = id == AseanId ? ChartLine::Role::Asean : ChartLine::Role::Context;
    return line;
}

/** The ranks of all economies in all years of the parts. */
QList<ChartLine> rankLines(const QList<Part> &parts, const Inputs &in)
{
    QList<ChartLine> lines;
    for (const QString &id : in.economies) {
        lines.append(emptyLine(id, in));
        for (const Part &part : parts)
            lines.last().figures.append(ownFigure(OwnMeasure::EconomyRank, part.series->indicatorId + u'/' + id, 0));
    }
    for (const Part &part : parts) {
        for (const int year : part.years) {
            const auto ranks = ranksIn(year, *part.series, in.economies);
            for (ChartLine &line : lines) {
                const auto observation = part.series->of(line.id).at(year);
                if (observation)
                    line.points.append(
                        {year, double(ranks.value(line.id)), observation->kind, observation->sourceId, part.number});
            }
        }
    }
    lines.removeIf([](const ChartLine &line) { return line.points.isEmpty(); });
    return lines;
}

double worstRank(const ChartLine &line)
{
    return line.points.isEmpty() ? 0 : std::ranges::max(line.points, {}, &ChartPoint::value).value;
}

double bestRank(const ChartLine &line)
{
    return std::ranges::min(line.points, {}, &ChartPoint::value).value;
}

/** Leaves the lines that come into the picture, the best at the end first, and names those that end in it. */
void keepBest(QList<ChartLine> &lines, int shown, int lastYear)
{
    lines.removeIf([shown](const ChartLine &line) { return bestRank(line) > shown; });
    const auto lastValue = [](const ChartLine &line) { return line.points.last().value; };
    std::ranges::stable_sort(lines, {}, lastValue);
    std::ranges::stable_partition(lines, [](const ChartLine &line) { return line.role == ChartLine::Role::Asean; });
    for (ChartLine &line : lines) {
        const ChartPoint &last = line.points.last();
        if (last.year == lastYear && last.value <= shown)
            line.endLabel = QString::number(int(last.value)) + u' ' + line.label;
    }
}

ChartPlot rankPlot(const Inputs &in)
{
    ChartPlot plot;
    plot.form = ChartPlot::Form::Ranks;
    plot.lines = rankLines(partsOf(in), in);
    const ChartLine *asean = plot.line(AseanId);
    if (asean == nullptr)
        return {};
    plot.firstYear = asean->points.first().year;
    plot.lastYear = asean->points.last().year;
    const int shown = std::max(FewestRanks, int(worstRank(*asean)));
    keepBest(plot.lines, shown, plot.lastYear);
    plot.low = 1;
    plot.high = shown;
    for (int rank = 1; rank <= shown; ++rank)
        plot.valueTicks.append({double(rank), QString::number(rank)});
    return plot;
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
    const Indicator *indicator = in.catalogue.indicator(in.scenario.indicatorId);
    const QString name = indicator == nullptr ? in.scenario.indicatorId : indicator->name.in(in.format.language());
    const qsizetype start = name.indexOf("SSP"_L1);
    return start < 0 ? name : name.mid(start);
}

/** `2011 international $` of `billion 2011 international $`. */
QString dollarsOf(const IndicatorSeries &series, const Inputs &in)
{
    const Indicator *indicator = in.catalogue.indicator(series.indicatorId);
    const QString unit = indicator == nullptr ? QString() : in.format.dated(indicator->unit.in(in.format.language()));
    const QString billion = in.format.language() == Language::Thai ? u"พันล้าน"_s : u"billion"_s;
    return unit.startsWith(billion) ? unit.mid(billion.size()).trimmed() : unit;
}

/** The title of the published source behind a series: that of a country, not of a sum. */
QString publishedSource(const IndicatorSeries &series, const Inputs &in)
{
    for (const QString &id : in.economies) {
        if (id != AseanId && !series.of(id).isEmpty())
            return shortSourceName(in.catalogue, series.of(id).points().last().sourceId);
    }
    return {};
}

/** Where estimates end, who projects, and which years are named. */
void addBoundary(ChartPlot &plot, const Inputs &in)
{
    plot.boundaryYear = lastEstimate(in);
    plot.isBroken = in.isRank() && !in.isNominal();
    plot.projectionWord = in.isNominal() ? projectionWord() : scenarioName(in).section(u' ', 0, 0);
    //: %1 is the name of a scenario such as "SSP2 (Middle of the road)"
    plot.projectionName = in.isNominal() ? projectionBy(publishedSource(in.history, in))
        : plot.isBroken
        //: %1 is a scenario such as "SSP2", %2 the dollars it counts in
        ? EconomyChart::tr("%1, %2").arg(plot.projectionWord, dollarsOf(in.scenario, in))
        : EconomyChart::tr("scenario %1").arg(scenarioName(in));
    const QList<int> important = plot.boundaryYear ? QList<int>{*plot.boundaryYear} : QList<int>{};
    plot.yearTicks = yearTicks(plot.firstYear, plot.lastYear, important, in.format);
}

/** What the article says of the rank of ASEAN by the measure that is shown. */
void addMarks(ChartPlot &plot, const ChartValueStyle &style, const Inputs &in)
{
    const auto isAboutMeasure = [&](const Claim &claim) {
        return claim.entityId == AseanId && claim.statedUnit == "rank"_L1
            && claim.indicatorId.startsWith(in.isNominal() ? "gdp_nominal"_L1 : "gdp_ppp"_L1);
    };
    for (const Claim &claim : in.catalogue.claims) {
        auto mark = isAboutMeasure(claim) ? claimMark(in.catalogue, claim, style, in.format) : std::nullopt;
        if (!mark)
            continue;
        const ChartLine *asean = plot.line(AseanId);
        const auto value = asean ? asean->at(mark->year) : std::nullopt;
        mark->differs = mark->differs && !(value && value->value == mark->value); // as this chart counts
        plot.marks.append(*mark);
    }
    plot.marks.removeIf([&](const ChartMark &mark) { return mark.year < plot.firstYear || mark.year > plot.lastYear; });
}

/** The unit of thousands of billions, in the words of the edition. */
QString inTrillions(const QString &unit, Language language)
{
    const QString billion = language == Language::Thai ? u"พันล้าน"_s : u"billion"_s;
    const QString trillion = language == Language::Thai ? u"ล้านล้าน"_s : u"trillion"_s;
    return unit.startsWith(billion) ? trillion + unit.mid(billion.size()) : unit;
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
    chart.plot = in.isRank() ? rankPlot(in) : levelPlot(chart.style, in);
    if (chart.plot.lines.isEmpty()) {
        const Indicator *measure = in.measure();
        chart.emptyReason
            = noValuesOf(measure == nullptr ? EconomyChart::tr("GDP") : measure->name.in(format.language()));
    } else {
        addBoundary(chart.plot, in);
        if (in.isRank())
            addMarks(chart.plot, chart.style, in);
    }
    chart.shortSubtitles = subtitlesOf(chart, in);
    chart.subtitle = chart.shortSubtitles.takeFirst();
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
