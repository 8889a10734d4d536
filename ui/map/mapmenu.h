// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QPointF>
#include <QString>

#include <functional>

class QMenu;

namespace atlas
{

class MapGestures;
class MapStage;
struct ViewState;

/** What the right button found, and what can be done there. An empty function is an action that is of no use now. */
struct MapMenu
{
    Q_DECLARE_TR_FUNCTIONS(atlas::MapMenu)

public:
    QString cityName; ///< under the pointer; empty: none
    bool isCityChosen = false;
    QString stateName; ///< under the pointer; empty: none
    bool isStateChosen = false;

    std::function<void()> toggleCity;
    std::function<void()> toggleState;
    std::function<void()> centre;
    std::function<void()> zoomIn;
    std::function<void()> zoomOut;
    std::function<void()> showWhole;
    std::function<void()> clearChoices;

    /** What there is at a place of the map; the menu made of it must not outlive stage and gestures. */
    [[nodiscard]] static MapMenu at(QPointF place, MapStage &stage, MapGestures &gestures, const ViewState &view);

    /** Adds the actions to the menu; what they call must outlive it. */
    void fill(QMenu &menu) const;
};

} // namespace atlas
