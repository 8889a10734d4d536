// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Protocol order, in which the network lists its members: states A to Z by their English names, in every language, and
// the cities of a state A to Z. It is no ranking.
#pragma once

#include "app/model/catalogue.h"

#include <QList>

namespace atlas
{

/** The states in protocol order. None is null. */
[[nodiscard]] QList<const State *> statesInProtocolOrder(const Catalogue &catalogue);
/** The cities by state, as statesInProtocolOrder() has them, then by name. None is null. */
[[nodiscard]] QList<const City *> citiesInProtocolOrder(const Catalogue &catalogue);

} // namespace atlas
