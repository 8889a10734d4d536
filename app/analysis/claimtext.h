// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/format/format.h"
#include "app/model/localizedtext.h"

namespace atlas
{

/**
 * What the article states, or what is said of it, with its years in the era of `format`: `by BE 2568` reads `by 2025`
 * to one who counts in the Common Era, and its numbers in the digits of `format`. The years of titles stay, and so does
 * a text that names a year in both eras, because it speaks of their difference.
 */
[[nodiscard]] QString claimText(const LocalizedText &text, const Format &format);

/** How a year is written behind `before`: in brackets in the leading era alone, so that no bracket stands in another.
 */
[[nodiscard]] Format formatBehind(const QString &before, const Format &format);

} // namespace atlas
