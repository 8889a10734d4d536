// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/legendstrip.h"

#include "app/analysis/legendtexts.h"
#include "ui/map/groundlayer.h"
#include "ui/map/legend.h"
#include "ui/map/markers.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/textline.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

constexpr double BarWidth = 240;
constexpr double BarHeight = 11;
constexpr double SwatchWidth = 22;
constexpr double Between = 28; ///< two blocks
constexpr double MarkGap = 5; ///< between a mark and its word
constexpr double ShapeRadius = 5.5;
constexpr int Lines = 3;

double rowHeight()
{
    return lineHeight(TextRole::Caption);
}

QRectF row(int index, double left, double width)
{
    return {left, index * rowHeight(), width, rowHeight()};
}

void drawWords(QPainter &painter, const QRectF &box, const QString &text)
{
    painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip, text);
}

} // namespace

LegendStrip::LegendStrip(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void LegendStrip::setAppearance(const Appearance &appearance)
{
    m_appearance = appearance;
    update();
}

void LegendStrip::setMaps(
    const Catalogue &catalogue, const QList<const MapDescription *> &maps, const Viewport &viewport)
{
    const MapDescription &map = *maps.first();
    const Format format(m_appearance);
    const LegendTexts texts(catalogue, map, format);
    Words words;
    words.measure = texts.indicatorName();
    words.unit = texts.unit();
    words.edges = texts.classEdges();
    const auto lacksData = [](const MapDescription *one) {
        return std::ranges::any_of(one->states, [](const StateOnMap &state) { return !state.value; });
    };
    if (std::ranges::any_of(maps, lacksData))
        words.patterns.append({Pattern::NoData, texts.noData()});
    if (std::ranges::any_of(maps, &MapDescription::hasProjections))
        words.patterns.append({Pattern::Projected, patternWords(Pattern::Projected)});
    words.people = tr("People in the urban agglomeration");
    const QStringList names = honestSizes(map, texts, viewport);
    for (qsizetype i = 0; i < names.size(); ++i)
        words.sizes.append({markerRadius(map.sizeExamples[i], map.largestPopulation, viewport), names[i]});
    words.shapes = {texts.pilot(), texts.laterMember(), texts.administrativeCount()};
    if (words == m_words)
        return;
    m_words = words;
    //: what colours and circles of maps mean; %1 and %2 are measures
    setAccessibleName(tr("Legend: colours are %1, circles are %2").arg(words.measure, words.people));
    update();
}

QSize LegendStrip::sizeHint() const
{
    return {400, int(Lines * rowHeight())};
}

QSize LegendStrip::minimumSizeHint() const
{
    return sizeHint();
}

void LegendStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    double x = paintColours(painter, 0);
    if (!m_words.patterns.isEmpty())
        x = paintPatterns(painter, x + Between);
    if (!m_words.sizes.isEmpty())
        x = paintSizes(painter, x + Between);
    paintShapes(painter, x + Between);
}

void LegendStrip::paintTitle(QPainter &painter, double left, const QString &text) const
{
    painter.setFont(boldCaption());
    painter.setPen(Theme::of(m_appearance.scheme).text);
    drawWords(painter, row(0, left, 1), text);
    painter.setFont(atlas::font(TextRole::Caption));
    painter.setPen(Theme::of(m_appearance.scheme).textMuted);
}

/** The bar of the classes, with the numbers between them below, as far as they do not touch. */
double LegendStrip::paintColours(QPainter &painter, double left) const
{
    const Theme &theme = Theme::of(m_appearance.scheme);
    //: what the colours of a map are: %1 is a measure, %2 its unit
    const QString title = tr("%1, %2").arg(m_words.measure, m_words.unit);
    paintTitle(painter, left, title);
    const int count = int(m_words.edges.size()) - 1;
    const QRectF bar(left, rowHeight() + 2, BarWidth, BarHeight);
    const QList<QColor> shades = count > 0 ? classColours(theme, count) : QList<QColor>();
    for (int i = 0; i < count; ++i)
        painter.fillRect(QRectF(left + BarWidth * i / count, bar.top(), BarWidth / count, BarHeight), shades[i]);
    const QFontMetricsF metrics(painter.font());
    double taken = left - MarkGap;
    for (int i = 0; i <= count && count > 0; ++i) {
        const double width = metrics.horizontalAdvance(m_words.edges[i]);
        const double middle = left + BarWidth * i / count;
        const double place = std::clamp(middle - width / 2, left, left + BarWidth - width);
        if (place < taken + MarkGap)
            continue;
        drawWords(painter, QRectF(place, bar.bottom() + 1, width, rowHeight()), m_words.edges[i]);
        taken = place + width;
    }
    painter.setPen(QPen(theme.border, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(bar);
    return left + std::max(BarWidth, QFontMetricsF(boldCaption()).horizontalAdvance(title));
}

/** One line for each pattern that is on a map. */
double LegendStrip::paintPatterns(QPainter &painter, double left) const
{
    const Theme &theme = Theme::of(m_appearance.scheme);
    double right = left;
    for (qsizetype i = 0; i < m_words.patterns.size(); ++i) {
        const auto &[pattern, words] = m_words.patterns[i];
        const double width = textWidth(words, TextRole::Caption);
        const QRectF line = row(int(i) + 1, left + SwatchWidth + MarkGap, width);
        paintPatternOfMap(painter, {left, line.center().y() - BarHeight / 2, SwatchWidth, BarHeight}, pattern,
            int(m_words.edges.size()) - 1, theme);
        painter.setFont(atlas::font(TextRole::Caption));
        painter.setPen(theme.textMuted);
        drawWords(painter, line, words);
        right = std::max(right, line.right());
    }
    return right;
}

/** Circles of round numbers, in the size they have on the maps. */
double LegendStrip::paintSizes(QPainter &painter, double left) const
{
    const Theme &theme = Theme::of(m_appearance.scheme);
    paintTitle(painter, left, m_words.people);
    double x = left + 1;
    for (const Size &size : m_words.sizes) {
        Marker marker;
        marker.radius = size.radius;
        marker.centre = QPointF(x + size.radius, 2 * rowHeight());
        paintMarker(painter, marker, theme);
        x += 2 * size.radius + MarkGap;
        const double width = textWidth(size.text, TextRole::Caption);
        painter.setFont(atlas::font(TextRole::Caption));
        painter.setPen(theme.textMuted);
        drawWords(painter, QRectF(x, 1.5 * rowHeight(), width, rowHeight()), size.text);
        x += width + 2 * MarkGap;
    }
    return std::max(x, left + QFontMetricsF(boldCaption()).horizontalAdvance(m_words.people));
}

double LegendStrip::paintShapes(QPainter &painter, double left) const
{
    constexpr std::array forms{Marker::Shape::Circle, Marker::Shape::Diamond, Marker::Shape::Circle};
    double width = 0;
    for (int i = 0; i < int(forms.size()) && i < m_words.shapes.size(); ++i) {
        Marker marker;
        marker.shape = forms[std::size_t(i)];
        marker.isDashed = i == 2; // an administrative count
        marker.radius = ShapeRadius;
        marker.centre = row(i, left + ShapeRadius + 2, 0).center();
        paintMarker(painter, marker, Theme::of(m_appearance.scheme));
        painter.setFont(atlas::font(TextRole::Caption));
        painter.setPen(Theme::of(m_appearance.scheme).textMuted);
        const double words = textWidth(m_words.shapes[i], TextRole::Caption);
        drawWords(painter, row(i, left + 2 * ShapeRadius + 4 + MarkGap, words), m_words.shapes[i]);
        width = std::max(width, words);
    }
    return left + 2 * ShapeRadius + 4 + MarkGap + width;
}

} // namespace atlas
