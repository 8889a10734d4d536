// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/language.h"

#include <QString>

namespace atlas
{

class Edition;

/** `ascn-atlas search WORDS…`: a line a hit on standard output; returns how the run ends. */
[[nodiscard]] int printHits(Edition &edition, const QString &words, Language language);

} // namespace atlas
