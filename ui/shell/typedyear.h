// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/format/format.h"
#include "app/model/result.h"
#include "app/view/page.h"

namespace atlas
{

/**
 * The Common Era year that was typed in either era, in Arabic or Thai digits; or a sentence that says why it is none of
 * `years`, with the range in the eras that it takes to compare the two.
 */
[[nodiscard]] Result<int> typedYear(const QString &typed, const YearRange &years, const Format &format);

/** The same language, the other era. */
[[nodiscard]] Format inOtherEra(const Format &format);

} // namespace atlas
