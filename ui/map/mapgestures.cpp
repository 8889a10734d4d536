// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/mapgestures.h"

#include "ui/map/mapcamera.h"
#include "ui/widgets/keyletters.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QStyleHints>

#include <cmath>

namespace atlas
{

namespace
{

constexpr double WheelStep = 1.25;
constexpr double DoubleClickStep = 2;
constexpr int WheelBurst = 500; ///< milliseconds between turns of one burst

/** How far an arrow key moves the picture. */
std::optional<QPointF> panOf(int key)
{
    constexpr double step = 60; // pixels
    switch (key) {
    case Qt::Key_Left:
        return QPointF(step, 0);
    case Qt::Key_Right:
        return QPointF(-step, 0);
    case Qt::Key_Up:
        return QPointF(0, step);
    case Qt::Key_Down:
        return QPointF(0, -step);
    default:
        return std::nullopt;
    }
}

} // namespace

MapGestures::MapGestures(Session &session)
    : m_session(session)
{
}

/** Shows a view of a burst: a step of its own, unless the burst goes on from what it showed last. */
void MapGestures::show(const ViewState &view, Burst burst, bool goesOn)
{
    const bool isSame = goesOn && m_burst == burst && m_session.view() == m_burstView;
    if (view == m_session.view())
        return; // at a limit: nothing that could be gone on with
    m_burst = burst;
    m_burstView = view;
    follow(view, isSame ? Session::Step::Continue : Session::Step::New);
}

void MapGestures::follow(const ViewState &view, Session::Step step)
{
    m_followsTheHand = true;
    m_session.show(view, step);
    m_followsTheHand = false;
}

void MapGestures::press(QPointF at, const Viewport &viewport)
{
    m_beforeClick.reset();
    m_press = Pressed{at, viewport, false};
}

bool MapGestures::drag(QPointF at)
{
    if (!m_press)
        return false;
    const QPointF moved = at - m_press->start;
    if (!m_press->isDrag && moved.manhattanLength() < QGuiApplication::styleHints()->startDragDistance())
        return false;
    const auto step = m_press->isDrag ? Session::Step::Continue : Session::Step::New;
    m_press->isDrag = true;
    ViewState view = m_session.view();
    view.camera = cameraOf(m_press->viewport.panned(moved));
    follow(view, step);
    return true;
}

MapGestures::Press MapGestures::release()
{
    if (!m_press)
        return Press::None;
    const Press made = m_press->isDrag ? Press::Drag : Press::Click;
    m_press.reset();
    return made;
}

void MapGestures::click(const QString &cityId, const QString &stateId)
{
    m_beforeClick = m_session.view();
    if (!cityId.isEmpty())
        chooseCity(cityId == m_session.view().city ? QString() : cityId);
    else if (!stateId.isEmpty())
        toggleState(stateId);
    else
        clearChoices();
}

void MapGestures::doubleClick(QPointF at, const Viewport &viewport)
{
    const bool hasChosen = m_beforeClick && *m_beforeClick != m_session.view();
    ViewState view = hasChosen ? *m_beforeClick : m_session.view();
    m_beforeClick.reset();
    m_press.reset();
    view.camera = cameraOf(viewport.zoomed(DoubleClickStep, at));
    m_session.show(view, hasChosen ? Session::Step::Continue : Session::Step::New);
}

void MapGestures::turnWheel(double turns, QPointF at, const Viewport &viewport)
{
    const bool goesOn = m_sinceWheel.isValid() && m_sinceWheel.elapsed() < WheelBurst;
    m_sinceWheel.start();
    const Viewport zoomed = viewport.zoomed(std::pow(WheelStep, turns), at);
    if (zoomed != viewport)
        show(withZoom(m_session.view(), zoomed), Burst::Wheel, goesOn);
}

void MapGestures::zoom(double factor, QPointF about, const Viewport &viewport, Repeat repeat)
{
    showByKey(withZoom(m_session.view(), viewport.zoomed(factor, about)), repeat);
}

void MapGestures::pan(QPointF delta, const Viewport &viewport, Repeat repeat)
{
    ViewState view = m_session.view();
    view.camera = cameraOf(viewport.panned(delta));
    showByKey(view, repeat);
}

/** The first press goes there in a moment; a held key is followed at once. */
void MapGestures::showByKey(const ViewState &view, Repeat repeat)
{
    if (repeat == Repeat::Held) {
        show(view, Burst::Keys, true);
        return;
    }
    m_burst = Burst::Keys;
    m_burstView = view;
    m_session.show(view);
}

void MapGestures::showWhole()
{
    ViewState view = m_session.view();
    view.camera.reset();
    m_session.show(view);
}

bool MapGestures::key(const QKeyEvent &event, const Viewport &viewport)
{
    const Repeat repeat = event.isAutoRepeat() ? Repeat::Held : Repeat::First;
    const bool moves = event.modifiers().testFlag(Qt::ShiftModifier);
    const QPointF middle = viewport.rect().center();
    switch (latinKeyOf(event)) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoom(KeyStep, middle, viewport, repeat);
        return true;
    case Qt::Key_Minus:
        zoom(1 / KeyStep, middle, viewport, repeat);
        return true;
    case Qt::Key_0:
    case Qt::Key_Home:
        showWhole();
        return true;
    default:
        break;
    }
    const std::optional<QPointF> way = panOf(event.key());
    if (!moves || !way)
        return false;
    pan(*way, viewport, repeat);
    return true;
}

void MapGestures::chooseCity(const QString &cityId)
{
    ViewState view = m_session.view();
    view.city = cityId;
    m_session.show(view);
}

void MapGestures::toggleState(const QString &stateId)
{
    m_session.show(withStateToggled(m_session.view(), stateId));
}

void MapGestures::clearChoices()
{
    ViewState view = m_session.view();
    view.city.clear();
    view.states.clear();
    m_session.show(view);
}

} // namespace atlas
