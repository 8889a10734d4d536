// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/layoutmarks.h"

#include "ui/charts/endlabels.h"
#include "ui/charts/labelplacing.h"
#include "ui/charts/linestrokes.h"
#include "ui/theme/fonts.h"

#include <QFontMetricsF>

#include <algorithm>
#include <array>
#include <cmath>

namespace atlas
{

namespace
{

constexpr double DiscGap = 1.2; ///< between two ranks
constexpr double NearWords = 7; ///< from a ring: words further away are led to it
constexpr double LeastDisc = 6.5; ///< a number in a smaller disc cannot be read

/** Large where rows and years leave room; a little smaller where that lets every year have one. */
double discRadius(const ChartLayout &layout, const ChartPlot &plot)
{
    const double row = layout.area.height() / std::max(1.0, std::abs(layout.low - layout.high));
    const double year = layout.area.width() / std::max(1, plot.lastYear - plot.firstYear);
    const double radius = std::clamp(row * 0.62, LeastDisc, DiscRadius);
    const bool canBeYearly = year >= 2 * LeastDisc + DiscGap;
    return canBeYearly ? std::min(radius, (year - DiscGap) / 2) : radius;
}

/** Years that carry a mark: every one, two or five of yearly values, each of rarer ones. */
QList<int> regularYears(const ChartLayout &layout, const QList<ChartPoint> &points, double room)
{
    const double year = layout.x(layout.firstYear + 1) - layout.x(layout.firstYear);
    constexpr std::array steps{1, 2, 5, 10};
    const auto found = std::ranges::find_if(steps, [&](int step) { return step * year >= room; });
    const int step = found == steps.end() ? steps.back() : *found;
    QList<int> years;
    for (qsizetype i = 0; i < points.size(); ++i) {
        const bool isYearly
            = (i > 0 && points[i].year - points[i - 1].year == 1 && points[i].part == points[i - 1].part)
            || (i + 1 < points.size() && points[i + 1].year - points[i].year == 1
                && points[i + 1].part == points[i].part);
        if (!isYearly || (points[i].year - layout.firstYear) % step == 0)
            years.append(points[i].year);
    }
    return years;
}

/** Both ends, both sides of a break, then the regular years. */
QList<qsizetype> discOrder(const QList<ChartPoint> &points, const QList<int> &regular)
{
    QList<qsizetype> order{0, points.size() - 1};
    for (qsizetype i = 1; i < points.size(); ++i) {
        if (points[i].part != points[i - 1].part)
            order += {i - 1, i};
    }
    for (qsizetype i = 0; i < points.size(); ++i) {
        if (regular.contains(points[i].year))
            order.append(i);
    }
    return order;
}

QRectF around(const QPointF &centre, double radius)
{
    return {centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius};
}

/** What no word may cover: marks, ranks that are written or may be, when their year comes. */
QList<QRectF> occupied(const ChartLayout &layout, const ChartPlot &plot)
{
    QList<QRectF> taken;
    for (const ChartMark &mark : plot.marks)
        taken.append(around(layout.at(mark.year, mark.value), MarkRadius + 1));
    const auto asean = std::ranges::find(plot.lines, ChartLine::Role::Asean, &ChartLine::role);
    if (plot.form != ChartPlot::Form::Ranks || asean == plot.lines.end())
        return taken;
    for (const ChartPoint &point : asean->points)
        taken.append(around(layout.at(point.year, point.value), layout.discRadius));
    return taken;
}

/** The grey lines, and where estimates end: a word should rather stand elsewhere. */
QList<QLineF> greyPieces(const ChartLayout &layout, const ChartPlot &plot)
{
    QList<QLineF> pieces;
    for (const ChartLine &line : plot.lines) {
        if (line.role == ChartLine::Role::Context)
            appendPieces(pieces, line, layout, plot.form);
    }
    if (plot.boundaryYear) {
        const double x = layout.x(*plot.boundaryYear);
        pieces.append(QLineF(x, 0, x, layout.area.bottom()));
    }
    return pieces;
}

/** What differs from the data first: it has the first choice of room. */
QList<qsizetype> markOrder(const QList<ChartMark> &marks)
{
    QList<qsizetype> order;
    for (qsizetype i = 0; i < marks.size(); ++i)
        order.append(i);
    std::ranges::stable_partition(order, [&](qsizetype i) { return marks[i].differs; });
    return order;
}

QPointF nearestOf(const QRectF &rect, const QPointF &centre)
{
    return {std::clamp(centre.x(), rect.left(), rect.right()), std::clamp(centre.y(), rect.top(), rect.bottom())};
}

/** From the ring to its words; null where they stand beside it. */
QLineF leaderTo(const QRectF &rect, const ChartLayout::Mark &mark)
{
    QLineF leader(nearestOf(rect, mark.centre), mark.centre);
    if (leader.length() <= mark.radius + NearWords)
        return {};
    leader.setLength(leader.length() - mark.radius);
    return {leader.p2(), leader.p1()};
}

/** Whether a leader runs through another mark or through words: no one could say whose it is. */
bool isLost(const QLineF &leader, qsizetype own, const ChartLayout &layout, const ChartPlot &plot)
{
    if (leader.isNull())
        return false;
    for (qsizetype i = 0; i < plot.marks.size(); ++i) {
        if (i != own && runsThrough(leader, around(layout.at(plot.marks[i].year, plot.marks[i].value), MarkRadius + 1)))
            return true;
    }
    return std::ranges::any_of(layout.marks,
        [&](const ChartLayout::Mark &other) { return !other.rect.isNull() && runsThrough(leader, other.rect); });
}

/** Whether words would be read as those of another mark. */
bool belongsToAnother(const QRectF &rect, qsizetype own, const ChartLayout &layout, const ChartPlot &plot)
{
    const auto away = [&](const ChartMark &mark) {
        const QPointF centre = layout.at(mark.year, mark.value);
        return QLineF(centre, nearestOf(rect, centre)).length();
    };
    const double mine = away(plot.marks[own]);
    for (qsizetype i = 0; i < plot.marks.size(); ++i) {
        if (i != own && away(plot.marks[i]) < mine)
            return true;
    }
    return false;
}

ChartLayout::Mark ringAt(qsizetype index, const ChartLayout &layout, const ChartPlot &plot)
{
    const QPointF centre = layout.at(plot.marks[index].year, plot.marks[index].value);
    const bool isOnDisc = std::ranges::any_of(
        layout.discs, [&](const ChartLayout::Disc &disc) { return QLineF(disc.centre, centre).length() < MarkRadius; });
    return {index, centre, isOnDisc ? layout.discRadius + 2 : MarkRadius, {}};
}

/** The rank as its axis writes it. */
QString rankText(const ChartPlot &plot, double rank)
{
    const auto tick = std::ranges::find(plot.valueTicks, rank, &ChartTick::value);
    return tick == plot.valueTicks.end() ? QString::number(int(rank)) : tick->text;
}

} // namespace

void placeDiscs(ChartLayout &layout, const ChartPlot &plot)
{
    const auto asean = std::ranges::find(plot.lines, ChartLine::Role::Asean, &ChartLine::role);
    if (plot.form != ChartPlot::Form::Ranks || asean == plot.lines.end() || asean->points.isEmpty())
        return;
    layout.discRadius = discRadius(layout, plot);
    const double room = 2 * layout.discRadius + DiscGap;
    layout.regularYears = regularYears(layout, asean->points, room);
    for (const qsizetype i : discOrder(asean->points, layout.regularYears)) {
        const QPointF centre = layout.at(asean->points[i].year, asean->points[i].value);
        const bool isFree = std::ranges::none_of(layout.discs,
            [&](const ChartLayout::Disc &disc) { return QLineF(disc.centre, centre).length() < room - 0.01; });
        if (isFree)
            layout.discs.append({rankText(plot, asean->points[i].value), centre});
    }
}

void placeMarks(ChartLayout &layout, const ChartPlot &plot)
{
    const QFontMetricsF metrics(font(TextRole::Caption));
    QList<QRectF> taken = occupied(layout, plot);
    const QList<QLineF> grey = greyPieces(layout, plot);
    const QRectF room = layout.area.adjusted(2, 1, 4, -1);
    for (const qsizetype i : markOrder(plot.marks)) {
        ChartLayout::Mark placed = ringAt(i, layout, plot);
        const QString &text = plot.marks[i].text;
        const QSizeF size(std::ceil(metrics.horizontalAdvance(text)) + 4, tightHeight({text}) + 1);
        const auto rect = placeBeside(placed.centre, placed.radius, size, room, taken, grey, layout.colouredPieces);
        const QLineF leader = rect ? leaderTo(*rect, placed) : QLineF();
        if (rect && !belongsToAnother(*rect, i, layout, plot) && !isLost(leader, i, layout, plot)) {
            placed.rect = *rect;
            placed.leader = leader;
            taken.append(*rect);
        }
        layout.marks.append(placed);
    }
}

void placeBandLabels(ChartLayout &layout, const ChartPlot &plot)
{
    const QFontMetricsF metrics(font(TextRole::Caption));
    constexpr double gap = 6; // from the right edge
    for (const ChartLine &line : plot.lines) {
        for (qsizetype i = 0; i < line.bands.size(); ++i) {
            const ChartBand &band = line.bands[i];
            const QSizeF size(std::ceil(metrics.horizontalAdvance(band.label)) + 3, tightHeight({band.label}));
            const double left = layout.area.right() - gap - size.width();
            const auto wide
                = std::ranges::lower_bound(band.widths, int(layout.yearAt(left)), {}, &ChartBand::Width::year);
            if (band.label.isEmpty() || wide == band.widths.end())
                continue;
            const auto inner = i + 1 < line.bands.size() ? line.bands[i + 1].at(band.widths.last().year) : std::nullopt;
            const auto point = line.at(band.widths.last().year);
            const double top = std::max(layout.y(wide->high), layout.y(band.widths.last().high)) + 2;
            const double floor = inner ? layout.y(inner->high) : point ? layout.y(point->value) : layout.area.bottom();
            if (top + size.height() <= floor)
                layout.bandLabels.append({band.label, {QPointF(left, top), size}});
        }
    }
}

QList<QLineF> colouredPieces(const ChartLayout &layout, const ChartPlot &plot)
{
    QList<QLineF> pieces;
    for (const ChartLine &line : plot.lines) {
        if (line.role != ChartLine::Role::Context)
            appendPieces(pieces, line, layout, plot.form);
    }
    return pieces;
}

} // namespace atlas
