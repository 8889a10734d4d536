// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/chartdescription.h"

namespace atlas
{

/**
 * The chart in one sentence, for who cannot see it and beside its picture: measure and place, the way from the first
 * value to the year of the view, what is projected, and what the states in colour have in that year. Of the line with
 * this id, or of what the chart is about. Why it is empty where nothing is shown.
 */
[[nodiscard]] QString chartInWords(const ChartDescription &chart, const QString &lineId = {});

/** `8 in 10` for a chance of 0.8, `19 in 20`; any other in per cent. */
[[nodiscard]] QString oddsInWords(double chance, const Format &format);

/** With which chance the value of a line lies where in a year, in one sentence; empty where its source does not say.
 * Of the first line with intervals where `lineId` is empty. */
[[nodiscard]] QString oddsIn(const ChartDescription &chart, int year, const QString &lineId = {});

} // namespace atlas
