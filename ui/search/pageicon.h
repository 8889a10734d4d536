// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/view/page.h"
#include "ui/theme/icons.h"

namespace atlas
{

/** The sign of a page, in the rail and among the answers of the search. */
[[nodiscard]] Icon pageIcon(Page page);

} // namespace atlas
