// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/series.h"

#include <algorithm>
#include <ranges>

namespace atlas
{

Series::Series(QList<Observation> points)
    : m_points(std::move(points))
{
    Q_ASSERT_X(std::ranges::is_sorted(m_points, {}, &Observation::year), "Series", "years must ascend");
}

std::optional<Observation> Series::at(int year) const
{
    const auto found = std::ranges::lower_bound(m_points, year, {}, &Observation::year);
    if (found == m_points.end() || found->year != year)
        return std::nullopt;
    return *found;
}

std::optional<Observation> Series::atOrBefore(int year) const
{
    const auto after = std::ranges::upper_bound(m_points, year, {}, &Observation::year);
    if (after == m_points.begin())
        return std::nullopt;
    return *std::prev(after);
}

std::optional<Observation> Series::nearest(int year) const
{
    const auto after = std::ranges::lower_bound(m_points, year, {}, &Observation::year);
    if (after == m_points.end())
        return m_points.isEmpty() ? std::nullopt : std::optional(m_points.last());
    if (after == m_points.begin())
        return *after;
    const auto before = std::prev(after);
    return year - before->year <= after->year - year ? *before : *after;
}

std::optional<int> Series::lastEstimateYear() const
{
    const auto reversed = m_points | std::views::reverse;
    const auto found = std::ranges::find(reversed, ValueKind::Estimate, &Observation::kind);
    return found == reversed.end() ? std::nullopt : std::optional(found->year);
}

const Series &IndicatorSeries::of(const QString &entityId) const
{
    static const Series none;
    const auto found = byEntity.constFind(entityId);
    return found == byEntity.constEnd() ? none : *found;
}

std::optional<int> IndicatorSeries::lastEstimateYear(const QList<QString> &entityIds) const
{
    std::optional<int> last;
    for (const QString &id : entityIds) {
        const auto year = of(id).lastEstimateYear();
        if (year && (!last || *year > *last))
            last = year;
    }
    return last;
}

} // namespace atlas
