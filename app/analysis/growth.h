// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rates of growth, in per cent a year.
#pragma once

#include "app/analysis/chartdescription.h"

namespace atlas
{

/** The rate at which `from` becomes `to` in so many years; both are above zero. */
[[nodiscard]] double growthBetween(double from, double to, int years);

/** What `value` becomes at a rate in so many years. */
[[nodiscard]] double grown(double value, double percent, double years);

/** The mean of the yearly rates from `first` to `last`, as the claims of the edition reckon it; 0 where none is known.
 */
[[nodiscard]] double meanGrowth(const QList<ChartPoint> &rates, int first, int last);

} // namespace atlas
