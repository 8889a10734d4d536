// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace atlas
{

/** The languages of the interface and of the edition. */
enum class Language { English, Thai };

/** How a year is written; stored years are always Common Era. */
enum class Era { Common, Buddhist };

} // namespace atlas
