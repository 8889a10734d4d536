// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How quickly a place becomes urban: the points its share gained in ten years.
#pragma once

#include "app/analysis/chartdescription.h"
#include "app/model/catalogue.h"
#include "app/view/viewstate.h"

#include <optional>

namespace atlas
{

/** The years a speed is measured over. */
inline constexpr int SpeedYears = 10;

/**
 * How many percentage points a share gained in the ten years to `year`, with kind and source of the later value; empty
 * where either end has no value.
 */
[[nodiscard]] std::optional<Observation> urbanSpeed(const Series &shares, int year);

/** The speed of ASEAN and the chosen states in every year; the finding is of ASEAN, or of the state chosen last. */
[[nodiscard]] ChartDescription urbanSpeedChart(
    const Catalogue &catalogue, const IndicatorSeries &shares, const ViewState &view, const Format &format);

/** The same chart in the year of `view`. */
[[nodiscard]] ChartDescription urbanSpeedInYear(ChartDescription chart, const Catalogue &catalogue,
    const IndicatorSeries &shares, const ViewState &view, const Format &format);

} // namespace atlas
