// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Mouse, wheel and keys as the window system brings them: to the window, which finds the widget, its enter and leave
// events and who holds the mouse.
#pragma once

#include <QPointF>
#include <QWidget>

namespace atlas::test
{

/** Moves the pointer to a place of `widget`; `buttons` are held meanwhile. */
void moveMouse(QWidget &widget, const QPointF &place, Qt::MouseButtons buttons = Qt::NoButton);
void pressMouse(QWidget &widget, const QPointF &place);
void releaseMouse(QWidget &widget, const QPointF &place);
void clickMouse(QWidget &widget, const QPointF &place);
/** Turns the wheel by so many notches, away from the reader where positive. */
void turnWheel(QWidget &widget, const QPointF &place, int notches);
/** Presses and releases a key with the focus on `widget`. */
void pressKey(QWidget &widget, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);

} // namespace atlas::test
