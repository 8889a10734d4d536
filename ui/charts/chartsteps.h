// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/chartdescription.h"

#include <optional>

namespace atlas
{

/** A year that is read, and the line that stands out in it; empty where none does. */
struct ChartPlace
{
    int year = 0;
    QString lineId;

    bool operator==(const ChartPlace &) const = default;
};

/** Where a key leads from a place: left and right to the next year with values, Home and End to the first and last, up
 * and down to the next line in the order of the values, from the first line of the chart where none stands out. None
 * for any other key and on an empty chart. */
[[nodiscard]] std::optional<ChartPlace> stepBy(int key, const ChartPlace &from, const ChartDescription &chart);

} // namespace atlas
