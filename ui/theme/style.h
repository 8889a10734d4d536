// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/appearance.h"

namespace atlas
{

/** Gives every standard widget (menus, fields, tool tips) the colours and the font of the theme. */
void applyTheme(Appearance::Scheme scheme);

} // namespace atlas
