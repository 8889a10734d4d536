// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/format/format.h"
#include "app/model/catalogue.h"
#include "app/view/viewstate.h"

namespace atlas
{

/**
 * What a change of the view is, for those who cannot see it: the year that is shown now, and what was chosen or let go
 * of, in short sentences. Empty where neither changed.
 */
[[nodiscard]] QString changeInWords(
    const ViewState &before, const ViewState &after, const Catalogue &catalogue, const Format &format);

} // namespace atlas
