// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/citygrowth.h"

#include "app/analysis/charttext.h"
#include "app/analysis/citypopulation.h"
#include "app/analysis/claimtext.h"
#include "app/analysis/claimvalue.h"
#include "app/analysis/mapdescription.h"
#include "app/analysis/urbanplot.h"
#include "app/analysis/wellknown.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <functional>
#include <utility>

namespace atlas
{

namespace
{

constexpr double OneMillion = 1e6;

/** The sentences of this chart. */
class CityGrowthChart
{
    Q_DECLARE_TR_FUNCTIONS(atlas::CityGrowth)
};

/** The first and the last year of all series. */
YearPair yearsOf(const IndicatorSeries &people)
{
    YearPair years{LastYear, FirstYear};
    for (const Series &series : people.byEntity) {
        if (series.isEmpty())
            continue;
        years.from = std::min(years.from, series.points().first().year);
        years.to = std::max(years.to, series.points().last().year);
    }
    return years;
}

double unitOf(const CityGrowthFacts &facts)
{
    return peoplePerUnit(facts.catalogue, facts.people.indicatorId);
}

/** In full: some of the short names (KL, HCMC) are for the end of a line alone. */
QString cityName(const Catalogue &catalogue, const QString &cityId, const Format &format)
{
    const City *city = catalogue.city(cityId);
    return city == nullptr ? cityId : city->name.in(format.language());
}

ChartLine lineOf(const CityGrowthFacts &facts, const QString &cityId, const ViewState &view, const Format &format)
{
    const QList<QString> named = citiesOfTheArticle(facts);
    ChartLine line;
    line.id = cityId;
    line.label = cityName(facts.catalogue, cityId, format);
    line.canBeChosen = true;
    const bool isChosen = cityId == view.city;
    line.role = isChosen         ? ChartLine::Role::Asean // what the chart is about
        : named.contains(cityId) ? ChartLine::Role::Chosen
                                 : ChartLine::Role::Context;
    line.colour = line.role == ChartLine::Role::Chosen ? int(named.indexOf(cityId)) + 1 : 0;
    line.figures = {{facts.people.indicatorId, cityId, 0, {}}};
    for (const Observation &value : facts.people.of(cityId).points())
        line.points.append({value.year, value.value * unitOf(facts), value.kind, value.sourceId, 0});
    return line;
}

/** The chosen city, those of the article, then the others from the largest last value to the smallest. */
QList<ChartLine> linesOf(const CityGrowthFacts &facts, const ViewState &view, const Format &format)
{
    QList<ChartLine> lines;
    for (const QString &id : followedCities(facts))
        lines.append(lineOf(facts, id, view, format));
    std::ranges::stable_sort(lines, std::greater(), [](const ChartLine &line) { return line.points.last().value; });
    std::ranges::stable_sort(lines, {}, [](const ChartLine &line) {
        return line.role == ChartLine::Role::Asean ? 0 : line.role == ChartLine::Role::Chosen ? 1 : 2;
    });
    return lines;
}

/** `over 5 million`: what the article says, as exactly as it says it. */
QString articleSays(const ClaimRecord &claim, const Format &format)
{
    const bool isWhole = claim.statedValue == std::round(claim.statedValue);
    //: %1 is a number of people
    return CityGrowthChart::tr("the article says over %1")
        .arg(format.quantity(claim.statedValue, isWhole ? 0 : 1, CityGrowthChart::tr("million")));
}

QString cityFinding(const CityGrowth &growth, const CityGrowthFacts &facts, const Format &format)
{
    const double unit = unitOf(facts);
    //: %1 is a city, %2 and %4 are numbers of people, %3 and %5 years
    return CityGrowthChart::tr("%1: %2 in %3, %4 in %5")
        .arg(cityName(facts.catalogue, growth.cityId, format), format.persons(growth.from.value * unit),
            format.year(growth.from.year), format.people(growth.to.value * unit), laterYear(growth.to.year, format));
}

} // namespace

YearPair comparedYears(const CityGrowthFacts &facts, const ViewState &view)
{
    constexpr int apart = 10;
    const YearPair all = yearsOf(facts.people);
    if (all.from >= all.to)
        return {view.urban.since, view.year};
    const int one = std::clamp(view.urban.since, all.from, all.to);
    const int other = std::clamp(view.year, all.from, all.to);
    if (one != other)
        return {std::min(one, other), std::max(one, other)};
    return one + apart <= all.to ? YearPair{one, one + apart} : YearPair{one - apart, one};
}

QList<QString> followedCities(const CityGrowthFacts &facts)
{
    QList<QString> ids;
    for (const State &state : facts.catalogue.states) {
        for (const City &city : facts.catalogue.cities) {
            if (city.stateId == state.id && !facts.people.of(city.id).isEmpty())
                ids.append(city.id);
        }
    }
    return ids;
}

std::optional<CityGrowth> cityGrowth(const CityGrowthFacts &facts, const QString &cityId, const YearPair &years)
{
    const auto from = facts.people.of(cityId).at(years.from);
    const auto to = facts.people.of(cityId).at(years.to);
    if (!from || !to || from->value <= 0)
        return std::nullopt;
    return CityGrowth{cityId, *from, *to};
}

QList<QString> citiesOfTheArticle(const CityGrowthFacts &facts)
{
    const ClaimRecord *claim = facts.ledger.claim(wellknown::LargeCitiesClaim);
    QList<QString> ids = claim == nullptr ? QList<QString>() : QList<QString>(claim->entityIds);
    ids.removeIf([&](const QString &id) { return facts.people.of(id).isEmpty(); });
    return ids;
}

QString largeCitiesFinding(const CityGrowthFacts &facts, const YearPair &years, const Format &format)
{
    const ClaimRecord *claim = facts.ledger.claim(wellknown::LargeCitiesClaim);
    QStringList names;
    double gain = 0;
    bool isToCome = true;
    for (const QString &id : citiesOfTheArticle(facts)) {
        const auto growth = cityGrowth(facts, id, years);
        if (!growth)
            return {};
        isToCome = isToCome && years.from >= facts.people.of(id).lastEstimateYear().value_or(years.from);
        names.append(entityLabel(facts.catalogue, id, format));
        gain += growth->gain() * unitOf(facts);
    }
    if (claim == nullptr || names.isEmpty())
        return {};
    //: %1 are cities, %2 is a number of people, %3 and %4 are years
    const QString said
        = CityGrowthChart::tr("%1: %2 more people from %3 to %4")
              .arg(format.list(names), format.people(gain), format.year(years.from), laterYear(years.to, format));
    //: %1 is a finding, %2 is what the article says
    return isToCome ? CityGrowthChart::tr("%1; %2").arg(said, articleSays(*claim, format)) : said;
}

QString largeCitiesClaim(const CityGrowthFacts &facts, const Format &format)
{
    const ClaimRecord *claim = facts.ledger.claim(wellknown::LargeCitiesClaim);
    if (claim == nullptr)
        return {};
    //: %1 is what the article states, %2 what the data give, %3 a verdict such as "differs"
    return CityGrowthChart::tr("The article: %1. The data: %2; %3.")
        .arg(claimText(claim->statement, format), dataValueText(*claim, format), verdictText(claim->verdict));
}

QString cityGrowthEnd(const CityGrowthFacts &facts, const ViewState &view, const Format &format)
{
    const YearPair years = yearsOf(facts.people);
    if (years.from >= years.to || view.year <= years.to)
        return {};
    //: %1 and %2 are years with their era
    return CityGrowthChart::tr("The source ends in %1, before %2.").arg(format.year(years.to), format.year(view.year));
}

QString growthFinding(const CityGrowthFacts &facts, const YearPair &years, const Format &format)
{
    QList<double> percents;
    for (const QString &id : followedCities(facts)) {
        if (const auto growth = cityGrowth(facts, id, years))
            percents.append(growth->percent());
    }
    if (percents.isEmpty())
        return {};
    std::ranges::sort(percents);
    const qsizetype middle = percents.size() / 2;
    const double median = percents.size() % 2 == 1 ? percents[middle] : (percents[middle - 1] + percents[middle]) / 2;
    const auto growing = std::ranges::count_if(percents, [](double percent) { return percent > 0; });
    //: %1 and %2 are numbers of cities, %3 and %4 years, %5 is a percentage with its sign: half of them gain more, half
    //: less
    return CityGrowthChart::tr("%1 of %2 agglomerations grow from %3 to %4; median %5")
        .arg(format.number(double(growing), 0), format.number(double(percents.size()), 0), format.year(years.from),
            laterYear(years.to, format), (median > 0 ? QString(u'+') : QString()) + format.percent(median, 0));
}

ChartDescription cityGrowthChart(const CityGrowthFacts &facts, const ViewState &view, const Format &format)
{
    ChartDescription chart;
    chart.format = format;
    chart.style = {ChartValueStyle::Kind::Quantity, 1, OneMillion, CityGrowthChart::tr("million people")};
    chart.plot.lines = linesOf(facts, view, format);
    setUrbanAxes(chart, facts.catalogue, facts.people.indicatorId);
    chart.measure = CityGrowthChart::tr("People of the urban agglomerations");
    chart.title = chart.measure;
    if (chart.plot.lines.isEmpty()) {
        chart.emptyReason = noValuesOf(chart.title);
        return chart;
    }
    for (ChartLine &line : chart.plot.lines)
        line.endLabel
            = entityLabel(facts.catalogue, line.id, format) + u' ' + chart.shortValueText(line.points.last().value);
    setUrbanSubtitle(chart,
        {CityGrowthChart::tr("People of the urban agglomeration, %1").arg(chart.style.unit),
            //: %1 is a number of cities
            CityGrowthChart::tr("%1 member cities the UN follows").arg(chart.format.count(chart.plot.lines.size()))});
    citeSources(chart, facts.catalogue);
    return cityGrowthInYear(std::move(chart), facts, view);
}

ChartDescription cityGrowthInYear(ChartDescription chart, const CityGrowthFacts &facts, const ViewState &view)
{
    chart.currentYear = view.year;
    const YearPair years = comparedYears(facts, view);
    const auto chosen = cityGrowth(facts, view.city, years);
    const QString finding
        = chosen ? cityFinding(*chosen, facts, chart.format) : largeCitiesFinding(facts, years, chart.format);
    if (!finding.isEmpty())
        chart.title = finding;
    return chart;
}

} // namespace atlas
