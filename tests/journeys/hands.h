// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does with the window, in the words of a person: one function a gesture, real events throughout.
#pragma once

#include "tests/support/editionwindow.h"
#include "ui/shell/actions.h"

namespace atlas
{
class AreaPanel;
class ChartWidget;
class MapWidget;
class SegmentedSwitch;
} // namespace atlas

namespace atlas::test
{

/** The hands of a person on one window. Fails the running test where there is nothing to take hold of. */
class Hands
{
public:
    explicit Hands(EditionWindow &window)
        : m_window(window)
    {
    }

    // On the map
    void drag(QPointF by);
    void wheel(int notches);
    void clickCity(const QString &cityId);
    /** On land of the state, where no city and no name lies; `near` helps to find it. */
    void clickState(double longitude, double latitude);
    void clickSea();
    void doubleClick();
    void pressMapButton(const QString &name);
    void mapKey(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    /** By the arrow keys to the next city that way, and Enter. */
    void walkToCity(Qt::Key direction);

    // On the years
    void typeYear(const QString &text);
    void dragYearTo(int year);
    void yearKey(Qt::Key key);
    /** Plays until the years have moved on by `beats`, and pauses. */
    void play(int beats);

    // On panels, charts and switches
    void clickArea(const QString &areaId);
    void chooseAreaByKey(const QString &areaId);
    /** By keyboard from the panel of an area to its `count`th dot, and Enter. */
    void chooseDot(const QString &areaId, int count);
    void clickDot(const QString &areaId, int index);
    void clickYearOfChart(const QString &name, int year);
    void clickLineOfChart(const QString &name, const QString &lineId);
    void clickSwitch(const QString &accessibleName, int index);
    void switchKey(const QString &accessibleName, Qt::Key key);

    // On the window
    void press(const QString &buttonName);
    void key(const QKeySequence &keys);
    void escape();
    /** Alt and the letter opens the menu, keys walk it. */
    void menu(const QString &letter, const QList<Qt::Key> &keys);
    void resize(QSize size);
    /** A click on nothing: no control has the focus or the pointer. */
    void letGo();

    /** Waits until nothing moves any more. */
    void rest();
    /** What is seen, with nothing pointed at and nothing moving. */
    [[nodiscard]] QImage picture();

private:
    [[nodiscard]] MapWidget &map();
    [[nodiscard]] AreaPanel &panel(const QString &areaId);
    [[nodiscard]] SegmentedSwitch &switchNamed(const QString &accessibleName);
    [[nodiscard]] QPointF freePlace(QPointF around);

    EditionWindow &m_window;
};

} // namespace atlas::test
