// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace atlas
{

/**
 * Where `bytes` stop being well-formed UTF-8 (Unicode 15, table 3-7: no overlong forms, no surrogates, nothing above
 * U+10FFFF); -1 if they never do. QString::fromUtf8 would put U+FFFD there in silence.
 */
[[nodiscard]] qsizetype firstBrokenUtf8(QByteArrayView bytes);

/** How many characters (code points) well-formed UTF-8 holds. */
[[nodiscard]] qsizetype countCharacters(QByteArrayView bytes);

} // namespace atlas
