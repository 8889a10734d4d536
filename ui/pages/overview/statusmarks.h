// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/areacoverage.h"

#include <QColor>
#include <QRectF>

#include <functional>

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

/** The mark of a status: ring with a tick, half disc, ring, ring with a question mark. */
void paintStatusMark(QPainter &painter, ProjectStatus status, const QRectF &box, const StatusColours &colours);

/** What stands beside the mark of a status: `10`, or `10 completed` where there is room. */
using StatusLabel = std::function<QString(ProjectStatus status, int count)>;

/** The width the marks and their labels take. */
[[nodiscard]] double statusMarksWidth(const StatusCounts &counts, const StatusLabel &label);

/** Paints the mark of each status that occurs with its label beside it, from the left. */
void paintStatusMarks(QPainter &painter, const QRectF &area, const StatusCounts &counts, const StatusColours &colours,
    const StatusLabel &label);

/** The side of a mark, in pixels at 100 %. */
inline constexpr double StatusMarkSize = 9.5;

} // namespace atlas
