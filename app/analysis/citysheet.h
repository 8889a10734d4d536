// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/placefacts.h"
#include "app/view/viewstate.h"

namespace atlas
{

/** All that is known of a member city, as seen from the year of the view. */
[[nodiscard]] Sheet citySheet(
    const PlaceFacts &facts, const QString &cityId, const ViewState &view, const Format &format);

} // namespace atlas
