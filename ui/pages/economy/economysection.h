// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/view/viewstate.h"

#include <array>

namespace atlas
{

/** The parts of the page, in the order of the switch. */
enum class EconomySection { Levels, Rank, Lab, Report, People };

inline constexpr std::array AllEconomySections{
    EconomySection::Levels, EconomySection::Rank, EconomySection::Lab, EconomySection::Report, EconomySection::People};

/** The stable name of a part in views and links. */
[[nodiscard]] QString economySectionName(EconomySection section);

/** The part a view names; the first for any other name. */
[[nodiscard]] EconomySection economySectionOf(const ViewState &view);

} // namespace atlas
