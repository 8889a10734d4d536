// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A person without a mouse, who hears what a screen reader says.
#pragma once

#include "tests/support/editionwindow.h"

#include <QAccessible>
#include <QKeySequence>

#include <functional>

namespace atlas::test
{

/** The interface of a widget; ends the program where it has none. */
[[nodiscard]] QAccessibleInterface &spoken(QWidget &widget);

/** Both languages, each with the era that goes with it, nothing moving. */
[[nodiscard]] Appearance appearanceIn(Language language);

/** Looks at every part of the page that is shown, one after the other, by the switch at its head. */
void forEachPart(EditionWindow &window, const std::function<void(const QString &part)> &look);

/** Ten fingers and two ears on one window, which has the focus of the desktop. Nothing is clicked. */
class Keyboard
{
public:
    explicit Keyboard(EditionWindow &window);
    ~Keyboard();
    Keyboard(const Keyboard &) = delete;
    Keyboard &operator=(const Keyboard &) = delete;

    /** A key to whatever has the focus, where the shortcuts of the window come first. */
    void press(const QKeySequence &keys, int times = 1);
    /** Presses Tab until the focus is on this widget; false where it comes round without. */
    [[nodiscard]] bool tabTo(const QWidget &widget);
    /** Every widget the Tab key stops at until it comes round, in its order. */
    [[nodiscard]] QList<QWidget *> tabRound();

    [[nodiscard]] QWidget &focus();
    /** What a reader says of what has the focus: its name, or that of the part or cell the keys stand on. */
    [[nodiscard]] QString said();
    /** What was announced, or read while the keys walked, since the last call. */
    [[nodiscard]] QStringList heard();

private:
    EditionWindow &m_window;
    QStringList m_heard;
};

} // namespace atlas::test
