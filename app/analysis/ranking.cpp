// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/ranking.h"

#include "app/analysis/wellknown.h"

#include <algorithm>

namespace atlas
{

QList<QString> rankedEconomies(const Catalogue &catalogue)
{
    QList<QString> ids{AseanId};
    for (const Entity &entity : catalogue.entities) {
        if (entity.type == Entity::Type::Economy && entity.id != wellknown::EuropeanUnionId)
            ids.append(entity.id);
    }
    return ids;
}

QHash<QString, int> ranksIn(int year, const IndicatorSeries &series, const QList<QString> &entityIds)
{
    QList<std::pair<double, QString>> values;
    for (const QString &id : entityIds) {
        if (const auto observation = series.of(id).at(year))
            values.append({observation->value, id});
    }
    std::ranges::sort(values, [](const auto &a, const auto &b) { return a.first > b.first; });
    QHash<QString, int> ranks;
    for (qsizetype i = 0; i < values.size(); ++i) {
        const bool isTie = i > 0 && values[i].first == values[i - 1].first;
        ranks.insert(values[i].second, isTie ? ranks.value(values[i - 1].second) : int(i) + 1);
    }
    return ranks;
}

} // namespace atlas
