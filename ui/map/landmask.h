// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/geo/viewport.h"
#include "ui/map/basemapshapes.h"

#include <QImage>

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

private:
    Viewport m_viewport;
    QImage m_land; ///< one byte a cell
};

} // namespace atlas
