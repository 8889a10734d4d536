// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/chartdescription.h"
#include "app/model/catalogue.h"
#include "app/view/viewstate.h"

namespace atlas
{

/**
 * The chart of urban shares for a picture in which each member has a panel of its own: without what the article says of
 * ASEAN, and with a finding over all members. `chart` is what urbanChart() makes of the same view.
 */
[[nodiscard]] ChartDescription urbanPanels(ChartDescription chart, const Catalogue &catalogue, const ViewState &view);

} // namespace atlas
