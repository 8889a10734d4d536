// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/textblock.h"

#include "ui/widgets/textline.h"

#include <QFontMetricsF>

namespace atlas
{

TextBlock breakText(const QString &text, const QFont &font, double lineHeight, double width, int mostLines)
{
    TextBlock block{{}, font, lineHeight, false};
    if (text.isEmpty() || mostLines < 1)
        return block;
    block.lines = linesWithin(text, font, width, mostLines);
    const QString rest = block.lines.takeLast();
    const QString fitting = QFontMetricsF(font).elidedText(rest, Qt::ElideRight, width);
    block.isShortened = fitting != rest;
    block.lines.append(fitting);
    return block;
}

void paintText(QPainter &painter, const TextBlock &block, const QPointF &topLeft, const QColor &colour)
{
    const QFontMetricsF metrics(block.font);
    painter.setFont(block.font);
    painter.setPen(colour);
    double baseline = topLeft.y() + (block.lineHeight + metrics.capHeight()) / 2;
    for (const QString &line : block.lines) {
        painter.drawText(QPointF(topLeft.x(), baseline), line);
        baseline += block.lineHeight;
    }
}

} // namespace atlas
