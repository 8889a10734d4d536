// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/areapanelpainter.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/textline.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

/** As many of the contents as are whole in these lines; a sign at the end says that there are more. */
QString wholeContents(const QStringList &contents, double width, int lines)
{
    const QString between = u" · "_s;
    const auto fits = [width](const QString &line) { return textWidth(line, TextRole::Caption) <= width; };
    for (qsizetype count = contents.size(); count > 0; --count) {
        QString text = contents.first(count).join(between);
        if (count < contents.size())
            text += u" ·\u00a0…"_s;
        if (textWidth(text, TextRole::Caption) > lines * width)
            continue;
        if (std::ranges::all_of(linesWithin(text, font(TextRole::Caption), width, lines), fits))
            return text;
    }
    return contents.join(between);
}

void paintHead(QPainter &painter, const AreaPanelLayout &layout, const AreaPanelWords &words, const QColor &colour,
    const Theme &theme)
{
    if (const auto icon = areaIcon(words.areaId))
        paintIcon(painter, *icon, layout.icon, colour);
    paintLines(painter, layout.name, TextRole::Label, theme.text, words.name, 2); // a name is never cut
    if (!words.otherName.isEmpty())
        paintLine(painter, layout.name, TextRole::Caption, theme.textMuted, words.otherName, Qt::AlignRight);
    if (layout.contents.isEmpty())
        return;
    const int lines = std::max(1, int(layout.contents.height()) / lineHeight(TextRole::Caption));
    paintLines(painter, layout.contents, TextRole::Caption, theme.textMuted,
        wholeContents(words.contents, layout.contents.width(), lines), lines);
}

void paintCounts(QPainter &painter, const AreaPanelLayout &layout, const AreaPanelWords &words, const Theme &theme)
{
    paintLine(painter, layout.counts, TextRole::Label, theme.text, words.projects);
    QRectF rest = layout.counts;
    rest.setLeft(rest.left() + textWidth(words.projects, TextRole::Label) + spacing::Medium);
    const bool isWhole = textWidth(words.cities, TextRole::Caption) <= rest.width();
    paintLine(
        painter, rest, TextRole::Caption, theme.textMuted, isWhole ? words.cities : words.shortCities, Qt::AlignRight);
}

/** The bar and its numbers; for a list without status the reason, in their place. */
void paintStatuses(QPainter &painter, const AreaPanelLayout &layout, const AreaPanelWords &words,
    const StatusColours &colours, const Theme &theme)
{
    if (!words.instead.isEmpty()) {
        const QRectF line(layout.bar.left(), layout.marks.top(), layout.counts.width(), layout.marks.height());
        paintLine(painter, line, TextRole::Caption, theme.textMuted, words.instead);
        return;
    }
    QRectF bar = layout.bar;
    QRectF marks = layout.marks;
    const double lacking = statusMarksWidth(words.counts, words.label) - marks.width();
    if (lacking > 0) { // four statuses: the bar gives way
        bar.setRight(bar.right() - lacking);
        marks.setLeft(marks.left() - lacking);
    }
    paintStatusBar(painter, bar, words.counts, colours);
    paintStatusMarks(painter, marks, words.counts, colours, words.label);
}

} // namespace

void paintAreaPanel(QPainter &painter, const AreaPanelLayout &layout, const AreaPanelWords &words, const QColor &colour,
    const Theme &theme)
{
    paintHead(painter, layout, words, colour, theme);
    paintCounts(painter, layout, words, theme);
    paintStatuses(painter, layout, words, {colour, theme.surface, theme.textMuted}, theme);
}

} // namespace atlas
