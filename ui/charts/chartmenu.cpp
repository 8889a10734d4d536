// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartmenu.h"

#include "app/analysis/charttable.h"
#include "ui/charts/chartwidget.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

/** The words of the menu. */
class ChartMenu
{
    Q_DECLARE_TR_FUNCTIONS(atlas::ChartMenu)
};

void addCopying(QMenu &menu, ChartWidget &chart)
{
    QAction *picture = menu.addAction(ChartMenu::tr("Copy picture"));
    picture->setObjectName(u"copyPicture"_s);
    QObject::connect(
        picture, &QAction::triggered, &chart, [&chart] { QGuiApplication::clipboard()->setImage(chart.picture()); });
    QAction *values = menu.addAction(ChartMenu::tr("Copy values"));
    values->setObjectName(u"copyValues"_s);
    QObject::connect(values, &QAction::triggered, &chart,
        [&chart] { QGuiApplication::clipboard()->setText(chartTable(chart.description())); });
    for (QAction *action : {picture, values})
        action->setEnabled(!chart.description().plot.lines.isEmpty());
}

void addChoosing(QMenu &menu, ChartWidget &chart, const QString &lineId)
{
    const ChartPlot &plot = chart.description().plot;
    const ChartLine *line = plot.line(lineId);
    if (line != nullptr && line->canBeChosen) {
        const bool isChosen = line->role == ChartLine::Role::Chosen;
        //: %1 is a state: its line takes a colour, or gives it back
        QAction *pin = menu.addAction(
            isChosen ? ChartMenu::tr("Unpin %1").arg(line->label) : ChartMenu::tr("Pin %1").arg(line->label));
        pin->setObjectName(u"pin"_s);
        QObject::connect(pin, &QAction::triggered, &chart, [&chart, lineId] { Q_EMIT chart.lineClicked(lineId); });
    }
    QAction *clear = menu.addAction(ChartMenu::tr("Clear choice"));
    clear->setObjectName(u"clearChoice"_s);
    clear->setEnabled(
        std::ranges::any_of(plot.lines, [](const ChartLine &one) { return one.role == ChartLine::Role::Chosen; }));
    QObject::connect(clear, &QAction::triggered, &chart, &ChartWidget::choiceCleared);
}

} // namespace

QMenu *makeChartMenu(ChartWidget &chart, const QString &lineId)
{
    auto *menu = new QMenu(&chart);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addCopying(*menu, chart);
    menu->addSeparator();
    addChoosing(*menu, chart, lineId);
    return menu;
}

} // namespace atlas
