// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/seriesplace.h"

#include <algorithm>

namespace atlas
{

QString placeWithValues(const QList<SeriesCoverage> &series, const QString &wanted, const Catalogue &catalogue)
{
    const auto hasValues = [&series](const QString &id) {
        return std::ranges::find(series, id, &SeriesCoverage::entityId) != series.end();
    };
    if (series.isEmpty() || hasValues(wanted))
        return wanted;
    for (const City &city : catalogue.cities) {
        if (city.stateId == wanted && hasValues(city.id))
            return city.id;
    }
    return hasValues(AseanId) ? AseanId : series.constFirst().entityId;
}

QString indicatorWithValues(const QList<SeriesCoverage> &series, const QString &wanted, const Catalogue &catalogue)
{
    const auto hasValues = [&series](const QString &id) {
        return std::ranges::find(series, id, &SeriesCoverage::indicatorId) != series.end();
    };
    if (series.isEmpty() || hasValues(wanted))
        return wanted;
    const auto first = std::ranges::find_if(catalogue.indicators, hasValues, &Indicator::id);
    return first == catalogue.indicators.end() ? series.constFirst().indicatorId : first->id;
}

} // namespace atlas
