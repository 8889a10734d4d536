// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/endlabels.h"

#include "ui/charts/labelplacing.h"
#include "ui/theme/fonts.h"

#include <QFontMetricsF>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace atlas
{

namespace
{

constexpr double LabelAir = 2; ///< between the letters of two names, one above the other
constexpr double LeastDistance = 14; ///< of two lines of words in this size, whatever letters they have
constexpr double FarthestLabel = 34; ///< a name further from its line than this belongs to no one
constexpr qsizetype LeastLetters = 2; ///< of a shortened name: fewer say nothing
constexpr double BelowArea = 1; ///< how far the column reaches beside the axis, clear of the flag of the last year

/** Lines that are named at their end, from the uppermost end to the lowest. */
QList<const ChartLine *> namedLines(const ChartLayout &layout, const ChartPlot &plot)
{
    QList<const ChartLine *> named;
    for (const ChartLine &line : plot.lines) {
        if (!line.endLabel.isEmpty() && !line.points.isEmpty())
            named.append(&line);
    }
    std::ranges::stable_sort(named, {}, [&](const ChartLine *line) { return layout.y(line->points.last().value); });
    return named;
}

/** 0 for ASEAN, the highest number for who leaves first. `named` stand from above to below. */
QList<int> importances(const QList<const ChartLine *> &named)
{
    const auto asean = std::ranges::find(named, ChartLine::Role::Asean, &ChartLine::role) - named.begin();
    constexpr int Unset = -1;
    QList<int> importances(named.size(), Unset);
    int next = 0;
    const auto add = [&](qsizetype i) {
        if (i >= 0 && i < named.size() && importances[i] == Unset)
            importances[i] = next++;
    };
    add(asean);
    for (qsizetype i = 0; i < named.size(); ++i) {
        if (named[i]->role == ChartLine::Role::Chosen)
            add(i);
    }
    for (const qsizetype i : {qsizetype(0), named.size() - 1, asean - 1, asean + 1})
        add(i);
    for (qsizetype i = 0; i < named.size(); ++i)
        add(i);
    return importances;
}

/** How far apart two names must stand, the first above the second. */
double needed(const ChartLine &upper, const ChartLine &lower)
{
    return std::ceil(inkOf(upper.endLabel, labelFont(upper)).bottom() - inkOf(lower.endLabel, labelFont(lower)).top())
        + LabelAir;
}

/** The distance of names that keeps all neighbours of these clear of each other. */
double distanceOf(const QList<const ChartLine *> &named)
{
    double distance = LeastDistance;
    for (qsizetype i = 1; i < named.size(); ++i)
        distance = std::max(distance, needed(*named[i - 1], *named[i]));
    return distance;
}

/** The words at the end of a line within a width: their name is shortened or left out, their number never. */
QString wordsWithin(const ChartLine &line, const QFontMetricsF &metrics, double room)
{
    const QString &whole = line.endLabel;
    if (metrics.horizontalAdvance(whole) <= room)
        return whole;
    const qsizetype found = line.label.isEmpty() ? -1 : whole.indexOf(line.label);
    const qsizetype start = std::max<qsizetype>(0, found);
    const qsizetype length = found >= 0 ? line.label.size() : whole.lastIndexOf(u' '); // another name before a number
    if (length <= 0)
        return metrics.elidedText(whole, Qt::ElideRight, room);
    const QString before = whole.left(start);
    const QString after = whole.mid(start + length);
    const double left = room - metrics.horizontalAdvance(before) - metrics.horizontalAdvance(after);
    const QString name = metrics.elidedText(whole.mid(start, length), Qt::ElideRight, left);
    if (name.size() > LeastLetters)
        return before + name + after;
    const QString number = QString(before + after).trimmed();
    return number.startsWith(u':') ? number.mid(1).trimmed() : number;
}

/** The name of a line at a height of the column beside the area. */
ChartLayout::Label labelAt(const ChartLayout &layout, const ChartLine &line, double centre, double height)
{
    const QFontMetricsF metrics(labelFont(line));
    const double left = layout.area.right() + LabelGap;
    const double room = layout.size.width() - left;
    const QString text = wordsWithin(line, metrics, room);
    const ChartPoint &last = line.points.last();
    return {line.id, text, {left, centre - height / 2, std::min(room, metrics.horizontalAdvance(text)), height},
        layout.at(last.year, last.value)};
}

QList<std::optional<double>> spread(
    const ChartLayout &layout, const QList<const ChartLine *> &named, const QList<int> &importances, double distance)
{
    const double bottom = layout.area.bottom() + BelowArea;
    const auto isColoured = [](const ChartLine *line) { return line->role != ChartLine::Role::Context; };
    const bool allColouredFit = double(std::ranges::count_if(named, isColoured)) * distance <= bottom;
    QList<WantedLabel> wanted;
    for (qsizetype i = 0; i < named.size(); ++i) {
        const bool stays = allColouredFit && isColoured(named[i]);
        wanted.append({layout.y(named[i]->points.last().value), stays ? 0 : importances[i]});
    }
    return spreadLabels(wanted, distance, 0, bottom, FarthestLabel);
}

} // namespace

QFont labelFont(const ChartLine &line)
{
    QFont caption = font(TextRole::Caption);
    caption.setBold(line.role != ChartLine::Role::Context);
    return caption;
}

/** The outlines are measured, because tight rectangles of font metrics miss what Thai writes below the line. */
QRectF inkOf(const QString &text, const QFont &font)
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

double tightHeight(const QStringList &texts)
{
    const QFont caption = font(TextRole::Caption);
    QRectF letters;
    for (const QString &text : texts)
        letters |= inkOf(text, caption);
    return std::ceil(letters.height()) + LabelAir;
}

double widestEndLabel(const QList<ChartLine> &lines)
{
    double width = 0;
    for (const ChartLine &line : lines)
        width = std::max(width, QFontMetricsF(labelFont(line)).horizontalAdvance(line.endLabel));
    return std::ceil(width);
}

void placeEndLabels(ChartLayout &layout, const ChartPlot &plot)
{
    const QList<const ChartLine *> named = namedLines(layout, plot);
    const QList<int> order = importances(named);
    double distance = distanceOf(named);
    QList<std::optional<double>> centres = spread(layout, named, order, distance);
    // Leaving some out makes neighbours of others, which may need more room.
    constexpr int mostRounds = 3;
    for (int round = 0; round < mostRounds; ++round) {
        QList<const ChartLine *> staying;
        for (qsizetype i = 0; i < named.size(); ++i) {
            if (centres[i])
                staying.append(named[i]);
        }
        if (distanceOf(staying) <= distance)
            break;
        distance = distanceOf(staying);
        centres = spread(layout, named, order, distance);
    }
    for (qsizetype i = 0; i < named.size(); ++i) {
        if (centres[i])
            layout.labels.append(labelAt(layout, *named[i], *centres[i], distance));
    }
}

} // namespace atlas
