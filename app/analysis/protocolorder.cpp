// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/protocolorder.h"

#include <algorithm>
#include <utility>

namespace atlas
{

QList<const State *> statesInProtocolOrder(const Catalogue &catalogue)
{
    QList<const State *> states;
    for (const State &state : catalogue.states)
        states.append(&state);
    std::ranges::stable_sort(states, {}, [](const State *state) { return state->name.en; });
    return states;
}

QList<const City *> citiesInProtocolOrder(const Catalogue &catalogue)
{
    QList<const City *> cities;
    for (const City &city : catalogue.cities)
        cities.append(&city);
    const auto key = [&](const City *city) {
        const State *state = catalogue.state(city->stateId);
        return std::pair(state ? state->name.en : QString(), city->name.en);
    };
    std::ranges::stable_sort(cities, {}, key);
    return cities;
}

} // namespace atlas
