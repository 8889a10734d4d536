// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/chartdescription.h"
#include "ui/charts/textblock.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QRectF>

namespace atlas
{

/**
 * All values of a year in columns as wide as the chart: the year first, then name and value, the largest first, down
 * the first column and on in the next. No value is ever left out. Below them the odds, where there are any.
 */
class ReadingBox
{
public:
    /** In as many columns as go into `width`, and so in as few rows as they take. */
    ReadingBox(const ChartReading &reading, double width);

    /** The least height in which no row touches the next. */
    [[nodiscard]] double leastHeight() const;
    /** The values that are written, in their order. */
    [[nodiscard]] const QList<ChartReading::Value> &values() const { return m_values; }
    /** Where each of them is written in a box of this size; its rows share the height. */
    [[nodiscard]] QList<QRectF> cells(const QRectF &box) const;
    /** The value of the line with this id stands out. */
    void paint(QPainter &painter, const QRectF &box, const QString &lineId, const Theme &theme) const;

private:
    /** Values below each other, as wide as the widest of them. */
    struct Column
    {
        double left = 0;
        double width = 0;
        int firstRow = 0; ///< under the heading, where that reaches over the column
    };

    void arrange(double room);
    [[nodiscard]] bool fitIn(int rows, int headColumns, double room);
    [[nodiscard]] QRectF cell(const QRectF &box, const Column &column, int row) const;
    void paintRow(QPainter &painter, const ChartReading::Value &value, const QRectF &rect, bool standsOut,
        const Theme &theme) const;

    TextBlock m_heading;
    TextBlock m_odds; ///< below all values, as wide as the box
    QList<ChartReading::Value> m_values;
    QList<double> m_widths; ///< of the values with their names
    QList<Column> m_columns;
    int m_rows = 1; ///< in a column, with the heading
};

} // namespace atlas
