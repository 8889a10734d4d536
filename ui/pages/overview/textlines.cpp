// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/textlines.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

namespace atlas
{

namespace
{

/** The lines of a text in a box of this width; one more than `most` where it does not fit. */
QStringList broken(const QString &text, TextRole role, double width, int most)
{
    QStringList lines;
    QTextLayout layout(text, font(role));
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid() && lines.size() <= most; line = layout.createLine()) {
        line.setLineWidth(width);
        lines.append(text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

/** As `broken`, but where all of it fits, the lines are about equally long. */
QStringList balanced(const QString &text, TextRole role, double width, int most)
{
    QStringList lines = broken(text, role, width, most);
    const double narrowest = textWidth(text, role) / most;
    for (double tried = width; lines.size() <= most && tried >= narrowest; tried -= width / 12) {
        const QStringList narrower = broken(text, role, tried, most);
        if (narrower.size() > lines.size())
            break;
        lines = narrower;
    }
    return lines;
}

} // namespace

double textWidth(const QString &text, TextRole role)
{
    return QFontMetricsF(font(role)).horizontalAdvance(text);
}

void paintLine(QPainter &painter, const QRectF &box, TextRole role, const QColor &colour, const QString &text,
    Qt::Alignment alignment)
{
    const QFontMetricsF metrics(font(role));
    const QString shown = metrics.elidedText(text, Qt::ElideRight, box.width());
    const double left = alignment & Qt::AlignRight ? box.right() - metrics.horizontalAdvance(shown) : box.left();
    painter.setFont(font(role));
    painter.setPen(colour);
    painter.drawText(QPointF(left, box.center().y() + (metrics.ascent() - metrics.descent()) / 2), shown);
}

void paintLines(
    QPainter &painter, const QRectF &box, TextRole role, const QColor &colour, const QString &text, int lines)
{
    if (lines <= 1 || textWidth(text, role) <= box.width()) {
        paintLine(painter, box, role, colour, text);
        return;
    }
    QStringList words = balanced(text, role, box.width(), lines);
    if (words.size() > lines) { // the last line that is shown begins what is left, and is elided
        words.removeLast();
        words.last() = text.mid(text.indexOf(words.last()));
    }
    const double height = box.height() / lines;
    for (int i = 0; i < int(words.size()); ++i)
        paintLine(painter, {box.left(), box.top() + i * height, box.width(), height}, role, colour, words[i]);
}

} // namespace atlas
