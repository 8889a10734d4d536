// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/ledger.h"
#include "app/view/viewstate.h"

#include <optional>

namespace atlas
{

/**
 * Where a person sees for himself what the data say at the year of a claim: the chart of the Overview that draws its
 * series, else the page of data with the series and its place; without a series the timeline of the network at the
 * year. `view` is what is looked at now, whose other choices stay. Empty for a year that no series and no event of the
 * claim reaches.
 */
[[nodiscard]] std::optional<ViewState> claimView(const ClaimRecord &claim, const ViewState &view);

/** Which of the three it is. */
enum class ClaimPicture { OverviewChart, Data, Timeline };
[[nodiscard]] std::optional<ClaimPicture> claimPicture(const ClaimRecord &claim);

} // namespace atlas
