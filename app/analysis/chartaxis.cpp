// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/chartaxis.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

/** The words of this file. */
class ChartAxis
{
    Q_DECLARE_TR_FUNCTIONS(atlas::ChartAxis)
};

constexpr double FarFromZero = 0.6; ///< where the lowest value is more than this share of the highest
constexpr int MostPlaces = 6;

void widen(std::optional<ChartSpan> &span, double low, double high)
{
    span = span ? ChartSpan{std::min(span->low, low), std::max(span->high, high)} : ChartSpan{low, high};
}

/** As many places after the point as these numbers need. */
int placesOf(const QList<double> &numbers)
{
    int places = 0;
    const auto isWhole = [&places](double number) {
        const double scaled = number * std::pow(10, places);
        return std::abs(scaled - std::round(scaled)) < 1e-6;
    };
    while (places < MostPlaces && !std::ranges::all_of(numbers, isWhole))
        ++places;
    return places;
}

/** Without the unit, which the subtitle says, and of one number of places or of those each number needs. */
void setTicks(ChartDescription &chart, const QList<double> &shown, bool isEachForItself)
{
    ChartValueStyle round = chart.style;
    round.decimals = placesOf(shown);
    round.unit = chart.style.kind == ChartValueStyle::Kind::Change && round.unit == "%"_L1 ? round.unit : QString();
    chart.plot.valueTicks.clear();
    for (const double tick : shown) {
        const double value = tick * chart.style.divisor;
        round.decimals = isEachForItself ? placesOf({tick}) : round.decimals;
        chart.plot.valueTicks.append({value, chartValueText(value, round, chart.format)});
    }
    chart.plot.low = chart.plot.valueTicks.first().value;
    chart.plot.high = chart.plot.valueTicks.last().value;
}

/** 1, 2 and 5 times powers of ten. */
QList<double> oneTwoFive(double low, double high)
{
    constexpr std::array steps{1.0, 2.0, 5.0};
    QList<double> ticks;
    for (int power = int(std::floor(std::log10(low))) - 1; power <= int(std::ceil(std::log10(high))); ++power) {
        for (const double step : steps)
            ticks.append(step * std::pow(10.0, power));
    }
    return ticks;
}

QList<double> powersOfTen(double low, double high)
{
    constexpr int most = 6;
    const int first = int(std::floor(std::log10(low) + 1e-9));
    const int last = int(std::ceil(std::log10(high) - 1e-9));
    const int step = (last - first) / most + 1;
    QList<double> ticks;
    for (int power = first; power < last + step; power += step)
        ticks.append(std::pow(10.0, power));
    return ticks;
}

} // namespace

std::optional<ChartSpan> spanOf(const ChartPlot &plot)
{
    std::optional<ChartSpan> span;
    for (const ChartLine &line : plot.lines + plot.earlier) {
        for (const ChartPoint &point : line.points)
            widen(span, point.value, point.value);
        for (const ChartBand &band : line.bands) {
            for (const ChartBand::Width &width : band.widths)
                widen(span, width.low, width.high);
        }
    }
    for (const ChartMark &mark : plot.marks)
        widen(span, mark.value, mark.value);
    return span;
}

void setLinearAxis(ChartDescription &chart, const ChartSpan &span)
{
    const QString note = ChartAxis::tr("The axis of values does not begin at zero.");
    const bool isFar = span.low > FarFromZero * span.high && span.high > span.low;
    const double low = isFar ? span.low : std::min(0.0, span.low);
    const double high = span.high > low ? span.high : low + chart.style.divisor;
    chart.plot.axis = ChartPlot::Axis::Linear;
    setTicks(chart, niceTicks(low / chart.style.divisor, high / chart.style.divisor), false);
    chart.notes.removeAll(note);
    if (chart.plot.low > 0)
        chart.notes.append(note);
}

void setLogarithmicAxis(ChartDescription &chart, const ChartSpan &span)
{
    chart.plot.axis = ChartPlot::Axis::Logarithmic;
    chart.notes.removeAll(ChartAxis::tr("The axis of values does not begin at zero."));
    setTicks(chart, logarithmicTicks(span.low / chart.style.divisor, span.high / chart.style.divisor), true);
}

QList<double> logarithmicTicks(double low, double high)
{
    constexpr double linearUpTo = 3;
    constexpr double roundUpTo = 300;
    if (high <= low)
        high = low * 1.5; // one value alone
    if (high / low > roundUpTo)
        return powersOfTen(low, high);
    QList<double> ticks = high / low > linearUpTo ? oneTwoFive(low, high) : niceTicks(low, high);
    ticks.removeIf([](double tick) { return tick <= 0; });
    const auto below = std::ranges::upper_bound(ticks, low * (1 + 1e-9)) - ticks.begin();
    const auto above = std::ranges::lower_bound(ticks, high * (1 - 1e-9)) - ticks.begin();
    const qsizetype first = std::max<qsizetype>(0, below - 1);
    ticks = ticks.mid(first, above - first + 1);
    if (ticks.first() > low) // zero was the round number below
        ticks.prepend(low);
    return ticks;
}

} // namespace atlas
