// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/coverage.h"

#include "app/model/lookup.h"

namespace atlas
{

QList<SeriesCoverage> Coverage::ofIndicator(const QString &indicatorId) const
{
    return allWith(series, &SeriesCoverage::indicatorId, indicatorId);
}

QList<SeriesCoverage> Coverage::ofEntity(const QString &entityId) const
{
    return allWith(series, &SeriesCoverage::entityId, entityId);
}

QList<SeriesCoverage> Coverage::ofSource(const QString &sourceId) const
{
    return allWith(series, &SeriesCoverage::sourceId, sourceId);
}

QList<SeriesCoverage> Coverage::sourcesOf(const QString &indicatorId, const QString &entityId) const
{
    return allWith(ofIndicator(indicatorId), &SeriesCoverage::entityId, entityId);
}

} // namespace atlas
