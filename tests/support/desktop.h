// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/appearance.h"

namespace atlas::test
{

/** What a desktop asks for, followed in all of it. */
[[nodiscard]] inline Appearance aDesktop(Appearance::Scheme scheme, bool reducedMotion = false, int textSize = 100)
{
    Appearance desktop;
    desktop.scheme = scheme;
    desktop.reducedMotion = reducedMotion;
    desktop.textSize = textSize;
    desktop.follows = {true, true, true};
    return desktop;
}

} // namespace atlas::test
