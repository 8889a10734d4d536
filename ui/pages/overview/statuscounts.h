// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Projects by status, as a bar and as marks with their numbers.
#pragma once

#include "app/analysis/areacoverage.h"
#include "ui/widgets/statusmark.h"

#include <QRectF>

#include <functional>

class QPainter;

namespace atlas
{

/**
 * Paints projects by status as one bar: completed solid, ongoing lighter, planning lighter still and outlined,
 * unresolved hatched; without status one light stretch. Gaps part the stretches, so that colour is never alone.
 */
void paintStatusBar(QPainter &painter, const QRectF &area, const StatusCounts &counts, const StatusColours &colours);

/** What stands beside the mark of a status: `10`, or `10 completed` where there is room. */
using StatusLabel = std::function<QString(ProjectStatus status, int count)>;

/** The width the marks and their labels take. */
[[nodiscard]] double statusMarksWidth(const StatusCounts &counts, const StatusLabel &label);

/** Paints the mark of each status that occurs with its label beside it, from the left. */
void paintStatusMarks(QPainter &painter, const QRectF &area, const StatusCounts &counts, const StatusColours &colours,
    const StatusLabel &label);

} // namespace atlas
