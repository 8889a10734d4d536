// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace atlas
{

/** The languages of the interface and of the edition. */
enum class Language { English, Thai };

/** How a year is written; stored years are always Common Era. Both: that of the language, the other in brackets. */
enum class Era { Common, Buddhist, Both };

/** The figures that numbers and years are written in: 2025 or ๒๐๒๕. */
enum class Digits { Arabic, Thai };

} // namespace atlas
