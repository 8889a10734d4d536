// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/markedline.h"

#include "ui/widgets/textline.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace atlas
{

namespace
{

double plainLine(QPainter &painter, const QRectF &box, const MarkedLook &look, const QString &text)
{
    paintLine(painter, box, look.role, look.colour, text);
    return std::min(textWidth(text, look.role), box.width());
}

QList<QTextLayout::FormatRange> formatsOf(
    const MarkedLook &look, const QString &shown, const QString &text, const QList<TextSpan> &marks)
{
    // Of an elided text the last letter is the ellipsis.
    const qsizetype end = shown == text ? text.size() : shown.size() - 1;
    QList<QTextLayout::FormatRange> formats;
    for (const TextSpan &mark : marks) {
        const qsizetype length = std::min(mark.length, end - mark.start);
        if (length <= 0)
            continue;
        QTextLayout::FormatRange range{int(mark.start), int(length), {}};
        range.format.setForeground(look.markColour);
        range.format.setFontWeight(QFont::Bold);
        formats.append(range);
    }
    return formats;
}

/** Lays the text out in one line and returns how wide it is. */
double layOut(QTextLayout &layout)
{
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(1e6);
    line.setPosition({0, 0});
    layout.endLayout();
    return line.naturalTextWidth();
}

} // namespace

double paintMarkedLine(
    QPainter &painter, const QRectF &box, const MarkedLook &look, const QString &text, const QList<TextSpan> &marks)
{
    if (marks.isEmpty())
        return plainLine(painter, box, look, text);
    const QFont face = font(look.role);
    const QFontMetricsF metrics(face);
    QTextLayout layout(text, face);
    layout.setFormats(formatsOf(look, text, text, marks));
    double width = layOut(layout);
    if (width > box.width()) {
        const double bolder = std::max(0.0, width - textWidth(text, look.role));
        const QString shown = metrics.elidedText(text, Qt::ElideRight, box.width() - bolder);
        layout.clearFormats();
        layout.setText(shown);
        layout.setFormats(formatsOf(look, shown, text, marks));
        width = layOut(layout);
    }
    // The first line of a layout lies on its own ascent, which another script may have made higher.
    const double baseline = box.center().y() + (metrics.ascent() - metrics.descent()) / 2;
    painter.setPen(look.colour);
    layout.draw(&painter, {box.left(), baseline - layout.lineAt(0).ascent()});
    return width;
}

} // namespace atlas
