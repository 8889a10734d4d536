// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/placefacts.h"

namespace atlas
{

/** What stands where no sheet is open: how many members, states and projects there are, and how to open one. */
[[nodiscard]] Sheet membersIntro(const PlaceFacts &facts, const Format &format);

} // namespace atlas
