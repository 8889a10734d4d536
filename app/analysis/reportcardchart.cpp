// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/chartaxis.h"
#include "app/analysis/charttext.h"
#include "app/analysis/reportcard.h"
#include "app/analysis/wellknown.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

/** The sentences of these charts. */
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(atlas::ReportCardChart)
};

constexpr int FirstShown = 2008; ///< where the earlier edition begins
const QString ArticleId = u"article-forecast"_s;

/** Growth of one place, as it was projected and as it came. */
struct Subject
{
    QString id; ///< ASEAN or a state
    Series earlier;
    Series later;

    [[nodiscard]] QList<JudgedYear> judged() const { return judgedYears(earlier, later); }
};

Subject subjectOf(const Catalogue &catalogue, const SeriesReader &series, const QString &id)
{
    const auto earlier = series(wellknown::EarlierGdpGrowth);
    const auto later = series(wellknown::GdpGrowth);
    return {id,
        id == AseanId ? weighedGrowth(*earlier, *series(wellknown::PurchasingPowerGdp), catalogue.aseanMembersOf2018())
                      : earlier->of(id),
        later->of(id)};
}

/** What came; what is still to come cannot be judged. */
ChartLine outcomeLine(const Subject &subject, ChartLine::Role role, const Catalogue &catalogue, const Format &format)
{
    ChartLine line;
    line.id = subject.id;
    line.label = entityLabel(catalogue, subject.id, format);
    line.role = role;
    line.figures = {{wellknown::GdpGrowth, subject.id, 0, {}}};
    for (const Observation &point : subject.later.points()) {
        if (point.year >= FirstShown && point.kind == ValueKind::Estimate)
            line.points.append({point.year, point.value, point.kind, point.sourceId, 0});
    }
    return line;
}

/** From the last value that was no projection then, where it was made. */
ChartLine earlierLine(const QString &id, const QString &label, const Subject &subject)
{
    ChartLine line;
    line.id = id;
    line.label = label;
    line.figures = {{wellknown::EarlierGdpGrowth, subject.id, 0, {}}};
    const int from = subject.earlier.lastEstimateYear().value_or(FirstShown);
    for (const Observation &point : subject.earlier.points()) {
        if (point.year >= from)
            line.points.append({point.year, point.value, point.kind, point.sourceId, 0});
    }
    return line;
}

QString earlierLabel(const Format &format)
{
    //: an edition; %1 is a year with its era
    return Words::tr("April %1").arg(format.oneEra().year(EarlierEditionYear)); // the subtitle has both
}

/** The rate the article repeats, over the years it is for. */
std::optional<ChartLine> articleLine(const Catalogue &catalogue)
{
    const auto claim = std::ranges::find(catalogue.claims, wellknown::GrowthForecastClaim, &Claim::id);
    if (claim == catalogue.claims.end() || !claim->statedValue)
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
    for (const ChartLine &line : plot.lines + plot.earlier)
        plot.lastYear = std::max(plot.lastYear, line.points.last().year);
    setLinearAxis(chart, *spanOf(plot));
    plot.yearTicks = yearTicks(plot.firstYear, plot.lastYear, {}, chart.format);
}

QString titleOf(const ChartDescription &chart, const QString &name, const QList<JudgedYear> &years)
{
    if (years.isEmpty())
        //: %1 is a place
        return Words::tr("Growth of %1").arg(name);
    //: %1 is a place, %2 and %4 are rates, %3 are years
    return Words::tr("%1, growth: %2 a year expected for %3, %4 in fact")
        .arg(name, chart.shortValueText(meanProjected(years)),
            chart.format.years(years.first().year, years.last().year), chart.shortValueText(meanOutcome(years)));
}

/** How many members grew less than the edition had them grow, on the mean of the years. */
QString panelsTitle(const ChartDescription &chart, const QList<Subject> &states)
{
    int judged = 0;
    int below = 0;
    for (const Subject &state : states) {
        const QList<JudgedYear> years = state.judged();
        judged += years.isEmpty() ? 0 : 1;
        below += !years.isEmpty() && meanOutcome(years) < meanProjected(years) ? 1 : 0;
    }
    //: %1 of %2 are numbers of states, %3 is a year with its era
    return Words::tr("Growth was below the projections of April %3 in %1 of %2 members")
        .arg(chart.format.number(below, 0), chart.format.number(judged, 0), chart.format.year(EarlierEditionYear));
}

/** Measure, years, what is solid and what is grey, and how far off the projections were. */
void addSubtitles(ChartDescription &chart, const QList<JudgedYear> &judged, const Catalogue &catalogue)
{
    const Indicator *indicator = catalogue.indicator(wellknown::GdpGrowth);
    chart.measure
        = indicator == nullptr ? wellknown::GdpGrowth : chart.format.dated(indicator->name.in(chart.format.language()));
    const auto error = medianError(judged);
    chart.shortSubtitles = shorterAndShorter(
        {Words::tr("Real growth of GDP, % a year"), chart.format.years(chart.plot.firstYear, chart.plot.lastYear),
            //: what the colours of lines mean; %1 is a year with its era
            Words::tr("in colour: actual; grey: as projected in April %1").arg(chart.format.year(EarlierEditionYear)),
            //: %1 is a number of percentage points
            error ? Words::tr("median error %1 points").arg(chart.format.number(*error, 1)) : QString()});
    chart.subtitle = chart.shortSubtitles.takeFirst();
}

QString weighedNote(const Format &format)
{
    //: %1 is a year with its era
    return Words::tr("The edition of April %1 has no growth of ASEAN: it is worked out here from its members, each "
                     "weighted by its output at purchasing power of the year before.")
        .arg(format.year(EarlierEditionYear));
}

ChartDescription emptyChart(const Format &format)
{
    ChartDescription chart;
    chart.format = format;
    chart.style = {ChartValueStyle::Kind::Percent, 1, 1, {}};
    return chart;
}

} // namespace

QString earlierEndName(const Format &format)
{
    //: whose projection it was; %1 is the number of a year, the subtitle has the month
    return Words::tr("IMF %1").arg(format.yearNumber(EarlierEditionYear));
}

ChartDescription reportCardChart(
    const Catalogue &catalogue, const SeriesReader &series, const ViewState &view, const Format &format)
{
    const Subject subject = subjectOf(catalogue, series, view.states.isEmpty() ? AseanId : view.states.last());
    ChartDescription chart = emptyChart(format);
    const QString name = entityLabel(catalogue, subject.id, format);
    chart.title = titleOf(chart, name, subject.judged());
    if (subject.later.isEmpty()) {
        chart.emptyReason = noValuesOf(name);
        return reportCardChartInYear(std::move(chart), view);
    }
    chart.plot.lines = {outcomeLine(subject, ChartLine::Role::Asean, catalogue, format),
        earlierLine(EarlierLineId, earlierLabel(format), subject)}; // the first is what the chart is about
    if (const auto line = subject.id == AseanId ? articleLine(catalogue) : std::nullopt)
        chart.plot.lines.append(*line);
    chart.plot.lines.removeIf([](const ChartLine &line) { return line.points.isEmpty(); });
    for (ChartLine &line : chart.plot.lines)
        line.endLabel = (line.id == EarlierLineId ? earlierEndName(format) + u':' : line.label) + u' '
            + chart.shortValueText(line.points.last().value);
    addAxes(chart);
    citeSources(chart, catalogue);
    addSubtitles(chart, subject.judged(), catalogue);
    chart.notes.append(aseanNote(catalogue, format));
    if (subject.id == AseanId)
        chart.notes.append(weighedNote(format));
    return reportCardChartInYear(std::move(chart), view);
}

ChartDescription reportCardPanels(
    const Catalogue &catalogue, const SeriesReader &series, const ViewState &view, const Format &format)
{
    ChartDescription chart = emptyChart(format);
    QList<Subject> states;
    QList<JudgedYear> judged; // of the members
    for (const QString &id : QList<QString>{AseanId} + catalogue.aseanMembersOf2018()) {
        const Subject subject = subjectOf(catalogue, series, id);
        const bool isChosen = view.states.contains(id);
        const ChartLine line
            = outcomeLine(subject, isChosen ? ChartLine::Role::Chosen : ChartLine::Role::Context, catalogue, format);
        if (line.points.isEmpty())
            continue;
        chart.plot.lines.append(line);
        chart.plot.lines.last().canBeChosen = id != AseanId;
        chart.plot.earlier.append(earlierLine(id, line.label + u", "_s + earlierLabel(format), subject));
        if (id != AseanId) {
            states.append(subject);
            judged += subject.judged();
        }
    }
    chart.plot.earlier.removeIf([](const ChartLine &line) { return line.points.isEmpty(); });
    chart.title = panelsTitle(chart, states);
    if (chart.plot.lines.isEmpty()) {
        chart.emptyReason = noValuesOf(chart.title);
        return reportCardChartInYear(std::move(chart), view);
    }
    addAxes(chart);
    citeSources(chart, catalogue);
    addSubtitles(chart, judged, catalogue);
    chart.notes.append({aseanNote(catalogue, format), weighedNote(format)});
    return reportCardChartInYear(std::move(chart), view);
}

ChartDescription reportCardChartInYear(ChartDescription chart, const ViewState &view)
{
    chart.currentYear = view.year;
    return chart;
}

} // namespace atlas
