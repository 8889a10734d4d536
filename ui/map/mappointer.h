// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What lies under the pointer, and what is said of it.
#pragma once

#include "ui/map/mapscene.h"

#include <QString>

namespace atlas
{

/** Answers for one moment of the map; refers to what it is given. */
class MapPointer
{
public:
    MapPointer(const MapContent &content, const MapLayout &layout, BasemapShapes &shapes);

    /** The city whose marker or name is meant by a point; empty: none. */
    [[nodiscard]] QString cityAt(QPointF at) const;
    /** The member whose land the point is; empty on the sea, abroad, on the legend. */
    [[nodiscard]] QString stateAt(QPointF at) const;
    /** The tooltip for the point, safe to show; empty: none. */
    [[nodiscard]] QString toolTipAt(QPointF at) const;
    /** The same for a city or a state, wherever the pointer is. */
    [[nodiscard]] QString toolTipOf(const QString &cityId) const;
    [[nodiscard]] QString toolTipOfState(const QString &stateId) const;

private:
    const MapContent &m_content;
    const MapLayout &m_layout;
    BasemapShapes &m_shapes;
};

} // namespace atlas
