// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The whole map on any painter: a window, a picture file, a page of paper take one path.
#pragma once

#include "app/analysis/maptexts.h"
#include "app/model/appearance.h"
#include "ui/map/groundlayer.h"
#include "ui/map/nameplaces.h"

#include <QSet>

#include <memory>

namespace atlas
{

/** What is to be painted; refers to what it is given. */
struct MapContent
{
    const Catalogue &catalogue;
    const MapDescription &map;
    const Appearance &appearance;
    Viewport viewport; ///< of the map itself, without the lines of text under it
    QList<QRectF> reserved; ///< places that labels keep free, such as buttons that always lie on the map
    QList<QRectF> covered = {}; ///< by what lies on the map for a while: labels there are hidden, none moves for it
    bool hasLegend = true; ///< false where it is folded away
};

/** Where everything stands; made once and used for painting and for what lies under the pointer. */
struct MapLayout
{
    QList<Marker> markers; ///< in the order of painting
    QList<PlacedLabel> labels;
    QRectF legend; ///< empty where there is none
};

/**
 * Paints the map in layers that can be kept apart as pictures: the ground, the marks upon it, the legend; and under
 * the map its notes: sources and the disclaimer, which no export can lose. Keeps the pictures of labels between calls.
 */
class MapScene
{
public:
    explicit MapScene(std::shared_ptr<BasemapShapes> shapes);

    /** Height of the notes under a map of this width. */
    [[nodiscard]] static double notesHeight(const MapContent &content, double width);
    /** Where the legend stands in the viewport; empty where there is none. */
    [[nodiscard]] static QRectF legendRect(const MapContent &content);
    [[nodiscard]] MapLayout layOut(const MapContent &content);
    /** Names for the cities that were not `known` in the layout; those that stand there stay. */
    void addNames(const MapContent &content, const QSet<QString> &known, MapLayout &layout);
    /** The names that want places, measured: on the thread of the interface. */
    [[nodiscard]] static WantedLabels wantedNames(const MapContent &content);
    /** Searches the places that layOut() will want; any thread may do so that has this scene to itself. */
    void findPlaces(const Viewport &viewport, const WantedLabels &wanted);

    void paintGround(QPainter &painter, const MapContent &content);
    void paintMarks(QPainter &painter, const MapContent &content, const MapLayout &layout);
    /** The names alone, with their leader lines. */
    void paintNames(QPainter &painter, const MapContent &content, const MapLayout &layout);
    static void paintLegend(QPainter &painter, const MapContent &content);
    /** The notes, below the viewport. */
    static void paintNotes(QPainter &painter, const MapContent &content);
    /** All of it, the map at the painter's origin. */
    void paint(QPainter &painter, const MapContent &content);

    [[nodiscard]] BasemapShapes &shapes() { return *m_shapes; }

private:
    void nameChosen(const MapContent &content, MapLayout &layout);
    void nameAlone(const MapContent &content, const QString &cityId, const QList<QRectF> &fixed, MapLayout &layout);
    [[nodiscard]] QList<PlacedLabel> placeAmong(
        const MapContent &content, const QSet<QString> &cities, QList<QRectF> reserved);

    std::shared_ptr<BasemapShapes> m_shapes;
    LabelPictures m_pictures;
    NamePlaces m_places;
};

} // namespace atlas
