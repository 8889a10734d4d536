// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartaccessible.h"

#include "ui/charts/chartgrid.h"
#include "ui/charts/chartinterface.h"
#include "ui/widgets/announce.h"

#include <QAccessible>
#include <QWidget>

namespace atlas
{

namespace
{

/** The cell that is read, as a child of the chart; negative where the chart itself is. */
int partRead(const ChartBearer &chart)
{
    const auto year = chart.yearRead();
    if (!year || chart.showsTable())
        return -1;
    ChartGrid grid;
    grid.follow(chart.drawnChart().plot);
    const int row = grid.rowOf(*year);
    const int column = grid.columnOf(chart.lineRead());
    return row < 0 || column < 0 ? -1 : row * grid.columns() + column;
}

QAccessibleInterface *makeChartAccessible(const QString &, QObject *object)
{
    auto *chart = dynamic_cast<ChartBearer *>(object);
    auto *widget = qobject_cast<QWidget *>(object);
    return chart != nullptr && widget != nullptr ? new ChartInterface(*widget, *chart) : nullptr;
}

} // namespace

void exposeCharts()
{
    [[maybe_unused]] static const bool isInstalled = (QAccessible::installFactory(makeChartAccessible), true);
}

void sayWhatIsRead(QWidget &widget, const ChartBearer &chart)
{
    sayFocus(widget, partRead(chart));
}

void sayAgainWhatIsRead(QWidget &widget, const ChartBearer &chart)
{
    sayAgain(widget, partRead(chart));
}

} // namespace atlas
