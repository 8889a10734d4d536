// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/urbaneditions.h"

#include "app/analysis/charttext.h"
#include "app/analysis/urbanchart.h"
#include "app/analysis/urbanplot.h"
#include "app/analysis/wellknown.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

using Edition = UrbanChoice::Edition;

/** The sentences of this chart. */
class UrbanEditionsChart
{
    Q_DECLARE_TR_FUNCTIONS(atlas::UrbanEditions)
};

/** The place that both are shown of. */
QString placeOf(const Catalogue &catalogue, const UrbanEditions &editions, const ViewState &view)
{
    return urbanPlace(catalogue, editions.worldBank, view);
}

/** `until` is the last year of the picture: beyond it there is nothing to compare. */
ChartLine lineOf(const IndicatorSeries &shares, const QString &placeId, int until, const ChartDescription &chart)
{
    ChartLine line;
    line.id = shares.indicatorId;
    line.figures = {{shares.indicatorId, placeId, 0, {}}};
    for (const Observation &value : shares.of(placeId).points()) {
        if (value.year <= until)
            line.points.append({value.year, value.value, value.kind, value.sourceId, 0});
    }
    if (!line.points.isEmpty())
        line.endLabel = chart.shortValueText(line.points.last().value);
    return line;
}

void name(ChartLine &line, const Catalogue &catalogue, Edition edition, const Format &format)
{
    line.label = urbanEditionName(catalogue, edition, format);
    line.role = edition == Edition::UnitedNations ? ChartLine::Role::Asean : ChartLine::Role::Chosen;
    line.colour = edition == Edition::UnitedNations ? 0 : 1;
    if (!line.endLabel.isEmpty())
        //: the end of a line: %1 is an edition, %2 its last value
        line.endLabel = UrbanEditionsChart::tr("%1: %2").arg(line.label, line.endLabel);
}

/** The words of a year: what each says. */
QString bothSay(const Catalogue &catalogue, const UrbanEditionGap &gap, const Format &format)
{
    //: %1 is a place, %2 a year with its era, %3 and %5 are shares, %4 and %6 editions
    return UrbanEditionsChart::tr("%1, %2: %3 urban (%4), %5 (%6)")
        .arg(entityLabel(catalogue, gap.placeId, format), format.year(gap.worldBank.year),
            format.percent(gap.unitedNations.value), urbanEditionName(catalogue, Edition::UnitedNations, format),
            format.percent(gap.worldBank.value), urbanEditionName(catalogue, Edition::WorldBank, format));
}

/** How far apart, as the two values are read: their difference once rounded. */
QString apart(const Catalogue &catalogue, const UrbanEditionGap &gap, const Format &format)
{
    const auto rounded = [](double value) { return std::round(value * 10) / 10; };
    const double difference = rounded(gap.worldBank.value) - rounded(gap.unitedNations.value);
    const QString newer = urbanEditionName(catalogue, Edition::WorldBank, format);
    if (std::abs(difference) < 0.05)
        return UrbanEditionsChart::tr("Both say the same.");
    const QString points = format.number(std::abs(difference), 1);
    //: %1 is an edition, %2 a number
    return difference > 0 ? UrbanEditionsChart::tr("%1 is %2 percentage points higher.").arg(newer, points)
                          : UrbanEditionsChart::tr("%1 is %2 percentage points lower.").arg(newer, points);
}

/** Why, as the ledger says of this place: in the nearest year it speaks of. */
QString reasonOf(const Ledger &ledger, const UrbanEditionGap &gap, const Format &format)
{
    const auto subject = gap.placeId == AseanId ? Conflict::Subject::Region : Conflict::Subject::Country;
    QList<Conflict> conflicts = ledger.conflictsOf(subject, gap.placeId);
    conflicts.removeIf([](const Conflict &one) { return one.field != UrbanShareId; });
    if (conflicts.isEmpty())
        return {};
    const auto nearest = std::ranges::min_element(
        conflicts, {}, [&](const Conflict &one) { return std::abs(one.year.value_or(0) - gap.worldBank.year); });
    return format.dated(nearest->reason.in(format.language()));
}

} // namespace

QString urbanShareOf(Edition edition)
{
    return edition == Edition::UnitedNations ? UrbanShareId : wellknown::UrbanShareOfWorldBank;
}

QString urbanEditionName(const Catalogue &catalogue, Edition edition, const Format &format)
{
    const Indicator *indicator = catalogue.indicator(urbanShareOf(edition));
    const Source *source = indicator == nullptr ? nullptr : catalogue.source(indicator->preferredSourceId);
    const int published = source == nullptr ? 0 : source->edition.toInt();
    const QString year = published > 0 ? format.yearNumber(published) : QString();
    //: an edition of the urban share; %1 is the year in which it was published
    const QString name = edition == Edition::UnitedNations ? UrbanEditionsChart::tr("UN %1").arg(year)
                                                           : UrbanEditionsChart::tr("World Bank %1").arg(year);
    return name.trimmed().replace(u' ', QChar::Nbsp);
}

std::optional<UrbanEditionGap> urbanEditionGap(const UrbanEditions &editions, const QString &placeId, int year)
{
    const auto older = editions.unitedNations.of(placeId).at(year);
    const auto newer = editions.worldBank.of(placeId).at(year);
    if (!older || !newer)
        return std::nullopt;
    return UrbanEditionGap{placeId, *older, *newer};
}

std::optional<int> commonYear(const UrbanEditions &editions, const QString &placeId, int year)
{
    std::optional<int> nearest;
    for (const Observation &value : editions.worldBank.of(placeId).points()) {
        const bool isNearer = !nearest || std::abs(value.year - year) < std::abs(*nearest - year);
        if (isNearer && editions.unitedNations.of(placeId).at(value.year))
            nearest = value.year;
    }
    return nearest;
}

ChartDescription urbanEditionsChart(
    const Catalogue &catalogue, const UrbanEditions &editions, const ViewState &view, const Format &format)
{
    const QString place = placeOf(catalogue, editions, view);
    const Indicator *indicator = catalogue.indicator(UrbanShareId);
    ChartDescription chart;
    chart.format = format;
    chart.currentYear = view.year;
    chart.style = {ChartValueStyle::Kind::Percent, indicator == nullptr ? 1 : indicator->decimals, 1, {}};
    const Series &newer = editions.worldBank.of(place);
    const int until = newer.isEmpty() ? LastYear : newer.points().last().year;
    chart.plot.lines
        = {lineOf(editions.unitedNations, place, until, chart), lineOf(editions.worldBank, place, until, chart)};
    name(chart.plot.lines[0], catalogue, Edition::UnitedNations, format);
    name(chart.plot.lines[1], catalogue, Edition::WorldBank, format);
    setUrbanAxes(chart, catalogue, UrbanShareId);
    //: %1 is a place
    chart.measure
        = UrbanEditionsChart::tr("Urban share of population of %1").arg(entityLabel(catalogue, place, format));
    chart.title = UrbanEditionsChart::tr("Two editions of the urban share");
    if (chart.plot.lines.isEmpty()) {
        chart.emptyReason = noValuesOf(UrbanEditionsChart::tr("urban share"));
        return chart;
    }
    const auto year = commonYear(editions, place, view.year);
    const auto gap = year ? urbanEditionGap(editions, place, *year) : std::nullopt;
    if (gap)
        chart.title = bothSay(catalogue, *gap, format);
    setUrbanSubtitle(
        chart, {UrbanEditionsChart::tr("Urban share of population, %"), entityLabel(catalogue, place, format)});
    citeSources(chart, catalogue);
    return chart;
}

QString urbanEditionsSentence(const Catalogue &catalogue, const Ledger &ledger, const UrbanEditions &editions,
    const ViewState &view, const Format &format)
{
    const QString place = placeOf(catalogue, editions, view);
    const auto year = commonYear(editions, place, view.year);
    const auto gap = year ? urbanEditionGap(editions, place, *year) : std::nullopt;
    if (!gap)
        return {};
    QStringList sentences;
    if (*year != view.year)
        //: %1 and %2 are years
        sentences.append(UrbanEditionsChart::tr("Not both have a value for %1; the nearest year with both is %2.")
                             .arg(format.year(view.year), laterYear(*year, format)));
    //: %1 says what two editions say
    sentences.append(UrbanEditionsChart::tr("%1.").arg(bothSay(catalogue, *gap, format)));
    sentences.append(apart(catalogue, *gap, format));
    sentences.append(reasonOf(ledger, *gap, format));
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

} // namespace atlas
