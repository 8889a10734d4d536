// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QPainter>
#include <QString>
#include <QStringList>

namespace atlas
{

/** A text broken into at most so many lines of a width; the last is shortened where it does not fit. */
struct TextBlock
{
    QStringList lines;
    QFont font;
    double lineHeight = 0;
    bool isShortened = false;

    [[nodiscard]] double height() const { return lineHeight * double(lines.size()); }
};

/** Breaks between words, in Thai by the dictionary, never inside a compound (see boundWords); at whole clusters
 * where it shortens. */
[[nodiscard]] TextBlock breakText(
    const QString &text, const QFont &font, double lineHeight, double width, int mostLines);

/** Paints from a top left corner down. */
void paintText(QPainter &painter, const TextBlock &block, const QPointF &topLeft, const QColor &colour);

} // namespace atlas
