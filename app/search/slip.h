// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One slip of the finger: a letter too many, one missing, another one, or two the wrong way round (a Damerau distance
// of 1). What has no slip passes too.
#pragma once

#include <QStringView>

namespace atlas
{

/** `typed` is `word` with one slip at most. */
[[nodiscard]] bool isSlipOf(QStringView typed, QStringView word);
/** `typed` is the beginning of `word` with one slip at most. */
[[nodiscard]] bool isSlipOfBeginning(QStringView typed, QStringView word);
/** The same beginning anywhere in `text`, for a script that is written without blanks. */
[[nodiscard]] bool isSlipInside(QStringView typed, QStringView text);

} // namespace atlas
