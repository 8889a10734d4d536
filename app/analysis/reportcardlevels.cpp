// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/chartaxis.h"
#include "app/analysis/charttext.h"
#include "app/analysis/citypopulation.h"
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
    Q_DECLARE_TR_FUNCTIONS(atlas::ReportLevelsChart)
};

/** Which indicators are compared, and what brings the later one into the unit of the earlier. */
struct Measures
{
    QString earlier;
    QString later;
    double factor = 1;
};

Measures measuresOf(ReportLevels levels, const Catalogue &catalogue)
{
    if (levels == ReportLevels::Output)
        return {wellknown::EarlierNominalGdp, wellknown::NominalGdp, 1};
    return {wellknown::EarlierPopulation, wellknown::Population,
        peoplePerUnit(catalogue, wellknown::Population) / peoplePerUnit(catalogue, wellknown::EarlierPopulation)};
}

bool isProjected(const Series &series)
{
    return std::ranges::any_of(
        series.points(), [](const Observation &point) { return point.kind == ValueKind::Projection; });
}

/** The sum of places in the years that all of them have; a projection where one of them is. */
Series sumOf(const IndicatorSeries &values, const QStringList &places, double factor)
{
    QList<Observation> points;
    for (Observation sum : values.of(places.value(0)).points()) {
        bool isWhole = true;
        for (const QString &place : places.mid(1)) {
            const auto other = values.of(place).at(sum.year);
            isWhole = isWhole && other;
            sum.value += other ? other->value : 0;
            if (other && other->kind == ValueKind::Projection)
                sum.kind = ValueKind::Projection;
        }
        sum.value *= factor;
        if (isWhole)
            points.append(sum);
    }
    return Series(points);
}

/** The members of which the edition of April 2019 has a projection. */
QStringList projectedMembers(const IndicatorSeries &earlier, const Catalogue &catalogue)
{
    QStringList places = catalogue.aseanMembersOf2018();
    places.removeIf([&earlier](const QString &id) { return !isProjected(earlier.of(id)); });
    return places;
}

/** The members that are left out of a sum. */
QString leftOut(const QStringList &places, const Catalogue &catalogue, const Format &format)
{
    QStringList names;
    for (const QString &id : catalogue.aseanMembersOf2018()) {
        if (!places.contains(id))
            names.append(entityLabel(catalogue, id, format));
    }
    return format.list(names);
}

ChartLine lineOf(const Series &series, const QString &indicator, const QStringList &places, int firstYear)
{
    ChartLine line;
    line.figures = {{indicator, joinedPlaces(places), 0, {}}};
    for (const Observation &point : series.points()) {
        if (point.year >= firstYear)
            line.points.append({point.year, point.value, point.kind, point.sourceId, 0});
    }
    return line;
}

/** What is known today in colour, the earlier edition in grey, over the years of the earlier one. */
ChartPlot plotOf(const ReportSubject &subject, const Measures &measures, const QString &entityId, const Format &format)
{
    ChartPlot plot;
    plot.firstYear = subject.earlier.points().first().year;
    ChartLine later = lineOf(subject.later, measures.later, subject.places, plot.firstYear);
    later.points.removeIf([](const ChartPoint &point) { return point.kind == ValueKind::Projection; });
    later.id = entityId;
    later.label = subject.label;
    later.role = ChartLine::Role::Asean; // what the chart is about
    ChartLine earlier = lineOf(subject.earlier, measures.earlier, subject.places, plot.firstYear);
    earlier.id = EarlierLineId;
    //: an edition; %1 is a year with its era
    earlier.label = Words::tr("April %1").arg(format.oneEra().year(EarlierEditionYear)); // the subtitle has both
    plot.lines = {later, earlier};
    plot.lines.removeIf([](const ChartLine &line) { return line.points.isEmpty(); });
    for (const ChartLine &line : std::as_const(plot.lines))
        plot.lastYear = std::max(plot.lastYear, line.points.last().year);
    plot.yearTicks = yearTicks(plot.firstYear, plot.lastYear, {}, format);
    return plot;
}

void nameEnds(ChartDescription &chart)
{
    for (ChartLine &line : chart.plot.lines)
        line.endLabel = (line.id == EarlierLineId ? earlierEndName(chart.format) + u": "_s : QString())
            + chart.shortValueText(line.points.last().value);
}

/** As many places as tell the smallest member from nothing. */
int decimalsFor(const ChartPlot &plot)
{
    const double high = spanOf(plot)->high;
    return high >= 1000 ? 0 : high >= 10 ? 1 : high >= 1 ? 2 : 3;
}

QString peopleTitle(const ChartDescription &chart, const ReportSubject &subject, int last)
{
    constexpr double whole = 100;
    const int base = subject.earlier.lastEstimateYear().value_or(0);
    const auto change = [&](const Series &series) {
        return chartValueText(whole * (series.at(last)->value / series.at(base)->value - 1),
            {ChartValueStyle::Kind::Change, 1, 1, u"%"_s}, chart.format);
    };
    if (!subject.earlier.at(base) || !subject.later.at(base))
        //: %1 is a place
        return Words::tr("People of %1").arg(subject.label);
    //: %1 is a place, %2 and %4 are changes such as "+5.1 %", %3 are years
    return Words::tr("%1, people: %2 expected for %3, %4 in fact")
        .arg(subject.label, change(subject.earlier), chart.format.years(base, last), change(subject.later));
}

QString titleOf(const ChartDescription &chart, const ReportSubject &subject, ReportLevels levels)
{
    const QList<JudgedYear> judged = judgedYears(subject.earlier, subject.later);
    if (judged.isEmpty())
        //: %1 is a place, %2 a year with its era
        return Words::tr("%1: no projection of April %2 is kept")
            .arg(subject.label, chart.format.year(EarlierEditionYear));
    const JudgedYear &last = judged.last();
    if (levels == ReportLevels::People)
        return peopleTitle(chart, subject, last.year);
    //: %1 is a place, %2 and %4 are amounts, %3 is a year with its era, %5 a unit
    return Words::tr("%1, GDP: %2 expected for %3, %4 in fact (%5)")
        .arg(subject.label, chart.shortValueText(last.projected), chart.format.year(last.year),
            chart.shortValueText(last.outcome), chart.style.unit);
}

/** The same without what stands below it too: the unit, and a second era. */
QString shortTitleOf(const ChartDescription &chart, const ReportSubject &subject, ReportLevels levels)
{
    const QList<JudgedYear> judged = judgedYears(subject.earlier, subject.later);
    if (judged.isEmpty() || levels == ReportLevels::People)
        return {};
    const JudgedYear &last = judged.last();
    //: %1 is a place, %2 and %4 are amounts, %3 is a year with its era
    return Words::tr("%1, GDP: %2 expected for %3, %4 in fact")
        .arg(subject.label, chart.shortValueText(last.projected), chart.format.oneEra().year(last.year),
            chart.shortValueText(last.outcome));
}

QStringList subtitles(const ChartDescription &chart, const ReportSubject &subject, ReportLevels levels)
{
    const QString edition = chart.format.year(EarlierEditionYear);
    const auto error = medianErrorInPercent(judgedYears(subject.earlier, subject.later));
    //: %1 is a measure, %2 its unit
    QStringList lines = shorterAndShorter({Words::tr("%1, %2").arg(chart.measure, chart.style.unit),
        chart.format.years(chart.plot.firstYear, chart.plot.lastYear),
        //: what the colours of lines mean; %1 is a year with its era
        levels == ReportLevels::Output ? Words::tr("grey: as published in April %1").arg(edition)
                                       //: what the colours of lines mean; %1 is a year with its era
                                       : Words::tr("grey: as the IMF had it in April %1").arg(edition),
        //: %1 is a share
        error && levels == ReportLevels::Output ? Words::tr("median error %1").arg(chart.format.percent(*error, 1))
                                                : QString()});
    lines.append(chart.style.unit);
    return lines;
}

QStringList notesOf(const ReportSubject &subject, ReportLevels levels, const Catalogue &catalogue, const Format &format)
{
    const QString edition = format.year(EarlierEditionYear);
    if (levels == ReportLevels::People)
        //: %1 is a year with its era
        return {Words::tr("The values of today are those of the United Nations, the edition of April %1 is the IMF’s: "
                          "they differ in earlier years too, so the title compares how much each grew.")
                    .arg(edition)};
    //: %1 is a year with its era
    QStringList notes{Words::tr(
        "In current dollars the error includes exchange rates, and national accounts that were revised since April %1.")
                          .arg(edition)};
    if (subject.places.size() > 1)
        //: %1 is a year with its era, %2 a list of states
        notes.append(Words::tr("The copy of April %1 has lost the largest values: without a projection of %2 there is "
                               "none of ASEAN.")
                         .arg(edition, leftOut(subject.places, catalogue, format)));
    return notes;
}

} // namespace

ReportSubject reportSubject(const Catalogue &catalogue, const SeriesReader &series, ReportLevels levels,
    const QString &entityId, const Format &format)
{
    const Measures measures = measuresOf(levels, catalogue);
    const auto earlier = series(measures.earlier);
    ReportSubject subject{entityLabel(catalogue, entityId, format), {entityId}, {}, {}};
    if (entityId == AseanId && !isProjected(earlier->of(AseanId))) {
        subject.places = projectedMembers(*earlier, catalogue);
        //: %1 is a list of states
        subject.label = Words::tr("%1 without %2").arg(subject.label, leftOut(subject.places, catalogue, format));
    }
    subject.earlier = sumOf(*earlier, subject.places, 1);
    subject.later = sumOf(*series(measures.later), subject.places, measures.factor);
    return subject;
}

ChartDescription reportLevelsChart(const Catalogue &catalogue, const SeriesReader &series, const ViewState &view,
    const Format &format, ReportLevels levels)
{
    const QString entityId = view.states.isEmpty() ? AseanId : view.states.last();
    const Measures measures = measuresOf(levels, catalogue);
    const ReportSubject subject = reportSubject(catalogue, series, levels, entityId, format);
    ChartDescription chart;
    chart.format = format;
    const Indicator *indicator = catalogue.indicator(measures.later);
    const Indicator *unit = catalogue.indicator(measures.earlier);
    chart.measure = indicator == nullptr ? measures.later : format.dated(indicator->name.in(format.language()));
    if (subject.earlier.isEmpty() || subject.later.isEmpty() || unit == nullptr) {
        chart.emptyReason = noValuesOf(chart.measure);
        return reportCardChartInYear(std::move(chart), view);
    }
    chart.plot = plotOf(subject, measures, entityId, format);
    chart.style = {ChartValueStyle::Kind::Quantity, decimalsFor(chart.plot), 1, unit->unit.in(format.language())};
    nameEnds(chart);
    setLinearAxis(chart, *spanOf(chart.plot));
    chart.title = titleOf(chart, subject, levels);
    chart.shortTitle = shortTitleOf(chart, subject, levels);
    citeSources(chart, catalogue);
    chart.shortSubtitles = subtitles(chart, subject, levels);
    chart.subtitle = chart.shortSubtitles.takeFirst();
    chart.notes += notesOf(subject, levels, catalogue, format);
    return reportCardChartInYear(std::move(chart), view);
}

} // namespace atlas
