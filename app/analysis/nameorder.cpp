// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/nameorder.h"

#include <QHash>
#include <QLocale>

#include <algorithm>

namespace atlas
{

NameOrder::NameOrder(Language language)
    : m_language(language)
    , m_collator(QLocale(QLocale::Thai))
{
}

bool NameOrder::isBefore(const LocalizedText &a, const LocalizedText &b) const
{
    return m_language == Language::Thai ? m_collator.compare(a.th, b.th) < 0 : a.en < b.en;
}

QList<const State *> statesByName(const Catalogue &catalogue, Language language)
{
    QList<const State *> states;
    for (const State &state : catalogue.states)
        states.append(&state);
    const NameOrder order(language);
    std::ranges::stable_sort(
        states, [&order](const State *a, const State *b) { return order.isBefore(a->shortName, b->shortName); });
    return states;
}

QList<const City *> citiesByState(const Catalogue &catalogue, Language language)
{
    QHash<QString, qsizetype> places; // of a state in the order of states
    for (const State *state : statesByName(catalogue, language))
        places.insert(state->id, places.size());
    QList<const City *> cities;
    for (const City &city : catalogue.cities)
        cities.append(&city);
    const NameOrder order(language);
    std::ranges::stable_sort(cities, [&](const City *a, const City *b) {
        const qsizetype placeOfA = places.value(a->stateId, -1);
        const qsizetype placeOfB = places.value(b->stateId, -1);
        return placeOfA == placeOfB ? order.isBefore(a->name, b->name) : placeOfA < placeOfB;
    });
    return cities;
}

} // namespace atlas
