// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/classbreaks.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace atlas
{

namespace
{

constexpr int FewestClasses = 4;
constexpr int MostClasses = 7;
constexpr int BestClasses = 6;
constexpr double WideSpan = 30;

/** The value that `share` of the sorted values lie below. */
double quantile(const QList<double> &sorted, double share)
{
    return sorted[static_cast<qsizetype>(std::lround(share * static_cast<double>(sorted.size() - 1)))];
}

QList<double> equalSteps(double low, double high, double step)
{
    QList<double> edges;
    const auto first = static_cast<qint64>(std::floor(low / step + 1e-9));
    const auto last = std::max(static_cast<qint64>(std::ceil(high / step - 1e-9)), first + 1);
    for (qint64 i = first; i <= last; ++i)
        edges.append(static_cast<double>(i) * step);
    return edges;
}

/** Powers of ten times the given mantissas, from the last at or below `low` to the first at or above `high`. */
QList<double> growingSteps(double low, double high, const QList<double> &mantissas)
{
    QList<double> all;
    const int first = static_cast<int>(std::floor(std::log10(low)));
    const int last = static_cast<int>(std::ceil(std::log10(high)));
    for (int power = first; power <= last; ++power) {
        for (const double mantissa : mantissas)
            all.append(mantissa * std::pow(10.0, power));
    }
    const auto from = std::prev(std::upper_bound(all.begin(), all.end(), low * (1 + 1e-9)));
    const auto to = std::lower_bound(from, all.end(), high * (1 - 1e-9));
    return {from, to == all.end() ? to : std::next(to)};
}

/** The better of two ladders: the one with a number of classes nearer to the best. */
void keepBetter(QList<double> &best, const QList<double> &other)
{
    const auto distance = [](const QList<double> &edges) {
        const auto classes = static_cast<int>(edges.size()) - 1;
        const int off = std::abs(classes - BestClasses);
        return classes < FewestClasses || classes > MostClasses ? off + 100 : off;
    };
    if (best.isEmpty() || distance(other) < distance(best))
        best = other;
}

QList<double> equalLadder(double low, double high)
{
    QList<double> best;
    const double span = std::max(high - low, std::max(std::abs(high), 1.0) * 1e-6);
    if (!std::isfinite(span))
        return {}; // values of no edition
    const int power = static_cast<int>(std::floor(std::log10(span))) - 1;
    for (int p = power; p <= power + 1; ++p) {
        for (const double mantissa : {1.0, 2.0, 5.0})
            keepBetter(best, equalSteps(low, high, mantissa * std::pow(10.0, p)));
    }
    return best;
}

QList<double> growingLadder(double low, double high)
{
    QList<double> best;
    for (const QList<double> &mantissas : {QList<double>{1, 2, 5}, QList<double>{1, 3}, QList<double>{1}})
        keepBetter(best, growingSteps(low, high, mantissas));
    while (best.size() > MostClasses + 1)
        best.removeFirst();
    return best;
}

int decimalsFor(const QList<double> &edges)
{
    for (int decimals = 0; decimals < 4; ++decimals) {
        const double unit = std::pow(10.0, decimals);
        const bool enough = std::all_of(edges.begin(), edges.end(),
            [unit](double edge) { return std::abs(edge * unit - std::round(edge * unit)) < 1e-6 * unit; });
        if (enough)
            return decimals;
    }
    return 4;
}

} // namespace

int ClassBreaks::classOf(double value) const
{
    Q_ASSERT(count() > 0);
    const auto above = std::upper_bound(edges.begin(), edges.end(), value);
    return std::clamp(static_cast<int>(above - edges.begin()) - 1, 0, count() - 1);
}

ClassBreaks niceBreaks(QList<double> values)
{
    values.removeIf([](double value) { return !std::isfinite(value); });
    if (values.isEmpty())
        return {};
    std::sort(values.begin(), values.end());
    const double low = quantile(values, 0.05);
    const double high = quantile(values, 0.95);
    const bool isWide = low > 0 && high / low > WideSpan && values.last() > 1000;
    ClassBreaks breaks;
    breaks.edges = isWide ? growingLadder(low, high) : equalLadder(values.first(), values.last());
    breaks.isOpenBelow = values.first() < breaks.edges.first();
    breaks.isOpenAbove = values.last() > breaks.edges.last();
    breaks.decimals = decimalsFor(breaks.edges);
    return breaks;
}

} // namespace atlas
