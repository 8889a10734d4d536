// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/groundlayer.h"

#include <QImage>
#include <QPixmap>

#include <optional>
#include <vector>

namespace atlas
{

/**
 * The ground of one viewport as pictures that are kept: the sea, a mask for each member's land, the lines. Other
 * colours on the same ground are a tint of the masks, a few milliseconds less than painting the land anew. render() and
 * fill() touch images alone: any one thread at a time may call them.
 */
class GroundPicture
{
public:
    /** Whether the pictures are of this viewport, theme and ratio. */
    [[nodiscard]] bool isOf(const Viewport &viewport, const Theme &theme, double ratio) const;
    void render(BasemapShapes &shapes, const Viewport &viewport, const Theme &theme, double ratio);
    /** Lays the lands of these looks, one a member, into the pictures: what tinted() does first. Needs render(). */
    void fill(QList<StateLook> looks);
    [[nodiscard]] bool isEmpty() const { return m_base.isNull(); }
    [[nodiscard]] const Viewport &viewport() const { return m_viewport; }
    [[nodiscard]] double ratio() const { return m_ratio; }
    [[nodiscard]] const Theme *theme() const { return m_theme; }

    /** The ground in these looks, in device pixels. Valid until the next call; needs render(). */
    [[nodiscard]] const QPixmap &tinted(BasemapShapes &shapes, const QList<StateLook> &looks);

private:
    struct Mask
    {
        QPoint at; ///< device pixels
        QImage cover; ///< how much of a pixel is this land
    };

    [[nodiscard]] Mask maskOf(BasemapShapes &shapes, int state) const;

    Viewport m_viewport;
    const Theme *m_theme = nullptr;
    double m_ratio = 0;
    QImage m_base;
    std::vector<Mask> m_masks;
    QImage m_lines;
    QList<StateLook> m_fills; ///< of m_filled, without outlines
    QImage m_filled; ///< sea, lands in their colours and lines: all but the outlines of chosen states
    std::optional<QList<StateLook>> m_looks; ///< of m_tinted; empty: it is of other pictures
    QPixmap m_tinted;
};

} // namespace atlas
