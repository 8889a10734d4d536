// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/chartdescription.h"
#include "ui/charts/textblock.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QSizeF>

namespace atlas
{

/** All values of a year in a small box: the year on top, then name and value, the largest first. */
class ReadingBox
{
public:
    /**
     * In as many columns as it takes to stay inside `most`. Where not all values go in, those in colour stay, then the
     * first of the others, and a last line says how many are left out.
     */
    ReadingBox(const ChartReading &reading, const QSizeF &most);

    [[nodiscard]] QSizeF size() const { return m_size; }
    /** The values that are written, in their order. */
    [[nodiscard]] const QList<ChartReading::Value> &values() const { return m_values; }
    void paint(QPainter &painter, const QPointF &topLeft, const Theme &theme) const;

private:
    void keep(qsizetype count);
    void paintRow(QPainter &painter, const ChartReading::Value &value, const QRectF &rect, const Theme &theme) const;

    TextBlock m_heading;
    QList<ChartReading::Value> m_values;
    QString m_more; ///< how many are left out; empty where none is
    qsizetype m_rows = 0; ///< in a column
    double m_columnWidth = 0;
    QSizeF m_size;
};

} // namespace atlas
