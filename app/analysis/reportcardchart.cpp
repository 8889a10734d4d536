// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/charttext.h"
#include "app/analysis/reportcard.h"
#include "app/analysis/wellknown.h"

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
    Q_DECLARE_TR_FUNCTIONS(atlas::ReportCardChart)
};

constexpr int FirstShown = 2008; ///< where the earlier edition begins
const QString EarlierId = u"april-2019"_s;
const QString ArticleId = u"article-forecast"_s;

struct Inputs
{
    const Catalogue &catalogue;
    const Format &format;
    QString subject; ///< ASEAN or a state
    Series earlier;
    Series later;
};

QList<ChartPoint> pointsOf(const Series &series, bool onlyProjected)
{
    QList<ChartPoint> points;
    for (const Observation &point : series.points()) {
        const bool isWanted = (point.kind == ValueKind::Projection) == onlyProjected;
        if (point.year >= FirstShown && isWanted)
            points.append({point.year, point.value, point.kind, point.sourceId, 0});
    }
    return points;
}

ChartLine outcomeLine(const Inputs &in)
{
    ChartLine line;
    line.id = in.subject;
    line.label = entityLabel(in.catalogue, in.subject, in.format);
    line.role = ChartLine::Role::Asean; // what the chart is about
    line.figures = {{wellknown::GdpGrowth, in.subject, 0, {}}};
    line.points = pointsOf(in.later, false); // what is still to come cannot be judged
    return line;
}

/** As it was projected; of ASEAN it is worked out here and so no figure of a source. */
ChartLine earlierLine(const Inputs &in)
{
    ChartLine line;
    line.id = EarlierId;
    //: %1 is a year with its era
    line.label = Words::tr("projected in April %1").arg(in.format.year(EarlierEditionYear));
    line.role = ChartLine::Role::Chosen;
    line.colour = 1;
    if (in.subject != AseanId)
        line.figures = {{wellknown::EarlierGdpGrowth, in.subject, 0, {}}};
    line.points = pointsOf(in.earlier, true);
    return line;
}

/** The rate the article repeats, over the years it is for. */
std::optional<ChartLine> articleLine(const Inputs &in)
{
    const auto claim = std::ranges::find(in.catalogue.claims, wellknown::GrowthForecastClaim, &Claim::id);
    if (in.subject != AseanId || claim == in.catalogue.claims.end() || !claim->statedValue)
        return std::nullopt;
    ChartLine line;
    line.id = ArticleId;
    //: the forecast that the article repeats
    line.label = Words::tr("article");
    line.role = ChartLine::Role::Chosen;
    line.colour = 2;
    line.figures = {ownFigure(OwnMeasure::Claim, claim->id, 0)};
    for (int year = ArticleForecastFirst; year <= ArticleForecastLast; ++year)
        line.points.append({year, *claim->statedValue, ValueKind::Projection, claim->sourceId, 0});
    return line;
}

void addAxes(ChartDescription &chart)
{
    ChartPlot &plot = chart.plot;
    plot.firstYear = FirstShown;
    for (const ChartLine &line : std::as_const(plot.lines)) {
        for (const ChartPoint &point : line.points) {
            plot.low = std::min(plot.low, point.value);
            plot.high = std::max(plot.high, point.value);
            plot.lastYear = std::max(plot.lastYear, point.year);
        }
    }
    for (const double tick : niceTicks(plot.low, plot.high))
        plot.valueTicks.append({tick, chart.format.percent(tick, tick == std::round(tick) ? 0 : 1)});
    plot.low = plot.valueTicks.first().value;
    plot.high = plot.valueTicks.last().value;
    plot.yearTicks = yearTicks(plot.firstYear, plot.lastYear, {}, chart.format);
}

QString titleOf(const ChartDescription &chart, const Inputs &in)
{
    const QList<JudgedYear> years = judgedYears(in.earlier, in.later);
    const QString name = entityLabel(in.catalogue, in.subject, in.format);
    if (years.isEmpty())
        //: %1 is a place
        return Words::tr("Growth of %1").arg(name);
    //: %1 is a place, %2 and %4 are rates, %3 are years
    return Words::tr("%1, growth: %2 a year expected for %3, %4 came")
        .arg(name, chart.shortValueText(meanProjected(years)), in.format.years(years.first().year, years.last().year),
            chart.shortValueText(meanOutcome(years)));
}

} // namespace

ChartDescription reportCardChart(
    const Catalogue &catalogue, const SeriesReader &series, const ViewState &view, const Format &format)
{
    const auto earlier = series(wellknown::EarlierGdpGrowth);
    const auto later = series(wellknown::GdpGrowth);
    Inputs in{catalogue, format, view.states.isEmpty() ? AseanId : view.states.last(), {}, {}};
    in.later = later->of(in.subject);
    in.earlier = in.subject == AseanId
        ? weighedGrowth(*earlier, *series(wellknown::PurchasingPowerGdp), catalogue.aseanMembersOf2018())
        : earlier->of(in.subject);
    ChartDescription chart;
    chart.format = format;
    chart.style = {ChartValueStyle::Kind::Percent, 1, 1, {}};
    if (in.later.isEmpty()) {
        chart.emptyReason = noValuesOf(entityLabel(catalogue, in.subject, format));
        return reportCardChartInYear(std::move(chart), view);
    }
    chart.plot.lines = {outcomeLine(in), earlierLine(in)};
    if (const auto line = articleLine(in))
        chart.plot.lines.append(*line);
    chart.plot.lines.removeIf([](const ChartLine &line) { return line.points.isEmpty(); });
    for (ChartLine &line : chart.plot.lines)
        line.endLabel = line.label + u' ' + chart.shortValueText(line.points.last().value);
    addAxes(chart);
    citeSources(chart, catalogue);
    chart.title = titleOf(chart, in);
    const Indicator *indicator = catalogue.indicator(wellknown::GdpGrowth);
    chart.measure = indicator == nullptr ? wellknown::GdpGrowth : indicator->name.in(format.language());
    chart.shortSubtitles = shorterAndShorter({Words::tr("Real growth of GDP, % a year"),
        format.years(chart.plot.firstYear, chart.plot.lastYear), Words::tr("solid: as it came; dashed: as projected")});
    chart.subtitle = chart.shortSubtitles.takeFirst();
    chart.notes = {aseanNote(catalogue, format)};
    if (in.subject == AseanId)
        chart.notes.append(Words::tr("The edition of April %1 has no growth of ASEAN: it is worked out here from its "
                                     "members, each with its output at purchasing power of the year before.")
                               .arg(format.year(EarlierEditionYear)));
    return reportCardChartInYear(std::move(chart), view);
}

ChartDescription reportCardChartInYear(ChartDescription chart, const ViewState &view)
{
    chart.currentYear = view.year;
    return chart;
}

} // namespace atlas
