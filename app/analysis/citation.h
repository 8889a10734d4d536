// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/catalogue.h"

namespace atlas
{

/** What a source is called in a line with little room: its title up to the first colon. Empty for an unknown id. */
[[nodiscard]] QString shortSourceName(const Catalogue &catalogue, const QString &sourceId);

/** Title, publisher and edition of a source as one line. Empty for an unknown id. */
[[nodiscard]] QString sourceLine(const Catalogue &catalogue, const QString &sourceId);

} // namespace atlas
