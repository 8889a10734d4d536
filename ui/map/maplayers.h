// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/mapscene.h"

#include <QPixmap>

namespace atlas
{

/**
 * The layers of a map that is looked at, kept as pictures so that a frame is cheap. While a gesture runs the ground is
 * moved and scaled and names go with their cities; when it rests, all is painted sharp and names find their places.
 */
class MapLayers
{
public:
    explicit MapLayers(std::shared_ptr<BasemapShapes> shapes);

    /** Between these two, kept pictures stand in for sharp ones. `begin` may be called in every frame. */
    void beginMoving(const MapContent &content);
    void endMoving();

    /** Other values in the same places: names stay where they are until forgetLayout(). */
    void refreshMarkers(const MapContent &content);
    /** What the map says or where it looks has changed. */
    /** Other cities, names or states: nothing that was laid out holds, not even while a gesture runs. */
    void contentChanged();
    void forgetLayout() { m_layoutIsFresh = false; }
    void forgetLegend() { m_legend = {}; }
    void forgetAll();

    [[nodiscard]] const MapLayout &layout(const MapContent &content);
    [[nodiscard]] BasemapShapes &shapes() { return m_scene.shapes(); }

    /** Paints ground, marks and legend; the painter is clipped to the map. */
    void paint(QPainter &painter, const MapContent &content);

private:
    struct Ground
    {
        QPixmap picture;
        Viewport viewport; ///< what it shows: larger than the window while dragging
        double margin = 0;
        QList<StateLook> looks;
        Appearance::Scheme scheme = Appearance::Scheme::Light;
    };

    [[nodiscard]] bool groundFits(const MapContent &content, const QList<StateLook> &looks, double ratio) const;
    void paintGround(QPainter &painter, const MapContent &content);
    void renderGround(const MapContent &content, const QList<StateLook> &looks, double ratio);
    void paintMarks(QPainter &painter, const MapContent &content);
    void paintLegend(QPainter &painter, const MapContent &content);
    [[nodiscard]] MapLayout movedLayout(const MapContent &content) const;

    MapScene m_scene;
    MapLayout m_layout;
    bool m_layoutIsFresh = false;
    bool m_isMoving = false;
    Ground m_ground;
    QPixmap m_legend;
    QRectF m_legendBox; ///< for which it was painted
};

} // namespace atlas
