// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/cityrecord.h"
#include "app/model/entityrecord.h"
#include "app/model/staterecord.h"

#include <QList>

namespace atlas
{

/** Cities, states and every other place of the edition in full. The finders return null for an unknown id. */
struct Places
{
    QList<CityRecord> cities; ///< by English name
    QList<StateRecord> states; ///< by English name
    QList<EntityRecord> entities; ///< members, regions, economies, cities as the facts list them
    QList<PlaceName> names; ///< as the facts list them

    [[nodiscard]] const CityRecord *city(const QString &id) const;
    [[nodiscard]] const StateRecord *state(const QString &id) const;
    [[nodiscard]] const EntityRecord *entity(const QString &id) const;
    /** By English name. */
    [[nodiscard]] QList<CityRecord> citiesOf(const QString &stateId) const;
    [[nodiscard]] QList<PlaceName> namesOf(const QString &entityId) const;
};

} // namespace atlas
