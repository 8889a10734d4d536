// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// ASEAN as one economy among the economies of the world.
#pragma once

#include "app/model/catalogue.h"
#include "app/model/series.h"

#include <QHash>
#include <QList>
#include <QString>

namespace atlas
{

/**
 * The economies that are ranked side by side: ASEAN as one, and the countries outside it each for itself. The
 * European Union is left out, because its members are in; so are the states that ASEAN is made of.
 */
[[nodiscard]] QList<QString> rankedEconomies(const Catalogue &catalogue);

/** The rank, from 1 for the largest, of each of these entities that has a value in exactly this year. */
[[nodiscard]] QHash<QString, int> ranksIn(int year, const IndicatorSeries &series, const QList<QString> &entityIds);

} // namespace atlas
