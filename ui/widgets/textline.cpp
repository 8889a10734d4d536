// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/textline.h"

#include "app/format/compounds.h"
#include "app/format/linebreaks.h"

#include <QFontMetricsF>
#include <QHash>
#include <QPainter>
#include <QTextLayout>

#include <array>

namespace atlas
{

namespace
{

constexpr QChar WordJoiner(0x2060);
constexpr double Unknown = -1;
constexpr int MostRemembered = 2000; ///< texts of a role: more than any window shows

/** The dictionary of Thai breaks at a word joiner all the same. */
bool endsAtJoiner(const QString &text, const QTextLine &line)
{
    const int end = line.textStart() + line.textLength();
    return end < text.size() && (text[end] == WordJoiner || text[end - 1] == WordJoiner);
}

bool fits(const QStringList &lines, TextRole role, double width)
{
    return lines.isEmpty() || textWidth(lines.last(), role) <= width;
}

/** As linesWithin, but where all of it fits, the lines are about equally long. */
QStringList balanced(const QString &text, TextRole role, double width, int most)
{
    QStringList lines = linesWithin(text, font(role), width, most);
    const double narrowest = textWidth(text, role) / most;
    for (double tried = width; fits(lines, role, width) && tried >= narrowest; tried -= width / 12) {
        const QStringList narrower = linesWithin(text, font(role), tried, most);
        if (narrower.size() > lines.size() || !fits(narrower, role, tried))
            break;
        lines = narrower;
    }
    return lines;
}

} // namespace

QStringList linesWithin(const QString &words, const QFont &font, double width, int most)
{
    const QString text = withBreakMarks(boundWords(words));
    QStringList lines;
    QTextLayout layout(text, font);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid() && lines.size() < most; line = layout.createLine()) {
        line.setLineWidth(width);
        for (double natural = line.naturalTextWidth(); endsAtJoiner(text, line);) {
            line.setLineWidth(natural - 1);
            if (line.naturalTextWidth() >= natural)
                break; // a compound wider than the room breaks inside
            natural = line.naturalTextWidth();
        }
        const bool isLast = lines.size() == most - 1;
        lines.append(text.mid(line.textStart(), isLast ? -1 : line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

double textWidth(const QString &text, TextRole role)
{
    // The same words are measured at every layout and every paint, and to shape them takes as long as to draw them.
    static std::array<QHash<QString, double>, std::size_t(TextRole::Figure) + 1> known;
    QHash<QString, double> &widths = known[std::size_t(role)];
    double width = widths.value(text, Unknown);
    if (width > Unknown)
        return width;
    if (widths.size() >= MostRemembered)
        widths.clear();
    width = QFontMetricsF(font(role)).horizontalAdvance(text);
    widths.insert(text, width);
    return width;
}

void paintLine(QPainter &painter, const QRectF &box, TextRole role, const QColor &colour, const QString &text,
    Qt::Alignment alignment)
{
    const QFontMetricsF metrics(font(role));
    const bool isWhole = textWidth(text, role) <= box.width();
    const QString shown = isWhole ? text : metrics.elidedText(text, Qt::ElideRight, box.width());
    const double left = alignment & Qt::AlignRight ? box.right() - textWidth(shown, role) : box.left();
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
    const QStringList words = balanced(text, role, box.width(), lines);
    const double height = box.height() / lines;
    for (int i = 0; i < int(words.size()); ++i)
        paintLine(painter, {box.left(), box.top() + i * height, box.width(), height}, role, colour, words[i]);
}

} // namespace atlas
