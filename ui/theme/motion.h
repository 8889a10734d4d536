// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long a transition takes that explains where something went. The first paint and pictures for files have none.
#pragma once

namespace atlas
{

struct Appearance;

namespace motion
{

/** Milliseconds of a transition; 0, which is no transition, where the reader asked for reduced motion. */
[[nodiscard]] int duration(const Appearance &appearance);

} // namespace motion

} // namespace atlas
