// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/chartdescription.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QSizeF>

namespace atlas
{

/** All values of a year in a small box: the year on top, then name and value, the largest first. */
class ReadingBox
{
public:
    /** In as many columns as it takes to stay within `mostHeight`. */
    ReadingBox(const ChartReading &reading, double mostHeight);

    [[nodiscard]] QSizeF size() const { return m_size; }
    void paint(QPainter &painter, const QPointF &topLeft, const Theme &theme) const;

private:
    void paintRow(QPainter &painter, const ChartReading::Value &value, const QRectF &rect, const Theme &theme) const;

    const ChartReading &m_reading; ///< outlives the box
    qsizetype m_rows = 0; ///< in a column
    double m_columnWidth = 0;
    QSizeF m_size;
};

} // namespace atlas
