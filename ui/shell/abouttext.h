// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/appearance.h"

#include <QString>

namespace atlas
{

struct Catalogue;

/** What the program and its data are and under which terms, as HTML; text of the data is escaped. */
[[nodiscard]] QString aboutText(const Catalogue &catalogue, const Appearance &appearance);

} // namespace atlas
