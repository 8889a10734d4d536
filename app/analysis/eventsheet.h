// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/networkfacts.h"
#include "app/analysis/sheet.h"
#include "app/format/format.h"

namespace atlas
{

/** One event: when, where, what happened, who says so, and the events before and after it. */
[[nodiscard]] Sheet eventSheet(const NetworkFacts &facts, const QString &eventId, const Format &format);

/** What happened in a year, event by event; where nothing did, the events before and after it. */
[[nodiscard]] Sheet yearSheet(const NetworkFacts &facts, int year, const Format &format);

} // namespace atlas
