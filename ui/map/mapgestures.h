// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/geo/viewport.h"
#include "app/view/session.h"

#include <QElapsedTimer>

#include <optional>

class QKeyEvent;

namespace atlas
{

/**
 * Turns what a hand does on the map into views: which view, and whether it is a step of its own in the history or goes
 * on with the last one. A drag, a burst of the wheel and a held key are one step each. Knows no widget.
 */
class MapGestures
{
public:
    /** What a press turned out to be when the button was let go. */
    enum class Press { None, Drag, Click };
    enum class Repeat { First, Held };
    static constexpr double KeyStep = 1.5; ///< of a key or a button

    explicit MapGestures(Session &session);

    // The pointer; `viewport` is what is on screen when it happens.
    void press(QPointF at, const Viewport &viewport);
    /** The pointer moves with its button held; true once and while that drags the map. */
    bool drag(QPointF at);
    [[nodiscard]] Press release();
    void forgetPress() { m_press.reset(); }
    [[nodiscard]] bool isPressed() const { return m_press.has_value(); }
    /** A click on a city, else a state, else the sea (both empty), which lets go of all choices. */
    void click(const QString &cityId, const QString &stateId);
    /** Zooms about the place; what the first click of the two chose is taken back in the same step. */
    void doubleClick(QPointF at, const Viewport &viewport);
    /** Turns of the wheel, nearer when positive. */
    void turnWheel(double turns, QPointF at, const Viewport &viewport);

    // The camera
    void zoom(double factor, QPointF about, const Viewport &viewport, Repeat repeat = Repeat::First);
    void pan(QPointF delta, const Viewport &viewport, Repeat repeat = Repeat::First);
    void showWhole();
    /** + − zoom, Home and 0 show all, arrows with Shift move the map; false where the key means nothing of that. */
    bool key(const QKeyEvent &event, const Viewport &viewport);

    // Choices
    void chooseCity(const QString &cityId);
    void toggleState(const QString &stateId);
    void clearChoices();

    /** Whether the view shown just now follows the hand: then the map goes there at once. */
    [[nodiscard]] bool followsTheHand() const { return m_followsTheHand; }

private:
    struct Pressed
    {
        QPointF start;
        Viewport viewport; ///< when it began
        bool isDrag = false;
    };
    enum class Burst { None, Wheel, Keys };

    void show(const ViewState &view, Burst burst, bool goesOn);
    void showByKey(const ViewState &view, Repeat repeat);
    void follow(const ViewState &view, Session::Step step);

    Session &m_session;
    std::optional<Pressed> m_press;
    std::optional<ViewState> m_beforeClick; ///< what a double click goes back to
    Burst m_burst = Burst::None;
    ViewState m_burstView; ///< what the burst showed last: it goes on only from there
    QElapsedTimer m_sinceWheel;
    bool m_followsTheHand = false;
};

} // namespace atlas
