// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartpainter.h"

#include "ui/charts/bandpainter.h"
#include "ui/charts/chartscene.h"
#include "ui/charts/endlabels.h"
#include "ui/charts/linestrokes.h"
#include "ui/theme/fonts.h"
#include "ui/theme/patterns.h"
#include "ui/theme/seriesmark.h"

#include <QFontMetricsF>
#include <QPaintDevice>
#include <QWidget>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

constexpr int PictureMargin = 12;
constexpr double HaloRim = 1.7;
constexpr double HaloWidth = 5;
constexpr int HaloSteps = 12;
constexpr double DotRadius = 3.6;
constexpr double SmallDisc = 7.5; ///< below this radius a rank is written smaller
constexpr double SmallDotRadius = 2.4;
constexpr double LoneDotRadius = 3.2; ///< of a value that stands alone on its line
constexpr double TinyDotRadius = 1.3;
constexpr double RingShare = 0.17; ///< of the height of a rank

QColor textColourOf(const ChartLine &line, const Theme &theme)
{
    return line.role == ChartLine::Role::Context ? theme.textMuted : colourOf(line, theme);
}

/** Lines of the context have no colour to be told from, so no shape either. */
int shapeOf(const ChartLine &line)
{
    return line.role == ChartLine::Role::Context ? 0 : line.colour;
}

bool isProjected(const ChartPlot &plot)
{
    return plot.boundaryYear && *plot.boundaryYear < plot.lastYear;
}

/** The dotted ground of what is projected, reaching up under its word where that fits on it. */
void paintGround(QPainter &painter, const ChartPlot &plot, const ChartLayout &layout, const Theme &theme)
{
    if (!isProjected(plot))
        return;
    const double left = layout.x(*plot.boundaryYear);
    const QRectF ground(QPointF(left, layout.projectionTop), QPointF(layout.area.right() + 3, layout.area.bottom()));
    const PatternColours colours{theme.projection, theme.dots};
    painter.fillRect(ground, patternBrush(Pattern::Projected, colours, painter.device()->devicePixelRatioF()));
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

/** The grey lines, piece by piece with a pen of one pixel, which is what a raster draws quickest. */
void paintContext(QPainter &painter, const ChartPlot &plot, const ChartLayout &layout, const Theme &theme)
{
    painter.save();
    painter.setClipRect(layout.area.adjusted(-3, -3, 3, 3));
    for (const ChartLine &line : plot.lines) {
        if (line.role != ChartLine::Role::Context)
            continue;
        for (const LineStroke &stroke : strokesOf(line, plot.form)) {
            painter.setPen(penOf(line, stroke.isDashed, theme));
            painter.drawPolyline(onPicture(stroke, layout));
        }
    }
    painter.restore();
}

/** Lines that leave the ranks shown fade out instead of being cut. */
void paintFade(QPainter &painter, const ChartPlot &plot, const ChartLayout &layout, const Theme &theme)
{
    if (plot.form != ChartPlot::Form::Ranks)
        return;
    const double top = layout.y(plot.high + 0.15);
    const double middle = isProjected(plot) ? layout.x(*plot.boundaryYear) : layout.area.right() + 4;
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
    if (!isProjected(plot))
        return;
    const double x = layout.x(*plot.boundaryYear);
    QPen pen(theme.textMuted, 1, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({1.5, 2.5});
    painter.setPen(pen);
    painter.drawLine(QPointF(x, layout.projectionTop), QPointF(x, layout.area.bottom()));
    if (layout.projectionRect.isNull())
        return;
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
    painter.setFont(labelFont(line));
    painter.setPen(textColourOf(line, theme));
    painter.drawText(label.rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip, label.text);
}

bool isUnderWords(const QPointF &place, const ChartLayout &layout)
{
    return std::ranges::any_of(layout.marks, [&](const ChartLayout::Mark &mark) {
        return mark.rect.adjusted(-SmallDotRadius, -SmallDotRadius, SmallDotRadius, SmallDotRadius).contains(place);
    });
}

/** A small ring, or where ranks stand close a dot, for each rank of the context in the regular years: the values are
 * the rings, not the curves between. A dot on ASEAN's line in years whose rank is not written. */
void paintRankDots(QPainter &painter, const ChartPlot &plot, const ChartLayout &layout, const Theme &theme)
{
    const double row = layout.area.height() / std::max(1.0, layout.low - layout.high);
    const double ring = std::clamp(row * RingShare, TinyDotRadius, SmallDotRadius);
    for (const ChartLine &line : plot.lines) {
        const bool isAsean = line.role == ChartLine::Role::Asean;
        for (const ChartPoint &point : line.points) {
            const QPointF centre = layout.at(point.year, point.value);
            if (point.value > plot.high || (!isAsean && !layout.regularYears.contains(point.year))
                || isUnderWords(centre, layout))
                continue;
            const bool isFilled = isAsean || ring < SmallDotRadius;
            painter.setPen(isAsean ? QPen(theme.surface, 1.2)
                    : isFilled     ? QPen(Qt::NoPen)
                                   : QPen(colourOf(line, theme), 1.2));
            painter.setBrush(isFilled ? colourOf(line, theme) : theme.surface);
            painter.drawEllipse(centre, isAsean ? SmallDotRadius : ring, isAsean ? SmallDotRadius : ring);
        }
    }
}

/** Whether no value stands in the years beside this one: what is between is the line's, not the source's. */
bool isLone(const QList<ChartPoint> &points, qsizetype i)
{
    const bool isAfterGap = i == 0 || points[i].year - points[i - 1].year > 1;
    return isAfterGap && (i + 1 == points.size() || points[i + 1].year - points[i].year > 1);
}

/** A dot for each value that stands alone on a line in colour, where a source gives fewer values than years. */
void paintLoneValues(QPainter &painter, const ChartPlot &plot, const ChartLayout &layout, const Theme &theme)
{
    painter.setPen(QPen(theme.surface, 1.2));
    for (const ChartLine &line : plot.lines) {
        if (line.role == ChartLine::Role::Context)
            continue;
        painter.setBrush(colourOf(line, theme));
        for (qsizetype i = 0; i < line.points.size(); ++i) {
            const QPointF centre = layout.at(line.points[i].year, line.points[i].value);
            if (isLone(line.points, i) && !isUnderWords(centre, layout))
                paintSeriesMark(painter, centre, LoneDotRadius, shapeOf(line));
        }
    }
}

/** What parts the lines in colour from the grey ones they cross. */
void paintHalos(QPainter &painter, const ChartPlot &plot, const ChartLayout &layout, const Theme &theme)
{
    painter.save();
    painter.setClipRect(layout.area.adjusted(-3, -3, 3, 3));
    painter.setPen(QPen(theme.surface, HaloWidth, Qt::SolidLine, Qt::FlatCap, Qt::BevelJoin));
    for (const ChartLine &line : plot.lines) {
        if (line.role == ChartLine::Role::Context || !line.bands.isEmpty()) // a rim would cut the intervals in two
            continue;
        for (const LineStroke &stroke : strokesOf(line, plot.form))
            painter.drawPolyline(onPicture(stroke, layout));
    }
    painter.restore();
}

/** The ground of a claim's words: no grey line runs through them. */
void paintPlates(QPainter &painter, const ChartPlot &plot, const ChartLayout &layout, const Theme &theme)
{
    const double boundary = plot.boundaryYear ? layout.x(*plot.boundaryYear) : layout.size.width();
    for (const ChartLayout::Mark &mark : layout.marks) {
        const QRectF left = mark.rect.intersected(QRectF(0, 0, boundary, layout.size.height()));
        const QRectF right = mark.rect.intersected(QRectF(boundary, 0, layout.size.width(), layout.size.height()));
        painter.fillRect(left, theme.surface);
        painter.fillRect(right, theme.projection);
    }
}

void paintMarks(QPainter &painter, const ChartPlot &plot, const ChartLayout &layout, const Theme &theme)
{
    for (const ChartLayout::Mark &placed : layout.marks) {
        const ChartMark &mark = plot.marks[placed.index];
        const QColor colour = mark.differs ? theme.warning : theme.textMuted;
        const bool isOnDisc = placed.radius > MarkRadius;
        if (!placed.leader.isNull()) {
            painter.setPen(QPen(colour, 1));
            painter.drawLine(placed.leader);
        }
        painter.setBrush(isOnDisc ? QBrush(Qt::NoBrush) : QBrush(theme.surface));
        painter.setPen(QPen(colour, 1.8));
        painter.drawEllipse(placed.centre, placed.radius, placed.radius);
        const bool isProjected = plot.boundaryYear && layout.x(*plot.boundaryYear) < placed.rect.center().x();
        if (!placed.rect.isNull())
            paintHaloText(painter, placed.rect.adjusted(1, 0, 0, 0), mark.text, font(TextRole::Caption), colour,
                isProjected ? theme.projection : theme.surface);
    }
}

} // namespace

void paintDisc(QPainter &painter, const ChartLayout::Disc &disc, double radius, const Theme &theme)
{
    QFont number = font(TextRole::Caption);
    number.setBold(true);
    number.setPixelSize(radius < SmallDisc ? number.pixelSize() - 2 : number.pixelSize() - 1);
    painter.setFont(number);
    painter.setPen(QPen(theme.surface, 1.5));
    painter.setBrush(theme.series[0]);
    painter.drawEllipse(disc.centre, radius, radius);
    painter.setPen(theme.onAccent);
    const QRectF rect(disc.centre - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius));
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

void paintDot(QPainter &painter, const ChartLine &line, const QPointF &centre, const Theme &theme)
{
    const double radius = line.role == ChartLine::Role::Context ? SmallDotRadius : DotRadius;
    painter.setPen(QPen(theme.surface, 1.5));
    painter.setBrush(colourOf(line, theme));
    paintSeriesMark(painter, centre, radius, shapeOf(line));
}

void paintChart(QPainter &painter, const ChartPlot &plot, const ChartLayout &layout, const Theme &theme)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    paintGround(painter, plot, layout, theme);
    paintGrid(painter, plot, layout, theme);
    paintBands(painter, plot, layout, theme);
    paintEarlier(painter, plot, layout, theme);
    paintContext(painter, plot, layout, theme);
    paintHalos(painter, plot, layout, theme);
    paintPlates(painter, plot, layout, theme);
    paintScene(painter, plot, layout, theme);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    paintFade(painter, plot, layout, theme);
    paintBoundary(painter, plot, layout, theme);
    paintTicks(painter, layout, theme);
    for (const ChartLayout::Label &label : layout.labels) {
        const ChartLine &line = *plot.line(label.lineId);
        paintLabel(painter, label, line, theme);
        if (line.role == ChartLine::Role::Chosen) // its colour is not all that tells it from the others
            paintDot(painter, line, label.end, theme);
    }
    if (plot.form == ChartPlot::Form::Ranks)
        paintRankDots(painter, plot, layout, theme);
    else
        paintLoneValues(painter, plot, layout, theme);
    paintMarks(painter, plot, layout, theme);
    for (const ChartLayout::Disc &disc : layout.discs) // a number is read before a ring that touches it
        paintDisc(painter, disc, layout.discRadius, theme);
    paintBandLabels(painter, layout, theme);
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
        QPen pen = penOf(shown, stroke.isDashed, theme);
        if (line->role == ChartLine::Role::Context)
            pen.setColor(theme.text);
        pen.setWidthF(2.4);
        painter.setPen(pen);
        painter.drawPolyline(onPicture(stroke, layout));
    }
    painter.setClipping(false);
    const auto label = std::ranges::find(layout.labels, lineId, &ChartLayout::Label::lineId);
    if (label != layout.labels.end()) {
        painter.setFont(labelFont(*line));
        painter.setPen(line->role == ChartLine::Role::Context ? theme.text : textColourOf(*line, theme));
        painter.drawText(
            label->rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip, label->text);
    }
    painter.restore();
}

QImage chartPicture(QWidget &chart, const Theme &theme, const QString &description)
{
    const double ratio = chart.devicePixelRatioF();
    const QSize whole = chart.size() + QSize(2 * PictureMargin, 2 * PictureMargin);
    QImage image(whole * ratio, QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(theme.surface);
    image.setText(u"Description"_s, description);
    chart.render(&image, {PictureMargin, PictureMargin}, {}, QWidget::DrawChildren);
    return image;
}

} // namespace atlas
