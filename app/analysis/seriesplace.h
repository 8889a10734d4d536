// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/catalogue.h"
#include "app/model/coverage.h"

#include <QString>

namespace atlas
{

/**
 * The place whose values of an indicator are shown where those of `wanted` are asked for: that place where it has any;
 * else, of a state, its first city that has; else ASEAN; else the first that has. `series` are those of the indicator;
 * without any, it is `wanted`.
 */
[[nodiscard]] QString placeWithValues(
    const QList<SeriesCoverage> &series, const QString &wanted, const Catalogue &catalogue);

/**
 * The other way round: the indicator whose values of a place are shown where those of `wanted` are asked for. `series`
 * are those of the place; the first of the catalogue that has any stands in.
 */
[[nodiscard]] QString indicatorWithValues(
    const QList<SeriesCoverage> &series, const QString &wanted, const Catalogue &catalogue);

} // namespace atlas
