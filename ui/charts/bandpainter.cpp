// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/bandpainter.h"

#include "ui/charts/chartpainter.h"
#include "ui/charts/chartscene.h"
#include "ui/charts/linestrokes.h"
#include "ui/theme/fonts.h"

#include <algorithm>

namespace atlas
{

namespace
{

constexpr int FadeSteps = 14; ///< in which the widest interval comes up from nothing
constexpr float WidestAlpha = 0.17F;
constexpr float InnerAlpha = 0.20F; ///< of each interval inside it, over it
constexpr double MiddleShare = 0.6; ///< a lone interval is full from here to the projection
constexpr double StartRadius = 1.6; ///< of the point at which an earlier projection was made

using Width = ChartBand::Width;

/** `share` of the way from one interval to a narrower one. */
Width between(const Width &outer, const Width &inner, double share)
{
    return {outer.year, outer.low + (inner.low - outer.low) * share, outer.high + (inner.high - outer.high) * share};
}

/** From the last value before the interval along its upper edge and back along the lower. */
QPolygonF polygonOf(const QList<Width> &widths, const ChartLine &line, const ChartLayout &layout)
{
    QPolygonF polygon;
    const auto next = std::ranges::lower_bound(line.points, widths.first().year, {}, &ChartPoint::year);
    if (next != line.points.begin())
        polygon.append(layout.at(std::prev(next)->year, std::prev(next)->value));
    for (const Width &width : widths)
        polygon.append(layout.at(width.year, width.high));
    for (auto width = widths.rbegin(); width != widths.rend(); ++width)
        polygon.append(layout.at(width->year, width->low));
    return polygon;
}

/** Up to where the widest interval fades: the next one, or a part of the way to the projection. */
QList<Width> innerEdge(const ChartLine &line)
{
    QList<Width> edge;
    for (const Width &width : line.bands.first().widths) {
        const auto inner = line.bands.size() > 1 ? line.bands[1].at(width.year) : std::nullopt;
        const auto point = line.at(width.year);
        const double middle = point ? point->value : (width.low + width.high) / 2;
        edge.append(inner ? *inner : between(width, {width.year, middle, middle}, 1 - MiddleShare));
    }
    return edge;
}

void paintWidest(QPainter &painter, const ChartLine &line, const ChartLayout &layout, QColor colour)
{
    const QList<Width> &outer = line.bands.first().widths;
    const QList<Width> inner = innerEdge(line);
    colour.setAlphaF(WidestAlpha / FadeSteps);
    painter.setBrush(colour);
    for (int step = 0; step < FadeSteps; ++step) {
        QList<Width> widths;
        for (qsizetype i = 0; i < outer.size(); ++i)
            widths.append(between(outer[i], inner[i], double(step) / FadeSteps));
        painter.drawPolygon(polygonOf(widths, line, layout));
    }
}

} // namespace

void paintBands(QPainter &painter, const ChartPlot &plot, const ChartLayout &layout, const Theme &theme)
{
    painter.save();
    painter.setClipRect(layout.area.adjusted(-3, -3, 3, 3));
    painter.setPen(Qt::NoPen);
    for (auto line = plot.lines.rbegin(); line != plot.lines.rend(); ++line) {
        if (line->bands.isEmpty() || line->bands.first().widths.isEmpty())
            continue;
        QColor colour = colourOf(*line, theme);
        paintWidest(painter, *line, layout, colour);
        colour.setAlphaF(InnerAlpha);
        painter.setBrush(colour);
        for (qsizetype i = 1; i < line->bands.size(); ++i)
            painter.drawPolygon(polygonOf(line->bands[i].widths, *line, layout));
    }
    painter.restore();
}

void paintBandLabels(QPainter &painter, const ChartLayout &layout, const Theme &theme)
{
    for (const ChartLayout::BandLabel &label : layout.bandLabels)
        paintHaloText(painter, label.rect, label.text, font(TextRole::Caption), theme.textMuted, theme.projection);
}

void paintEarlier(QPainter &painter, const ChartPlot &plot, const ChartLayout &layout, const Theme &theme)
{
    if (plot.earlier.isEmpty())
        return;
    painter.save();
    painter.setClipRect(layout.area.adjusted(-3, -3, 3, 3));
    for (const ChartLine &line : plot.earlier) {
        painter.setPen(QPen(theme.context, 1));
        for (const LineStroke &stroke : strokesOf(line, plot.form))
            painter.drawPolyline(onPicture(stroke, layout));
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.context);
        if (!line.points.isEmpty())
            painter.drawEllipse(
                layout.at(line.points.first().year, line.points.first().value), StartRadius, StartRadius);
    }
    painter.restore();
}

} // namespace atlas
