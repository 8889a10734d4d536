// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the charts of urbanisation have in common: axes around their lines, the words below their titles.
#pragma once

#include "app/analysis/chartdescription.h"
#include "app/model/catalogue.h"
#include "app/view/viewstate.h"

namespace atlas
{

/** The place a chart of one place is about: the state chosen last of those with values, else ASEAN. */
[[nodiscard]] QString urbanPlace(const Catalogue &catalogue, const IndicatorSeries &series, const ViewState &view);

/** ASEAN, then the chosen states that have values, in the order of the choice. */
[[nodiscard]] QList<QString> urbanPlaces(
    const Catalogue &catalogue, const IndicatorSeries &series, const ViewState &view);

/** A line without values: ASEAN or, in the colour of its choice, a state. */
[[nodiscard]] ChartLine urbanLine(
    const Catalogue &catalogue, const QString &placeId, const ViewState &view, const Format &format);

/**
 * Round values from zero (or below it, where the lines go there) and all years around the lines of a chart, with the
 * year in which the last of its estimates lie. Lines without points are taken out. `indicatorId` is whose source
 * projects.
 */
void setUrbanAxes(ChartDescription &chart, const Catalogue &catalogue, const QString &indicatorId);

/** The most important part first; what is dashed and who projects are added where anything is projected. */
void setUrbanSubtitle(ChartDescription &chart, const QStringList &parts);

} // namespace atlas
