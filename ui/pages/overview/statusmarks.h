// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/areacoverage.h"

#include <QColor>
#include <QRectF>

class QPainter;

namespace atlas
{

/** The colours a count of statuses is painted in. */
struct StatusColours
{
    QColor area; ///< of the area
    QColor ground; ///< of the panel
    QColor text;
};

/**
 * Paints projects by status as one bar: completed solid, ongoing lighter, planning lighter still and outlined,
 * unresolved hatched; without status one light stretch. Gaps part the stretches, so that colour is never alone.
 */
void paintStatusBar(QPainter &painter, const QRectF &area, const StatusCounts &counts, const StatusColours &colours);

/** Paints each count beside its mark: ring with a tick, half disc, ring, question mark. Returns the width taken. */
double paintStatusMarks(
    QPainter &painter, const QRectF &area, const StatusCounts &counts, const StatusColours &colours);

} // namespace atlas
