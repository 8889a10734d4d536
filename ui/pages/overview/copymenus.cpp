// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/copymenus.h"

#include "ui/pages/overview/areapanel.h"
#include "ui/pages/overview/keyfigurecard.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

/** The words of the menus. */
class CopyMenus
{
    Q_DECLARE_TR_FUNCTIONS(atlas::CopyMenus)
};

QMenu *newMenu(QWidget &owner)
{
    auto *menu = new QMenu(&owner);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    return menu;
}

} // namespace

QMenu *makeAreaMenu(AreaPanel &panel)
{
    QMenu *menu = newMenu(panel);
    const bool isChosen = panel.emphasis() == AreaPanel::Emphasis::Chosen;
    //: %1 is an area of the framework, which becomes the filter or gives it up
    QAction *choose = menu->addAction(isChosen ? CopyMenus::tr("Clear the choice of %1").arg(panel.name())
                                               : CopyMenus::tr("Choose %1").arg(panel.name()));
    choose->setObjectName(u"chooseArea"_s);
    QObject::connect(choose, &QAction::triggered, &panel, [&panel] { Q_EMIT panel.areaPressed(panel.area().id); });
    menu->addSeparator();
    QAction *copy = menu->addAction(CopyMenus::tr("Copy figures"));
    copy->setObjectName(u"copyFigures"_s);
    QObject::connect(
        copy, &QAction::triggered, &panel, [&panel] { QGuiApplication::clipboard()->setText(panel.copyText()); });
    return menu;
}

QMenu *makeKeyFigureMenu(KeyFigureCard &card)
{
    QMenu *menu = newMenu(card);
    QAction *copy = menu->addAction(CopyMenus::tr("Copy figure"));
    copy->setObjectName(u"copyFigure"_s);
    QObject::connect(
        copy, &QAction::triggered, &card, [&card] { QGuiApplication::clipboard()->setText(copyText(card.figure())); });
    addFigureQuestion(*menu, card, card.figureAsked());
    return menu;
}

} // namespace atlas
