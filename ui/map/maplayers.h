// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/groundpicture.h"
#include "ui/map/mapscene.h"
#include "ui/map/markerpictures.h"

#include <QPixmap>

#include <future>

namespace atlas
{

/** The map on its way from one description to another: colours and sizes lie between the two. */
struct MapBlend
{
    MapDescription from;
    double share = 1; ///< 0 is `from`, 1 what is shown
};

/**
 * The layers of a map that is looked at, kept as pictures so that a frame is cheap. While a gesture runs the ground is
 * scrolled, or painted from a coarser level where its scale changes, and names go with their cities; when it rests, all
 * is painted sharp and names find their places.
 */
class MapLayers
{
public:
    explicit MapLayers(std::shared_ptr<BasemapShapes> shapes);

    /** Between these two, kept pictures stand in for sharp ones. `begin` may be called in every frame. */
    void beginMoving(const MapContent &content);
    void endMoving();
    [[nodiscard]] bool isMoving() const { return m_isMoving; }

    /** Other values in the same places: names stay where they are until forgetLayout(). */
    void refreshMarkers(const MapContent &content);
    /** Other choices among the same places: names change their looks at once, their places when all rests. */
    void restyle(const MapContent &content);
    /** Nothing that was laid out holds, not even while a gesture runs. */
    void contentChanged();
    void forgetLayout() { m_layoutIsFresh = false; }
    void forgetLegend() { m_legend = {}; }
    /** Other words or colours: the ground is kept, which knows its theme. */
    void forgetWords();

    /**
     * Begins to paint the ground and to place the names of what will be painted next, on a second thread. Until they
     * are asked for, only that thread touches ground, scene and shapes: everything here that needs them waits for it
     * first. What is painted after all may be something else; then this was in vain.
     */
    void workAhead(const MapContent &content, double ratio);

    /** Colours and sizes between two descriptions, until it is taken back. */
    void setBlend(std::optional<MapBlend> blend) { m_blend = std::move(blend); }
    [[nodiscard]] const std::optional<MapBlend> &blend() const { return m_blend; }

    [[nodiscard]] const MapLayout &layout(const MapContent &content);
    [[nodiscard]] BasemapShapes &shapes();

    /** Paints ground, marks and legend; the painter is clipped to the map. */
    void paint(QPainter &painter, const MapContent &content);

private:
    /** The ground while it moves, for one viewport at a time. */
    struct Moving
    {
        QPixmap picture;
        double scale = 0;
        QPoint origin; ///< of the plane, in device pixels of the picture
        QList<StateLook> looks;
        const Theme *theme = nullptr;
    };

    void waitForWork();
    [[nodiscard]] QList<StateLook> looks(const MapContent &content);
    void paintGround(QPainter &painter, const MapContent &content);
    void paintMovingGround(QPainter &painter, const MapContent &content, const QList<StateLook> &looks);
    [[nodiscard]] bool canScroll(const MapContent &content, const QList<StateLook> &looks, double ratio) const;
    void scroll(const MapContent &content, double ratio);
    void paintMarks(QPainter &painter, const MapContent &content);
    void paintLegend(QPainter &painter, const MapContent &content);
    [[nodiscard]] MapLayout movedLayout(const MapContent &content) const;
    void blendMarkers(QList<Marker> &markers, const MapContent &content) const;

    MapScene m_scene;
    MarkerPictures m_markerPictures;
    MapLayout m_layout;
    bool m_layoutIsFresh = false;
    bool m_isMoving = false;
    std::optional<MapBlend> m_blend;
    GroundPicture m_ground;
    Moving m_moving;
    QPixmap m_legend;
    QRectF m_legendBox; ///< for which it was painted
    double m_legendScale = 0; ///< of the view then: its circles are those of the map
    std::future<void> m_work; ///< under way; the last member, so that it ends before what it works on
};

} // namespace atlas
