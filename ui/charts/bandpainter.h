// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartlayout.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace atlas
{

/** The intervals around a projection, nested and opening from the last value before them; the widest one fades out at
 * its edge, so that no edge draws the eye to what is unlikely. */
void paintBands(QPainter &painter, const ChartPlot &plot, const ChartLayout &layout, const Theme &theme);

/** Which interval is which, at their upper edges. */
void paintBandLabels(QPainter &painter, const ChartLayout &layout, const Theme &theme);

/** Earlier projections: thin grey lines, each from the point at which it was made. */
void paintEarlier(QPainter &painter, const ChartPlot &plot, const ChartLayout &layout, const Theme &theme);

} // namespace atlas
