// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>

class QPainter;

namespace atlas
{

/**
 * Paints the shape of a line in colour with the painter's pen and brush, so that lines differ without their colours
 * too: a circle for ASEAN (0), then square, triangle, diamond and pentagon in the order of choice (1 to 4; what lies
 * beyond has the last). All of about the area of a circle of this radius.
 */
void paintSeriesMark(QPainter &painter, const QPointF &centre, double radius, int series);

} // namespace atlas
