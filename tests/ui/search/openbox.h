// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The box over a window as a person sees and drives it: by its object names.
#pragma once

#include "tests/ui/shell/shownwindow.h"
#include "ui/search/pickmodel.h"

#include <QLineEdit>
#include <QListView>

namespace atlas::test
{

/** A key of any script, as it comes from a keyboard. */
void pressAnyKey(QWidget &target, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);

class OpenBox
{
public:
    /** The parts are there whether the box is open or not. */
    explicit OpenBox(const ShownWindow &shown);

    [[nodiscard]] bool isOpen() const { return box.isVisible(); }
    /** The titles of the rows, headings in brackets. */
    [[nodiscard]] QStringList lines() const;
    /** The row that Enter would open; an empty one where there is none. */
    [[nodiscard]] PickRow current() const;
    [[nodiscard]] int currentPlace() const { return list.currentIndex().row(); }
    /** What stands below the field where nothing answers; empty where something does. */
    [[nodiscard]] QString nothing() const;

    /** Any script, as an input method gives it. */
    void type(const QString &text);
    /** In the place of what was typed. */
    void retype(const QString &text);
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);

    QWidget &box;
    QLineEdit &field;
    QListView &list;
    PickModel &model;
};

/** A key pressed where the keyboard is. */
void press(ShownWindow &shown, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
/** By its key, once the window has the keyboard. */
void openSearch(ShownWindow &shown);

} // namespace atlas::test
