// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/mapmenu.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

/** An & in a name is no mnemonic. */
QString plain(QString name)
{
    return name.replace(u'&', u"&&"_s);
}

void add(QMenu &menu, const QString &text, const QString &objectName, const std::function<void()> &perform)
{
    QAction *action = menu.addAction(text);
    action->setObjectName(objectName);
    action->setEnabled(static_cast<bool>(perform));
    if (perform)
        QObject::connect(action, &QAction::triggered, &menu, perform);
}

} // namespace

void MapMenu::fill(QMenu &menu) const
{
    if (!cityName.isEmpty()) {
        //: %1 is a city
        const QString text = isCityChosen ? tr("Let go of %1") : tr("Choose the city %1");
        add(menu, text.arg(plain(cityName)), u"mapMenuCity"_s, toggleCity);
    }
    if (!stateName.isEmpty()) {
        //: %1 is a state
        const QString text = isStateChosen ? tr("Let go of %1") : tr("Choose the state %1");
        add(menu, text.arg(plain(stateName)), u"mapMenuState"_s, toggleState);
    }
    if (!menu.isEmpty())
        menu.addSeparator();
    add(menu, tr("&Centre here"), u"mapMenuCentre"_s, centre);
    add(menu, tr("Zoom &in"), u"mapMenuZoomIn"_s, zoomIn);
    add(menu, tr("Zoom &out"), u"mapMenuZoomOut"_s, zoomOut);
    add(menu, tr("Show &all"), u"mapMenuShowAll"_s, showWhole);
    menu.addSeparator();
    add(menu, tr("C&lear choice"), u"mapMenuClear"_s, clearChoices);
}

} // namespace atlas
