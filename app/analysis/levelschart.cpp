// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/levelschart.h"

#include "app/analysis/charttext.h"
#include "app/analysis/economybasis.h"
#include "app/analysis/economytitle.h"
#include "app/analysis/economywords.h"
#include "app/analysis/growth.h"
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
class LevelsChart
{
    Q_DECLARE_TR_FUNCTIONS(atlas::LevelsChart)
};

bool isGrowth(const IndicatorSeries &values)
{
    return values.indicatorId == wellknown::GdpGrowth;
}

ChartValueStyle styleOf(const Catalogue &catalogue, const IndicatorSeries &values, const Format &format)
{
    if (isGrowth(values))
        return {ChartValueStyle::Kind::Percent, 1, 1, {}};
    const Indicator *indicator = catalogue.indicator(values.indicatorId);
    const QString unit = indicator == nullptr ? QString() : format.dated(indicator->unit.in(format.language()));
    const QString trillions = inTrillions(unit, format.language());
    if (trillions == unit)
        return {ChartValueStyle::Kind::Quantity, 0, 1, unit};
    constexpr double billionsInTrillion = 1000;
    return {ChartValueStyle::Kind::Quantity, 2, billionsInTrillion, trillions}; // the smallest state is not nothing
}

ChartLine lineOf(const QString &id, ChartLine::Role role, int colour, const ChartDescription &chart,
    const IndicatorSeries &values, const Catalogue &catalogue)
{
    ChartLine line;
    line.id = id;
    line.label = entityLabel(catalogue, id, chart.format);
    line.role = role;
    line.colour = colour;
    line.canBeChosen = role != ChartLine::Role::Asean;
    line.figures = {{values.indicatorId, id, 0, {}}};
    for (const Observation &point : values.of(id).points()) {
        if (point.year >= chart.plot.firstYear && point.year <= chart.plot.lastYear)
            line.points.append({point.year, point.value, point.kind, point.sourceId, 0});
    }
    if (!line.points.isEmpty() && line.points.last().year == chart.plot.lastYear)
        line.endLabel = line.label + u' ' + chart.shortValueText(line.points.last().value);
    return line;
}

/** ASEAN, the states in colour in their order, then the other members by what they come to. */
void addLines(ChartDescription &chart, const Catalogue &catalogue, const IndicatorSeries &values, const ViewState &view)
{
    QList<ChartLine> lines{lineOf(AseanId, ChartLine::Role::Asean, 0, chart, values, catalogue)};
    for (qsizetype i = 0; i < view.states.size(); ++i)
        lines.append(lineOf(view.states[i], ChartLine::Role::Chosen, int(i) + 1, chart, values, catalogue));
    QList<ChartLine> others;
    for (const QString &id : catalogue.aseanMembersOf2018()) {
        if (!view.states.contains(id))
            others.append(lineOf(id, ChartLine::Role::Context, 0, chart, values, catalogue));
    }
    lines.removeIf([](const ChartLine &line) { return line.points.isEmpty(); });
    others.removeIf([](const ChartLine &line) { return line.points.isEmpty(); });
    std::ranges::stable_sort(others, std::greater(), [](const ChartLine &line) { return line.points.last().value; });
    chart.plot.lines = lines + others;
}

void addAxes(ChartDescription &chart)
{
    ChartPlot &plot = chart.plot;
    double low = 0;
    double high = 0;
    for (const ChartLine &line : std::as_const(plot.lines)) {
        for (const ChartPoint &point : line.points) {
            low = std::min(low, point.value);
            high = std::max(high, point.value);
        }
    }
    const double divisor = chart.style.divisor;
    for (const double tick : niceTicks(low / divisor, high / divisor)) {
        plot.valueTicks.append({tick * divisor,
            chart.style.kind == ChartValueStyle::Kind::Percent
                ? chart.format.percent(tick, tick == std::round(tick) ? 0 : 1)
                : chart.format.number(tick, tick == std::round(tick) ? 0 : 1)});
    }
    plot.low = plot.valueTicks.first().value;
    plot.high = plot.valueTicks.last().value;
    const QList<int> important = plot.boundaryYear ? QList<int>{*plot.boundaryYear} : QList<int>{};
    plot.yearTicks = yearTicks(plot.firstYear, plot.lastYear, important, chart.format);
}

/** `whose` says which lines are drawn. */
QStringList subtitles(
    const ChartDescription &chart, const Catalogue &catalogue, const IndicatorSeries &values, const QString &whose)
{
    const Indicator *indicator = catalogue.indicator(values.indicatorId);
    const QString unit
        = isGrowth(values) && indicator != nullptr ? indicator->unit.in(chart.format.language()) : chart.style.unit;
    //: %1 is a measure, %2 its unit
    const QString measure = LevelsChart::tr("%1, %2").arg(chart.measure, unit);
    QStringList lines = shorterAndShorter({measure, chart.format.years(chart.plot.firstYear, chart.plot.lastYear),
        dashedIsProjection(), whose, chart.plot.projectionName});
    lines.append(unit);
    return lines;
}

/** `Thailand 2.0 %`. */
QString named(const ChartDescription &chart, const ChartLine &line, const ChartPoint &point)
{
    return line.label + u' ' + chart.shortValueText(point.value);
}

/** What the states in colour have in the year shown, the lowest and highest of more than two; empty without any. */
QString chosenValues(const ChartDescription &chart, int year)
{
    QList<std::pair<double, QString>> values;
    for (const ChartLine &line : chart.plot.lines) {
        const auto point = line.role == ChartLine::Role::Chosen ? line.at(year) : std::nullopt;
        if (point)
            values.append({point->value, named(chart, line, *point)});
    }
    if (values.size() > 2) {
        std::ranges::stable_sort(values, {}, &std::pair<double, QString>::first);
        //: the lowest and the highest of several; both are states and their values
        return LevelsChart::tr("%1 to %2").arg(values.first().second, values.last().second);
    }
    QStringList texts;
    for (const auto &[value, text] : values)
        texts.append(text);
    return chart.format.list(texts);
}

QString growthTitle(const ChartDescription &chart, const ChartLine &asean, const ChartPoint &now)
{
    const Format &format = chart.format;
    const QString year = format.oneEra().year(now.year);
    const QString value = chart.shortValueText(now.value);
    const QString chosen = chosenValues(chart, now.year);
    if (!chosen.isEmpty())
        //: %1 are states with their growth, %2 is a year with its era, %3 the growth of ASEAN
        return LevelsChart::tr("Growth: %1 in %2; ASEAN %3").arg(chosen, year, value);
    const ChartPoint &last = asean.points.last();
    if (now.year >= last.year) {
        const ChartPoint &first = asean.points.first();
        //: %1 is a rate, %2 and %3 are years
        return LevelsChart::tr("ASEAN grows %1 a year on average, %2")
            .arg(chart.shortValueText(meanGrowth(asean.points, first.year, last.year)),
                format.oneEra().years(first.year, last.year));
    }
    const QString later = chart.shortValueText(meanGrowth(asean.points, now.year + 1, last.year));
    //: %1 is a rate, %2 a year with its era, %3 a rate, %4 a later year; all after %2 is projected
    return now.kind == ValueKind::Projection || asean.at(now.year + 1)->kind == ValueKind::Projection
        ? LevelsChart::tr("ASEAN growth: %1 in %2, then %3 a year projected to %4")
              .arg(value, year, later, laterYear(last.year, format))
        //: %1 is a rate, %2 a year with its era, %3 a rate, %4 a later year
        : LevelsChart::tr("ASEAN growth: %1 in %2, %3 a year from then to %4")
              .arg(value, year, later, laterYear(last.year, format));
}

QString perHeadTitle(const ChartDescription &chart, const ChartLine &asean, const ChartPoint &now)
{
    const Format &format = chart.format;
    const QString year = format.oneEra().year(now.year);
    const QString value = chart.shortValueText(now.value);
    const QString chosen = chosenValues(chart, now.year);
    if (!chosen.isEmpty())
        //: %1 are states with their amounts, %2 is a year with its era, %3 the amount of ASEAN
        return LevelsChart::tr("Per person: %1 in %2; ASEAN %3").arg(chosen, year, value);
    const ChartPoint &other = now.year < asean.points.last().year ? asean.points.last() : asean.points.first();
    return other.year > now.year
        //: %1 and %3 are amounts of money a person, %2 a year with its era, %4 a later year
        ? LevelsChart::tr("Per person in ASEAN: %1 in %2, %3 in %4")
              .arg(value, year, chart.shortValueText(other.value), laterYear(other.year, format))
        //: %1 and %3 are amounts of money a person, %2 a year with its era, %4 an earlier year
        : LevelsChart::tr("Per person in ASEAN: %1 in %2, after %3 in %4")
              .arg(value, year, chart.shortValueText(other.value), laterYear(other.year, format));
}

/** In how many members growth is above that of ASEAN, as both are written; empty without a value of ASEAN. */
QString membersTitle(const ChartDescription &chart)
{
    const int year = chart.shownYear();
    const ChartLine *asean = chart.plot.line(AseanId);
    const auto whole = asean == nullptr ? std::nullopt : asean->at(year);
    if (!whole)
        return {};
    const auto written = [](double value) { return std::round(value * 10); };
    int members = 0;
    int above = 0;
    for (const ChartLine &line : chart.plot.lines) {
        const auto point = line.role == ChartLine::Role::Asean ? std::nullopt : line.at(year);
        members += point ? 1 : 0;
        above += point && written(point->value) > written(whole->value) ? 1 : 0;
    }
    const Format &format = chart.format;
    //: %1 is a year with its era, %2 a rate, %3 and %4 are numbers of states
    return LevelsChart::tr("Growth in %1: above that of ASEAN (%2) in %3 of %4 members")
        .arg(format.oneEra().year(year), chart.shortValueText(whole->value), format.number(above, 0),
            format.number(members, 0));
}

bool hasChosen(const ChartPlot &plot)
{
    return std::ranges::find(plot.lines, ChartLine::Role::Chosen, &ChartLine::role) != plot.lines.end();
}

QString titleOf(const ChartDescription &chart)
{
    const ChartLine *asean = chart.plot.line(AseanId);
    if (asean == nullptr || asean->points.isEmpty())
        return economyTitle(chart);
    const ChartPoint now = *asean->at(chart.shownYear());
    if (chart.style.kind == ChartValueStyle::Kind::Percent)
        return growthTitle(chart, *asean, now);
    if (chart.style.divisor <= 1)
        return perHeadTitle(chart, *asean, now);
    const bool isNominal = asean->figures.first().measure == wellknown::NominalGdp;
    //: purchasing power parity; %1 is what is found of levels
    return isNominal ? economyTitle(chart) : LevelsChart::tr("%1, by purchasing power").arg(economyTitle(chart));
}

/** What ASEAN has in the year; none where states in colour are what the finding is about. */
QString shortTitleOf(const ChartDescription &chart)
{
    const ChartLine *asean = chart.plot.line(AseanId);
    if (asean == nullptr || asean->points.isEmpty() || hasChosen(chart.plot))
        return {};
    const QString &measure = asean->figures.first().measure;
    const QString subject = measure == wellknown::GdpGrowth ? LevelsChart::tr("ASEAN growth")
        : chart.style.divisor <= 1                          ? LevelsChart::tr("Per person in ASEAN")
        : measure == wellknown::NominalGdp                  ? LevelsChart::tr("ASEAN economy")
                                                            : LevelsChart::tr("ASEAN economy by purchasing power");
    const ChartPoint now = *asean->at(chart.shownYear());
    return findingOfYear(subject, chart.shortValueText(now.value), now.year, chart.format);
}

} // namespace

ChartDescription levelsChart(
    const Catalogue &catalogue, const IndicatorSeries &values, const ViewState &view, const Format &format)
{
    ChartDescription chart;
    chart.format = format;
    chart.style = styleOf(catalogue, values, format);
    const Indicator *indicator = catalogue.indicator(values.indicatorId);
    chart.measure = indicator == nullptr ? values.indicatorId : format.dated(indicator->name.in(format.language()));
    const QList<Observation> &asean = values.of(AseanId).points();
    if (asean.isEmpty()) {
        chart.emptyReason = noValuesOf(chart.measure);
        return levelsChartInYear(std::move(chart), view);
    }
    chart.plot.firstYear = asean.first().year;
    chart.plot.lastYear = std::min(asean.last().year, LastYear);
    chart.plot.boundaryYear = values.of(AseanId).lastEstimateYear();
    chart.plot.projectionWord = projectionWord();
    chart.plot.projectionName = projectionBy(publishedSource(values, catalogue));
    addLines(chart, catalogue, values, view);
    addAxes(chart);
    chart.shortSubtitles = subtitles(chart, catalogue, values, LevelsChart::tr("ASEAN and its members"));
    chart.subtitle = chart.shortSubtitles.takeFirst();
    citeSources(chart, catalogue);
    chart.notes = {aseanNote(catalogue, format)};
    return levelsChartInYear(std::move(chart), view);
}

ChartDescription levelsChartInYear(ChartDescription chart, const ViewState &view)
{
    chart.currentYear = view.year;
    chart.title = titleOf(chart);
    chart.shortTitle = shortTitleOf(chart);
    return chart;
}

ChartDescription growthPanels(
    const Catalogue &catalogue, const IndicatorSeries &values, const ViewState &view, const Format &format)
{
    ChartDescription chart = levelsChart(catalogue, values, view, format);
    if (chart.plot.lines.isEmpty())
        return chart;
    //: what the grey line is: %1 is ASEAN
    const QString grey = LevelsChart::tr("grey: %1").arg(entityLabel(catalogue, AseanId, format));
    chart.shortSubtitles = subtitles(chart, catalogue, values, grey);
    chart.subtitle = chart.shortSubtitles.takeFirst();
    return growthPanelsInYear(std::move(chart), view);
}

ChartDescription growthPanelsInYear(ChartDescription chart, const ViewState &view)
{
    chart = levelsChartInYear(std::move(chart), view);
    const QString found = hasChosen(chart.plot) ? QString() : membersTitle(chart);
    if (!found.isEmpty()) {
        chart.title = found;
        chart.shortTitle.clear();
    }
    return chart;
}

} // namespace atlas
