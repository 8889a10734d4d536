// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/view/viewstate.h"

namespace atlas
{

/** `livesChart:log,levelsChart:index-2010`: charts and their scales, as links have them. */
[[nodiscard]] QString writeScales(const ViewState &view);
/** False where the text is no such list. */
[[nodiscard]] bool readScales(ViewState &view, const QString &text);
/** What would be right, in the language of the program. */
[[nodiscard]] QString rightScales();

} // namespace atlas
