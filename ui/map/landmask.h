// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/geo/viewport.h"
#include "ui/map/basemapshapes.h"

#include <QImage>
#include <QString>

namespace atlas
{

/** Where a viewport shows land, coarsely: so that names of the coast can be written on the water. */
class LandMask
{
public:
    LandMask() = default;
    LandMask(BasemapShapes &shapes, const Viewport &viewport);

    [[nodiscard]] const Viewport &viewport() const { return m_viewport; }
    /** How much of a box of the viewport is land, 0 to 1. */
    [[nodiscard]] double share(const QRectF &box) const;

    /** How much of a box is land of others than this member, 0 to 1. */
    [[nodiscard]] double foreignShare(const QRectF &box, const QString &home) const;

private:
    template <typename Counts>
    [[nodiscard]] double shareOf(const QRectF &box, Counts counts) const;

    Viewport m_viewport;
    QImage m_land; ///< one byte a cell: 0 the sea, then the members in their order, then all others
    QList<QString> m_states;
};

} // namespace atlas
