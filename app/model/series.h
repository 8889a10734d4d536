// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace atlas
{

/** What stands behind a value: an estimate of what was, or a projection of what may be. */
enum class ValueKind { Estimate, Projection };

/** One value of a series. */
struct Observation
{
    int year = 0; ///< Common Era
    double value = 0; ///< in the unit of the indicator
    ValueKind kind = ValueKind::Estimate;
    QString sourceId; ///< shared with every other value of the source

    bool operator==(const Observation &) const = default;
};

/** The values of one indicator for one entity, one a year, in the order of the years. */
class Series
{
public:
    Series() = default;
    /** `points` in ascending order of year, at most one a year. */
    explicit Series(QList<Observation> points);

    [[nodiscard]] const QList<Observation> &points() const { return m_points; }
    [[nodiscard]] bool isEmpty() const { return m_points.isEmpty(); }

    /** The value of exactly this year. */
    [[nodiscard]] std::optional<Observation> at(int year) const;
    /** The value of this year or of the nearest earlier one. */
    [[nodiscard]] std::optional<Observation> atOrBefore(int year) const;
    /** The value of the year nearest to this one; of two equally near the earlier. */
    [[nodiscard]] std::optional<Observation> nearest(int year) const;
    /** The last year the source calls an estimate. */
    [[nodiscard]] std::optional<int> lastEstimateYear() const;

    bool operator==(const Series &) const = default;

private:
    QList<Observation> m_points;
};

/** Every series of one indicator, by entity. */
struct IndicatorSeries
{
    QString indicatorId;
    QHash<QString, Series> byEntity;

    /** The series of an entity; an empty one where there is none. */
    [[nodiscard]] const Series &of(const QString &entityId) const;
    /** The last year that any of these entities has an estimate for. */
    [[nodiscard]] std::optional<int> lastEstimateYear(const QList<QString> &entityIds) const;
};

} // namespace atlas
