// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace atlas
{

/** How far a row of the facts was checked. */
enum class Confidence {
    Sourced, ///< a page or file that says so was read
    Recalled, ///< well known, but not checked again
};

} // namespace atlas
