// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/mapmenu.h"

#include "ui/map/mapgestures.h"
#include "ui/map/mappointer.h"
#include "ui/map/mapstage.h"

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

MapMenu MapMenu::at(QPointF place, MapStage &stage, MapGestures &gestures, const ViewState &view)
{
    const MapContent shown = stage.content();
    const MapPointer pointer(shown, stage.layout(), stage.shapes());
    const Format format = stage.format();
    const MapTexts texts = stage.texts(format);
    const Viewport &viewport = stage.viewport();
    MapMenu menu;
    if (const QString city = pointer.cityAt(place); !city.isEmpty()) {
        menu.cityName = texts.cityName(city);
        menu.isCityChosen = view.city == city;
        const QString next = menu.isCityChosen ? QString() : city;
        menu.toggleCity = [&gestures, next] { gestures.chooseCity(next); };
    }
    if (const QString state = pointer.stateAt(place); !state.isEmpty()) {
        menu.stateName = texts.stateName(state);
        menu.isStateChosen = view.states.contains(state);
        menu.toggleState = [&gestures, state] { gestures.toggleState(state); };
    }
    menu.centre = [&, place] { gestures.pan(stage.viewport().rect().center() - place, stage.viewport()); };
    if (viewport.scale() < Viewport::LargestScale)
        menu.zoomIn = [&, place] { gestures.zoom(MapGestures::KeyStep, place, stage.viewport()); };
    if (viewport.scale() > viewport.smallestScale())
        menu.zoomOut = [&, place] { gestures.zoom(1 / MapGestures::KeyStep, place, stage.viewport()); };
    if (view.camera)
        menu.showWhole = [&gestures] { gestures.showWhole(); };
    if (!view.city.isEmpty() || !view.states.isEmpty())
        menu.clearChoices = [&gestures] { gestures.clearChoices(); };
    return menu;
}

void MapMenu::fill(QMenu &menu) const
{
    if (!cityName.isEmpty()) {
        //: %1 is a city
        const QString text = isCityChosen ? tr("Clear the choice of %1") : tr("Choose the city %1");
        add(menu, text.arg(plain(cityName)), u"mapMenuCity"_s, toggleCity);
    }
    if (!stateName.isEmpty()) {
        //: %1 is a state
        const QString text = isStateChosen ? tr("Clear the choice of %1") : tr("Choose the state %1");
        add(menu, text.arg(plain(stateName)), u"mapMenuState"_s, toggleState);
    }
    if (!menu.isEmpty())
        menu.addSeparator();
    add(menu, tr("&Centre here"), u"mapMenuCentre"_s, centre);
    add(menu, tr("Zoom &in"), u"mapMenuZoomIn"_s, zoomIn);
    add(menu, tr("Zoom &out"), u"mapMenuZoomOut"_s, zoomOut);
    add(menu, tr("Show the whole &map"), u"mapMenuShowAll"_s, showWhole);
    menu.addSeparator();
    add(menu, tr("C&lear the choice"), u"mapMenuClear"_s, clearChoices);
}

} // namespace atlas
