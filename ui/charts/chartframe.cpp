// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartframe.h"

#include "app/format/compounds.h"
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
constexpr double SourcedPlot = 60; ///< but the sources give way only to a still lower one
constexpr double HighPlot = 150; ///< from this height a plot spares a row for the key of its marks
constexpr double LowLine = 15; ///< of two lines in the height of what the owner keeps
constexpr double KeyRadius = 4; ///< of the signs of the key
constexpr double KeyGap = 10; ///< before each of them
constexpr double KeyAir = 4; ///< between a sign and its word
constexpr double InkAir = 3; ///< at its end: letters stand on whole pixels, and the last may reach beyond its advance
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

TextBlock footerBlock(const ChartDescription &description, double lineHeight, double width, int lines)
{
    QStringList texts{description.sourceLine};
    texts += description.shortSourceLines;
    if (!description.notes.isEmpty())
        texts.prepend(description.sourceLine + u" · "_s + description.notes.join(u' '));
    return longestThatFits(texts, lineHeight, width, lines);
}

double widthOf(const ChartKey &key)
{
    const QFontMetricsF metrics(font(TextRole::Caption));
    double width = metrics.horizontalAdvance(key.article);
    for (const QString &word : {key.differs, key.near}) {
        if (!word.isEmpty())
            width += KeyGap + 2 * KeyRadius + KeyAir + metrics.horizontalAdvance(word);
    }
    return std::ceil(width + InkAir);
}

double widthOf(const TextBlock &block)
{
    double width = 0;
    for (const QString &line : block.lines)
        width = std::max(width, QFontMetricsF(block.font).horizontalAdvance(line));
    return width;
}

/** The longest key that fits; none where none does. */
void chooseKey(ChartFrame &frame, const ChartDescription &description, const QRectF &room)
{
    for (const ChartKey &key : description.keys) {
        if (widthOf(key) > room.width())
            continue;
        frame.key = key;
        frame.keyRect = {room.right() - widthOf(key), room.top(), widthOf(key), room.height()};
        return;
    }
}

/** What the words below a plot have to do with. */
struct FooterRoom
{
    QSize size; ///< of the chart
    QSize kept; ///< at its lower right corner
    double caption; ///< height of a line
    double most; ///< of the height that the footer may take
};

/** Beside what the owner keeps, on one line or two low ones; else above it, or on two lines where nothing is kept; else
 * in the tool tip alone. */
double placeSources(ChartFrame &frame, const ChartDescription &description, const FooterRoom &room)
{
    double footer = std::max<double>(room.caption, room.kept.height());
    const double beside = std::max(1, room.size.width() - room.kept.width());
    for (const int lines : {1, 2}) {
        const double height = lines == 1 ? room.caption : LowLine * lines;
        const double whole = std::max(footer, height);
        frame.footer = footerBlock(description, height / lines, beside, lines);
        frame.footerRect = {0, room.size.height() - (whole + height) / 2, beside, height};
        if (!frame.footer.isShortened)
            return whole;
        if (room.kept.isEmpty())
            break; // a second line takes no less than another row
    }
    const bool hasRoom = footer + room.caption < room.most + LeastPlot - SourcedPlot;
    const int lines = room.kept.isEmpty() ? 2 : 1; // above what is kept there is one row, without it there are two
    footer += hasRoom ? room.caption : 0;
    frame.footerRect = {0, room.size.height() - footer, double(room.size.width()), lines * room.caption};
    frame.footer = hasRoom ? footerBlock(description, room.caption, room.size.width(), lines) : TextBlock();
    return footer;
}

/** The key of the marks on a row of its own where the plot stays high, else beside a shorter line of sources. */
double placeKey(ChartFrame &frame, const ChartDescription &description, const FooterRoom &room, double footer)
{
    if (description.keys.isEmpty())
        return footer;
    if (footer + room.caption + HighPlot - LeastPlot < room.most) {
        chooseKey(frame, description,
            {0, room.size.height() - footer - room.caption, double(room.size.width()), room.caption});
        frame.keyRect.moveLeft(0);
        return frame.keyRect.isEmpty() ? footer : footer + room.caption;
    }
    const double least = widthOf(description.keys.last()) + KeyGap;
    const TextBlock shorter = footerBlock(description, room.caption, frame.footerRect.width() - least, 1);
    if (shorter.isShortened || frame.footer.lines.size() != 1)
        return footer;
    frame.footer = shorter;
    chooseKey(frame, description, frame.footerRect.adjusted(widthOf(shorter) + KeyGap, 0, 0, 0));
    return footer;
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

/** The whole finding; a shorter one where it would be cut, and on a low card where it saves the plot a line. */
TextBlock titleBlock(const ChartDescription &description, const QSize &size)
{
    const TextBlock whole = titleBlock(description.title, size);
    const bool isCramped = whole.isShortened || (isLow(size) && whole.lines.size() > 1);
    if (!isCramped || description.shortTitle.isEmpty())
        return whole;
    const TextBlock shorter = titleBlock(description.shortTitle, size);
    return whole.isShortened || shorter.lines.size() < whole.lines.size() ? shorter : whole;
}

ChartFrame layOutFrame(const ChartDescription &description, const QSize &size, const QSize &kept)
{
    ChartFrame frame;
    frame.title = titleBlock(description, size);
    frame.subtitle = subtitleBlock(description, size);
    const double caption = captionHeight(size);
    const double gap = isLow(size) ? spacing::Hair : spacing::Small;
    const double width = size.width();
    frame.header = {0, 0, width, frame.title.height() + std::max(frame.subtitle.height(), caption) + gap};
    const FooterRoom room{size, kept, caption, size.height() - frame.header.bottom() - LeastPlot};
    const double footer = placeKey(frame, description, room, placeSources(frame, description, room));
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
    if (frame.keyRect.isNull())
        return;
    const QFontMetricsF metrics(font(TextRole::Caption));
    const double baseline = frame.keyRect.center().y() + metrics.capHeight() / 2;
    painter.setFont(font(TextRole::Caption));
    painter.setPen(theme.textMuted);
    painter.drawText(QPointF(frame.keyRect.left(), baseline), frame.key.article);
    double x = frame.keyRect.left() + metrics.horizontalAdvance(frame.key.article);
    for (const auto &[word, colour] :
        {std::pair(frame.key.differs, theme.warning), {frame.key.near, theme.textMuted}}) {
        if (word.isEmpty())
            continue;
        const QPointF centre(x + KeyGap + KeyRadius, frame.keyRect.center().y());
        painter.setPen(QPen(colour, 1.8));
        painter.setBrush(theme.surface);
        painter.drawEllipse(centre, KeyRadius, KeyRadius);
        x = centre.x() + KeyRadius + KeyAir;
        painter.setPen(theme.textMuted);
        painter.drawText(QPointF(x, baseline), word);
        x += metrics.horizontalAdvance(word);
    }
}

} // namespace atlas
