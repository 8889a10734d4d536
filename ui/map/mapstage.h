// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/seriesreader.h"
#include "app/view/session.h"
#include "ui/map/maplayers.h"
#include "ui/map/transition.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace atlas
{

/**
 * What the map shows and where it looks: follows views, keeps the layers, and lets the camera and the year take a
 * moment on their way. The description and viewport() are at the goal at once; shownViewport() is on its way there.
 */
class MapStage final : public QObject
{
    Q_OBJECT

public:
    /** How a view came about: what follows the hand is there at once. */
    enum class Pace { AtOnce, InAMoment };

    /** Catalogue and session outlive the stage; `basemap` may be unreadable: then there is no land. */
    MapStage(const Catalogue &catalogue, SeriesReader series, const QByteArray &basemap, const Session &session);

    void setAppearance(const Appearance &appearance);
    /** The whole widget's size: the map takes what its notes leave. */
    void setSize(QSize size);
    /** What lies on the map and keeps names off its place. */
    void setReserved(const QList<QRectF> &reserved) { m_reserved = reserved; }
    /** What lies on the map for a while and hides the names under it. */
    void setCovered(const QList<QRectF> &covered) { m_covered = covered; }
    /** Folded away it leaves its room to the map; the size has to be set anew then. */
    void setHasLegend(bool hasLegend) { m_hasLegend = hasLegend; }
    [[nodiscard]] bool hasLegend() const { return m_hasLegend; }
    /** Nobody watches what is hidden: it changes without a way. */
    void setWatched(bool isWatched) { m_isWatched = isWatched; }

    /** Works out the description anew: the words may have changed. */
    void describe();
    void follow(const ViewState &before, const ViewState &after, Pace pace);
    /** Every way is at its goal, and everything is sharp and where it is seen. */
    void arrive();
    /** The same for the camera alone, which goes on moving. */
    void arriveCamera() { m_cameraWay.finish(); }
    void rest();
    void forgetWords();
    void forgetLayout() { m_layers.forgetLayout(); }

    [[nodiscard]] const Appearance &appearance() const { return m_appearance; }
    [[nodiscard]] const Theme &theme() const { return Theme::of(m_appearance.scheme); }
    [[nodiscard]] const MapDescription &description() const { return m_map; }
    [[nodiscard]] const Viewport &viewport() const { return m_viewport; }
    [[nodiscard]] const Viewport &shownViewport() const { return m_shown; }
    [[nodiscard]] bool isMoving() const { return m_layers.isMoving(); }
    /** Milliseconds of a transition now; 0: none. */
    [[nodiscard]] int duration() const;
    [[nodiscard]] Format format() const { return Format(m_appearance); }
    /** Words for what is shown; `format` outlives them. */
    [[nodiscard]] MapTexts texts(const Format &format) const { return {m_catalogue, m_map, format}; }
    /** What is to be painted, at its goal. */
    [[nodiscard]] MapContent content() const
    {
        return {m_catalogue, m_map, m_appearance, m_viewport, m_reserved, m_covered, m_hasLegend};
    }
    [[nodiscard]] const MapLayout &layout() { return m_layers.layout(content()); }
    [[nodiscard]] BasemapShapes &shapes() { return m_layers.shapes(); }
    /** Where a city stands at the goal. */
    [[nodiscard]] QPointF positionOf(const CityOnMap &city) const;

    /** Begins to make the first picture, while others still paint theirs; nothing once it has been painted. */
    void workAhead(double devicePixelRatio);
    /** Paints the map as it is on its way; the painter is clipped to it. */
    void paint(QPainter &painter);

Q_SIGNALS:
    /** After the description, or the words for it, changed. */
    void descriptionChanged();
    /** Nothing moves any more: what lies on the map may find its best place. */
    void rested();
    /** Something has to be painted anew. */
    void changed();

private:
    void followContent(const ViewState &before, const ViewState &after, bool isOnlyYear);
    void followCamera(Pace pace);
    void moveCamera(double share);
    void moveYear(double share);

    const Catalogue &m_catalogue;
    SeriesReader m_series;
    const Session &m_session;
    MapLayers m_layers;
    Appearance m_appearance;
    MapDescription m_map;
    QList<QRectF> m_reserved;
    QList<QRectF> m_covered;
    bool m_hasLegend = true;
    Viewport m_viewport; ///< of the view
    Viewport m_shown; ///< on its way there
    Viewport m_from; ///< where the way began
    Transition m_cameraWay{this};
    Transition m_yearWay{this};
    QElapsedTimer m_sinceYear; ///< tells a single step from a run of the years
    QTimer m_restTimer{this};
    bool m_isWatched = false;
    bool m_hasPainted = false; ///< the first picture is no goal of a transition
};

} // namespace atlas
