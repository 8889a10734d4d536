// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/chartdescription.h"

#include <QList>
#include <QPointF>

namespace atlas
{

/** A piece of a line that is drawn in one go. */
struct LineStroke
{
    QList<QPointF> points; ///< year and value
    bool isDashed = false; ///< projected
};

/** The pieces of a line: broken where its parts must not be joined, dashed towards projected values. */
[[nodiscard]] QList<LineStroke> strokesOf(const ChartLine &line, ChartPlot::Form form);

} // namespace atlas
