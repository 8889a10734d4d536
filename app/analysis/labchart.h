// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/chartdescription.h"
#include "app/analysis/sheet.h"
#include "app/model/catalogue.h"
#include "app/view/viewstate.h"

namespace atlas
{

/** The line of what a reader supposes; it has no figure, because no source says so. */
inline const QString SupposedId = QStringLiteral("supposed");

/**
 * ASEAN as the reader supposes it, beside what the source has of it and of the largest others, in one price basis:
 * `levels` are those of `view.economyPage.labBasis`. Without a growth supposed it shows the source alone.
 */
[[nodiscard]] ChartDescription labChart(
    const Catalogue &catalogue, const IndicatorSeries &levels, const ViewState &view, const Format &format);

/** The same chart in the year of `view`. */
[[nodiscard]] ChartDescription labChartInYear(ChartDescription chart, const ViewState &view);

/**
 * Every assumption of the scenario, the least growth for each of the first ranks, when ASEAN passes each of the largest
 * others, and why a later year is refused where the levels end.
 */
[[nodiscard]] Sheet labSheet(
    const Catalogue &catalogue, const IndicatorSeries &levels, const ViewState &view, const Format &format);

/** `4.25 %`: a growth in hundredths of a per cent. */
[[nodiscard]] QString growthText(int hundredths, const Format &format);
/** The least hundredths of a per cent that are not below a growth. */
[[nodiscard]] int enoughHundredths(double percent);

} // namespace atlas
