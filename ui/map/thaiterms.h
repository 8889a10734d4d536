// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace atlas
{

/** The text with word joiners (U+2060) where a line must not break within a Thai term; for painting only. */
[[nodiscard]] QString withTermsWhole(QString text);

} // namespace atlas
