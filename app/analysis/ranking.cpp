// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/ranking.h"

#include "app/analysis/wellknown.h"

#include <algorithm>
#include <functional>

namespace atlas
{

QList<QString> rankedEconomies(const Catalogue &catalogue, EconomyPageChoice::Europe europe)
{
    const bool isAsOne = europe == EconomyPageChoice::Europe::AsOne;
    const auto isLeftOut = [isAsOne](const QString &id) {
        return isAsOne ? wellknown::EuropeanUnionMembers.contains(id) : id == wellknown::EuropeanUnionId;
    };
    QList<QString> ids{AseanId};
    for (const Entity &entity : catalogue.entities) {
        if (entity.type == Entity::Type::Economy && !isLeftOut(entity.id))
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

Series aseanRanks(const IndicatorSeries &levels, const QList<QString> &economies)
{
    QList<Observation> ranks;
    for (const Observation &point : levels.of(AseanId).points()) {
        if (point.year >= FirstYear && point.year <= LastYear)
            ranks.append({point.year, double(ranksIn(point.year, levels, economies).value(AseanId)), point.kind,
                point.sourceId});
    }
    return Series(ranks);
}

QList<QString> largerThan(
    const QString &entityId, int year, const IndicatorSeries &levels, const QList<QString> &economies)
{
    const auto own = levels.of(entityId).at(year);
    QList<std::pair<double, QString>> larger;
    for (const QString &id : economies) {
        const auto value = levels.of(id).at(year);
        if (own && value && id != entityId && value->value > own->value)
            larger.append({value->value, id});
    }
    std::ranges::sort(larger, std::greater());
    QList<QString> ids;
    for (const auto &[value, id] : larger)
        ids.append(id);
    return ids;
}

FigureRef rankFigure(const QString &levels, const QString &entityId, int year, EconomyPageChoice::Europe europe)
{
    QString place = levels + u'/' + entityId;
    if (europe == EconomyPageChoice::Europe::AsOne)
        place += u'/' + wellknown::EuropeanUnionId;
    return ownFigure(OwnMeasure::EconomyRank, place, year);
}

RankPlace rankPlace(const FigureRef &figure)
{
    const bool isAsOne = figure.place.section(u'/', 2) == wellknown::EuropeanUnionId;
    return {figure.place.section(u'/', 0, 0), figure.place.section(u'/', 1, 1),
        isAsOne ? EconomyPageChoice::Europe::AsOne : EconomyPageChoice::Europe::ByCountry};
}

} // namespace atlas
