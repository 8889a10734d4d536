// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/labellayer.h"
#include "ui/map/landmask.h"

namespace atlas
{

/**
 * Searches the places of names and keeps the last answer: the same names about the same markers stand where they stood.
 * Measures no text and paints on no screen, so that any one thread at a time may search.
 */
class NamePlaces
{
public:
    /** The places in this viewport; valid until the next call. */
    [[nodiscard]] const QList<LabelPlacement> &find(
        BasemapShapes &shapes, const Viewport &viewport, const WantedLabels &wanted);
    /** Places of a few names among others that stay; nothing of the last answer is forgotten. */
    [[nodiscard]] QList<LabelPlacement> findFew(
        BasemapShapes &shapes, const Viewport &viewport, const WantedLabels &wanted);

private:
    [[nodiscard]] bool isOf(const Viewport &viewport, const WantedLabels &wanted) const;

    LandMask m_land; ///< of the last viewport
    Viewport m_viewport; ///< of the last search
    QList<LabelRequest> m_requests;
    LabelGround m_ground; ///< of the last search
    QList<LabelPlacement> m_places;
};

} // namespace atlas
