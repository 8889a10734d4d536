// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/nameplaces.h"

namespace atlas
{

bool NamePlaces::isOf(const Viewport &viewport, const WantedLabels &wanted) const
{
    return m_viewport == viewport && m_requests == wanted.requests && m_ground.area == wanted.ground.area
        && m_ground.reserved == wanted.ground.reserved && m_ground.obstacles == wanted.ground.obstacles;
}

QList<LabelPlacement> NamePlaces::findFew(BasemapShapes &shapes, const Viewport &viewport, const WantedLabels &wanted)
{
    if (m_land.viewport() != viewport)
        m_land = LandMask(shapes, viewport);
    LabelGround ground = wanted.ground;
    ground.landShare = [this](const QRectF &box) { return m_land.share(box); };
    ground.foreignShare = [this](const QRectF &box, const QString &home) { return m_land.foreignShare(box, home); };
    return placeLabels(wanted.requests, ground);
}

const QList<LabelPlacement> &NamePlaces::find(
    BasemapShapes &shapes, const Viewport &viewport, const WantedLabels &wanted)
{
    if (isOf(viewport, wanted))
        return m_places;
    m_viewport = viewport;
    m_requests = wanted.requests;
    m_ground = wanted.ground;
    m_places = findFew(shapes, viewport, wanted);
    return m_places;
}

} // namespace atlas
