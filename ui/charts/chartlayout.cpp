// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartlayout.h"

#include "ui/charts/endlabels.h"
#include "ui/charts/layoutmarks.h"
#include "ui/theme/fonts.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace atlas
{

namespace
{

constexpr double LowPlot = 140; ///< below this height words stand closer to the area
constexpr double TickGap = 6; ///< between the area and the words beside it
constexpr double MostLabels = 0.36; ///< of the width

/** The row above the area, where the word of the projection stands. */
double topRow(const QSizeF &size)
{
    return size.height() < LowPlot ? 15 : 17;
}

/** The row of the years. */
double bottomRow(const QSizeF &size)
{
    return size.height() < LowPlot ? 18 : 20;
}

double widest(const QList<ChartTick> &ticks)
{
    const QFontMetricsF metrics(font(TextRole::Caption));
    double width = 0;
    for (const ChartTick &tick : ticks)
        width = std::max(width, metrics.horizontalAdvance(tick.text));
    return std::ceil(width);
}

void placeArea(ChartLayout &layout, const ChartPlot &plot)
{
    const double forDiscs = plot.form == ChartPlot::Form::Ranks ? DiscRadius : 0;
    const double left = widest(plot.valueTicks) + TickGap + 2 + forDiscs;
    const double right = std::min(widestEndLabel(plot.lines), layout.size.width() * MostLabels) + LabelGap + 2;
    const double top = topRow(layout.size);
    layout.area = QRectF(left, top, std::max(20.0, layout.size.width() - left - right),
        std::max(20.0, layout.size.height() - top - bottomRow(layout.size)));
    layout.firstYear = plot.firstYear;
    layout.lastYear = std::max(plot.lastYear, plot.firstYear + 1);
    const bool isRanks = plot.form == ChartPlot::Form::Ranks;
    layout.low = isRanks ? plot.high + 0.5 : plot.low;
    layout.high = isRanks ? plot.low - 0.5 : plot.high;
    if (layout.low == layout.high)
        layout.high = layout.low + 1;
    layout.isLogarithmic = plot.axis == ChartPlot::Axis::Logarithmic && layout.low > 0;
}

/** Years below the axis, the most important first; one that would touch another is left out, and so is one that stands
 * close to the first or the last, which would read as a pair with it. The first stands under the area, not under the
 * values beside it. */
void placeYearTicks(ChartLayout &layout, const ChartPlot &plot)
{
    const QFontMetricsF metrics(font(TextRole::Caption));
    constexpr double apart = 6;
    constexpr double fromFirst = 2.2; // widths of a year
    constexpr double fromLast = 1.5;
    constexpr double beforeArea = 3; // as the flag of the year
    const bool isRanks = plot.form == ChartPlot::Form::Ranks; // its lowest rank is clear of the years
    const double least = isRanks ? 0 : layout.area.left() - beforeArea;
    const auto isPair = [&](double x, double width) {
        const double fromLeft = x - layout.area.left();
        const double fromRight = layout.area.right() - x;
        return fromLeft > 0 && fromRight > 0 && (fromLeft < fromFirst * width || fromRight < fromLast * width);
    };
    for (const ChartTick &tick : plot.yearTicks) {
        const double width = std::ceil(metrics.horizontalAdvance(tick.text));
        const double x = layout.x(tick.value);
        if (isPair(x, width))
            continue;
        const double left = std::clamp(x - width / 2, least, std::max(least, layout.size.width() - width));
        const QRectF rect(left, layout.area.bottom() + 3, width, bottomRow(layout.size) - 3);
        const bool isFree = std::ranges::none_of(layout.yearTicks,
            [&](const auto &other) { return other.rect.adjusted(-apart, 0, apart, 0).intersects(rect); });
        if (isFree)
            layout.yearTicks.append({tick.text, rect, {x, layout.area.bottom()}});
    }
}

/** Whether every so many-th of the ticks can be written without touching the next. */
bool fitsEvery(qsizetype step, const ChartLayout &layout, const QList<ChartTick> &ticks, double height)
{
    for (qsizetype i = step; i < ticks.size(); i += step) {
        if (std::abs(layout.y(ticks[i].value) - layout.y(ticks[i - step].value)) < height)
            return false;
    }
    return true;
}

/** All values, every second and so on, as there is room; a step that ends at the last is taken before one that does
 * not. */
qsizetype tickStep(const ChartLayout &layout, const QList<ChartTick> &ticks, double height)
{
    const qsizetype last = std::max<qsizetype>(1, ticks.size() - 1);
    for (qsizetype step = 1; step < last; ++step) {
        if (last % step == 0 && fitsEvery(step, layout, ticks, height))
            return step;
    }
    return last;
}

void placeValueTicks(ChartLayout &layout, const ChartPlot &plot)
{
    QStringList texts;
    for (const ChartTick &tick : plot.valueTicks)
        texts.append(tick.text);
    const double height = tightHeight(texts);
    const bool isRanks = plot.form == ChartPlot::Form::Ranks;
    const double forDiscs = isRanks ? DiscRadius : 0;
    constexpr double air = 3; // between the letters of two values, beside what their height has
    const qsizetype step = tickStep(layout, plot.valueTicks, isRanks ? height - 1 : height + air);
    for (qsizetype i = 0; i < plot.valueTicks.size(); i += step) {
        const double y = layout.y(plot.valueTicks[i].value);
        const QRectF rect(0, y - height / 2, layout.area.left() - TickGap - forDiscs, height);
        layout.valueTicks.append({plot.valueTicks[i].text, rect, {layout.area.left(), y}});
    }
}

/** The one word over the tinted ground, whatever the room: who projects is said above the plot. A word wider than the
 * ground reaches back over what is estimated, never out to the names of the lines, and the ground and its boundary
 * begin below it; without room for it, none. */
void placeProjection(ChartLayout &layout, const ChartPlot &plot)
{
    if (!plot.boundaryYear || *plot.boundaryYear >= plot.lastYear || plot.projectionWord.isEmpty())
        return;
    constexpr double clear = 2; // of a word beside the boundary
    const double width = std::ceil(QFontMetricsF(font(TextRole::Caption)).horizontalAdvance(plot.projectionWord));
    const double boundary = layout.x(*plot.boundaryYear);
    const double right = layout.area.right();
    if (right - width < layout.area.left())
        return;
    layout.projectionText = plot.projectionWord;
    layout.projectionRect = QRectF(std::min(boundary + 5, right - width), 0, width, layout.area.top() - 1);
    layout.projectionTop = layout.projectionRect.left() < boundary + clear ? layout.projectionRect.bottom() : 0;
}

} // namespace

double ChartLayout::x(double year) const
{
    return area.left() + area.width() * (year - firstYear) / (lastYear - firstYear);
}

double ChartLayout::y(double value) const
{
    const double share
        = isLogarithmic ? std::log(std::max(value, low) / low) / std::log(high / low) : (value - low) / (high - low);
    return area.bottom() - area.height() * share;
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
    placeEndLabels(layout, plot);
    placeDiscs(layout, plot);
    layout.colouredPieces = colouredPieces(layout, plot);
    placeMarks(layout, plot);
    placeBandLabels(layout, plot);
    placeProjection(layout, plot);
    return layout;
}

} // namespace atlas
