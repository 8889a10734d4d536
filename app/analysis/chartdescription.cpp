// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/chartdescription.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

/** The smallest of 1, 2, 2.5 and 5 times a power of ten that is no smaller than `raw`. */
double niceStep(double raw)
{
    const double power = std::pow(10.0, std::floor(std::log10(raw)));
    constexpr std::array steps{1.0, 2.0, 2.5, 5.0, 10.0};
    const auto step = std::ranges::find_if(steps, [&](double s) { return s * power >= raw * (1 - 1e-9); });
    return (step == steps.end() ? 10.0 : *step) * power;
}

QString amountText(double value, const ChartValueStyle &style, const Format &format)
{
    return style.unit.isEmpty() ? format.number(value, style.decimals)
                                : format.quantity(value, style.decimals, style.unit);
}

/** With its sign, unless it is nothing when rounded. */
QString changeText(double change, const ChartValueStyle &style, const Format &format)
{
    if (std::abs(change) < 0.5 * std::pow(10.0, -style.decimals))
        change = 0;
    const QString amount
        = style.unit == "%"_L1 ? format.percent(change, style.decimals) : amountText(change, style, format);
    return change > 0 ? u'+' + amount : amount;
}

} // namespace

std::optional<ChartBand::Width> ChartBand::at(int year) const
{
    const auto width = std::ranges::lower_bound(widths, year, {}, &Width::year);
    if (width == widths.end() || width->year != year)
        return std::nullopt;
    return *width;
}

std::optional<ChartPoint> ChartLine::at(int year) const
{
    const auto point = std::ranges::lower_bound(points, year, {}, &ChartPoint::year);
    if (point == points.end() || point->year != year)
        return std::nullopt;
    return *point;
}

const ChartLine *ChartPlot::line(const QString &id) const
{
    const auto found = std::ranges::find(lines, id, &ChartLine::id);
    return found == lines.end() ? nullptr : &*found;
}

QList<int> ChartDescription::readingYears() const
{
    std::set<int> years;
    for (const ChartLine &line : plot.lines) {
        for (const ChartPoint &point : line.points)
            years.insert(point.year);
    }
    return {years.begin(), years.end()};
}

int ChartDescription::nearestReadingYear(int year) const
{
    const QList<int> years = readingYears();
    const auto nearest = std::ranges::min_element(years, {}, [year](int y) { return std::abs(y - year); });
    return nearest == years.end() ? year : *nearest;
}

int ChartDescription::shownYear() const
{
    const auto asean = std::ranges::find(plot.lines, ChartLine::Role::Asean, &ChartLine::role);
    if (asean == plot.lines.end() || asean->points.isEmpty())
        return nearestReadingYear(currentYear);
    const auto next = std::ranges::upper_bound(asean->points, currentYear, {}, &ChartPoint::year);
    return next == asean->points.begin() ? next->year : std::prev(next)->year;
}

std::optional<FigureRef> ChartDescription::figureAt(int year, const QString &lineId) const
{
    const ChartLine *line = lineId.isEmpty() && !plot.lines.isEmpty() ? &plot.lines.first() : plot.line(lineId);
    const auto point = line ? line->at(year) : std::nullopt;
    if (!point || point->part >= line->figures.size())
        return std::nullopt;
    FigureRef figure = line->figures[point->part];
    figure.year = year;
    return figure;
}

QString ChartDescription::valueText(double value) const
{
    return chartValueText(value, style, format);
}

QString ChartDescription::shortValueText(double value) const
{
    ChartValueStyle unitless = style;
    if (unitless.kind != ChartValueStyle::Kind::Change || unitless.unit != "%"_L1)
        unitless.unit.clear();
    return chartValueText(value, unitless, format);
}

QString chartValueText(double value, const ChartValueStyle &style, const Format &format)
{
    switch (style.kind) {
    case ChartValueStyle::Kind::Percent:
        return format.percent(value, style.decimals);
    case ChartValueStyle::Kind::Rank:
        return format.rank(int(std::lround(value)));
    case ChartValueStyle::Kind::Quantity:
        return amountText(value / style.divisor, style, format);
    case ChartValueStyle::Kind::Change:
        return changeText(value / style.divisor, style, format);
    }
    Q_UNREACHABLE();
}

QList<double> niceTicks(double low, double high)
{
    constexpr int mostSteps = 5;
    if (!(high > low))
        return {low};
    double step = niceStep((high - low) / mostSteps);
    while (std::ceil(high / step - 1e-9) - std::floor(low / step + 1e-9) > mostSteps)
        step = niceStep(step * 1.01);
    QList<double> ticks;
    const double first = std::floor(low / step + 1e-9);
    const double last = std::ceil(high / step - 1e-9);
    for (double i = first; i <= last; ++i)
        ticks.append(i * step);
    return ticks;
}

QList<ChartTick> yearTicks(int first, int last, const QList<int> &important, const Format &format)
{
    QList<int> years{first, last};
    years += important;
    constexpr std::array steps{1, 2, 5, 10, 25, 50};
    constexpr int mostBetween = 5;
    const auto step = std::ranges::find_if(steps, [&](int s) { return (last - first) / s <= mostBetween; });
    const int offset = format.forMachines().yearNumber(first).toInt() - first; // round as read, not as stored
    for (int year = first; step != steps.end() && year <= last; ++year) {
        if ((year + offset) % *step == 0)
            years.append(year);
    }
    QList<ChartTick> ticks;
    for (const int year : years) {
        const bool isNew = std::ranges::none_of(ticks, [year](const ChartTick &tick) { return tick.value == year; });
        if (isNew && year >= first && year <= last)
            ticks.append({double(year), year == first ? format.oneEra().year(year) : format.yearNumber(year)});
    }
    return ticks;
}

} // namespace atlas
