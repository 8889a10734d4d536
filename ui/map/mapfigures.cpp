// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a place of the map answers: the menu of the right button, and which figure is meant.
#include "ui/map/mapmenu.h"
#include "ui/map/mappointer.h"
#include "ui/map/mapwidget.h"

#include <QContextMenuEvent>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace atlas
{

std::optional<FigureRef> MapWidget::figureOfPlace(const QString &cityId, const QString &stateId) const
{
    const MapDescription &map = m_stage.description();
    if (map.city(cityId) != nullptr)
        return ownFigure(OwnMeasure::CityPeople, cityId, map.year);
    const StateOnMap *state = map.state(stateId);
    if (state == nullptr)
        return std::nullopt;
    return FigureRef{map.indicatorId, stateId, state->value ? state->value->year : map.year, {}};
}

std::optional<FigureRef> MapWidget::figureAsked() const
{
    const ViewState &view = m_session.view();
    if (!m_focusedState.isEmpty())
        return figureOfPlace({}, m_focusedState);
    return figureOfPlace(
        m_focused.isEmpty() ? view.city : m_focused, view.states.isEmpty() ? QString() : view.states.last());
}

std::optional<FigureRef> MapWidget::figureAt(const QPoint &position)
{
    const MapContent shown = m_stage.content();
    const MapPointer pointer(shown, mapLayout(), m_stage.shapes());
    return figureOfPlace(pointer.cityAt(position), pointer.stateAt(position));
}

void MapWidget::contextMenuEvent(QContextMenuEvent *event)
{
    m_stage.arrive();
    QPointF at = event->pos();
    if (event->reason() == QContextMenuEvent::Keyboard) {
        const CityOnMap *stood = m_stage.description().city(m_focused);
        at = stood != nullptr && m_focusedState.isEmpty()
            ? m_stage.positionOf(*stood)
            : placeOfState(m_focusedState).value_or(viewport().rect().center());
    }
    if (!viewport().rect().contains(at))
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"mapMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    MapMenu::at(at, m_stage, m_gestures, m_session.view()).fill(*menu);
    QAction *table = menu->addAction(tr("Show as table") + u"\tT"_s);
    table->setObjectName(u"mapMenuTable"_s);
    connect(table, &QAction::triggered, this, [this] { setTableShown(true); });
    menu->addSeparator();
    addFigureQuestion(*menu, *this, figureOf(*event, *this));
    menu->popup(mapToGlobal(at.toPoint()));
}

} // namespace atlas
