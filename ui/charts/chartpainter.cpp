// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartpainter.h"

#include "ui/charts/chartscene.h"
#include "ui/charts/linestrokes.h"
#include "ui/theme/fonts.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace atlas
{

namespace
{

constexpr double HaloRim = 1.7;
constexpr int HaloSteps = 12;
constexpr double DotRadius = 3.6;
constexpr double SmallDotRadius = 2.4;
constexpr double RoomForDots = 14; ///< between two ranks, so that dots do not run into each other

QColor textColourOf(const ChartLine &line, const Theme &theme)
{
    return line.role == ChartLine::Role::Context ? theme.textMuted : colourOf(line, theme);
}

QFont fontOf(const ChartLine &line)
{
    QFont caption = font(TextRole::Caption);
    caption.setBold(line.role != ChartLine::Role::Context);
    return caption;
}

/** The tinted ground of what is projected, reaching up under its word. */
void paintGround(QPainter &painter, const ChartPlot &plot, const ChartLayout &layout, const Theme &theme)
{
    if (layout.projectionRect.isNull() || !plot.boundaryYear)
        return;
    const double left = layout.x(*plot.boundaryYear);
    const QRectF ground(QPointF(left, 0), QPointF(layout.area.right() + 3, layout.area.bottom()));
    painter.fillRect(ground, theme.projection);
}

/** Between pixels a line of one pixel would be two grey ones. */
void paintGrid(QPainter &painter, const ChartPlot &plot, const ChartLayout &layout, const Theme &theme)
{
    if (plot.form == ChartPlot::Form::Ranks)
        return;
    painter.setPen(QPen(theme.grid, 1));
    for (const ChartTick &tick : plot.valueTicks) {
        const double y = std::floor(layout.y(tick.value)) + 0.5;
        painter.drawLine(QPointF(layout.area.left(), y), QPointF(layout.area.right(), y));
    }
}

/** Lines that leave the ranks shown fade out instead of being cut. */
void paintFade(QPainter &painter, const ChartPlot &plot, const ChartLayout &layout, const Theme &theme)
{
    if (plot.form != ChartPlot::Form::Ranks)
        return;
    const double top = layout.y(plot.high + 0.15);
    const double middle = layout.projectionRect.isNull() ? layout.area.right() + 4 : layout.x(*plot.boundaryYear);
    const auto fade = [&](double left, double right, QColor ground) {
        QLinearGradient gradient(0, top, 0, layout.area.bottom());
        gradient.setColorAt(1, ground);
        ground.setAlpha(0);
        gradient.setColorAt(0, ground);
        painter.fillRect(QRectF(QPointF(left, top), QPointF(right, layout.area.bottom())), gradient);
        painter.fillRect(QRectF(left, layout.area.bottom(), right - left, 4), theme.surface);
    };
    fade(layout.area.left() - 4, middle, theme.surface);
    fade(middle, layout.area.right() + 3, theme.projection);
}

/** Where estimates end; where another source begins, a white band through which no line goes. */
void paintBoundary(QPainter &painter, const ChartPlot &plot, const ChartLayout &layout, const Theme &theme)
{
    if (layout.projectionRect.isNull() || !plot.boundaryYear)
        return;
    const double x = layout.x(*plot.boundaryYear);
    QPen pen(theme.textMuted, 1, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({1.5, 2.5});
    painter.setPen(pen);
    painter.drawLine(QPointF(x, 0), QPointF(x, layout.area.bottom()));
    painter.setFont(font(TextRole::Caption));
    painter.setPen(theme.textMuted);
    painter.drawText(
        layout.projectionRect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, layout.projectionText);
}

void paintTicks(QPainter &painter, const ChartLayout &layout, const Theme &theme)
{
    painter.setFont(font(TextRole::Caption));
    painter.setPen(theme.textMuted);
    for (const ChartLayout::Tick &tick : layout.valueTicks)
        painter.drawText(
            tick.rect, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip, tick.text);
    for (const ChartLayout::Tick &tick : layout.yearTicks)
        painter.drawText(tick.rect, Qt::AlignCenter | Qt::TextSingleLine | Qt::TextDontClip, tick.text);
    QColor line = theme.textMuted;
    line.setAlphaF(0.6F);
    painter.setPen(QPen(line, 1));
    painter.drawLine(layout.area.bottomLeft(), layout.area.bottomRight());
    for (const ChartLayout::Tick &tick : layout.yearTicks)
        painter.drawLine(tick.at, tick.at + QPointF(0, 3));
}

void paintLabel(QPainter &painter, const ChartLayout::Label &label, const ChartLine &line, const Theme &theme)
{
    const QPointF target(label.rect.left() - 3, label.rect.center().y());
    QColor leader = colourOf(line, theme);
    leader.setAlphaF(0.55F);
    painter.setPen(QPen(leader, 1));
    painter.drawLine(QLineF(label.end + QPointF(2, 0), target));
    painter.setFont(fontOf(line));
    painter.setPen(textColourOf(line, theme));
    painter.drawText(label.rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip, label.text);
}

/** A small ring for each rank of the context where there is room: the values are the rings, not the curves between. */
void paintRankDots(QPainter &painter, const ChartPlot &plot, const ChartLayout &layout, const Theme &theme)
{
    for (const ChartLine &line : plot.lines) {
        double last = -RoomForDots;
        for (const ChartPoint &point : line.points) {
            const QPointF centre = layout.at(point.year, point.value);
            if (line.role == ChartLine::Role::Asean || point.value > plot.high || centre.x() - last < RoomForDots)
                continue;
            last = centre.x();
            painter.setPen(QPen(colourOf(line, theme), 1.2));
            painter.setBrush(theme.surface);
            painter.drawEllipse(centre, SmallDotRadius, SmallDotRadius);
        }
    }
}

void paintMarks(QPainter &painter, const ChartPlot &plot, const ChartLayout &layout, const Theme &theme)
{
    for (const ChartLayout::Mark &placed : layout.marks) {
        const ChartMark &mark = plot.marks[placed.index];
        const QColor colour = mark.differs ? theme.warning : theme.textMuted;
        const bool isOnDisc = std::ranges::any_of(layout.discs,
            [&](const ChartLayout::Disc &disc) { return QLineF(disc.centre, placed.centre).length() < DiscRadius; });
        const double radius = isOnDisc ? DiscRadius + 2 : MarkRadius;
        painter.setBrush(isOnDisc ? QBrush(Qt::NoBrush) : QBrush(theme.surface));
        painter.setPen(QPen(colour, 1.8));
        painter.drawEllipse(placed.centre, radius, radius);
        if (!placed.rect.isNull())
            paintHaloText(painter, placed.rect, mark.text, font(TextRole::Caption), colour, theme.surface);
    }
}

} // namespace

void paintDisc(QPainter &painter, const ChartLayout::Disc &disc, const Theme &theme)
{
    QFont number = font(TextRole::Caption);
    number.setBold(true);
    number.setPixelSize(number.pixelSize() - 1);
    painter.setFont(number);
    painter.setPen(QPen(theme.surface, 1.5));
    painter.setBrush(theme.series[0]);
    painter.drawEllipse(disc.centre, DiscRadius, DiscRadius);
    painter.setPen(theme.onAccent);
    const QRectF rect(disc.centre - QPointF(DiscRadius, DiscRadius), QSizeF(2 * DiscRadius, 2 * DiscRadius));
    painter.drawText(rect, Qt::AlignCenter | Qt::TextDontClip, disc.text);
}

void paintHaloText(QPainter &painter, const QRectF &rect, const QString &text, const QFont &font, const QColor &colour,
    const QColor &halo)
{
    const QPointF start(rect.left() + 1, rect.center().y() + QFontMetricsF(font).capHeight() / 2);
    painter.setFont(font);
    painter.setPen(halo);
    // Around the letters with their cached shapes: a stroked outline takes ten times as long.
    for (int i = 0; i < HaloSteps; ++i)
        painter.drawText(start + QLineF::fromPolar(HaloRim, 360.0 * i / HaloSteps).p2(), text);
    painter.setPen(colour);
    painter.drawText(start, text);
}

void paintDot(QPainter &painter, const ChartLine &line, int year, const ChartLayout &layout, const Theme &theme)
{
    const auto point = line.at(year);
    if (!point)
        return;
    const QPointF centre = layout.at(point->year, point->value);
    if (!layout.area.adjusted(-1, -1, 1, 1).contains(centre))
        return;
    const double radius = line.role == ChartLine::Role::Context ? SmallDotRadius : DotRadius;
    painter.setPen(QPen(theme.surface, 1.5));
    painter.setBrush(colourOf(line, theme));
    painter.drawEllipse(centre, radius, radius);
}

void paintChart(QPainter &painter, const ChartPlot &plot, const ChartLayout &layout, const Theme &theme)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    paintGround(painter, plot, layout, theme);
    paintGrid(painter, plot, layout, theme);
    paintScene(painter, plot, layout, theme);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    paintFade(painter, plot, layout, theme);
    paintBoundary(painter, plot, layout, theme);
    paintTicks(painter, layout, theme);
    for (const ChartLayout::Label &label : layout.labels)
        paintLabel(painter, label, *plot.line(label.lineId), theme);
    if (plot.form == ChartPlot::Form::Ranks)
        paintRankDots(painter, plot, layout, theme);
    for (const ChartLayout::Disc &disc : layout.discs)
        paintDisc(painter, disc, theme);
    paintMarks(painter, plot, layout, theme);
    painter.restore();
}

void paintFocus(
    QPainter &painter, const ChartPlot &plot, const ChartLayout &layout, const QString &lineId, const Theme &theme)
{
    const ChartLine *line = plot.line(lineId);
    if (line == nullptr)
        return;
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    QColor veil = theme.surface;
    veil.setAlphaF(0.5F);
    painter.fillRect(
        QRectF(QPointF(layout.area.left(), 0), QPointF(layout.size.width(), layout.area.bottom() - 1)), veil);
    painter.setClipRect(layout.area.adjusted(-3, -3, 3, 3));
    ChartLine shown = *line;
    for (const LineStroke &stroke : strokesOf(shown, plot.form)) {
        QPolygonF polygon;
        for (const QPointF &point : stroke.points)
            polygon.append(layout.at(point.x(), point.y()));
        QPen pen = penOf(shown, stroke.isDashed, theme);
        if (line->role == ChartLine::Role::Context)
            pen.setColor(theme.text);
        pen.setWidthF(2.4);
        painter.setPen(pen);
        painter.drawPolyline(polygon);
    }
    painter.setClipping(false);
    const auto label = std::ranges::find(layout.labels, lineId, &ChartLayout::Label::lineId);
    if (label != layout.labels.end()) {
        painter.setFont(fontOf(*line));
        painter.setPen(line->role == ChartLine::Role::Context ? theme.text : textColourOf(*line, theme));
        painter.drawText(
            label->rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip, label->text);
    }
    painter.restore();
}

} // namespace atlas
