// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/items/recordtable.h"

#include <QRectF>

class QPainter;

namespace atlas
{

struct Theme;

/** The side of a mark, in pixels at 100 %. */
inline constexpr double RecordMarkSize = 13;

/**
 * Paints the mark of a cell into a square box. Shapes differ, not colours alone: disc with a tick, ring with a tick,
 * ring with an unequal sign, ring with a question mark, a page, a bare tick.
 */
void paintRecordMark(QPainter &painter, CellMark mark, const QRectF &box, const Theme &theme);

} // namespace atlas
