// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/places.h"

#include "app/model/lookup.h"

namespace atlas
{

const CityRecord *Places::city(const QString &id) const
{
    return findById(cities, id);
}

const StateRecord *Places::state(const QString &id) const
{
    return findById(states, id);
}

const EntityRecord *Places::entity(const QString &id) const
{
    return findById(entities, id);
}

QList<CityRecord> Places::citiesOf(const QString &stateId) const
{
    return allWith(cities, &CityRecord::stateId, stateId);
}

QList<PlaceName> Places::namesOf(const QString &entityId) const
{
    return allWith(names, &PlaceName::entityId, entityId);
}

} // namespace atlas
