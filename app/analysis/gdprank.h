// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/seriesreader.h"
#include "app/model/catalogue.h"
#include "app/model/figure.h"
#include "app/view/viewstate.h"

#include <optional>

namespace atlas
{

/** The rank of ASEAN as one economy now and where its basis ends: nominal, or purchasing power, never one and the
 * other. */
struct RankEnds
{
    std::optional<Observation> first; ///< at the year looked at, or the nearest earlier one the basis has
    std::optional<Observation> last; ///< the last the basis has within the reach of the year bar
    FigureRef figure; ///< names the first
    Series line; ///< everything between; for purchasing power the chosen scenario follows the last yearly rank
};

/** Both ends for `view.economy` and `view.year`; empty ends before the first year with all ten members. */
[[nodiscard]] RankEnds gdpRankEnds(const Catalogue &catalogue, const ViewState &view, const SeriesReader &series);

} // namespace atlas
