// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the keys do on the map. They stand on its cities, or, one Tab further, on its states.
#include "ui/map/mapring.h"
#include "ui/map/mapwalk.h"
#include "ui/map/mapwidget.h"
#include "ui/map/stateplaces.h"
#include "ui/widgets/announce.h"

#include <QKeyEvent>

#include <algorithm>

namespace atlas
{

namespace
{

constexpr int Inset = 20; ///< pixels from the edge within which a place is well in sight
constexpr QPoint TipOffset(8, 12);

} // namespace

void MapWidget::keyPressEvent(QKeyEvent *event)
{
    // With Alt, Ctrl or Meta a key belongs to the window, even where its action has nothing to do now.
    const bool isOfTheMap = !(event->modifiers() & (Qt::AltModifier | Qt::ControlModifier | Qt::MetaModifier));
    if (isOfTheMap && !event->isAutoRepeat())
        m_stage.arrive();
    const bool isHandled = isOfTheMap
        && (m_gestures.key(*event, viewport()) || handleArrow(*event) || handleChoiceKey(event->key())
            || handleTableKey(*event));
    if (!isHandled)
        QWidget::keyPressEvent(event);
}

bool MapWidget::handleChoiceKey(int key)
{
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (isEnter && !m_focusedState.isEmpty())
        m_gestures.toggleState(m_focusedState);
    else if (isEnter && !m_focused.isEmpty())
        m_gestures.chooseCity(m_focused);
    else if (key == Qt::Key_Escape && !m_focusedState.isEmpty())
        leaveStates();
    else if (key == Qt::Key_Escape && !m_session.view().city.isEmpty())
        m_gestures.chooseCity({});
    else
        return false;
    return true;
}

bool MapWidget::handleTableKey(const QKeyEvent &event)
{
    const bool isAsked = asksForTable(event);
    if (isAsked)
        setTableShown(!isTableShown());
    return isAsked;
}

bool MapWidget::handleArrow(const QKeyEvent &event)
{
    const std::optional<Direction> direction = directionOf(event.key());
    if (!direction)
        return false;
    const auto repeat = event.isAutoRepeat() ? MapGestures::Repeat::Held : MapGestures::Repeat::First;
    if (m_focusedState.isEmpty())
        walk(*direction, repeat);
    else
        walkStates(*direction, repeat);
    return true;
}

void MapWidget::walk(Direction direction, MapGestures::Repeat repeat)
{
    const std::optional<qsizetype> next = nextCity(
        m_stage.description(), viewport(), m_focused.isEmpty() ? m_session.view().city : m_focused, direction);
    if (!next)
        return sayAgain(*this, partWalked()); // at an end: silence would be taken for a key that is dead
    const CityOnMap city = m_stage.description().cities[*next];
    m_focused = city.cityId;
    bringIntoSight(m_stage.positionOf(city), repeat);
    announce(city, *next);
    update();
}

void MapWidget::walkStates(Direction direction, MapGestures::Repeat repeat)
{
    const QList<StatePlace> places = statePlaces(m_stage.shapes(), viewport());
    const auto next = nextState(places, int(m_stage.shapes().states().indexOf(m_focusedState)), direction);
    if (!next)
        return sayAgain(*this, partWalked());
    bringIntoSight(places[*next].at, repeat);
    standOnState(places[*next].state);
}

void MapWidget::bringIntoSight(QPointF place, MapGestures::Repeat repeat)
{
    if (!viewport().rect().adjusted(Inset, Inset, -Inset, -Inset).contains(place))
        m_gestures.pan(viewport().rect().center() - place, viewport(), repeat);
}

/** Says where the keys stand, to the eye and to the ear. */
void MapWidget::announce(const CityOnMap &city, qsizetype number)
{
    const Format format = m_stage.format();
    sayFocus(*this, static_cast<int>(number));
    setAccessibleDescription(m_stage.texts(format).spokenCity(city, static_cast<int>(number) + 1));
    showTip(mapToGlobal(m_stage.positionOf(city).toPoint() + TipOffset), tipOf(city.cityId));
}

/** The same for a state. */
void MapWidget::standOnState(int state)
{
    const MapDescription &map = m_stage.description();
    m_focusedState = m_stage.shapes().states().value(state);
    const auto stood = std::ranges::find(map.states, m_focusedState, &StateOnMap::stateId);
    update();
    if (stood == map.states.end())
        return;
    const Format format = m_stage.format();
    sayFocus(*this, int(map.cities.size() + (stood - map.states.begin())));
    setAccessibleDescription(m_stage.texts(format).spokenState(*stood));
    const QPointF place = placeOfState(m_focusedState).value_or(viewport().rect().center());
    showTip(mapToGlobal(place.toPoint() + TipOffset), tipOfState(m_focusedState));
}

std::optional<QPointF> MapWidget::placeOfState(const QString &stateId)
{
    const auto state = int(m_stage.shapes().states().indexOf(stateId));
    const QList<StatePlace> places = statePlaces(m_stage.shapes(), viewport());
    const auto found = std::ranges::find(places, state, &StatePlace::state);
    return found == places.end() ? std::nullopt : std::optional(found->at);
}

/** The state of the city the keys stand on or that is chosen, else the one chosen last, else the one in the middle. */
bool MapWidget::enterStates()
{
    const QList<StatePlace> places = statePlaces(m_stage.shapes(), viewport());
    const ViewState &view = m_session.view();
    const City *city = m_catalogue.city(m_focused.isEmpty() ? view.city : m_focused);
    const QString wanted = city != nullptr ? city->stateId : view.states.isEmpty() ? QString() : view.states.last();
    const auto state = int(m_stage.shapes().states().indexOf(wanted));
    const auto meant = std::ranges::find(places, state, &StatePlace::state);
    const QPointF middle = viewport().rect().center();
    const auto nearest = std::ranges::min_element(
        places, {}, [middle](const StatePlace &place) { return (place.at - middle).manhattanLength(); });
    if (nearest == places.end())
        return false; // a basemap without land
    standOnState(meant != places.end() ? meant->state : nearest->state);
    return true;
}

/** Back to the city the keys stood on before, or to the map as a whole. */
void MapWidget::leaveStates()
{
    m_focusedState.clear();
    hideTip();
    const MapDescription &map = m_stage.description();
    const auto city = std::ranges::find(map.cities, m_focused, &CityOnMap::cityId);
    if (city != map.cities.end()) {
        announce(*city, city - map.cities.begin());
    } else {
        describeToReaders();
        sayFocus(*this, -1);
    }
    update();
}

/** Tab goes from the cities to the states before it goes on, and Shift and Tab the same way back. */
bool MapWidget::focusNextPrevChild(bool next)
{
    if (!isVisible() || !hasFocus() || isTableShown()) // or the focus is on a part that lies on the map
        return QWidget::focusNextPrevChild(next);
    const bool isOnStates = !m_focusedState.isEmpty();
    if (next && !isOnStates && enterStates())
        return true;
    if (next || !isOnStates)
        return QWidget::focusNextPrevChild(next);
    leaveStates();
    return true;
}

void MapWidget::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (event->reason() == Qt::BacktabFocusReason)
        enterStates();
}

void MapWidget::focusOutEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason) {
        m_focused.clear();
        m_focusedState.clear();
    }
    update();
    QWidget::focusOutEvent(event);
}

} // namespace atlas
