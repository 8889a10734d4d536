// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/chartdescription.h"
#include "ui/charts/valuestable.h"

namespace atlas
{

class ChartRowModel;

/** The values of a chart as a table that stands in place of its drawing, at the year of the view. */
class ChartValues final : public ValuesTable
{
    Q_OBJECT

public:
    explicit ChartValues(QWidget *parent = nullptr);

    /** Shows what a chart shows; the same of another year moves to that year. */
    void setChart(const ChartDescription &chart);

Q_SIGNALS:
    /** A row was opened: its year. */
    void yearPicked(int year);

private:
    ChartRowModel *m_model;
};

} // namespace atlas
