// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/yearmark.h"

#include "app/model/entity.h"
#include "ui/charts/labelplacing.h"
#include "ui/theme/fonts.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>
#include <array>
#include <cmath>

namespace atlas
{

namespace
{

constexpr double ValueGap = 7; ///< between the line of the year and a value
constexpr double ValueHeight = 14;
constexpr double FarthestValue = 63; ///< above or below its dot
constexpr double NearYear = 120; ///< no value stands further from the line of its year
constexpr double DotRoom = 4; ///< around a dot

QRectF flagAt(const ChartLayout &layout, double x, const QString &number)
{
    const double width = QFontMetricsF(boldCaption()).horizontalAdvance(number) + 10;
    const double first = layout.area.left() - 3; // clear of the lowest value on the axis
    const double left = std::clamp(x - width / 2, first, std::max(first, layout.size.width() - width));
    return {left, layout.area.bottom() + 2, width, std::min(17.0, layout.size.height() - layout.area.bottom() - 2)};
}

/** The number of a year on the axis, in a flag, and what gives way to it. */
void putFlag(YearMark &mark, const ChartLayout &layout, double x, const QString &number)
{
    mark.number = number;
    mark.flag = flagAt(layout, x, number);
    for (const ChartLayout::Tick &tick : layout.yearTicks) {
        if (tick.rect.adjusted(-4, 0, 4, 0).intersects(mark.flag))
            mark.blanked.append(tick.rect.adjusted(-1, 1, 1, 0));
    }
}

/** An upright line that leaves the marks of the article and their words free. */
QList<QLineF> uprightPieces(const ChartLayout &layout, double x)
{
    QList<std::pair<double, double>> open;
    for (const ChartLayout::Mark &mark : layout.marks) {
        if (std::abs(mark.centre.x() - x) < mark.radius)
            open.append({mark.centre.y() - mark.radius - 1, mark.centre.y() + mark.radius + 1});
        if (!mark.rect.isNull() && x > mark.rect.left() - 1 && x < mark.rect.right() + 1)
            open.append({mark.rect.top(), mark.rect.bottom()});
    }
    std::ranges::sort(open);
    QList<QLineF> pieces;
    double from = layout.area.top() - 1;
    for (const auto &[top, bottom] : open) {
        if (top > from)
            pieces.append(QLineF(x, from, x, top));
        from = std::max(from, bottom);
    }
    if (from < layout.area.bottom())
        pieces.append(QLineF(x, from, x, layout.area.bottom()));
    return pieces;
}

/** What a value must leave free. */
struct Crowd
{
    QRectF area;
    QList<QRectF> taken; ///< claims and values already placed
    QList<QRectF> dots;
    QList<QLineF> pieces; ///< of the lines in colour, near the year
    QList<QPointF> others; ///< dots and claims that a value might be read for
    QList<std::pair<double, double>> placed; ///< heights of the dot and of the value, of each that stands already
    QList<QLineF> leaders; ///< of those that are led

    /** Whether a value here stands to those already placed as its dot does to theirs: above or below. */
    [[nodiscard]] bool keepsOrder(double dot, const QRectF &rect) const
    {
        return std::ranges::none_of(
            placed, [&](const auto &other) { return (dot - other.first) * (rect.center().y() - other.second) < 0; });
    }

    [[nodiscard]] bool isCrossed(const QLineF &leader) const
    {
        const auto runsOver = [&](const QRectF &value) { return runsThrough(leader, value.adjusted(1, 1, -1, -1)); };
        const auto crosses = [&](const QLineF &other) {
            QPointF at;
            return leader.intersects(other, &at) == QLineF::BoundedIntersection;
        };
        return std::ranges::any_of(taken, runsOver) || std::ranges::any_of(leaders, crosses);
    }

    [[nodiscard]] bool leaves(const QRectF &rect) const
    {
        const auto touches = [&](const QRectF &other) { return other.intersects(rect); };
        return area.contains(rect) && std::ranges::none_of(taken, touches) && std::ranges::none_of(dots, touches)
            && std::ranges::none_of(
                pieces, [&](const QLineF &piece) { return runsThrough(piece, rect.adjusted(1, 3, -1, -3)); });
    }
};

/** Beside the dot, nearer to it than to any other, below on the right first, where rising lines leave room. */
std::optional<YearMark::Value> besideDot(const QPointF &dot, double width, const Crowd &crowd)
{
    constexpr std::array rises{9.0, -9.0, 0.0, 18.0, -18.0};
    for (const double rise : rises) {
        const std::array sides{rise < 0 ? -1 : 1, rise < 0 ? 1 : -1};
        for (const int side : sides) {
            const double left = side > 0 ? dot.x() + ValueGap : dot.x() - ValueGap - width;
            const QRectF rect(left, dot.y() + rise - ValueHeight / 2, width, ValueHeight);
            const auto isNearer = [&](const QPointF &other) {
                return QLineF(other, rect.center()).length() < QLineF(dot, rect.center()).length() - 0.01;
            };
            if (crowd.leaves(rect) && crowd.keepsOrder(dot.y(), rect) && std::ranges::none_of(crowd.others, isNearer))
                return YearMark::Value{0, {}, rect, {}};
        }
    }
    return std::nullopt;
}

/** Away from the dot, led back to it; the nearest free place comes first. */
std::optional<YearMark::Value> ledToDot(const QPointF &dot, double width, const Crowd &crowd)
{
    std::optional<YearMark::Value> best;
    for (const double gap : {ValueGap, 18.0, 32.0, 48.0}) {
        for (double rise = -FarthestValue; rise <= FarthestValue; rise += ValueHeight / 2) {
            for (const int side : {1, -1}) {
                const double near = dot.x() + side * gap;
                const QRectF rect(side > 0 ? near : near - width, dot.y() + rise - ValueHeight / 2, width, ValueHeight);
                const QLineF leader(dot, {near - side, rect.center().y()});
                const bool isFree = (!best || leader.length() < best->leader.length()) && crowd.leaves(rect)
                    && crowd.keepsOrder(dot.y(), rect) && !crowd.isCrossed(leader);
                if (isFree)
                    best = YearMark::Value{0, {}, rect, leader};
            }
        }
    }
    return best;
}

Crowd crowdOf(const ChartLayout &layout, double x)
{
    Crowd crowd{layout.area.adjusted(1, 0, -1, 0), {}, {}, {}, {}, {}, {}};
    for (const ChartLayout::Mark &mark : layout.marks) {
        const double r = mark.radius + 1;
        crowd.taken.append({mark.centre.x() - r, mark.centre.y() - r, 2 * r, 2 * r});
        crowd.others.append(mark.centre);
        if (!mark.rect.isNull())
            crowd.taken.append(mark.rect);
    }
    for (const ChartLayout::BandLabel &label : layout.bandLabels)
        crowd.taken.append(label.rect);
    for (const QLineF &piece : layout.colouredPieces) {
        if (std::abs(piece.x1() - x) < NearYear || std::abs(piece.x2() - x) < NearYear)
            crowd.pieces.append(piece);
    }
    return crowd;
}

/** Whether the name at the end of the line, a few pixels further, says the value of the year already. */
bool isAtItsEnd(const ChartLine &line, const QString &value, const ChartDescription &chart, const ChartLayout &layout)
{
    if (line.points.last().year != chart.currentYear || chart.currentYear != layout.lastYear)
        return false;
    const auto label = std::ranges::find(layout.labels, line.id, &ChartLayout::Label::lineId);
    return label != layout.labels.end() && label->text.contains(value);
}

/** A value that wants a place beside its dot. */
struct Wanted
{
    qsizetype line = 0; ///< in ChartPlot::lines
    QPointF dot;
    QString text;
    double width = 0;
};

/** All of them, one after the other as they are given; none where one finds no place. */
std::optional<QList<YearMark::Value>> placeAll(const QList<Wanted> &wanted, Crowd crowd)
{
    QList<YearMark::Value> values;
    for (const Wanted &one : wanted) {
        auto value = besideDot(one.dot, one.width, crowd);
        value = value ? value : ledToDot(one.dot, one.width, crowd);
        if (!value)
            return std::nullopt;
        crowd.taken.append(value->rect);
        crowd.placed.append({one.dot.y(), value->rect.center().y()});
        if (!value->leader.isNull())
            crowd.leaders.append(value->leader);
        values.append({one.line, one.text, value->rect, value->leader});
    }
    std::ranges::sort(values, {}, &YearMark::Value::line);
    return values;
}

/** The values that want a place, in the order of the lines; the dots of all lines in colour join the crowd. */
QList<Wanted> wantedValues(const ChartDescription &chart, const ChartLayout &layout, Crowd &crowd)
{
    const QFontMetricsF metrics(boldCaption());
    QList<Wanted> wanted;
    for (qsizetype i = 0; i < chart.plot.lines.size(); ++i) {
        const ChartLine &line = chart.plot.lines[i];
        const auto point = line.role == ChartLine::Role::Context ? std::nullopt : line.at(chart.currentYear);
        if (!point)
            continue;
        const QPointF dot = layout.at(point->year, point->value);
        crowd.others.append(dot);
        crowd.dots.append({dot.x() - DotRoom, dot.y() - DotRoom, 2 * DotRoom, 2 * DotRoom});
        const QString text = chart.shortValueText(point->value);
        if (!isAtItsEnd(line, text, chart, layout))
            wanted.append({i, dot, text, std::ceil(metrics.horizontalAdvance(text)) + 3});
    }
    return wanted;
}

/** What ASEAN has, then each chosen state, up to the first for whom there is no room: whose value is missing shall be
 * no accident. Where they do not stand one by one, they are tried from the top down and from the bottom up. What stands
 * at the end of its line is not written again. */
QList<YearMark::Value> valuesOf(const ChartDescription &chart, const ChartLayout &layout)
{
    Crowd crowd = crowdOf(layout, layout.x(chart.currentYear));
    QList<Wanted> wanted = wantedValues(chart, layout, crowd);
    for (; !wanted.isEmpty(); wanted.removeLast()) {
        QList<Wanted> downwards = wanted;
        std::ranges::stable_sort(downwards, {}, [](const Wanted &one) { return one.dot.y(); });
        const QList<Wanted> upwards(downwards.crbegin(), downwards.crend());
        for (const QList<Wanted> &order : {wanted, downwards, upwards}) {
            if (const auto values = placeAll(order, crowd))
                return *values;
        }
    }
    return {};
}

/** The rank of ASEAN; none where the same rank stands too near to write it again. */
std::optional<ChartLayout::Disc> rankOf(const ChartDescription &chart, const ChartLayout &layout, int year)
{
    const ChartLine *asean = chart.plot.line(AseanId);
    const auto point = asean == nullptr || chart.plot.form != ChartPlot::Form::Ranks ? std::nullopt : asean->at(year);
    if (!point)
        return std::nullopt;
    const ChartLayout::Disc disc{chart.format.numeral(int(point->value)), layout.at(year, point->value)};
    const bool isWritten = std::ranges::any_of(layout.discs, [&](const ChartLayout::Disc &other) {
        const double apart = QLineF(other.centre, disc.centre).length();
        return other.text == disc.text && apart > 0.5 && apart < 2 * layout.discRadius;
    });
    return isWritten ? std::nullopt : std::optional(disc);
}

/** A year without a value of its own says whose value stands for it. */
void addBorrowed(YearMark &mark, const ChartDescription &chart, const ChartLayout &layout)
{
    const int shown = chart.shownYear();
    const ChartLine *asean = chart.plot.line(AseanId);
    const auto point = asean == nullptr ? std::nullopt : asean->at(shown);
    if (!point || shown == chart.currentYear)
        return;
    const QString text = QCoreApplication::translate("atlas::YearMark", "%1 (value of %2)")
                             .arg(chart.shortValueText(point->value), chart.format.oneEra().year(shown));
    const double width = std::ceil(QFontMetricsF(boldCaption()).horizontalAdvance(text)) + 3;
    const QPointF place = layout.at(chart.currentYear, point->value);
    Crowd crowd = crowdOf(layout, place.x());
    for (const ChartLayout::Disc &disc : layout.discs)
        crowd.taken.append({disc.centre.x() - layout.discRadius, disc.centre.y() - layout.discRadius,
            2 * layout.discRadius, 2 * layout.discRadius});
    if (const auto value = besideDot(place, width, crowd))
        mark.values.append({asean - chart.plot.lines.constData(), text, value->rect, {}});
}

} // namespace

QRectF YearMark::bounds() const
{
    QRectF bounds = flag;
    for (const QLineF &piece : pieces)
        bounds |= QRectF(piece.p1(), piece.p2()).adjusted(-DotRoom - 2, 0, DotRoom + 2, 0);
    for (const Value &value : values)
        bounds |= value.rect;
    for (const QRectF &tick : blanked)
        bounds |= tick;
    bounds |= dots;
    if (disc)
        bounds |= QRectF(disc->centre, QSizeF()).adjusted(-DiscRadius, -DiscRadius, DiscRadius, DiscRadius);
    return bounds.adjusted(-6, -6, 6, 4);
}

YearMark placeYearMark(const ChartDescription &chart, const ChartLayout &layout, double place)
{
    const int year = chart.currentYear;
    if (place < layout.firstYear || place > layout.lastYear)
        return {};
    YearMark mark;
    putFlag(mark, layout, layout.x(place), chart.format.yearNumber(year));
    mark.pieces = uprightPieces(layout, layout.x(place));
    if (place != year)
        return mark;
    mark.disc = rankOf(chart, layout, year);
    if (chart.plot.form == ChartPlot::Form::Values)
        mark.values = valuesOf(chart, layout);
    if (chart.plot.form == ChartPlot::Form::Values && chart.shownYear() != year)
        mark.dots = {layout.x(chart.shownYear()) - DotRoom, layout.area.top(), 2 * DotRoom, layout.area.height()};
    addBorrowed(mark, chart, layout);
    return mark;
}

YearMark placeReadingMark(const ChartDescription &chart, const ChartLayout &layout, int year)
{
    YearMark mark;
    putFlag(mark, layout, layout.x(year), chart.format.yearNumber(year));
    mark.pieces = uprightPieces(layout, layout.x(year));
    mark.disc = rankOf(chart, layout, year);
    return mark;
}

} // namespace atlas
