// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the page of areas says beside its matrix: of the network, of one area, of a city in an area.
#pragma once

#include "app/analysis/areacoverage.h"
#include "app/analysis/sheet.h"
#include "app/format/format.h"
#include "app/model/framework.h"

namespace atlas
{

/** What the sheets of the framework are made from; all of it outlives the making. */
struct FrameworkSheetSource
{
    const Catalogue &catalogue;
    const Framework &framework;
    const Format &format;
};

/** One area: what it holds, its projects in the list of the year, its share over the lists, the series of states. */
[[nodiscard]] Sheet areaSheet(const FrameworkSheetSource &source, const QString &areaId, const ViewState &view);

/** All six areas in the list of the year, and what a reader should know of it. */
[[nodiscard]] Sheet networkSheet(const FrameworkSheetSource &source, const ViewState &view);

/** The projects of `view.city` in `view.area`, or in all six where no area is chosen. */
[[nodiscard]] Sheet cellSheet(const FrameworkSheetSource &source, const ViewState &view);

/** `No report for 2020; shown: text of 2019`; empty in the year of a list. */
[[nodiscard]] QString matrixYearNote(const Catalogue &catalogue, const Format &format, const NetworkCoverage &network);

/** A list of series, each with the way to its chart and to the map that it colours, where it has values of states. */
[[nodiscard]] SheetBlock indicatorList(
    const FrameworkSheetSource &source, const QStringList &indicatorIds, const ViewState &view);

} // namespace atlas
