// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/legend.h"

#include "ui/map/groundlayer.h"
#include "ui/map/markers.h"
#include "ui/theme/fonts.h"

#include <QFontMetricsF>
#include <QPaintDevice>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

constexpr double Width = 204;
constexpr double FromEdge = 10; ///< pixels between the legend and the edge of the map
constexpr double BarHeight = 11;
constexpr double DotSize = 5; ///< of one state in the histogram
constexpr double DotStep = 6;
constexpr int HighestStack = 5; ///< dots; more of them stand in two columns
constexpr double RoomForFull = 400; ///< height of a map that has room for the full form
constexpr double WidthForFull = 640;

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

void drawText(QPainter *painter, const QRectF &row, const QString &text, Qt::Alignment alignment = Qt::AlignLeft)
{
    if (painter != nullptr)
        painter->drawText(row, static_cast<int>((alignment | Qt::AlignVCenter).toInt()) | Qt::TextSingleLine, text);
}

} // namespace

Legend::Legend(const MapDescription &map, const MapTexts &texts, const Viewport &viewport, const Theme &theme)
    : m_map(map)
    , m_texts(texts)
    , m_viewport(viewport)
    , m_theme(theme)
{
    const QSizeF room = viewport.size();
    if (room.height() < RoomForFull || room.width() < WidthForFull)
        m_form = Form::Short;
    const double height = layOut(nullptr) + spacing::Medium;
    m_rect = QRectF(FromEdge, room.height() - FromEdge - height, Width, height);
}

double Legend::left() const
{
    return spacing::Large;
}

double Legend::width() const
{
    return Width - 2 * spacing::Large;
}

bool Legend::lacksData() const
{
    return std::ranges::any_of(m_map.states, [](const StateOnMap &state) { return !state.value; });
}

void Legend::paint(QPainter &painter) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QColor ground = m_theme.raised;
    ground.setAlphaF(0.94F);
    painter.setBrush(ground);
    painter.setPen(QPen(m_theme.border, 1));
    painter.drawRoundedRect(m_rect.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    painter.translate(m_rect.topLeft());
    layOut(&painter);
    painter.restore();
}

double Legend::layOut(QPainter *painter) const
{
    double y = title(painter, spacing::Medium);
    y = classes(painter, y);
    if (lacksData())
        y = noData(painter, y);
    if (m_form == Form::Short)
        return y;
    y = sizes(painter, y + spacing::Small);
    return shapes(painter, y + spacing::Small);
}

double Legend::title(QPainter *painter, double top) const
{
    const QFont bold = captionFont(true);
    const QString text = m_texts.legendTitle();
    const int flags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;
    const double height = QFontMetricsF(bold).boundingRect(QRectF(0, 0, width(), 200), flags, text).height();
    if (painter != nullptr) {
        painter->setFont(bold);
        painter->setPen(m_theme.text);
        painter->drawText(QRectF(left(), top, width(), height + 1), flags, text);
    }
    return top + height + spacing::Small;
}

double Legend::classes(QPainter *painter, double top) const
{
    const int count = m_map.classes.count();
    if (count == 0)
        return top;
    // One dot for each state above its class.
    QList<int> states(count, 0);
    for (const StateOnMap &state : m_map.states) {
        if (state.classIndex)
            ++states[*state.classIndex];
    }
    const int highest = std::min(HighestStack, *std::ranges::max_element(states));
    const double bar = top + highest * DotStep + 2;
    const double each = width() / count;
    if (painter != nullptr) {
        const QList<QColor> colours = classColours(m_theme, count);
        for (int i = 0; i < count; ++i) {
            const double x = left() + i * each;
            painter->fillRect(QRectF(x, bar, each, BarHeight), colours[i]);
            for (int k = 0; k < states[i]; ++k) {
                const int columns = (states[i] + HighestStack - 1) / HighestStack;
                const double column = x + each / 2 - columns * DotStep / 2.0 + (k / HighestStack) * DotStep;
                const double y = bar - 2 - (k % HighestStack + 1) * DotStep + (DotStep - DotSize);
                painter->fillRect(QRectF(column, y, DotSize, DotSize), m_theme.textMuted);
            }
        }
        painter->setPen(QPen(m_theme.border, 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(left(), bar, width(), BarHeight));
    }
    const QStringList edges = m_texts.classEdges();
    const QString unit = m_texts.legendUnit();
    const bool isShortUnit = unit.size() <= 2;
    const double row = bar + BarHeight + 1;
    if (painter != nullptr) {
        painter->setFont(captionFont(false));
        painter->setPen(m_theme.textMuted);
        const QFontMetricsF metrics(painter->font());
        double taken = -1e9;
        for (int i = 0; i < edges.size(); ++i) {
            const bool isLast = i + 1 == edges.size();
            const QString text = isLast && isShortUnit ? edges[i] + QChar(0x00a0) + unit : edges[i];
            const double textWidth = metrics.horizontalAdvance(text);
            const double x = std::clamp(left() + i * each - textWidth / 2, left(), left() + width() - textWidth);
            const double room = isLast ? 0 : metrics.horizontalAdvance(edges.last() + u" %"_s);
            const bool hitsLast = !isLast && x + textWidth + 4 > left() + width() - room;
            if (x < taken + 4 || (hitsLast && i > 0))
                continue;
            drawText(painter, QRectF(x, row, textWidth + 1, rowHeight()), text);
            taken = x + textWidth;
        }
    }
    double bottom = row + rowHeight();
    if (!isShortUnit) {
        drawText(painter, QRectF(left(), bottom - 2, width(), rowHeight()),
            QFontMetricsF(captionFont(false)).elidedText(unit, Qt::ElideRight, width()));
        bottom += rowHeight() - 2;
    }
    return bottom;
}

double Legend::noData(QPainter *painter, double top) const
{
    if (painter != nullptr) {
        const QRectF swatch(left(), top + (rowHeight() - BarHeight) / 2, 22, BarHeight);
        painter->setPen(QPen(m_theme.border, 1));
        painter->setBrush(hatchBrush(m_theme, painter->device()->devicePixelRatioF()));
        painter->drawRect(swatch);
        painter->setFont(captionFont(false));
        painter->setPen(m_theme.textMuted);
        drawText(painter, QRectF(swatch.right() + 7, top, width() - 29, rowHeight()), m_texts.noData());
    }
    return top + rowHeight();
}

double Legend::sizes(QPainter *painter, double top) const
{
    const QStringList names = m_texts.sizeExamples();
    if (names.isEmpty())
        return top;
    const QFontMetricsF metrics(captionFont(false));
    const int flags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;
    const double titleHeight = QFontMetricsF(captionFont(true))
                                   .boundingRect(QRectF(0, 0, width(), 200), flags, m_texts.sizeTitle())
                                   .height();
    if (painter != nullptr) {
        painter->setPen(QPen(m_theme.border, 1));
        painter->drawLine(QPointF(left(), top), QPointF(left() + width(), top));
        painter->setFont(captionFont(true));
        painter->setPen(m_theme.text);
        painter->drawText(QRectF(left(), top + spacing::Small, width(), titleHeight + 1), flags, m_texts.sizeTitle());
    }
    double row = top + spacing::Small + titleHeight + 2;
    double height = 0;
    double x = left() + 1;
    for (int i = 0; i < names.size(); ++i) {
        Marker marker;
        marker.radius = markerRadius(m_map.sizeExamples[i], m_map.largestPopulation, m_viewport);
        const double textWidth = metrics.horizontalAdvance(names[i]);
        const double right = x + 2 * marker.radius + 4 + textWidth;
        if (right > left() + width() && i > 0) { // the rest goes on in the next row
            row += height;
            height = 0;
            x = left() + 1;
        }
        height = std::max({height, 2 * marker.radius + 4, rowHeight()});
        if (painter != nullptr) {
            marker.centre = QPointF(x + marker.radius, row + height / 2);
            paintMarker(*painter, marker, m_theme);
            painter->setFont(captionFont(false));
            painter->setPen(m_theme.textMuted);
            drawText(painter, QRectF(x + 2 * marker.radius + 4, row, textWidth + 1, height), names[i]);
        }
        x += 2 * marker.radius + 4 + textWidth + 8;
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
    double y = top;
    for (const Row &row :
        {Row{Marker::Shape::Circle, false, m_texts.pilot()}, Row{Marker::Shape::Diamond, false, m_texts.laterMember()},
            Row{Marker::Shape::Circle, true, m_texts.administrativeCount()}}) {
        if (painter != nullptr) {
            Marker marker;
            marker.shape = row.shape;
            marker.isDashed = row.isDashed;
            marker.radius = 5.5;
            marker.centre = QPointF(left() + 8, y + rowHeight() / 2);
            paintMarker(*painter, marker, m_theme);
            painter->setFont(captionFont(false));
            painter->setPen(m_theme.textMuted);
            drawText(painter, QRectF(left() + 22, y, width() - 22, rowHeight()), row.text);
        }
        y += rowHeight();
    }
    return y;
}

} // namespace atlas
