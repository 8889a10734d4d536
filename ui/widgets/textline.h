// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Text that is painted by hand: how wide it is, where it breaks, where its base line lies.
#pragma once

#include "ui/theme/fonts.h"

#include <QColor>
#include <QRectF>
#include <QStringList>

class QPainter;

namespace atlas
{

/**
 * Breaks a text between words, in Thai by the dictionary, but never inside a compound nor at a word joiner, into at
 * most `most` lines of this width; the last begins all that is left, however wide.
 */
[[nodiscard]] QStringList linesWithin(const QString &text, const QFont &font, double width, int most);

/** How wide a text is in one line; what was asked before is remembered. For the thread of the windows. */
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
