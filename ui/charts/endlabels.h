// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The names at the ends of lines, and how much of a place letters really take.
#pragma once

#include "ui/charts/chartlayout.h"

#include <QFont>
#include <QRectF>
#include <QStringList>

namespace atlas
{

/** The face of a line's name: bold where the line has a colour. */
[[nodiscard]] QFont labelFont(const ChartLine &line);

/** What the letters of a text cover around the middle of its line, from its left edge on. */
[[nodiscard]] QRectF inkOf(const QString &text, const QFont &font);

/** The height that no letter of these texts leaves, in both scripts, with a little air. */
[[nodiscard]] double tightHeight(const QStringList &texts);

/** The width of the widest name at the end of a line, in whole pixels. */
[[nodiscard]] double widestEndLabel(const QList<ChartLine> &lines);

/**
 * Names beside the right edge of the area, each at the height of its line's end or led to it. Where there is no room
 * for all, the least important are left out: ASEAN stays longest, then the chosen, the first and the last, ASEAN's
 * neighbours, then the others from the first. Words wider than the column lose letters of their name, never their
 * number.
 */
void placeEndLabels(ChartLayout &layout, const ChartPlot &plot);

} // namespace atlas
