// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/areacoverage.h"
#include "app/analysis/networkrow.h"
#include "app/format/format.h"

namespace atlas
{

/**
 * What the panels of the six areas show as a table, a column an area: projects in all, by status, cities with projects,
 * then the projects of each city in scope, or why there is no number. Only rows of cities have a record.
 */
[[nodiscard]] NetworkTable areaTable(const Catalogue &catalogue, const NetworkCoverage &network, const Format &format);

} // namespace atlas
