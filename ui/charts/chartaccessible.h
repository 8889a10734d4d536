// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What assistive technology is told of a chart: a table with a row for each year that has values and a column for each
// line, first those in the order of the chart, then earlier projections. A cell says place, year, kind and value, has
// the value as a number, and pressing it shows its year. The chart in one sentence is the description of the table.
#pragma once

#include <QRectF>
#include <QString>

#include <optional>

class QWidget;

namespace atlas
{

struct ChartDescription;

/** A widget that draws a chart: what its table is made of. Its constructor calls exposeCharts(). */
class ChartBearer
{
public:
    ChartBearer() = default;
    ChartBearer(const ChartBearer &) = delete;
    ChartBearer &operator=(const ChartBearer &) = delete;
    virtual ~ChartBearer() = default;

    /** What is drawn. */
    [[nodiscard]] virtual const ChartDescription &drawnChart() const = 0;
    /** Whether the values stand there as a table of their own, which then speaks for itself. */
    [[nodiscard]] virtual bool showsTable() const = 0;
    /** Where a value of a line is drawn, in the widget; null where it is not. */
    [[nodiscard]] virtual QRectF placeOf(const QString &lineId, int year, double value) = 0;
    /** The year that is read by keyboard or under the pointer. */
    [[nodiscard]] virtual std::optional<int> yearRead() const = 0;
    /** The line that is read; empty: all of them. */
    [[nodiscard]] virtual QString lineRead() const = 0;
    /** As a click on the year. */
    virtual void pickYear(int year) = 0;
};

/** From now on whatever is a ChartBearer is a table for assistive technology. May be called any number of times. */
void exposeCharts();

/** Tells assistive technology what the keyboard reads now: the cell of the line, the first one where all are read, or
 * the chart itself. Nothing while the focus is elsewhere. */
void sayWhatIsRead(QWidget &widget, const ChartBearer &chart);

/** The same once more, where a key could not lead on. */
void sayAgainWhatIsRead(QWidget &widget, const ChartBearer &chart);

} // namespace atlas
