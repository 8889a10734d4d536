// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/chartdescription.h"
#include "ui/charts/chartlayout.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace atlas
{

/** The colour of a line. */
[[nodiscard]] QColor colourOf(const ChartLine &line, const Theme &theme);
/** The pen of a stroke of a line. */
[[nodiscard]] QPen penOf(const ChartLine &line, bool isDashed, const Theme &theme);

/**
 * The lines in colour, drawn by Qt Charts over the grey ones and whatever is painted already. The scene lives only as
 * long as the call: with series of this size building it anew costs less than keeping it in step. Gridlines and words
 * are not left to Qt Charts: it places axes a turn of the event loop late, and would read text as HTML.
 */
void paintScene(QPainter &painter, const ChartPlot &plot, const ChartLayout &layout, const Theme &theme);

} // namespace atlas
