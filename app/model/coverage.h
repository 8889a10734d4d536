// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace atlas
{

/** That one source gives values of one indicator for one entity, and for which years; the values are read apart. */
struct SeriesCoverage
{
    QString indicatorId;
    QString entityId;
    QString sourceId;
    int firstYear = 0; ///< Common Era
    int lastYear = 0;
    int values = 0;
    int projections = 0; ///< of the values

    /** Years between the first and the last without a value; most of a series of every fifth year. */
    [[nodiscard]] int missingYears() const { return lastYear - firstYear + 1 - values; }

    bool operator==(const SeriesCoverage &) const = default;
};

/** Every series of the edition: the way to all its values. */
struct Coverage
{
    QList<SeriesCoverage> series; ///< by indicator, entity and source

    [[nodiscard]] QList<SeriesCoverage> ofIndicator(const QString &indicatorId) const;
    [[nodiscard]] QList<SeriesCoverage> ofEntity(const QString &entityId) const;
    [[nodiscard]] QList<SeriesCoverage> ofSource(const QString &sourceId) const;
    /** One for each source that has values of the indicator for the entity. */
    [[nodiscard]] QList<SeriesCoverage> sourcesOf(const QString &indicatorId, const QString &entityId) const;
};

} // namespace atlas
