// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartmenu.h"

#include "ui/charts/chartkeys.h"
#include "ui/charts/chartwidget.h"
#include "ui/charts/smallmultiples.h"

#include <QActionGroup>
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

template <typename Chart>
void addCopying(QMenu &menu, Chart &chart)
{
    atlas::addCopying(
        menu, chart, !chart.description().plot.lines.isEmpty(), [&chart] { return chart.picture(); },
        [&chart] { chart.copyValues(); });
}

QString wordsOfChoosing(ChartChoice choice, bool isChosen)
{
    if (choice == ChartChoice::One)
        //: %1 is a city: the chart is about it, or no longer
        return isChosen ? ChartMenu::tr("Clear the choice of %1") : ChartMenu::tr("Choose %1");
    //: %1 is a state: its line takes a colour, or gives it back
    return isChosen ? ChartMenu::tr("Unpin %1") : ChartMenu::tr("Pin %1");
}

void addChoosing(QMenu &menu, ChartWidget &chart, const QString &lineId)
{
    const ChartPlot &plot = chart.description().plot;
    const ChartLine *line = plot.line(lineId);
    const ChartChoice choice = chart.choice();
    const auto isChosen = [choice](const ChartLine &one) {
        return choice == ChartChoice::One ? one.canBeChosen && one.role == ChartLine::Role::Asean
                                          : one.role == ChartLine::Role::Chosen;
    };
    if (line != nullptr && line->canBeChosen) {
        QAction *pin = menu.addAction(wordsOfChoosing(choice, isChosen(*line)).arg(line->label));
        pin->setObjectName(u"pin"_s);
        QObject::connect(pin, &QAction::triggered, &chart, [&chart, lineId] { Q_EMIT chart.lineClicked(lineId); });
    }
    QAction *clear = menu.addAction(ChartMenu::tr("Clear choice"));
    clear->setObjectName(u"clearChoice"_s);
    clear->setEnabled(std::ranges::any_of(plot.lines, isChosen));
    QObject::connect(clear, &QAction::triggered, &chart, &ChartWidget::choiceCleared);
}

/** Words of a scale as one of several to choose from. */
QString wordsOf(const ChartScale &scale, const Format &format)
{
    switch (scale.kind) {
    case ChartScale::Kind::Plain:
        //: a scale of values
        return ChartMenu::tr("As measured");
    case ChartScale::Kind::Logarithmic:
        //: a scale of values
        return ChartMenu::tr("Logarithmic");
    case ChartScale::Kind::Index:
        //: a scale of values; %1 is a year with its era
        return ChartMenu::tr("Index: %1 = 100").arg(format.year(scale.baseYear));
    case ChartScale::Kind::Change:
        //: a scale of values; %1 is a year with its era
        return ChartMenu::tr("Change against %1").arg(format.year(scale.baseYear));
    }
    Q_UNREACHABLE();
}

/** All scales of a chart, an index and a change for each year that values may be set against. */
QList<ChartScale> scalesOf(const ChartWidget &chart)
{
    using Kind = ChartScale::Kind;
    const ChartDescription &given = chart.description();
    QList<int> years = baseYears(given, chart.readingYear().value_or(given.currentYear));
    const int base = chart.scale().baseYear;
    if (base != 0 && !years.contains(base))
        years.append(base);
    QList<ChartScale> scales{{}, {Kind::Logarithmic, 0}};
    for (const Kind kind : {Kind::Index, Kind::Change}) {
        for (const int year : std::as_const(years))
            scales.append({kind, year});
    }
    return scales;
}

QString keyOf(const ChartScale &scale)
{
    switch (scale.kind) {
    case ChartScale::Kind::Plain:
        return {};
    case ChartScale::Kind::Logarithmic:
        return keyOf(ChartKeyDeed::Logarithmic);
    case ChartScale::Kind::Index:
        return keyOf(ChartKeyDeed::Index);
    case ChartScale::Kind::Change:
        return keyOf(ChartKeyDeed::Change);
    }
    Q_UNREACHABLE();
}

void addForms(QMenu &menu, ChartWidget &chart, const QString &lineId)
{
    addTableEntry(menu, chart, !chart.description().plot.lines.isEmpty(), chart.isTableShown(),
        [&chart] { chart.setTableShown(!chart.isTableShown()); });
    const ChartLine *line = chart.shown().plot.line(lineId.isEmpty() ? chart.highlight() : lineId);
    if (line == nullptr || chart.isTableShown())
        return;
    const bool standsOut = line->id == chart.highlight();
    //: %1 is the name of a line: the others step back
    QAction *highlight = menu.addAction(standsOut ? ChartMenu::tr("Stop highlighting %1").arg(line->label)
                                                  : ChartMenu::tr("Highlight %1").arg(line->label));
    highlight->setObjectName(u"highlight"_s);
    QObject::connect(highlight, &QAction::triggered, &chart,
        [&chart, id = line->id, standsOut] { chart.setHighlight(standsOut ? QString() : id); });
}

void addScales(QMenu &menu, ChartWidget &chart)
{
    QMenu *scales = menu.addMenu(ChartMenu::tr("Scale"));
    scales->setObjectName(u"scales"_s);
    scales->setToolTipsVisible(true);
    auto *group = new QActionGroup(scales);
    auto named = ChartScale::Kind::Plain; // a key stands with the first of its kind
    for (const ChartScale &scale : scalesOf(chart)) {
        const QString refusal = scaleRefusal(chart.description(), scale);
        const QString key = scale.kind == named ? QString() : u'\t' + keyOf(scale);
        named = scale.kind;
        QAction *action = scales->addAction(wordsOf(scale, chart.description().format) + key);
        action->setActionGroup(group);
        action->setCheckable(true);
        action->setChecked(scale == chart.scale());
        action->setEnabled(refusal.isEmpty());
        action->setToolTip(refusal);
        QObject::connect(action, &QAction::triggered, &chart, [&chart, scale] { chart.chooseScale(scale); });
    }
}

} // namespace

void addTableEntry(
    QMenu &menu, QWidget &chart, bool hasValues, bool isTableShown, const std::function<void()> &switchOver)
{
    const QString words = isTableShown ? ChartMenu::tr("Show as chart") : ChartMenu::tr("Show as table");
    QAction *table = menu.addAction(words + u'\t' + keyOf(ChartKeyDeed::Table));
    table->setObjectName(u"showTable"_s);
    table->setEnabled(hasValues);
    QObject::connect(table, &QAction::triggered, &chart, switchOver);
}

void addCopying(QMenu &menu, QWidget &chart, bool hasValues, const std::function<QImage()> &pictureOf,
    const std::function<void()> &copyValues)
{
    QAction *picture = menu.addAction(ChartMenu::tr("Copy picture"));
    picture->setObjectName(u"copyPicture"_s);
    QObject::connect(
        picture, &QAction::triggered, &chart, [pictureOf] { QGuiApplication::clipboard()->setImage(pictureOf()); });
    QAction *values = menu.addAction(ChartMenu::tr("Copy values"));
    values->setObjectName(u"copyValues"_s);
    QObject::connect(values, &QAction::triggered, &chart, copyValues);
    for (QAction *action : {picture, values})
        action->setEnabled(hasValues);
}

QMenu *makeChartMenu(ChartWidget &chart, const QString &lineId)
{
    auto *menu = new QMenu(&chart);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addForms(*menu, chart, lineId);
    addScales(*menu, chart);
    menu->addSeparator();
    addCopying(*menu, chart);
    menu->addSeparator();
    addChoosing(*menu, chart, lineId);
    return menu;
}

QMenu *makeCopyMenu(SmallMultiples &panels)
{
    auto *menu = new QMenu(&panels);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addCopying(*menu, panels);
    return menu;
}

} // namespace atlas
