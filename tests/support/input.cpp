// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/input.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>
#include <QWindow>

namespace atlas::test
{

namespace
{

void sendMouse(
    QWidget &widget, QEvent::Type type, const QPointF &place, Qt::MouseButton button, Qt::MouseButtons buttons)
{
    const QPointF inWindow = widget.mapTo(widget.window(), place);
    QMouseEvent event(type, inWindow, inWindow, widget.mapToGlobal(place), button, buttons, Qt::NoModifier);
    QCoreApplication::sendEvent(widget.window()->windowHandle(), &event);
}

} // namespace

void moveMouse(QWidget &widget, const QPointF &place, Qt::MouseButtons buttons)
{
    sendMouse(widget, QEvent::MouseMove, place, Qt::NoButton, buttons);
}

void pressMouse(QWidget &widget, const QPointF &place)
{
    sendMouse(widget, QEvent::MouseButtonPress, place, Qt::LeftButton, Qt::LeftButton);
}

void releaseMouse(QWidget &widget, const QPointF &place)
{
    sendMouse(widget, QEvent::MouseButtonRelease, place, Qt::LeftButton, Qt::NoButton);
}

void clickMouse(QWidget &widget, const QPointF &place)
{
    moveMouse(widget, place);
    pressMouse(widget, place);
    releaseMouse(widget, place);
}

void turnWheel(QWidget &widget, const QPointF &place, int notches)
{
    QWheelEvent event(widget.mapTo(widget.window(), place), widget.mapToGlobal(place), {}, QPoint(0, 120 * notches),
        Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(widget.window()->windowHandle(), &event);
}

void pressKey(QWidget &widget, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, modifiers);
        QCoreApplication::sendEvent(&widget, &event);
    }
}

} // namespace atlas::test
