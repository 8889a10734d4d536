// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/placefacts.h"

namespace atlas
{

/** All that is known of a project: what it is, how plans and reports tie together, its life year by year. */
[[nodiscard]] Sheet projectSheet(const PlaceFacts &facts, const QString &projectId, const Format &format);

} // namespace atlas
