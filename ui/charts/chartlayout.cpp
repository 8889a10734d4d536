// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartlayout.h"

#include "ui/charts/labelplacing.h"
#include "ui/charts/linestrokes.h"
#include "ui/theme/fonts.h"

#include <QFontMetricsF>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace atlas
{

namespace
{

constexpr double TopRow = 17; ///< the word of the projection stands here
constexpr double BottomRow = 20; ///< the years
constexpr double TickGap = 6; ///< between the area and the words beside it
constexpr double LabelGap = 12; ///< between the end of a line and its name
constexpr double FarthestLabel = 30; ///< a name further from its line than this belongs to no one
constexpr double LabelAir = 2; ///< between the letters of two names, one above the other
constexpr double MostLabels = 0.36; ///< of the width

QFont labelFont(const ChartLine &line)
{
    QFont caption = font(TextRole::Caption);
    caption.setBold(line.role != ChartLine::Role::Context);
    return caption;
}

/**
 * What the letters of a text cover around the middle of its line. The outlines are measured, because tight rectangles
 * of font metrics miss what Thai writes below the line.
 */
QRectF ink(const QString &text, const QFont &font)
{
    const QFontMetricsF metrics(font);
    const double baseline = (metrics.ascent() - metrics.descent()) / 2;
    constexpr char16_t firstOfThai = 0x0e00;
    if (std::ranges::none_of(text, [](QChar letter) { return letter.unicode() >= firstOfThai; }))
        return metrics.tightBoundingRect(text).translated(0, baseline);
    QPainterPath outline;
    outline.addText(0, baseline, font, text);
    return outline.boundingRect();
}

/** The height that no letter of these texts leaves, in both scripts. */
double tightHeight(const QStringList &texts)
{
    const QFont caption = font(TextRole::Caption);
    QRectF letters;
    for (const QString &text : texts)
        letters |= ink(text, caption);
    return std::ceil(letters.height()) + LabelAir;
}

double widest(const QList<ChartTick> &ticks)
{
    const QFontMetricsF metrics(font(TextRole::Caption));
    double width = 0;
    for (const ChartTick &tick : ticks)
        width = std::max(width, metrics.horizontalAdvance(tick.text));
    return std::ceil(width);
}

double widestLabel(const QList<ChartLine> &lines)
{
    double width = 0;
    for (const ChartLine &line : lines)
        width = std::max(width, QFontMetricsF(labelFont(line)).horizontalAdvance(line.endLabel));
    return std::ceil(width);
}

void placeArea(ChartLayout &layout, const ChartPlot &plot)
{
    const double forDiscs = plot.form == ChartPlot::Form::Ranks ? DiscRadius : 0;
    const double left = widest(plot.valueTicks) + TickGap + 2 + forDiscs;
    const double right = std::min(widestLabel(plot.lines), layout.size.width() * MostLabels) + LabelGap + 2;
    layout.area = QRectF(left, TopRow, std::max(20.0, layout.size.width() - left - right),
        std::max(20.0, layout.size.height() - TopRow - BottomRow));
    layout.firstYear = plot.firstYear;
    layout.lastYear = std::max(plot.lastYear, plot.firstYear + 1);
    const bool isRanks = plot.form == ChartPlot::Form::Ranks;
    layout.low = isRanks ? plot.high + 0.5 : plot.low;
    layout.high = isRanks ? plot.low - 0.5 : plot.high;
    if (layout.low == layout.high)
        layout.high = layout.low + 1;
}

/** Years below the axis, the most important first; one that would touch another is left out. */
void placeYearTicks(ChartLayout &layout, const ChartPlot &plot)
{
    const QFontMetricsF metrics(font(TextRole::Caption));
    constexpr double apart = 6;
    for (const ChartTick &tick : plot.yearTicks) {
        const double width = std::ceil(metrics.horizontalAdvance(tick.text));
        const double x = layout.x(tick.value);
        const double left = std::clamp(x - width / 2, 0.0, std::max(0.0, layout.size.width() - width));
        const QRectF rect(left, layout.area.bottom() + 3, width, BottomRow - 3);
        const bool isFree = std::ranges::none_of(layout.yearTicks,
            [&](const auto &other) { return other.rect.adjusted(-apart, 0, apart, 0).intersects(rect); });
        if (isFree)
            layout.yearTicks.append({tick.text, rect, {x, layout.area.bottom()}});
    }
}

void placeValueTicks(ChartLayout &layout, const ChartPlot &plot)
{
    QStringList texts;
    for (const ChartTick &tick : plot.valueTicks)
        texts.append(tick.text);
    const double height = tightHeight(texts);
    const double forDiscs = plot.form == ChartPlot::Form::Ranks ? DiscRadius : 0;
    for (const ChartTick &tick : plot.valueTicks) {
        const double y = layout.y(tick.value);
        const QRectF rect(0, y - height / 2, layout.area.left() - TickGap - forDiscs, height);
        const bool isFree
            = layout.valueTicks.isEmpty() || !layout.valueTicks.last().rect.intersects(rect.adjusted(0, 1, 0, -1));
        if (isFree)
            layout.valueTicks.append({tick.text, rect, {layout.area.left(), y}});
    }
}

/** The name of a line at a height of the column beside the area. */
ChartLayout::Label labelAt(const ChartLayout &layout, const ChartLine &line, double centre, double height)
{
    const QFontMetricsF metrics(labelFont(line));
    const double left = layout.area.right() + LabelGap;
    const double room = layout.size.width() - left;
    const QString text = metrics.elidedText(line.endLabel, Qt::ElideRight, room);
    const ChartPoint &last = line.points.last();
    return {line.id, text, {left, centre - height / 2, std::min(room, metrics.horizontalAdvance(text)), height},
        layout.at(last.year, last.value)};
}

/** Names of ranks stand at their ranks; one whose letters would touch those of a more important one is left out. */
void placeRankLabels(ChartLayout &layout, const ChartPlot &plot)
{
    const double height = layout.area.height() / std::abs(layout.high - layout.low);
    QList<QRectF> taken;
    for (const ChartLine &line : plot.lines) {
        if (line.endLabel.isEmpty() || line.points.isEmpty())
            continue;
        const auto label = labelAt(layout, line, layout.y(line.points.last().value), height);
        const QRectF letters = ink(label.text, labelFont(line)).translated(label.rect.left(), label.rect.center().y());
        if (std::ranges::any_of(taken, [&](const QRectF &other) { return other.intersects(letters); }))
            continue;
        taken.append(letters);
        layout.labels.append(label);
    }
}

void placeLabels(ChartLayout &layout, const ChartPlot &plot)
{
    if (plot.form == ChartPlot::Form::Ranks)
        return placeRankLabels(layout, plot);
    QList<const ChartLine *> named;
    QList<WantedLabel> wanted;
    QStringList texts;
    for (const ChartLine &line : plot.lines) {
        if (line.endLabel.isEmpty() || line.points.isEmpty())
            continue;
        const bool isContext = line.role == ChartLine::Role::Context;
        named.append(&line);
        wanted.append({layout.y(line.points.last().value), isContext ? int(named.size()) : 0});
        texts.append(line.endLabel);
    }
    const double height = tightHeight(texts);
    const auto centres
        = spreadLabels(wanted, height, layout.area.top() - height / 2, layout.area.bottom() + 2, FarthestLabel);
    for (qsizetype i = 0; i < named.size(); ++i) {
        if (centres[i])
            layout.labels.append(labelAt(layout, *named[i], *centres[i], height));
    }
}

/** Ranks on ASEAN's line: both ends, both sides of a break, where the rank changes, then wherever there is room. */
void placeDiscs(ChartLayout &layout, const ChartPlot &plot)
{
    const auto asean = std::ranges::find(plot.lines, ChartLine::Role::Asean, &ChartLine::role);
    if (plot.form != ChartPlot::Form::Ranks || asean == plot.lines.end() || asean->points.isEmpty())
        return;
    const QList<ChartPoint> &points = asean->points;
    QList<qsizetype> order{0, points.size() - 1};
    for (qsizetype i = 1; i < points.size(); ++i) {
        if (points[i].value != points[i - 1].value)
            order.append(i);
    }
    for (qsizetype i = 1; i < points.size(); ++i) {
        if (points[i].part != points[i - 1].part)
            order += {i - 1, i};
    }
    for (qsizetype i = 0; i < points.size(); ++i)
        order.append(i);
    for (const qsizetype i : order) {
        const QPointF centre = layout.at(points[i].year, points[i].value);
        const bool isFree = std::ranges::none_of(layout.discs, [&](const ChartLayout::Disc &disc) {
            return std::hypot(disc.centre.x() - centre.x(), disc.centre.y() - centre.y()) < 2 * DiscRadius + 3;
        });
        if (isFree)
            layout.discs.append({QString::number(int(points[i].value)), centre});
    }
}

/** All lines as pieces on the picture; those in colour thrice, because a text should rather cover another. */
QList<QLineF> pieces(const ChartLayout &layout, const ChartPlot &plot)
{
    QList<QLineF> pieces;
    for (const ChartLine &line : plot.lines) {
        for (const LineStroke &stroke : strokesOf(line, plot.form)) {
            for (qsizetype i = 1; i < stroke.points.size(); ++i) {
                const QPointF from = stroke.points[i - 1];
                const QPointF to = stroke.points[i];
                const QLineF piece(layout.at(from.x(), from.y()), layout.at(to.x(), to.y()));
                for (int weight = line.role == ChartLine::Role::Context ? 1 : 3; weight > 0; --weight)
                    pieces.append(piece);
            }
        }
    }
    return pieces;
}

void placeMarks(ChartLayout &layout, const ChartPlot &plot)
{
    const QFontMetricsF metrics(font(TextRole::Caption));
    QList<QRectF> taken;
    for (const ChartMark &mark : plot.marks) {
        const QPointF centre = layout.at(mark.year, mark.value);
        const double r = MarkRadius + 1;
        taken.append({centre.x() - r, centre.y() - r, 2 * r, 2 * r});
    }
    for (const ChartLayout::Disc &disc : std::as_const(layout.discs))
        taken.append({disc.centre.x() - DiscRadius, disc.centre.y() - DiscRadius, 2 * DiscRadius, 2 * DiscRadius});
    const QList<QLineF> lines = pieces(layout, plot);
    for (qsizetype i = 0; i < plot.marks.size(); ++i) {
        const ChartMark &mark = plot.marks[i];
        ChartLayout::Mark placed{i, layout.at(mark.year, mark.value), {}};
        const QSizeF size(std::ceil(metrics.horizontalAdvance(mark.text)) + 2, tightHeight({mark.text}));
        const bool isOnDisc = std::ranges::any_of(layout.discs,
            [&](const ChartLayout::Disc &disc) { return QLineF(disc.centre, placed.centre).length() < DiscRadius; });
        const double radius = isOnDisc ? DiscRadius + 2 : MarkRadius;
        if (const auto rect
            = placeBeside(placed.centre, radius, size, layout.area.adjusted(2, 1, -2, -1), taken, lines)) {
            placed.rect = *rect;
            taken.append(*rect);
        }
        layout.marks.append(placed);
    }
}

/** The name of who projects where it fits over the tinted ground, the one word where it does not. */
void placeProjection(ChartLayout &layout, const ChartPlot &plot)
{
    if (!plot.boundaryYear || *plot.boundaryYear >= plot.lastYear)
        return;
    const QFontMetricsF metrics(font(TextRole::Caption));
    const double left = layout.x(*plot.boundaryYear) + 5;
    const double room = layout.area.right() - left;
    const double nameWidth = std::ceil(metrics.horizontalAdvance(plot.projectionName));
    const bool fits = nameWidth <= room;
    layout.projectionText = fits ? plot.projectionName : plot.projectionWord;
    const double width = fits ? nameWidth : std::ceil(metrics.horizontalAdvance(plot.projectionWord));
    // A word wider than the ground reaches back over what is estimated, never out of the picture.
    const double start = std::max(0.0, std::min(left, layout.size.width() - width));
    layout.projectionRect = QRectF(start, 0, width, TopRow - 1);
}

} // namespace

double ChartLayout::x(double year) const
{
    return area.left() + area.width() * (year - firstYear) / (lastYear - firstYear);
}

double ChartLayout::y(double value) const
{
    return area.bottom() - area.height() * (value - low) / (high - low);
}

int ChartLayout::yearAt(double x) const
{
    const double year = firstYear + (x - area.left()) / area.width() * (lastYear - firstYear);
    return std::clamp(int(std::lround(year)), firstYear, lastYear);
}

ChartLayout layOutChart(const ChartPlot &plot, const QSizeF &size)
{
    ChartLayout layout;
    layout.size = size;
    placeArea(layout, plot);
    placeYearTicks(layout, plot);
    placeValueTicks(layout, plot);
    placeLabels(layout, plot);
    placeDiscs(layout, plot);
    placeMarks(layout, plot);
    placeProjection(layout, plot);
    return layout;
}

} // namespace atlas
