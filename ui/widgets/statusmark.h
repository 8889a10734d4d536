// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/project.h"

#include <QColor>
#include <QRectF>

class QPainter;

namespace atlas
{

/** The colours a status is painted in. */
struct StatusColours
{
    QColor mark; ///< of the area, or of the words beside it
    QColor ground; ///< what it lies on; a tick is cut out in it
    QColor text; ///< of a label beside it
};

/** The side of a mark, in pixels at 100 %. */
inline constexpr double StatusMarkSize = 9.5;

/**
 * Paints the mark of a status into a square box, in any size: ring with a tick, half disc, ring, ring with a question
 * mark. What is only reported has no mark.
 */
void paintStatusMark(QPainter &painter, ProjectStatus status, const QRectF &box, const StatusColours &colours);

} // namespace atlas
