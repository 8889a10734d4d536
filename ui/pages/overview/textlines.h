// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/fonts.h"

#include <QColor>
#include <QRectF>

class QPainter;

namespace atlas
{

/** How wide a text is in one line. */
[[nodiscard]] double textWidth(const QString &text, TextRole role);

/**
 * Paints one line, elided where the box is too narrow, on the base line of the role: a letter from another font, such
 * as an arrow, moves nothing. `alignment` is Qt::AlignLeft or Qt::AlignRight.
 */
void paintLine(QPainter &painter, const QRectF &box, TextRole role, const QColor &colour, const QString &text,
    Qt::Alignment alignment = Qt::AlignLeft);

/** Paints a text in at most `lines` lines that share the height of the box; the last is elided where it must be. */
void paintLines(
    QPainter &painter, const QRectF &box, TextRole role, const QColor &colour, const QString &text, int lines);

} // namespace atlas
