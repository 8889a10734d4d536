// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace atlas
{

/** Why there is no value. Each has a pattern of its own in every picture. */
enum class Hole {
    NoData, ///< none is known
    NotApplicable, ///< there can be none: the place or the project was not yet part of what is counted
    NotPublic, ///< there is one, or may be one, that nobody published
};

} // namespace atlas
