// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/placefacts.h"
#include "app/view/viewstate.h"

namespace atlas
{

/** All that is known of a member state: who it is, its members of the network, its series in the year of the view. */
[[nodiscard]] Sheet stateSheet(
    const PlaceFacts &facts, const QString &stateId, const ViewState &view, const Format &format);

} // namespace atlas
