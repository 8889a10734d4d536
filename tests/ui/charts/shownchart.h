// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartwidget.h"

namespace atlas::test
{

/** A shown chart, at the usual size. */
struct ShownChart
{
    ChartWidget widget;

    explicit ShownChart(const ChartDescription &chart, const QSize &size = {480, 250})
    {
        widget.resize(size);
        widget.setDescription(chart);
        widget.show();
    }

    [[nodiscard]] QPoint at(double year, double value) const
    {
        return (widget.plotOrigin() + widget.chartLayout().at(year, value)).toPoint();
    }
};

} // namespace atlas::test
