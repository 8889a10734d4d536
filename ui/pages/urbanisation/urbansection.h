// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/view/viewstate.h"

#include <array>

namespace atlas
{

/** The parts of the page, in the order of the switch. */
enum class UrbanSection { Share, Crossing, Editions, Cities, Maps };

inline constexpr std::array AllUrbanSections{
    UrbanSection::Share, UrbanSection::Crossing, UrbanSection::Editions, UrbanSection::Cities, UrbanSection::Maps};

/** The stable name of a part in views and links. */
[[nodiscard]] QString urbanSectionName(UrbanSection section);

/** The part that a view names; the first where it names none. */
[[nodiscard]] UrbanSection urbanSectionOf(const ViewState &view);

} // namespace atlas
