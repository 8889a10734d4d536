// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/fanchart.h"

#include "app/analysis/chartaxis.h"
#include "app/analysis/chartreading.h"
#include "app/analysis/charttext.h"
#include "app/analysis/citation.h"
#include "app/analysis/citypopulation.h"
#include "app/model/entity.h"
#include "app/view/viewstate.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

/** The sentences of this chart. */
class FanChart
{
    Q_DECLARE_TR_FUNCTIONS(atlas::FanChart)
};

constexpr std::array Levels{95, 80}; ///< per cent, the widest first: the bounds the edition may have

struct Inputs
{
    const Catalogue &catalogue;
    const SeriesReader &series;
    const QString &indicatorId;
    const QString &placeId;
    const Format &format;

    [[nodiscard]] Series valuesOf(const QString &suffix) const { return series(indicatorId + suffix)->of(placeId); }
};

/** People in millions or thousands, whatever the edition counts in; everything else as it is. */
ChartValueStyle styleOf(const Inputs &in, double largest)
{
    const Indicator *indicator = in.catalogue.indicator(in.indicatorId);
    if (indicator == nullptr)
        return {};
    const double people = peoplePerUnit(in.catalogue, in.indicatorId);
    if (people == 1)
        return {ChartValueStyle::Kind::Quantity, indicator->decimals, 1,
            in.format.dated(indicator->unit.in(in.format.language()))};
    constexpr double million = 1e6;
    return largest * people >= million
        ? ChartValueStyle{ChartValueStyle::Kind::Quantity, 1, million / people, FanChart::tr("million people")}
        : ChartValueStyle{ChartValueStyle::Kind::Quantity, 0, 1e3 / people, FanChart::tr("thousand people")};
}

QList<ChartPoint> pointsOf(const Series &values)
{
    QList<ChartPoint> points;
    for (const Observation &point : values.points())
        points.append({point.year, point.value, point.kind, point.sourceId, 0});
    return points;
}

QList<ChartBand> bandsOf(const Inputs &in)
{
    QList<ChartBand> bands;
    for (const int level : Levels) {
        const QString name = QString::number(level);
        const Series low = in.valuesOf(u"_l"_s + name);
        const Series high = in.valuesOf(u"_u"_s + name);
        ChartBand band{level / 100.0, {}, in.format.percent(level, 0)};
        for (const Observation &bound : low.points()) {
            if (const auto upper = high.at(bound.year))
                band.widths.append({bound.year, bound.value, upper->value});
        }
        if (!band.widths.isEmpty())
            bands.append(band);
    }
    return bands;
}

/** A variant of the source as a line of its own from where it leaves the past. */
std::optional<ChartLine> variantOf(const Inputs &in, const QString &suffix, const QString &label)
{
    const Series values = in.valuesOf(suffix);
    if (values.isEmpty())
        return std::nullopt;
    ChartLine line;
    line.id = in.placeId + suffix;
    line.label = label;
    line.figures = {{in.indicatorId + suffix, in.placeId, 0, {}}};
    line.points = pointsOf(values);
    return line;
}

void addLines(ChartPlot &plot, const Inputs &in, const Series &values)
{
    ChartLine line;
    line.id = in.placeId;
    line.label = entityLabel(in.catalogue, in.placeId, in.format);
    line.role = ChartLine::Role::Asean; // what the chart is about
    line.figures = {{in.indicatorId, in.placeId, 0, {}}};
    line.points = pointsOf(values);
    line.bands = bandsOf(in);
    plot.lines = {line};
    if (!line.bands.isEmpty())
        return;
    //: variants of a projection of people
    for (const auto &[suffix, label] :
        {std::pair(u"_high"_s, FanChart::tr("High variant")), {u"_low"_s, FanChart::tr("Low variant")}}) {
        if (const auto variant = variantOf(in, suffix, label))
            plot.lines.append(*variant);
    }
}

void nameEnds(ChartDescription &chart)
{
    const bool isAlone = chart.plot.lines.size() == 1;
    for (ChartLine &line : chart.plot.lines) {
        const QString value = chart.shortValueText(line.points.last().value);
        line.endLabel = isAlone ? value : line.label + u' ' + value;
    }
}

/** What is drawn beside the projection. */
QString sureness(const ChartPlot &plot)
{
    QStringList levels;
    for (const ChartBand &band : plot.lines.first().bands)
        levels.prepend(band.label);
    if (levels.size() > 1)
        //: %1 and %2 are such as "80 %"
        return FanChart::tr("prediction intervals of %1 and %2").arg(levels[0], levels[1]);
    if (!levels.isEmpty())
        //: %1 is such as "80 %"
        return FanChart::tr("prediction interval of %1").arg(levels[0]);
    return plot.lines.size() > 1 ? FanChart::tr("low and high variant") : QString();
}

void addSubtitle(ChartDescription &chart, const QString &who)
{
    const QString measure = chart.style.unit.isEmpty() ? chart.measure
                                                       //: %1 is a measure, %2 its unit
                                                       : FanChart::tr("%1, %2").arg(chart.measure, chart.style.unit);
    chart.shortSubtitles = shorterAndShorter({measure, chart.format.years(chart.plot.firstYear, chart.plot.lastYear),
        sureness(chart.plot), dashedIsProjection(), who});
    chart.subtitle = chart.shortSubtitles.takeFirst();
}

/** Who projects: of a sum the source of its first member, not the sum itself. */
QString projectionSource(const Inputs &in, const Series &values)
{
    if (in.placeId == AseanId) {
        for (const QString &id : in.catalogue.aseanMembersOf2018()) {
            const Series member = in.series(in.indicatorId)->of(id);
            if (!member.isEmpty())
                return member.points().last().sourceId;
        }
    }
    return values.points().last().sourceId;
}

void fillPlot(ChartDescription &chart, const Inputs &in, const Series &values)
{
    ChartPlot &plot = chart.plot;
    plot.firstYear = values.points().first().year;
    plot.lastYear = std::max(values.points().last().year, plot.firstYear + 1);
    plot.boundaryYear = values.lastEstimateYear();
    plot.projectionWord = projectionWord();
    plot.projectionName = projectionBy(shortSourceName(in.catalogue, projectionSource(in, values)));
    plot.yearTicks = yearTicks(
        plot.firstYear, plot.lastYear, plot.boundaryYear ? QList<int>{*plot.boundaryYear} : QList<int>{}, in.format);
    setLinearAxis(chart, *spanOf(plot));
}

/** That of the view; where the source says nothing of how sure that is, the last year of the year bar it does. */
int toldYear(const ChartDescription &chart)
{
    const ChartLine &line = chart.plot.lines.first();
    const int shown = chart.shownYear();
    const auto says = [&](int year) {
        return line.bands.isEmpty() ? chart.plot.lines.size() > 1 && chart.plot.lines.last().at(year).has_value()
                                    : line.bands.last().at(year).has_value();
    };
    const int last = std::min(LastYear, chart.plot.lastYear);
    return says(shown) || !says(last) ? shown : last;
}

/** Whose and, unless the unit says so, what: `Thailand` of people, `Life expectancy at birth of Thailand`. */
QString subjectOf(const ChartDescription &chart)
{
    const QString place = chart.plot.lines.first().label;
    const QString &unit = chart.style.unit;
    if (unit == FanChart::tr("million people") || unit == FanChart::tr("thousand people"))
        return place;
    //: %1 is a measure, %2 a place
    return FanChart::tr("%1 of %2").arg(chart.measure, place);
}

/** What is expected, without how sure that is. */
QString shortTitleOf(const ChartDescription &chart)
{
    const int year = toldYear(chart);
    const auto point = chart.plot.lines.first().at(year);
    //: %1 is a place or its measure, %2 a year with its era, %3 a value
    return point ? FanChart::tr("%1 in %2: %3")
                       .arg(subjectOf(chart), chart.format.oneEra().year(year), chart.valueText(point->value))
                 : QString();
}

QString titleOf(const ChartDescription &chart)
{
    const ChartLine &line = chart.plot.lines.first();
    const QString subject = subjectOf(chart);
    const int year = toldYear(chart);
    const auto point = line.at(year);
    const QString when = chart.format.year(year);
    const QString value = point ? chart.valueText(point->value) : QString();
    if (const auto width = line.bands.isEmpty() ? std::nullopt : line.bands.last().at(year))
        //: %1 is a place or its measure, %2 a year with its era, %3, %5 and %6 values, %4 a chance such as "8 in 10"
        return FanChart::tr("%1 in %2: %3, about %4 chance of %5 to %6")
            .arg(subject, when, value, oddsInWords(line.bands.last().level, chart.format),
                chart.shortValueText(width->low), chart.shortValueText(width->high));
    const auto high = chart.plot.lines.size() > 2 ? chart.plot.lines[1].at(year) : std::nullopt;
    const auto low = chart.plot.lines.size() > 2 ? chart.plot.lines[2].at(year) : std::nullopt;
    if (low && high)
        //: %1 is a place or its measure, %2 a year with its era, %3 to %5 values
        return FanChart::tr("%1 in %2: %3 (%4 low, %5 high variant)")
            .arg(subject, when, value, chart.shortValueText(low->value), chart.shortValueText(high->value));
    //: %1 is a place or its measure, %2 a year with its era, %3 a value
    return FanChart::tr("%1 in %2: %3").arg(subject, when, value);
}

} // namespace

ChartDescription fanChart(const Catalogue &catalogue, const SeriesReader &series, const QString &indicatorId,
    const QString &placeId, int year, const Format &format)
{
    const Inputs in{catalogue, series, indicatorId, placeId, format};
    const Indicator *indicator = catalogue.indicator(indicatorId);
    const Series values = in.valuesOf({});
    ChartDescription chart;
    chart.format = format;
    chart.measure = indicator == nullptr ? indicatorId : format.dated(indicator->name.in(format.language()));
    if (values.isEmpty()) {
        chart.title = chart.measure;
        chart.emptyReason = noValuesOf(chart.measure);
        return chart;
    }
    chart.style = styleOf(in, std::ranges::max(values.points(), {}, &Observation::value).value);
    addLines(chart.plot, in, values);
    fillPlot(chart, in, values);
    nameEnds(chart);
    addSubtitle(chart, chart.plot.projectionName);
    citeSources(chart, catalogue);
    if (chart.plot.lines.size() > 1)
        chart.notes.append(FanChart::tr("This source gives variants, not odds."));
    return fanChartInYear(std::move(chart), year);
}

ChartDescription fanChartInYear(ChartDescription chart, int year)
{
    chart.currentYear = year;
    if (!chart.plot.lines.isEmpty()) {
        chart.title = titleOf(chart);
        chart.shortTitle = shortTitleOf(chart);
    }
    return chart;
}

} // namespace atlas
