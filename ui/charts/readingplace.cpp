// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/readingplace.h"

#include "ui/charts/readingbox.h"

#include <algorithm>
#include <array>

namespace atlas
{

namespace
{

constexpr double ReadCost = 400; ///< of hiding a value that is read, against a piece of a line in grey
constexpr double ColouredCost = 3;
constexpr double Touch = 1; ///< as far into the area hides nothing
constexpr double DotRadius = 5; ///< of a value that is read
constexpr std::array Widths{0.5, 0.62, 0.75, 1.0}; ///< of the chart, for a box within the area

/** What a box would hide of a line: its values and the middles between them, those of the year above all. */
double hiddenOf(const ChartLine &line, const QRectF &box, const ChartLayout &layout, int year)
{
    const double piece = line.role == ChartLine::Role::Context ? 1 : ColouredCost;
    double hidden = 0;
    for (qsizetype i = 0; i < line.points.size(); ++i) {
        const ChartPoint &point = line.points[i];
        const QPointF at = layout.at(point.year, point.value);
        if (!layout.area.adjusted(-1, -1, 1, 1).contains(at))
            continue;
        if (point.year == year && box.adjusted(-DotRadius, -DotRadius, DotRadius, DotRadius).contains(at))
            hidden += ReadCost * piece;
        hidden += box.contains(at) ? piece : 0;
        if (i + 1 < line.points.size()) {
            const QPointF next = layout.at(line.points[i + 1].year, line.points[i + 1].value);
            hidden += box.contains((at + next) / 2) ? piece : 0;
        }
    }
    return hidden;
}

double hiddenBy(const QRectF &box, const ChartPlot &plot, const ChartLayout &layout, int year)
{
    double hidden = 0;
    for (const ChartLine &line : plot.lines)
        hidden += hiddenOf(line, box, layout, year);
    return hidden;
}

/** Over the head, as far down as the values need. */
QRectF overHead(const ChartReading &reading, const ChartFrame &frame, const ChartLayout &layout)
{
    const double width = layout.size.width();
    const double least = ReadingBox(reading, width).leastHeight();
    const double bottom = layout.area.top();
    const double top = -frame.plot.top(); // of the chart
    const double underTitle = top + frame.title.height();
    if (bottom - underTitle >= least)
        return {0, underTitle, width, bottom - underTitle};
    return {0, top, width, std::max(bottom - top, least)};
}

/** On the side the year is not on, from the top of the chart or within the area at its upper and its lower edge; none
 * that reaches below the area. */
QList<QRectF> besideYear(const ChartReading &reading, const ChartFrame &frame, const ChartLayout &layout)
{
    const bool isLeft = layout.x(reading.year) > layout.area.center().x();
    QList<QRectF> boxes;
    for (const double share : Widths) {
        const double width = share * layout.size.width();
        const double height = ReadingBox(reading, width).leastHeight();
        const double left = isLeft ? 0 : layout.size.width() - width;
        for (const double top : {-frame.plot.top(), layout.area.top(), layout.area.bottom() - height}) {
            if (top + height > layout.area.top() && top + height <= layout.area.bottom() && top >= -frame.plot.top())
                boxes.append({left, top, width, height});
        }
    }
    return boxes;
}

} // namespace

QRectF placeReadingBox(
    const ChartDescription &description, const ChartFrame &frame, const ChartLayout &layout, int year)
{
    const ChartReading reading = description.readingAt(year);
    QRectF best = overHead(reading, frame, layout);
    if (best.bottom() <= layout.area.top() + Touch)
        return best;
    double least = hiddenBy(best, description.plot, layout, year);
    for (const QRectF &box : besideYear(reading, frame, layout)) {
        const double hidden = hiddenBy(box, description.plot, layout, year);
        if (hidden < least) {
            least = hidden;
            best = box;
        }
    }
    return best;
}

} // namespace atlas
