// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/scenariolab.h"

#include "app/analysis/growth.h"
#include "app/model/entity.h"

#include <algorithm>
#include <functional>

namespace atlas
{

namespace
{

constexpr double Hundredths = 100; ///< of a per cent

QList<Observation> pointsToTheEnd(const IndicatorSeries &levels, const QString &entityId)
{
    QList<Observation> points = levels.of(entityId).points();
    points.removeIf([](const Observation &point) { return point.year > LastYear; });
    return points;
}

/** ASEAN with the gain or loss of one of its states. */
Series withChangeOf(const Series &asean, const Series &before, const Series &after)
{
    QList<Observation> points = asean.points();
    for (Observation &point : points) {
        const auto was = before.at(point.year);
        const auto is = after.at(point.year);
        if (was && is)
            point.value += is->value - was->value;
    }
    return Series(points);
}

} // namespace

Series grownAlong(const Series &source, int baseYear, const GrowthPath &path)
{
    QList<Observation> points = source.points();
    for (qsizetype i = 1; i < points.size(); ++i) {
        const Observation &previous = points[i - 1];
        if (previous.year < baseYear)
            continue;
        const int years = points[i].year - previous.year;
        points[i].value = grown(previous.value, path(previous.year, points[i].year), years);
        points[i].kind = ValueKind::Projection;
    }
    return Series(points);
}

GrowthPath ownGrowth(const Series &source)
{
    return [source](int from, int to) {
        const auto first = source.at(from);
        const auto last = source.at(to);
        return first && last ? growthBetween(first->value, last->value, to - from) : 0.0;
    };
}

QList<int> labYears(const IndicatorSeries &levels)
{
    QList<int> years;
    for (const Observation &point : pointsToTheEnd(levels, AseanId))
        years.append(point.year);
    if (!years.isEmpty())
        years.removeLast();
    return years;
}

int labYear(const IndicatorSeries &levels, int wanted)
{
    const QList<int> years = labYears(levels);
    const auto later = std::ranges::upper_bound(years, wanted);
    if (later != years.begin())
        return *std::prev(later);
    return years.isEmpty() ? 0 : years.first();
}

int labEnd(const IndicatorSeries &levels)
{
    const QList<Observation> points = pointsToTheEnd(levels, AseanId);
    return points.isEmpty() ? 0 : points.last().year;
}

IndicatorSeries supposedLevels(const IndicatorSeries &levels, const EconomyPageChoice &choice)
{
    IndicatorSeries supposed = levels;
    const int from = labYear(levels, choice.labYear);
    for (const EconomyPageChoice::Growth &growth : choice.growths) {
        const Series &source = levels.of(growth.entityId);
        if (source.isEmpty())
            continue;
        const Series changed = grownAlong(source, from, [&](int, int) { return growth.hundredths / Hundredths; });
        supposed.byEntity.insert(growth.entityId, changed);
        if (growth.entityId != AseanId)
            supposed.byEntity.insert(AseanId, withChangeOf(supposed.of(AseanId), source, changed));
    }
    return supposed;
}

std::optional<double> sourceGrowth(const IndicatorSeries &levels, const QString &entityId, int from)
{
    const auto first = levels.of(entityId).at(from);
    const auto last = levels.of(entityId).at(labEnd(levels));
    if (!first || !last || last->year <= from || first->value <= 0 || last->value <= 0)
        return std::nullopt;
    return growthBetween(first->value, last->value, last->year - from);
}

std::optional<LeastGrowth> leastGrowth(
    const IndicatorSeries &levels, const QList<QString> &economies, int baseYear, int rank, int year)
{
    QList<std::pair<double, QString>> others;
    for (const QString &id : economies) {
        const auto value = levels.of(id).at(year);
        if (id != AseanId && value)
            others.append({value->value, id});
    }
    const auto base = levels.of(AseanId).at(baseYear);
    if (!base || base->value <= 0 || year <= baseYear || rank < 1 || others.size() < rank)
        return std::nullopt;
    std::ranges::sort(others, std::greater());
    const auto &[value, id] = others[rank - 1];
    return LeastGrowth{growthBetween(base->value, value, year - baseYear), id};
}

std::optional<double> growthToReach(const IndicatorSeries &levels, int baseYear, const QString &rivalId, int year)
{
    const auto base = levels.of(AseanId).at(baseYear);
    const auto rival = levels.of(rivalId).at(year);
    if (!base || !rival || base->value <= 0 || rival->value <= 0 || year <= baseYear)
        return std::nullopt;
    return growthBetween(base->value, rival->value, year - baseYear);
}

QList<Crossing> crossings(const IndicatorSeries &levels, const QString &first, const QString &second)
{
    QList<Crossing> found;
    std::optional<std::pair<int, bool>> previous;
    for (const Observation &point : pointsToTheEnd(levels, first)) {
        const auto other = levels.of(second).at(point.year);
        if (!other)
            continue;
        const bool isAhead = point.value > other->value;
        if (previous && previous->second != isAhead)
            found.append({previous->first, point.year, isAhead});
        previous = {point.year, isAhead};
    }
    return found;
}

} // namespace atlas
