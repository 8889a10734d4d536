// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/chartdescription.h"

namespace atlas
{

/**
 * What a chart of the economy shows in its current year: where ASEAN stands and where it goes; at the end, where it
 * comes from; with states in colour, what they have beside it.
 */
[[nodiscard]] QString economyTitle(const ChartDescription &chart);

} // namespace atlas
