// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/chartdescription.h"

#include <QLineF>
#include <QList>
#include <QRectF>
#include <QSizeF>
#include <QString>

namespace atlas
{

/** Where everything of a chart stands in a picture of a size, in pixels at 100 %: measured once, painted and hit often.
 */
struct ChartLayout
{
    /** The name of a line at its end. */
    struct Label
    {
        QString lineId;
        QString text; ///< shortened where even the room for labels is too narrow
        QRectF rect;
        QPointF end; ///< of the line
    };
    /** A name on an axis. */
    struct Tick
    {
        QString text;
        QRectF rect;
        QPointF at; ///< the place on the axis
    };
    /** A claim of the article. */
    struct Mark
    {
        qsizetype index = 0; ///< in ChartPlot::marks
        QPointF centre;
        double radius = 0; ///< of its ring
        QRectF rect; ///< of its words; null where there was no room
        QLineF leader = {}; ///< from the ring to words that stand away from it; null beside it
    };
    /** Which interval ends below it. */
    struct BandLabel
    {
        QString text;
        QRectF rect;
    };
    /** A rank written on the line it belongs to. */
    struct Disc
    {
        QString text;
        QPointF centre;
    };

    QSizeF size;
    QRectF area; ///< what the values span
    int firstYear = 0;
    int lastYear = 0;
    double low = 0; ///< at the lower edge of the area; for ranks the larger number
    double high = 0;
    bool isLogarithmic = false; ///< both above zero, and equal steps are equal ratios
    QList<Tick> yearTicks;
    QList<Tick> valueTicks;
    QList<Label> labels;
    QList<Mark> marks;
    QList<Disc> discs;
    QList<BandLabel> bandLabels;
    double discRadius = 0; ///< of every disc
    QList<int> regularYears; ///< of ranks: those whose values are marked on all lines
    QList<QLineF> colouredPieces; ///< no word may stand on them
    QString projectionText;
    QRectF projectionRect; ///< of its word; null where there is no projection, or no room to name it
    double projectionTop = 0; ///< of the ground of the projection: below its word where that is wider than the ground

    [[nodiscard]] double x(double year) const;
    [[nodiscard]] double y(double value) const;
    [[nodiscard]] QPointF at(double year, double value) const { return {x(year), y(value)}; }
    /** The nearest year to a place, inside the years shown. */
    [[nodiscard]] int yearAt(double x) const;
};

inline constexpr double DiscRadius = 8.5; ///< of a rank on its line, where there is room
inline constexpr double MarkRadius = 5; ///< of a claim
inline constexpr double LabelGap = 12; ///< between the end of a line and its name

[[nodiscard]] ChartLayout layOutChart(const ChartPlot &plot, const QSizeF &size);

} // namespace atlas
