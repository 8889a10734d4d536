// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/seriesreader.h"

#include <QStringList>

#include <optional>

namespace atlas
{

/** How the values of several places become one. */
enum class Combine {
    Sum,
    Mean, ///< weighted by their people
};

/** The value of several places as one: empty where one of them has no value for the year, a projection where one of
 * them is. Its source is that of the last place. */
[[nodiscard]] std::optional<Observation> combinedValue(
    const SeriesReader &series, const QString &indicatorId, const QStringList &places, Combine how, int year);

} // namespace atlas
