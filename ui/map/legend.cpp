// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/legend.h"

#include "ui/map/groundlayer.h"
#include "ui/map/markers.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/textline.h"

#include <QFontMetricsF>
#include <QPaintDevice>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

constexpr double Column = 180; ///< pixels of what is written
constexpr double Padding = spacing::Large;
constexpr double Between = 18; ///< two columns
constexpr double FromEdge = 10; ///< pixels between the legend and the edge of the map
constexpr double ButtonsWidth = 34; ///< of the buttons at the upper left, and the gap beside them
constexpr double ButtonsBottom = 104;
constexpr double BarHeight = 11;
constexpr double PatternSwatch = 22;
constexpr double PatternGap = 7; ///< beside a swatch, and between two entries
constexpr double DotSize = 5; ///< of one state in the histogram
constexpr double DotStep = 6;
constexpr int HighestStack = 5; ///< dots; more of them stand in two columns
constexpr double LowestTall = 322; ///< height of a map from which one column fits
constexpr double LowestBesideNothing = 400; ///< from which it fits below the buttons
constexpr double FoldRoom = 18; ///< of the column, beside the first title, for the button that folds it away
constexpr double NarrowestFull = 560; ///< width of a map that can spare a legend with all it has to say

constexpr int MostTitleLines = 5;
constexpr int TextFlags = Qt::AlignLeft | Qt::AlignTop;

QFont captionFont(bool bold)
{
    QFont made = font(TextRole::Caption);
    made.setBold(bold);
    return made;
}

double rowHeight()
{
    return lineHeight(TextRole::Caption);
}

/** Broken between words; where only the words in brackets go over the line, they go over it together. */
QString inLines(const QString &text, const QFont &font, double width)
{
    const QFontMetricsF metrics(font);
    const qsizetype bracket = text.lastIndexOf(u" ("_s);
    const bool isTooLong = metrics.horizontalAdvance(text) > width;
    if (bracket > 0 && isTooLong && metrics.horizontalAdvance(text.first(bracket)) <= width)
        return text.first(bracket) + u'\n' + inLines(text.sliced(bracket + 1), font, width);
    return linesWithin(text, font, width, MostTitleLines).join(u'\n');
}

void drawText(QPainter *painter, const QRectF &row, const QString &text)
{
    painter->drawText(row, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine, text);
}

} // namespace

Legend::Legend(const MapDescription &map, const LegendTexts &texts, const Viewport &viewport, const Theme &theme)
    : m_map(map)
    , m_texts(texts)
    , m_viewport(viewport)
    , m_theme(theme)
{
    const QSizeF room = viewport.size();
    const auto fits = [&](Form form) { return sizeOf(form).height() <= room.height() - 2 * FromEdge; };
    if (room.width() < NarrowestFull)
        m_form = Form::Short;
    else if (room.height() < LowestTall || !fits(Form::Tall))
        m_form = fits(Form::Wide) ? Form::Wide : Form::Short;
    const QSizeF size = sizeOf(m_form);
    const double top = room.height() - FromEdge - size.height();
    m_rect = QRectF(QPointF(FromEdge + (top < ButtonsBottom ? ButtonsWidth : 0), top), size);
}

double Legend::roomBeside(QSizeF size)
{
    const double column = FromEdge + 2 * Padding + Column;
    if (size.width() < NarrowestFull)
        return 0;
    if (size.height() >= LowestBesideNothing)
        return column;
    return size.height() >= LowestTall ? column + ButtonsWidth : column + Between + Column;
}

QSizeF Legend::sizeOf(Form form) const
{
    const double first = colours(nullptr, spacing::Medium);
    const double column = Column + 2 * Padding;
    switch (form) {
    case Form::Tall:
        return {column, cities(nullptr, first + spacing::Small) + spacing::Medium};
    case Form::Wide:
        return {column + Between + Column, std::max(first, cities(nullptr, spacing::Medium)) + spacing::Medium};
    case Form::Short:
        return {column, first + spacing::Medium};
    }
    Q_UNREACHABLE();
}

bool Legend::lacksData() const
{
    return std::ranges::any_of(m_map.states, [](const StateOnMap &state) { return !state.value; });
}

void Legend::paint(QPainter &painter) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(m_theme.raised); // nothing shines through: half a bubble would be read as one
    painter.setPen(QPen(m_theme.border, 1));
    painter.drawRoundedRect(m_rect.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    painter.translate(m_rect.topLeft() + QPointF(Padding, 0));
    const double bottom = colours(&painter, spacing::Medium);
    painter.setPen(QPen(m_theme.border, 1));
    if (m_form == Form::Tall) {
        painter.drawLine(QPointF(0, bottom + spacing::Small), QPointF(Column, bottom + spacing::Small));
        cities(&painter, bottom + spacing::Small);
    } else if (m_form == Form::Wide) {
        painter.translate(Column + Between, 0);
        painter.drawLine(
            QPointF(-Between / 2, spacing::Medium), QPointF(-Between / 2, m_rect.height() - spacing::Medium));
        cities(&painter, spacing::Medium);
    }
    painter.restore();
}

double Legend::colours(QPainter *painter, double top) const
{
    const double y = classes(painter, title(painter, top, Column - FoldRoom, m_texts.title()));
    return patterns(painter, y);
}

double Legend::cities(QPainter *painter, double top) const
{
    if (m_texts.sizeExamples().isEmpty())
        return shapes(painter, top);
    const double y = m_form == Form::Tall ? top + spacing::Small : top;
    return shapes(painter, sizes(painter, title(painter, y, Column, m_texts.sizeTitle())) + spacing::Hair);
}

double Legend::title(QPainter *painter, double top, double width, const QString &text) const
{
    const QFont bold = captionFont(true);
    const QString shown = inLines(text, bold, width);
    const double height = QFontMetricsF(bold).boundingRect(QRectF(0, 0, width, 200), TextFlags, shown).height();
    if (painter != nullptr) {
        painter->setFont(bold);
        painter->setPen(m_theme.text);
        painter->drawText(QRectF(0, top, width, height + 1), TextFlags, shown);
    }
    return top + height + spacing::Small;
}

double Legend::classes(QPainter *painter, double top) const
{
    const int count = m_map.classes.count();
    if (count == 0)
        return top;
    const double bar = histogram(painter, top);
    if (painter != nullptr) {
        const QList<QColor> shades = classColours(m_theme, count);
        for (int i = 0; i < count; ++i)
            painter->fillRect(QRectF(Column * i / count, bar, Column / count, BarHeight), shades[i]);
        painter->setPen(QPen(m_theme.border, 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(0, bar, Column, BarHeight));
    }
    return edges(painter, bar + BarHeight + 1);
}

/** One dot for each state above its class; the result is the top of the bar. */
double Legend::histogram(QPainter *painter, double top) const
{
    QList<int> states(m_map.classes.count(), 0);
    for (const StateOnMap &state : m_map.states) {
        if (state.classIndex)
            ++states[*state.classIndex];
    }
    const double bar = top + std::min(HighestStack, *std::ranges::max_element(states)) * DotStep + 2;
    if (painter == nullptr)
        return bar;
    const double each = Column / static_cast<double>(states.size());
    for (qsizetype i = 0; i < states.size(); ++i) {
        const int columns = (states[i] + HighestStack - 1) / HighestStack;
        const double left = (static_cast<double>(i) + 0.5) * each - columns * DotStep / 2.0;
        for (int k = 0; k < states[i]; ++k) {
            const QPointF at(left + k / HighestStack * DotStep, bar - 1 - (k % HighestStack + 1) * DotStep);
            painter->fillRect(QRectF(at, QSizeF(DotSize, DotSize)), m_theme.textMuted);
        }
    }
    return bar;
}

/** The numbers below the bar, as many as there is room for, the first and the last always. */
double Legend::edges(QPainter *painter, double top) const
{
    const QStringList numbers = m_texts.classEdges();
    const QString unit = m_texts.unit();
    const bool isShortUnit = unit.size() <= 2;
    if (painter != nullptr) {
        painter->setFont(captionFont(false));
        painter->setPen(m_theme.textMuted);
        const QFontMetricsF metrics(painter->font());
        const QString last = isShortUnit ? numbers.last() + QChar(0x00a0) + unit : numbers.last();
        const double lastLeft = Column - metrics.horizontalAdvance(last);
        drawText(painter, QRectF(lastLeft, top, Column, rowHeight()), last);
        double taken = -1e9;
        for (qsizetype i = 0; i + 1 < numbers.size(); ++i) {
            const double width = metrics.horizontalAdvance(numbers[i]);
            const double edge = Column * static_cast<double>(i) / static_cast<double>(numbers.size() - 1);
            const double left = std::max(0.0, edge - width / 2);
            if (left < taken + 4 || (left + width + 4 > lastLeft && i > 0))
                continue;
            drawText(painter, QRectF(left, top, width + 1, rowHeight()), numbers[i]);
            taken = left + width;
        }
    }
    if (isShortUnit)
        return top + rowHeight();
    const double second = top + rowHeight() - 2;
    if (painter != nullptr)
        drawText(painter, QRectF(0, second, Column, rowHeight()),
            QFontMetricsF(captionFont(false)).elidedText(unit, Qt::ElideRight, Column));
    return second + rowHeight();
}

/** One entry for each pattern on the map, beside one another where there is room. */
double Legend::patterns(QPainter *painter, double top) const
{
    double y = top;
    double x = 0;
    for (const Pattern pattern : {Pattern::NoData, Pattern::Projected}) {
        if (pattern == Pattern::NoData ? !lacksData() : !m_map.hasProjections)
            continue;
        const QString words = pattern == Pattern::NoData ? m_texts.noData() : patternWords(pattern);
        const double width = PatternSwatch + PatternGap + textWidth(words, TextRole::Caption);
        if (x > 0 && x + width > Column) {
            y += rowHeight();
            x = 0;
        }
        if (painter != nullptr)
            paintEntry(*painter, {x, y, width, rowHeight()}, pattern, words);
        x += width + PatternGap;
    }
    return x > 0 ? y + rowHeight() : y;
}

void Legend::paintEntry(QPainter &painter, const QRectF &row, Pattern pattern, const QString &words) const
{
    const QRectF swatch(row.left(), row.top() + (row.height() - BarHeight) / 2, PatternSwatch, BarHeight);
    paintPatternOfMap(painter, swatch, pattern, m_map.classes.count(), m_theme);
    painter.setFont(captionFont(false));
    painter.setPen(m_theme.textMuted);
    drawText(&painter, row.adjusted(PatternSwatch + PatternGap, 0, 1, 0), words);
}

void paintPatternOfMap(QPainter &painter, const QRectF &box, Pattern pattern, int classes, const Theme &theme)
{
    const QList<QColor> shades = classColours(theme, classes);
    StateLook look;
    look.isProjected = pattern == Pattern::Projected;
    if (look.isProjected)
        look.fill = shades.isEmpty() ? theme.landNoData : shades[shades.size() / 2];
    const double ratio = painter.device()->devicePixelRatioF();
    QImage tile = tileOf(look, theme, ratio);
    tile.setDevicePixelRatio(ratio);
    painter.setPen(QPen(theme.border, 1));
    painter.setBrush(QBrush(tile));
    painter.drawRect(box);
}

QStringList honestSizes(const MapDescription &map, const LegendTexts &texts, const Viewport &viewport)
{
    QStringList names = texts.sizeExamples();
    const double smallest = markerRadius(0, map.largestPopulation, viewport);
    for (qsizetype i = 0; i + 1 < names.size(); ++i) {
        if (markerRadius(map.sizeExamples[i], map.largestPopulation, viewport) > smallest)
            continue;
        names = names.first(i + 1);
        names.last().prepend(u"≤ "_s);
    }
    return names;
}

double Legend::sizes(QPainter *painter, double top) const
{
    const QStringList names = honestSizes(m_map, m_texts, m_viewport);
    double row = top;
    double height = 0;
    double x = 1;
    for (qsizetype i = 0; i < names.size(); ++i) {
        Marker marker;
        marker.radius = markerRadius(m_map.sizeExamples[i], m_map.largestPopulation, m_viewport);
        const double width = 2 * marker.radius + 4 + textWidth(names[i], TextRole::Caption);
        if (x + width > Column && i > 0) { // the rest goes on in the next row
            row += height;
            height = 0;
            x = 1;
        }
        height = std::max({height, 2 * marker.radius + 4, rowHeight()});
        if (painter != nullptr) {
            marker.centre = QPointF(x + marker.radius, row + height / 2);
            paintMarker(*painter, marker, m_theme);
            painter->setFont(captionFont(false));
            painter->setPen(m_theme.textMuted);
            drawText(painter, QRectF(x + 2 * marker.radius + 4, row, Column, height), names[i]);
        }
        x += width + 8;
    }
    return row + height;
}

double Legend::shapes(QPainter *painter, double top) const
{
    struct Row
    {
        Marker::Shape shape;
        bool isDashed;
        QString text;
    };
    const std::array rows{Row{Marker::Shape::Circle, false, m_texts.pilot()},
        Row{Marker::Shape::Diamond, false, m_texts.laterMember()},
        Row{Marker::Shape::Circle, true, m_texts.administrativeCount()}};
    double y = top;
    for (const Row &row : rows) {
        if (painter != nullptr) {
            Marker marker;
            marker.shape = row.shape;
            marker.isDashed = row.isDashed;
            marker.radius = 5.5;
            marker.centre = QPointF(8, y + rowHeight() / 2);
            paintMarker(*painter, marker, m_theme);
            painter->setFont(captionFont(false));
            painter->setPen(m_theme.textMuted);
            drawText(painter, QRectF(22, y, Column - 22, rowHeight()), row.text);
        }
        y += rowHeight();
    }
    return y;
}

} // namespace atlas
