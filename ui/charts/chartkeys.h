// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/chartscale.h"

#include <optional>

class QKeyEvent;

namespace atlas
{

/** What a letter asks of a chart. */
enum class ChartKeyDeed { Logarithmic, Index, Change, Table };

/** The letter's deed, on the Latin keyboard or the same key of the Thai one; none with Ctrl or Alt. */
[[nodiscard]] std::optional<ChartKeyDeed> chartDeedOf(const QKeyEvent &event);

/** The letters, for menus and lists of keys. */
[[nodiscard]] QString keyOf(ChartKeyDeed deed);

/**
 * The scale a letter leads to from `now`: its own, set against `readYear` or else the first year that can be, and the
 * plain one where that is shown already.
 */
[[nodiscard]] ChartScale scaleAfter(
    ChartKeyDeed deed, const ChartScale &now, const ChartDescription &chart, std::optional<int> readYear);

} // namespace atlas
