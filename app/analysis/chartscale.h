// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/chartdescription.h"
#include "app/view/viewstate.h"

namespace atlas
{

/** Why a chart cannot be shown on a scale, in a sentence; empty where it can. */
[[nodiscard]] QString scaleRefusal(const ChartDescription &chart, const ChartScale &scale);

/**
 * The chart on a scale: values, bands, axis, names at line ends, title and subtitle. As it is where the scale is plain
 * or refused. A line that has no value in the base year is left out, and a note says so; what the article says keeps
 * its place on a logarithmic axis only. Figures stay those the values are worked out from.
 */
[[nodiscard]] ChartDescription onScale(ChartDescription chart, const ChartScale &scale);

/** Years to set the values against: the first in which every line in colour has a value, and the one nearest to
 * `year`; earliest first, each once. */
[[nodiscard]] QList<int> baseYears(const ChartDescription &chart, int year);

} // namespace atlas
