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

constexpr double Visible = 0.05; ///< percentage points: a smaller difference of what is read is none

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

/** 0 where the source has no such year. */
int yearPublished(const Catalogue &catalogue, Edition edition)
{
    const Indicator *indicator = catalogue.indicator(urbanShareOf(edition));
    const Source *source = indicator == nullptr ? nullptr : catalogue.source(indicator->preferredSourceId);
    return source == nullptr ? 0 : source->edition.toInt();
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

/** The edition as part of a sentence. */
QString namedEdition(const Catalogue &catalogue, Edition edition, const Format &format)
{
    const int published = yearPublished(catalogue, edition);
    if (published == 0)
        return urbanEditionName(catalogue, edition, format);
    const QString year = format.oneEra().year(published);
    //: in a sentence; %1 is the year in which it was published
    return edition == Edition::UnitedNations ? UrbanEditionsChart::tr("the UN edition of %1").arg(year)
                                             : UrbanEditionsChart::tr("the World Bank edition of %1").arg(year);
}

/** How far apart in the year of the gap, as the two values are read: their difference once rounded. */
QString apart(const Catalogue &catalogue, const UrbanEditionGap &gap, const Format &format)
{
    const double difference = gap.differenceAsRead();
    const QString year = format.year(gap.worldBank.year);
    const QString newer = namedEdition(catalogue, Edition::WorldBank, format);
    const QString older = namedEdition(catalogue, Edition::UnitedNations, format);
    if (std::abs(difference) < Visible)
        //: %1 is a year with its era, %2 and %3 are editions
        return UrbanEditionsChart::tr("In %1 %2 and %3 say the same.").arg(year, newer, older);
    const QString points = format.number(std::abs(difference), 1);
    //: %1 is a year with its era, %2 and %4 are editions, %3 is a number
    return (difference > 0 ? UrbanEditionsChart::tr("In %1 %2 is %3 percentage points higher than %4.")
                           : UrbanEditionsChart::tr("In %1 %2 is %3 percentage points lower than %4."))
        .arg(year, newer, points, older);
}

/** Over all years that both have. */
QString apartOverYears(const UrbanEditionSpan &span, const Format &format)
{
    const QString years = format.years(span.firstYear, span.lastYear);
    const QString lower = format.number(-span.lowest, 1);
    const QString higher = format.number(span.highest, 1);
    const bool isLower = span.lowest < -Visible;
    const bool isHigher = span.highest > Visible;
    if (isLower && isHigher)
        //: of the newer edition; %1 are years such as 1960–2025, %2 and %4 numbers of points, %3 and %5 years
        return UrbanEditionsChart::tr("Over %1 it is at most %2 points lower (%3) and at most %4 points higher (%5).")
            .arg(years, lower, format.oneEra().year(span.lowestYear), higher, format.oneEra().year(span.highestYear));
    if (isLower)
        //: of the newer edition; %1 are years such as 1960–2025, %2 is a number of points, %3 a year
        return UrbanEditionsChart::tr("Over %1 it is at most %2 points lower (%3) and never higher.")
            .arg(years, lower, format.oneEra().year(span.lowestYear));
    if (isHigher)
        //: of the newer edition; %1 are years such as 1960–2025, %2 is a number of points, %3 a year
        return UrbanEditionsChart::tr("Over %1 it is at most %2 points higher (%3) and never lower.")
            .arg(years, higher, format.oneEra().year(span.highestYear));
    //: %1 are years such as 1960–2025
    return UrbanEditionsChart::tr("They say the same over %1.").arg(years);
}

/** Between which states the gap of ASEAN lies in the year. */
QString apartInStates(const Catalogue &catalogue, const UrbanEditions &editions, int year, const Format &format)
{
    QList<UrbanEditionGap> gaps;
    for (const State &state : catalogue.states) {
        if (const auto gap = urbanEditionGap(editions, state.id, year))
            gaps.append(*gap);
    }
    if (gaps.size() < 2)
        return {};
    const auto least = std::ranges::min(gaps, {}, &UrbanEditionGap::differenceAsRead);
    const auto most = std::ranges::max(gaps, {}, &UrbanEditionGap::differenceAsRead);
    const auto points = [&format](const UrbanEditionGap &gap) -> QString {
        const double difference = gap.differenceAsRead();
        return (difference > Visible ? u"+"_s : QString()) + format.number(difference, 1);
    };
    //: the gap of two editions; %1 and %3 are numbers of percentage points with their sign, %2 and %4 states
    return UrbanEditionsChart::tr("In the states the gap reaches from %1 (%2) to %3 points (%4).")
        .arg(points(least), entityLabel(catalogue, least.placeId, format), points(most),
            entityLabel(catalogue, most.placeId, format));
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
    const int published = yearPublished(catalogue, edition);
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

double UrbanEditionGap::differenceAsRead() const
{
    const auto rounded = [](double value) { return std::round(value * 10) / 10; };
    return rounded(worldBank.value) - rounded(unitedNations.value);
}

std::optional<UrbanEditionSpan> urbanEditionSpan(const UrbanEditions &editions, const QString &placeId)
{
    std::optional<UrbanEditionSpan> span;
    for (const Observation &value : editions.worldBank.of(placeId).points()) {
        const auto gap = urbanEditionGap(editions, placeId, value.year);
        if (!gap)
            continue;
        const double difference = gap->differenceAsRead();
        if (!span)
            span = UrbanEditionSpan{value.year, value.year, difference, value.year, difference, value.year};
        span->lastYear = value.year;
        if (difference < span->lowest) {
            span->lowest = difference;
            span->lowestYear = value.year;
        }
        if (difference > span->highest) {
            span->highest = difference;
            span->highestYear = value.year;
        }
    }
    return span;
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
    if (chart.sourceNames.size() > 1 && chart.shortSourceLines.size() > 1)
        chart.shortSourceLines.removeLast(); // which names one alone: both are what this chart is about
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
        sentences.append(
            UrbanEditionsChart::tr("The two do not both have a value for %1; the nearest year with both is %2.")
                .arg(format.year(view.year), laterYear(*year, format)));
    sentences.append(apart(catalogue, *gap, format));
    if (const auto span = urbanEditionSpan(editions, place))
        sentences.append(apartOverYears(*span, format));
    if (place == AseanId)
        sentences.append(apartInStates(catalogue, editions, *year, format));
    sentences.append(reasonOf(ledger, *gap, format));
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

} // namespace atlas
