// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/pyramidlayout.h"

#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace atlas
{

namespace
{

constexpr double StripHeight = 22;
constexpr double BorrowedHeight = 17;
constexpr double TickHeight = 18;
constexpr double YouthHeight = 20;
constexpr double LeastLabel = 13; ///< in a lower row every other age is named
constexpr double GutterAir = 6; ///< on either side of the ages
constexpr double Between = 0.14; ///< of a row, between two bars
constexpr double MostBetween = 4;
constexpr double OuterEnd = 1.02; ///< the longest bar ends a little before the axis does

/** From the foot up; the words at YouthEnd stand between the groups they part. */
void placeRows(PyramidLayout &layout, const AgePyramid &pyramid)
{
    const bool hasYouth = std::ranges::any_of(
        pyramid.groups, [](const AgePyramid::Group &group) { return group.firstAge == YouthEnd; });
    const double words = hasYouth ? YouthHeight : 0;
    const double height = std::max(1.0, layout.area.height() - words) / double(pyramid.groups.size());
    double bottom = layout.area.bottom();
    for (const AgePyramid::Group &group : pyramid.groups) {
        if (group.firstAge == YouthEnd) {
            layout.youth = {layout.area.left(), bottom - words, layout.area.width(), words};
            bottom -= words;
        }
        layout.rows.append({layout.area.left(), bottom - height, layout.area.width(), height});
        bottom -= height;
    }
}

void placeAges(PyramidLayout &layout, const AgePyramid &pyramid)
{
    const double height = layout.rows.first().height();
    layout.ageStep = qsizetype(std::ceil(LeastLabel / std::max(1.0, height)));
    for (qsizetype i = 0; i < pyramid.groups.size(); i += layout.ageStep) {
        const QRectF &row = layout.rows[i];
        layout.ages.append({pyramid.groups[i].label, {layout.gutter.left(), row.top(), layout.gutter.width(), height}});
    }
}

/** On both sides the same, as far as they do not touch; zero stands at the ages and needs no word. */
void placeTicks(PyramidLayout &layout, const AgePyramid &pyramid)
{
    const QFontMetricsF metrics(font(TextRole::Caption));
    for (const Sex sex : BothSexes) {
        const std::size_t side = std::size_t(sex);
        double free = 0; ///< from the middle outwards
        for (const ChartTick &tick : pyramid.ticks) {
            const QRectF reach = layout.bar({0, sex}, tick.value);
            const double x = sex == Sex::Men ? reach.left() : reach.right();
            layout.grid[side].append(x);
            const double width = metrics.horizontalAdvance(tick.text) + spacing::Small;
            const double centre = std::clamp(x, layout.area.left() + width / 2, layout.area.right() - width / 2);
            const double out = std::abs(centre - layout.gutter.center().x());
            if (tick.value <= 0 || out - width / 2 < free)
                continue;
            free = out + width / 2;
            layout.ticks[side].append({tick.text, {centre - width / 2, layout.area.bottom(), width, TickHeight}});
        }
    }
}

double widestAge(const AgePyramid &pyramid)
{
    const QFontMetricsF metrics(boldCaption());
    double widest = 0;
    for (const AgePyramid::Group &group : pyramid.groups)
        widest = std::max(widest, metrics.horizontalAdvance(group.label));
    return std::ceil(widest) + 2 * GutterAir;
}

} // namespace

QRectF PyramidLayout::bar(const PyramidPlace &place, double value) const
{
    const QRectF &side = sides[std::size_t(place.sex)];
    const QRectF &row = rows[place.group];
    const double gap = std::min(MostBetween, Between * row.height());
    const double width = side.width() * value / high;
    const double left = place.sex == Sex::Men ? side.right() - width : side.left();
    return {left, row.top() + gap / 2, width, row.height() - gap};
}

std::optional<PyramidPlace> PyramidLayout::at(const QPointF &point) const
{
    const auto row = std::ranges::find_if(rows, [&](const QRectF &one) { return one.contains(point); });
    if (row == rows.end())
        return std::nullopt;
    return PyramidPlace{row - rows.begin(), point.x() < gutter.center().x() ? Sex::Men : Sex::Women};
}

PyramidLayout layOutPyramid(const AgePyramid &pyramid, const QSizeF &size)
{
    PyramidLayout layout;
    layout.size = size;
    if (pyramid.isEmpty())
        return layout;
    layout.strip = {0, 0, size.width(), StripHeight};
    layout.borrowed = {0, StripHeight, size.width(), BorrowedHeight};
    const double top = layout.borrowed.bottom();
    layout.area = {0, top, size.width(), std::max(1.0, size.height() - top - TickHeight)};
    const double gutter = widestAge(pyramid);
    const double side = std::max(1.0, (size.width() - gutter) / 2);
    layout.sides
        = {QRectF(0, top, side, layout.area.height()), QRectF(size.width() - side, top, side, layout.area.height())};
    layout.gutter = {side, top, gutter, layout.area.height()};
    layout.high = pyramid.high * OuterEnd;
    placeRows(layout, pyramid);
    placeAges(layout, pyramid);
    placeTicks(layout, pyramid);
    return layout;
}

} // namespace atlas
