// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/view/viewstate.h"

namespace atlas
{

/**
 * The indicators that the first picture of the Overview asks for, so that they can be read while the toolkit starts.
 * One too few costs the start a little; a test compares the list with what the page asks for.
 */
[[nodiscard]] QList<QString> overviewSeries(const ViewState &view);

} // namespace atlas
