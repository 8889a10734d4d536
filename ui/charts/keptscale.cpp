// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/keptscale.h"

#include "app/view/session.h"
#include "ui/charts/chartwidget.h"

namespace atlas
{

void keepScale(ChartWidget &chart, Session &session, const ChartScale &start)
{
    const auto follow
        = [&chart, start](const ViewState &view) { chart.setScale(view.scales.value(chart.objectName(), start)); };
    follow(session.view());
    QObject::connect(&session, &Session::viewChanged, &chart,
        [follow](const ViewState &, const ViewState &after) { follow(after); });
    QObject::connect(&chart, &ChartWidget::scaleChosen, &session, [&chart, &session, start](const ChartScale &scale) {
        ViewState view = session.view();
        if (scale == start)
            view.scales.remove(chart.objectName());
        else
            view.scales.insert(chart.objectName(), scale);
        session.show(view);
    });
}

} // namespace atlas
