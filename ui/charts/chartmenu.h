// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QMenu;

namespace atlas
{

class ChartWidget;

/** What can be done with a chart: its picture, its values, the line under the pointer (`lineId`, empty for none) and
 * the choice. The chart owns the menu. */
[[nodiscard]] QMenu *makeChartMenu(ChartWidget &chart, const QString &lineId);

} // namespace atlas
