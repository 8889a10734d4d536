// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/chartdescription.h"

#include <QWidget>

namespace atlas
{

class ChartRowModel;
class TableView;
struct Theme;

/** The values of a chart as a table that stands in place of its drawing, at the year of the view. */
class ChartValues final : public QWidget
{
    Q_OBJECT

public:
    explicit ChartValues(QWidget *parent = nullptr);

    /** Shows what a chart shows; the same of another year moves to that year. */
    void setChart(const ChartDescription &chart);
    void setTheme(const Theme &theme);

Q_SIGNALS:
    /** The drawing is wanted back. */
    void closed();
    /** The values are wanted on the clipboard. */
    void copyWanted();
    /** A row was opened: its year. */
    void yearPicked(int year);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    ChartRowModel *m_model;
    TableView *m_table;
};

} // namespace atlas
