// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartframe.h"

#include "ui/theme/fonts.h"

#include <QFontMetricsF>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

constexpr int LowChart = 236; ///< below this height every line of words stands closer
constexpr double LeastPlot = 80; ///< a lower plot shows nothing: words give way before that
constexpr int MostShrinking = 2; ///< pixels by which a title may be smaller, so that it stands on one line

bool isLow(const QSize &size)
{
    return size.height() < LowChart;
}

double captionHeight(const QSize &size)
{
    return isLow(size) ? 17 : lineHeight(TextRole::Caption);
}

/** The first of several texts, longest first, that stands uncut on so many lines; the last, cut, where none does. */
TextBlock longestThatFits(const QStringList &texts, double lineHeight, double width, int lines)
{
    TextBlock block;
    for (const QString &text : texts) {
        block = breakText(text, font(TextRole::Caption), lineHeight, width, lines);
        if (!block.isShortened)
            break;
    }
    return block;
}

/** On a low card one line; a second only where not even the measure and its unit fit on the first. */
TextBlock subtitleBlock(const ChartDescription &description, const QSize &size)
{
    const QStringList texts = QStringList{description.subtitle} + description.shortSubtitles;
    TextBlock block = longestThatFits(texts, captionHeight(size), size.width(), isLow(size) ? 1 : 2);
    if (block.isShortened)
        block = longestThatFits({texts.last()}, captionHeight(size), size.width(), 2);
    return block;
}

TextBlock footerBlock(const ChartDescription &description, const QSize &size, double width)
{
    QStringList texts{description.sourceLine};
    texts += description.shortSourceLines;
    if (!description.notes.isEmpty())
        texts.prepend(description.sourceLine + u" · "_s + description.notes.join(u' '));
    return longestThatFits(texts, captionHeight(size), width, 1);
}

} // namespace

TextBlock titleBlock(const QString &title, const QSize &size)
{
    QFont face = font(TextRole::Title);
    const QString bound = boundWords(title);
    for (int i = 0; i < MostShrinking && QFontMetricsF(face).horizontalAdvance(bound) > size.width(); ++i)
        face.setPixelSize(face.pixelSize() - 1);
    const bool isWide = QFontMetricsF(face).horizontalAdvance(bound) > size.width();
    return breakText(
        title, face, isWide || isLow(size) ? 21 : lineHeight(TextRole::Title), size.width(), isWide ? 2 : 1);
}

ChartFrame layOutFrame(const ChartDescription &description, const QSize &size, const QSize &kept)
{
    ChartFrame frame;
    frame.title = titleBlock(description.title, size);
    frame.subtitle = subtitleBlock(description, size);
    const double caption = captionHeight(size);
    const double gap = isLow(size) ? spacing::Hair : spacing::Small;
    const double width = size.width();
    frame.header = {0, 0, width, frame.title.height() + std::max(frame.subtitle.height(), caption) + gap};
    double footer = std::max<double>(caption, kept.height());
    frame.footerRect = {0, size.height() - (footer + caption) / 2, std::max(1.0, width - kept.width()), caption};
    frame.footer = footerBlock(description, size, frame.footerRect.width());
    if (frame.footer.isShortened) { // then above what the owner keeps, or in the tool tip alone
        const bool hasRoom = size.height() - frame.header.bottom() - footer - caption > LeastPlot;
        footer += hasRoom ? caption : 0;
        frame.footerRect = {0, size.height() - footer, width, caption};
        frame.footer = hasRoom ? footerBlock(description, size, width) : TextBlock();
    }
    frame.plot = {
        0, frame.header.bottom(), width, std::max(1.0, size.height() - footer - spacing::Hair - frame.header.bottom())};
    return frame;
}

void paintHeader(QPainter &painter, const ChartFrame &frame, const Theme &theme)
{
    paintText(painter, frame.title, {0, 0}, theme.text);
    paintText(painter, frame.subtitle, {0, frame.title.height()}, theme.textMuted);
}

void paintFooter(QPainter &painter, const ChartFrame &frame, const Theme &theme)
{
    paintText(painter, frame.footer, frame.footerRect.topLeft(), theme.textMuted);
}

} // namespace atlas
