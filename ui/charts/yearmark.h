// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/chartdescription.h"
#include "ui/charts/chartlayout.h"

#include <QLineF>
#include <QRectF>

#include <optional>

namespace atlas
{

/** Where everything stands that marks one year over a plot. */
struct YearMark
{
    /** What a line has in the year, written beside it. */
    struct Value
    {
        qsizetype line = 0; ///< in ChartPlot::lines
        QString text;
        QRectF rect;
        QLineF leader; ///< from the dot to a text that stands away from it; null beside the dot
    };

    QString number; ///< of the year, on the axis
    QRectF flag; ///< behind the number
    QList<QRectF> blanked; ///< years on the axis that the flag would touch: they give way to it
    QRectF dots; ///< the column of dots where they mark another year, the one whose values stand for this one
    QList<QLineF> pieces; ///< the upright line, open where something is written or marked
    /** Of ASEAN, then the chosen states up to the first without room; one above another as their dots are. None for
     * ranks, nor for what the name at the end of a line says already. */
    QList<Value> values;
    std::optional<ChartLayout::Disc> disc; ///< the rank of ASEAN where it is not written already

    /** Everything it covers, with a rim. */
    [[nodiscard]] QRectF bounds() const;
};

/** The mark of the year of the view at `place`, a year or a place on the way to it, where no value is written. */
[[nodiscard]] YearMark placeYearMark(const ChartDescription &chart, const ChartLayout &layout, double place);

/** The mark of a year that is read: its values stand in a box. */
[[nodiscard]] YearMark placeReadingMark(const ChartDescription &chart, const ChartLayout &layout, int year);

} // namespace atlas
