// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How an event stands on the axis of time and in its key.
#pragma once

#include <QRectF>

class QColor;
class QPainter;

namespace atlas
{

struct Theme;

/** Full where its days are known, in outline where only its month or year is. */
void paintEventMark(QPainter &painter, const QRectF &box, bool isExact, const QColor &colour, const Theme &theme);

} // namespace atlas
