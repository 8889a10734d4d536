// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/reportcard.h"

#include "app/analysis/growth.h"

#include <algorithm>
#include <cmath>

namespace atlas
{

namespace
{

double mean(const QList<JudgedYear> &years, double JudgedYear::*part)
{
    QList<ChartPoint> rates;
    for (const JudgedYear &year : years)
        rates.append({year.year, year.*part, ValueKind::Estimate, {}, 0});
    return rates.isEmpty() ? 0 : meanGrowth(rates, rates.first().year, rates.last().year);
}

std::optional<double> median(QList<double> values)
{
    if (values.isEmpty())
        return std::nullopt;
    std::ranges::sort(values);
    const qsizetype middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

/** The growth of a year over all states; empty where one of them is missing. */
std::optional<Observation> weighedIn(
    int year, const IndicatorSeries &growth, const IndicatorSeries &power, const QList<QString> &states)
{
    Observation sum{year, 0, ValueKind::Estimate, {}};
    double weights = 0;
    for (const QString &id : states) {
        const auto rate = growth.of(id).at(year);
        const auto weight = power.of(id).at(year - 1);
        if (!rate || !weight)
            return std::nullopt;
        sum.value += rate->value * weight->value;
        sum.sourceId = rate->sourceId;
        if (rate->kind == ValueKind::Projection)
            sum.kind = ValueKind::Projection;
        weights += weight->value;
    }
    if (weights <= 0)
        return std::nullopt;
    sum.value /= weights;
    return sum;
}

} // namespace

Series weighedGrowth(const IndicatorSeries &growth, const IndicatorSeries &power, const QList<QString> &states)
{
    QList<Observation> points;
    if (states.isEmpty())
        return {};
    for (const Observation &point : growth.of(states.first()).points()) {
        if (const auto sum = weighedIn(point.year, growth, power, states))
            points.append(*sum);
    }
    return Series(points);
}

QList<JudgedYear> judgedYears(const Series &earlier, const Series &later)
{
    QList<JudgedYear> years;
    for (const Observation &point : earlier.points()) {
        const auto outcome = later.at(point.year);
        if (point.kind == ValueKind::Projection && outcome && outcome->kind == ValueKind::Estimate)
            years.append({point.year, point.value, outcome->value});
    }
    return years;
}

std::optional<double> medianError(const QList<JudgedYear> &years)
{
    QList<double> errors;
    for (const JudgedYear &year : years)
        errors.append(std::abs(year.error()));
    return median(errors);
}

std::optional<double> medianErrorInPercent(const QList<JudgedYear> &years)
{
    constexpr double whole = 100;
    QList<double> errors;
    for (const JudgedYear &year : years)
        errors.append(whole * std::abs(year.error()) / year.projected);
    return median(errors);
}

double meanProjected(const QList<JudgedYear> &years)
{
    return mean(years, &JudgedYear::projected);
}

double meanOutcome(const QList<JudgedYear> &years)
{
    return mean(years, &JudgedYear::outcome);
}

} // namespace atlas
