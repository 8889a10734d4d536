// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/view/viewstate.h"

#include <array>

namespace atlas
{

struct Catalogue;

/** The parts of the page, in the order of the switch. */
enum class NetworkSection { Timeline, People, Figures, Thailand };

inline constexpr std::array AllNetworkSections{
    NetworkSection::Timeline, NetworkSection::People, NetworkSection::Figures, NetworkSection::Thailand};

/** The stable name of a part in views and links. */
[[nodiscard]] QString networkSectionName(NetworkSection section);

/** The part of a view: the one it names, unless what is open has no place there. */
[[nodiscard]] NetworkSection networkSectionOf(const ViewState &view);

/**
 * The same view with the sheet of a row open, in the part where it was opened if the row has a place there; an event
 * takes the view to its year in the same step.
 */
[[nodiscard]] ViewState withNetworkRecord(const ViewState &view, const RecordRef &record, const Catalogue &catalogue);

} // namespace atlas
