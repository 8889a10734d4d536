// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/urbanchart.h"

#include "app/analysis/charttext.h"
#include "app/analysis/citation.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>
#include <utility>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

/** The sentences of this chart. */
class UrbanChart
{
    Q_DECLARE_TR_FUNCTIONS(atlas::UrbanChart)
};

struct Inputs
{
    const Catalogue &catalogue;
    const IndicatorSeries &shares;
    const ViewState &view;
    const Format &format;
};

/** A share as a fraction in words where it is one of the usual ones: `two thirds`; otherwise `66.1 %`. */
QString shareInWords(double share, const Format &format)
{
    const QString fraction = fractionInWords(share);
    return fraction.isEmpty() ? format.percent(share) : fraction;
}

bool isAboutShare(const Claim &claim)
{
    return claim.indicatorId == UrbanShareId && claim.entityId == AseanId && claim.statedValue && claim.statedYear;
}

/** The share whose reaching the chart speaks of: the largest the article names. */
std::optional<double> threshold(const Catalogue &catalogue)
{
    std::optional<double> largest;
    for (const Claim &claim : catalogue.claims) {
        if (isAboutShare(claim))
            largest = std::max(largest.value_or(*claim.statedValue), *claim.statedValue);
    }
    return largest;
}

/** The first year in which a series is at or above `share`. */
std::optional<int> firstYearAt(const Series &series, double share)
{
    const auto reached
        = std::ranges::find_if(series.points(), [share](const Observation &point) { return point.value >= share; });
    return reached == series.points().end() ? std::nullopt : std::optional(reached->year);
}

/** The article asked for a share in exactly this year: its question and what the data answer. */
QString answerToClaim(const Claim &claim, const Series &asean, const Observation &now, const Format &format)
{
    const Observation &last = asean.points().last();
    const QString share = shareInWords(*claim.statedValue, format);
    //: %1 is "two thirds" or such, %2 a year with its era, %3 and %4 shares, %5 a later year
    QString text = now.year == last.year
        ? UrbanChart::tr("%1 urban by %2? ASEAN: %3").arg(share, format.year(now.year), format.percent(now.value))
        : UrbanChart::tr("%1 urban by %2? ASEAN: %3, and %4 in %5")
              .arg(share, format.year(now.year), format.percent(now.value), format.percent(last.value),
                  laterYear(last.year, format));
    text[0] = text[0].toUpper();
    return text;
}

/** Where ASEAN stands now and when it reaches the share the article speaks of. */
QString standing(const QString &name, const Series &series, const Observation &now, double share, const Format &format)
{
    const QString value = format.percent(now.value);
    const QString words = shareInWords(share, format);
    const Observation &last = series.points().last();
    const auto reached = firstYearAt(series, share);
    if (!reached)
        //: %1 is a place, %2 a share, %3 a year with its era, %4 "two thirds" or such, %5 a later year
        return UrbanChart::tr("%1: %2 urban in %3, below %4 up to %5")
            .arg(name, value, format.year(now.year), words, laterYear(last.year, format));
    if (*reached == series.points().first().year)
        return UrbanChart::tr("%1: %2 urban in %3, over %4 since %5")
            .arg(name, value, format.year(now.year), words, laterYear(*reached, format));
    return UrbanChart::tr("%1: %2 urban in %3, %4 reached in %5")
        .arg(name, value, format.year(now.year), words, laterYear(*reached, format));
}

/** What the chosen states have in a year beside ASEAN: each of two, the ends of more. */
QString comparison(QList<QString> ids, const Inputs &in)
{
    const int year = in.view.year;
    const auto valueOf = [&](const QString &id) { return in.shares.of(id).at(year)->value; };
    const auto share = [&](const QString &id) { return in.format.percent(valueOf(id)); };
    const auto name = [&](const QString &id) { return entityLabel(in.catalogue, id, in.format); };
    const auto asean = in.shares.of(AseanId).at(year);
    const QString all = asean ? in.format.percent(asean->value) : QString();
    if (ids.size() == 1)
        //: %1 is a state, %2 and %4 shares, %3 a year with its era
        return UrbanChart::tr("%1 %2 urban in %3; ASEAN %4")
            .arg(name(ids[0]), share(ids[0]), in.format.year(year), all);
    if (ids.size() == 2)
        //: %1 and %3 are states, %2, %4 and %6 shares, %5 a year with its era
        return UrbanChart::tr("%1 %2, %3 %4 in %5; ASEAN %6")
            .arg(name(ids[0]), share(ids[0]), name(ids[1]), share(ids[1]), in.format.year(year), all);
    std::ranges::stable_sort(ids, {}, valueOf);
    //: the lowest and the highest of several; %1 and %3 are states, %2, %4 and %6 shares, %5 a year with its era
    return UrbanChart::tr("%1 %2 to %3 %4 in %5; ASEAN %6")
        .arg(name(ids.first()), share(ids.first()), name(ids.last()), share(ids.last()), in.format.year(year), all);
}

QString titleOf(const QList<QString> &chosen, const Inputs &in)
{
    QList<QString> comparable = chosen;
    comparable.removeIf([&](const QString &state) { return !in.shares.of(state).at(in.view.year); });
    if (!comparable.isEmpty() && in.shares.of(AseanId).at(in.view.year))
        return comparison(comparable, in);
    const Series &series = in.shares.of(AseanId);
    const auto share = threshold(in.catalogue);
    const auto now = series.isEmpty() ? std::nullopt : series.nearest(in.view.year);
    if (!now)
        return UrbanChart::tr("Urban share");
    if (!share)
        return UrbanChart::tr("%1: %2 urban in %3")
            .arg(entityLabel(in.catalogue, AseanId, in.format), in.format.percent(now->value),
                in.format.year(now->year));
    for (const Claim &claim : in.catalogue.claims) {
        if (isAboutShare(claim) && claim.statedYear == now->year)
            return answerToClaim(claim, series, *now, in.format);
    }
    return standing(entityLabel(in.catalogue, AseanId, in.format), series, *now, *share, in.format);
}

ChartLine lineOf(const QString &id, const QList<QString> &chosen, const ChartValueStyle &style, const Inputs &in)
{
    ChartLine line;
    line.id = id;
    line.label = entityLabel(in.catalogue, id, in.format);
    line.canBeChosen = in.catalogue.state(id) != nullptr;
    const qsizetype choice = chosen.contains(id) ? in.view.states.indexOf(id) : -1; // the map counts the same way
    line.role = id == AseanId ? ChartLine::Role::Asean
        : choice >= 0         ? ChartLine::Role::Chosen
                              : ChartLine::Role::Context;
    line.colour = choice >= 0 ? int(choice) + 1 : 0;
    line.figures = {{in.shares.indicatorId, id, 0, {}}};
    for (const Observation &point : in.shares.of(id).points()) {
        if (point.year >= FirstYear && point.year <= LastYear)
            line.points.append({point.year, point.value, point.kind, point.sourceId, 0});
    }
    ChartValueStyle rounded = style;
    rounded.decimals = line.role == ChartLine::Role::Context ? 0 : style.decimals;
    if (!line.points.isEmpty())
        line.endLabel = line.label + u' ' + chartValueText(line.points.last().value, rounded, in.format);
    return line;
}

/** ASEAN, the chosen in their order, then the others from the largest last value to the smallest. */
QList<ChartLine> linesOf(const QList<QString> &chosen, const ChartValueStyle &style, const Inputs &in)
{
    QList<ChartLine> lines{lineOf(AseanId, chosen, style, in)};
    for (const QString &id : chosen)
        lines.append(lineOf(id, chosen, style, in));
    QList<ChartLine> others;
    for (const State &state : in.catalogue.states) {
        if (!chosen.contains(state.id))
            others.append(lineOf(state.id, chosen, style, in));
    }
    others.removeIf([](const ChartLine &line) { return line.points.isEmpty(); });
    std::ranges::stable_sort(others, std::greater(), [](const ChartLine &line) { return line.points.last().value; });
    lines.removeIf([](const ChartLine &line) { return line.points.isEmpty(); });
    return lines + others;
}

/** Who projects: the source of the states' own values, not of what was computed from them. */
QString projectionSource(const Inputs &in)
{
    for (const QString &id : in.catalogue.aseanMembersOf2018()) {
        const Series &series = in.shares.of(id);
        if (!series.isEmpty() && series.points().last().kind == ValueKind::Projection)
            return shortSourceName(in.catalogue, series.points().last().sourceId);
    }
    return {};
}

/** The years of the lines: those of the year bar, or as many of them as the edition has. */
void setYears(ChartPlot &plot)
{
    plot.firstYear = LastYear;
    plot.lastYear = FirstYear;
    for (const ChartLine &line : std::as_const(plot.lines)) {
        plot.firstYear = std::min(plot.firstYear, line.points.first().year);
        plot.lastYear = std::max(plot.lastYear, line.points.last().year);
    }
    if (plot.firstYear >= plot.lastYear) {
        plot.firstYear = FirstYear;
        plot.lastYear = LastYear;
    }
}

ChartPlot plotOf(const QList<QString> &chosen, const ChartValueStyle &style, const Inputs &in)
{
    ChartPlot plot;
    plot.lines = linesOf(chosen, style, in);
    setYears(plot);
    plot.high = 100; // per cent: the whole
    for (const double tick : {0, 25, 50, 75, 100})
        plot.valueTicks.append({tick, in.format.percent(tick, 0)});
    plot.projectionWord = projectionWord();
    if (const QString source = projectionSource(in); !source.isEmpty()) {
        plot.boundaryYear = in.shares.of(AseanId).lastEstimateYear();
        plot.projectionName = projectionBy(source);
    }
    const QList<int> important = plot.boundaryYear ? QList<int>{*plot.boundaryYear} : QList<int>{};
    plot.yearTicks = yearTicks(plot.firstYear, plot.lastYear, important, in.format);
    for (const Claim &claim : in.catalogue.claims) {
        if (const auto mark = isAboutShare(claim) ? claimMark(in.catalogue, claim, style, in.format) : std::nullopt)
            plot.marks.append(*mark);
    }
    return plot;
}

/** Measure and unit first, who projects last. */
QStringList subtitlesOf(const Indicator *indicator, const ChartPlot &plot, const Inputs &in)
{
    const Entity *asean = in.catalogue.entity(AseanId);
    const QString measure
        = indicator == nullptr ? in.shares.indicatorId : in.format.dated(indicator->name.in(in.format.language()));
    const QString place = asean == nullptr ? AseanId : asean->name.in(in.format.language());
    const QString source = projectionSource(in);
    //: %1 is the measure
    return shorterAndShorter({UrbanChart::tr("%1, %").arg(in.format.dated(measure)),
        in.format.years(plot.firstYear, plot.lastYear), source.isEmpty() ? QString() : dashedIsProjection(),
        //: %1 is ASEAN and who is in it
        UrbanChart::tr("%1 and its members").arg(in.format.dated(place)),
        source.isEmpty() ? QString() : projectionBy(source)});
}

/** The states in colour: those chosen that have values. */
QList<QString> chosenOf(const Inputs &in)
{
    QList<QString> chosen = in.view.states;
    chosen.removeIf([&](const QString &id) { return in.shares.of(id).isEmpty() || in.catalogue.state(id) == nullptr; });
    return chosen;
}

QStringList notesOf(const Inputs &in)
{
    QStringList notes{aseanNote(in.catalogue, in.format)};
    for (const QString &id : in.view.states) {
        if (in.catalogue.state(id) != nullptr && in.shares.of(id).isEmpty())
            //: %1 is a state
            notes.append(UrbanChart::tr("No data for %1.").arg(entityLabel(in.catalogue, id, in.format)));
    }
    return notes;
}

} // namespace

ChartDescription urbanChart(
    const Catalogue &catalogue, const IndicatorSeries &shares, const ViewState &view, const Format &format)
{
    const Inputs in{catalogue, shares, view, format};
    const QString &measureId = shares.indicatorId.isEmpty() ? UrbanShareId : shares.indicatorId;
    const Indicator *indicator = catalogue.indicator(measureId);
    ChartDescription chart;
    chart.format = format;
    chart.measure = indicator == nullptr ? UrbanShareId : format.dated(indicator->name.in(format.language()));
    chart.style = {ChartValueStyle::Kind::Percent, indicator == nullptr ? 1 : indicator->decimals, 1, {}};
    chart.plot = plotOf(chosenOf(in), chart.style, in);
    chart.shortSubtitles = subtitlesOf(indicator, chart.plot, in);
    chart.subtitle = chart.shortSubtitles.takeFirst();
    citeSources(chart, catalogue);
    explainMarks(chart, catalogue);
    chart.notes = notesOf(in);
    if (chart.plot.lines.isEmpty())
        chart.emptyReason
            = noValuesOf(indicator == nullptr ? measureId : format.dated(indicator->name.in(format.language())));
    return urbanChartInYear(std::move(chart), catalogue, shares, view, format);
}

ChartDescription urbanChartInYear(ChartDescription chart, const Catalogue &catalogue, const IndicatorSeries &shares,
    const ViewState &view, const Format &format)
{
    const Inputs in{catalogue, shares, view, format};
    chart.currentYear = view.year;
    chart.title = titleOf(chosenOf(in), in);
    return chart;
}

} // namespace atlas
