// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/agepyramid.h"

#include "app/analysis/agepyramidtext.h"
#include "app/analysis/charttext.h"
#include "app/analysis/citation.h"
#include "app/analysis/citypopulation.h"
#include "app/analysis/wellknown.h"
#include "app/model/entity.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

/** `05_09` or `80p`, as the ids of the indicators end. */
std::optional<AgeGroup> groupOfSuffix(const QString &suffix)
{
    static const QRegularExpression pattern(u"^(\\d+)(?:_(\\d+)|p)$"_s);
    const auto match = pattern.match(suffix);
    if (!match.hasMatch())
        return std::nullopt;
    AgeGroup group;
    group.firstAge = match.captured(1).toInt();
    if (!match.captured(2).isEmpty())
        group.lastAge = match.captured(2).toInt();
    return group;
}

const SharedSeries &seriesOf(const AgeGroup &group, Sex sex)
{
    return sex == Sex::Men ? group.men : group.women;
}

/** The bars of a year, where the source has all of them. */
std::optional<AgePyramid::Year> barsOf(const QList<AgeGroup> &groups, const QString &placeId, int year)
{
    AgePyramid::Year bars;
    bars.year = year;
    for (const Sex sex : BothSexes) {
        for (const AgeGroup &group : groups) {
            const auto value = seriesOf(group, sex)->of(placeId).at(year);
            if (!value)
                return std::nullopt;
            bars.people[std::size_t(sex)].append(value->value);
            bars.sourceId = value->sourceId;
            if (value->kind == ValueKind::Projection)
                bars.kind = ValueKind::Projection;
        }
    }
    return bars;
}

void addYears(AgePyramid &pyramid, const QList<AgeGroup> &groups)
{
    for (const Observation &point : groups.first().men->of(pyramid.placeId).points()) {
        if (auto bars = barsOf(groups, pyramid.placeId, point.year))
            pyramid.years.append(*bars);
    }
}

void addGroups(AgePyramid &pyramid, const QList<AgeGroup> &groups)
{
    const Format &format = pyramid.words.format;
    for (const AgeGroup &group : groups) {
        pyramid.groups.append({ageLabel(group, format), ageName(group, format), group.firstAge, !group.lastAge,
            {group.men->indicatorId, group.women->indicatorId}});
    }
}

/** Millions, with two places where bars are short, or thousands, whatever the edition counts in. */
ChartValueStyle styleOf(double high, double peoplePerUnit)
{
    constexpr double million = 1e6;
    constexpr double thousand = 1e3;
    constexpr double longBar = 1e7;
    const double people = high * peoplePerUnit;
    if (people >= million)
        return {ChartValueStyle::Kind::Quantity, people >= longBar ? 1 : 2, million / peoplePerUnit, millionPeople()};
    return {ChartValueStyle::Kind::Quantity, 0, thousand / peoplePerUnit, thousandPeople()};
}

/** As many places as steps of 1, 2, 2.5 and 5 times a power of ten need, so that no number is rounded. */
int placesOf(const QList<double> &ticks)
{
    int places = 0;
    const auto isWhole = [&places](double tick) {
        const double shifted = tick * std::pow(10.0, places);
        return std::abs(shifted - std::round(shifted)) < 1e-6;
    };
    while (places < 3 && !std::ranges::all_of(ticks, isWhole))
        ++places;
    return places;
}

void addAxis(AgePyramid &pyramid, const Catalogue &catalogue)
{
    for (const AgePyramid::Year &year : std::as_const(pyramid.years)) {
        for (const QList<double> &bars : year.people)
            pyramid.high = std::max(pyramid.high, *std::ranges::max_element(bars));
    }
    const QString &measure = pyramid.groups.first().measures.front();
    const ChartValueStyle style = styleOf(pyramid.high, peoplePerUnit(catalogue, measure));
    pyramid.words.style = style;
    const QList<double> ticks = niceTicks(0, pyramid.high / style.divisor);
    const int decimals = placesOf(ticks);
    for (const double tick : ticks) {
        if (tick * style.divisor <= pyramid.high)
            pyramid.ticks.append({tick * style.divisor, pyramid.words.format.number(tick, decimals)});
    }
}

/** The source of the bars; of a sum also that of its parts, which is what was published. */
void citeBars(AgePyramid &pyramid, const Catalogue &catalogue, const QList<AgeGroup> &groups)
{
    QList<QString> ids;
    const auto add = [&](const QString &placeId) {
        const Series &bars = groups.first().men->of(placeId);
        if (!bars.isEmpty() && !ids.contains(bars.points().first().sourceId))
            ids.append(bars.points().first().sourceId);
    };
    add(pyramid.placeId);
    if (pyramid.placeId == AseanId) {
        for (const QString &id : catalogue.aseanMembersOf2018())
            add(id);
    }
    ChartDescription &words = pyramid.words;
    for (const QString &id : std::as_const(ids))
        words.sourceNames.insert(id, sourceLine(catalogue, id, words.format.language()));
    words.shortSourceLines = sourceLines(catalogue, ids);
    if (!words.shortSourceLines.isEmpty())
        words.sourceLine = words.shortSourceLines.takeFirst();
}

/** What the article says of the young, where it speaks of this place. */
void addClaim(AgePyramid &pyramid, const Catalogue &catalogue)
{
    const auto claim = std::ranges::find(catalogue.claims, wellknown::YouthClaim, &Claim::id);
    if (claim == catalogue.claims.end() || claim->entityId != pyramid.placeId)
        return;
    auto mark = claimMark(catalogue, *claim, {ChartValueStyle::Kind::Percent, 1, 1, {}}, pyramid.words.format);
    if (!mark)
        return;
    mark->text = ofYear(mark->text, mark->year, pyramid.words.format);
    pyramid.words.plot.marks = {*mark};
    explainMarks(pyramid.words, catalogue);
}

} // namespace

Result<QList<AgeGroup>> ageGroups(const Catalogue &catalogue, const SeriesReader &series)
{
    QList<AgeGroup> groups;
    for (const Indicator &indicator : catalogue.indicators) {
        if (!indicator.id.startsWith(wellknown::MenByAge))
            continue;
        const QString suffix = indicator.id.sliced(wellknown::MenByAge.size());
        auto group = groupOfSuffix(suffix);
        if (!group || catalogue.indicator(wellknown::WomenByAge + suffix) == nullptr)
            continue;
        const auto men = series.read(indicator.id);
        const auto women = series.read(wellknown::WomenByAge + suffix);
        if (!men || !women)
            return tl::make_unexpected(men ? women.error() : men.error());
        group->men = *men;
        group->women = *women;
        groups.append(*group);
    }
    std::ranges::sort(groups, {}, &AgeGroup::firstAge);
    return groups;
}

double AgePyramid::Year::total(Sex sex) const
{
    const QList<double> &bars = people[std::size_t(sex)];
    return std::accumulate(bars.begin(), bars.end(), 0.0);
}

const AgePyramid::Year &AgePyramid::shown() const
{
    const auto next = std::ranges::upper_bound(years, words.currentYear, {}, &Year::year);
    return next == years.begin() ? years.first() : *std::prev(next);
}

double AgePyramid::youthShare(const Year &year) const
{
    double young = 0;
    for (qsizetype i = 0; i < groups.size(); ++i) {
        if (groups[i].firstAge < YouthEnd)
            young += year.both(i);
    }
    return 100 * young / year.total();
}

qsizetype AgePyramid::largestGroup(const Year &year) const
{
    qsizetype largest = 0;
    for (qsizetype i = 1; i < groups.size(); ++i) {
        if (!groups[i].isOpen && year.both(i) > year.both(largest))
            largest = i;
    }
    return largest;
}

std::optional<FigureRef> AgePyramid::figureAt(qsizetype group, Sex sex) const
{
    if (isEmpty() || group < 0 || group >= groups.size())
        return std::nullopt;
    return FigureRef{groups[group].measures[std::size_t(sex)], placeId, shown().year, {}};
}

std::optional<FigureRef> AgePyramid::youthFigure() const
{
    if (isEmpty())
        return std::nullopt;
    return FigureRef{wellknown::UnderThirtyFiveShare, placeId, shown().year, {}};
}

const ChartMark *AgePyramid::claim() const
{
    return words.plot.marks.isEmpty() ? nullptr : &words.plot.marks.first();
}

AgePyramid agePyramid(const Catalogue &catalogue, const QList<AgeGroup> &groups, const QString &placeId, int colour,
    int year, const Format &format)
{
    AgePyramid pyramid;
    pyramid.words.format = format;
    pyramid.placeId = placeId;
    pyramid.placeName = entityLabel(catalogue, placeId, format);
    pyramid.colour = colour;
    pyramid.words.measure = ageAndSex();
    if (!groups.isEmpty()) {
        addGroups(pyramid, groups);
        addYears(pyramid, groups);
    }
    if (pyramid.isEmpty()) {
        pyramid.words.title = pyramid.words.measure;
        pyramid.words.emptyReason = noValuesOf(pyramid.words.measure);
        return agePyramidInYear(std::move(pyramid), year);
    }
    addAxis(pyramid, catalogue);
    citeBars(pyramid, catalogue, groups);
    addClaim(pyramid, catalogue);
    describe(pyramid, catalogue);
    return agePyramidInYear(std::move(pyramid), year);
}

AgePyramid agePyramidInYear(AgePyramid pyramid, int year)
{
    pyramid.words.currentYear = year;
    if (pyramid.isEmpty())
        return pyramid;
    pyramid.words.title = pyramid.shown().finding;
    pyramid.words.shortTitle = pyramid.shown().shortFinding;
    pyramid.borrowed = borrowedYear(pyramid);
    return pyramid;
}

} // namespace atlas
