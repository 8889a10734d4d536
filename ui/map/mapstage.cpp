// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/mapstage.h"

#include "ui/map/mapcamera.h"
#include "ui/theme/motion.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace atlas
{

namespace
{

constexpr int RestAfter = 90; ///< milliseconds until everything is drawn sharp
constexpr int RestAfterYear = 450; ///< longer than the beat of a run of the years, so that names rest with it

/** The fields of a view that the description of the map depends on, but for the year. */
auto described(const ViewState &view)
{
    return std::tie(view.indicator, view.area, view.city, view.states);
}

/** The fields that the legend depends on: choices leave it as it is. */
auto explained(const ViewState &view)
{
    return std::tie(view.indicator, view.area, view.year);
}

} // namespace

MapStage::MapStage(const Catalogue &catalogue, SeriesReader series, const QByteArray &basemap, const Session &session)
    : m_catalogue(catalogue)
    , m_series(std::move(series))
    , m_session(session)
    , m_layers(BasemapShapes::openOrEmpty(basemap))
{
    m_restTimer.setSingleShot(true);
    connect(&m_restTimer, &QTimer::timeout, this, &MapStage::rest);
    connect(&m_cameraWay, &Transition::moved, this, &MapStage::moveCamera);
    connect(&m_yearWay, &Transition::moved, this, &MapStage::moveYear);
}

void MapStage::setAppearance(const Appearance &appearance)
{
    arrive();
    m_appearance = appearance;
}

void MapStage::setSize(QSize size)
{
    m_cameraWay.finish();
    const double notes = MapScene::notesHeight(content(), size.width());
    const QSizeF map(std::max(1, size.width()), std::max(1.0, size.height() - notes));
    m_viewport = viewportOf(m_session.view(), map, m_hasLegend);
    m_shown = m_viewport;
    m_layers.endMoving();
    m_layers.forgetLegend();
    Q_EMIT changed();
}

int MapStage::duration() const
{
    return m_hasPainted && m_isWatched ? motion::duration(m_appearance) : 0;
}

QPointF MapStage::positionOf(const CityOnMap &city) const
{
    return m_viewport.toScreen({city.position.longitude(), city.position.latitude()});
}

void MapStage::describe()
{
    const ViewState &view = m_session.view();
    const auto coloured = m_series(view.indicator);
    const auto agglomerations = m_series(AgglomerationIndicator);
    const auto administrative = m_series(AdministrativeIndicator);
    m_map = describeMap(m_catalogue, {*coloured, *agglomerations, *administrative}, view);
    Q_EMIT descriptionChanged();
}

void MapStage::follow(const ViewState &before, const ViewState &after, Pace pace)
{
    const bool isOnlyYear = described(before) == described(after);
    if (!isOnlyYear || before.year != after.year)
        followContent(before, after, isOnlyYear);
    if (before.camera != after.camera)
        followCamera(pace);
    Q_EMIT changed();
}

/** Names stay where they are while the years run; they find their best places when it rests. */
void MapStage::followContent(const ViewState &before, const ViewState &after, bool isOnlyYear)
{
    m_yearWay.finish();
    const bool isSingleStep = isOnlyYear && std::abs(before.year - after.year) == 1 && duration() > 0
        && (!m_sinceYear.isValid() || m_sinceYear.elapsed() > RestAfterYear);
    MapDescription from;
    if (isSingleStep)
        from = m_map;
    describe();
    if (explained(before) != explained(after))
        m_layers.forgetLegend();
    if (isOnlyYear) {
        m_sinceYear.start();
        m_layers.refreshMarkers(content());
        m_restTimer.start(RestAfterYear);
    } else if (m_hasPainted && m_isWatched) {
        m_layers.restyle(content());
        m_restTimer.start(RestAfter);
    } else {
        m_layers.contentChanged();
    }
    if (isSingleStep) {
        m_layers.setBlend(MapBlend{std::move(from), 0});
        m_yearWay.start(duration());
    }
}

void MapStage::followCamera(Pace pace)
{
    const Viewport from = m_shown;
    MapContent before = content();
    before.viewport = from;
    m_layers.beginMoving(before);
    m_viewport = viewportOf(m_session.view(), m_viewport.size(), m_hasLegend);
    if (pace == Pace::AtOnce || duration() == 0) {
        m_cameraWay.finish();
        m_shown = m_viewport;
        m_restTimer.start(RestAfter);
    } else {
        m_restTimer.stop();
        m_from = from;
        m_cameraWay.start(duration());
    }
}

void MapStage::moveCamera(double share)
{
    m_shown = Viewport::between(m_from, m_viewport, share);
    if (share >= 1)
        m_restTimer.start(0);
    Q_EMIT changed();
}

void MapStage::moveYear(double share)
{
    std::optional<MapBlend> blend = m_layers.blend();
    if (share >= 1)
        blend.reset();
    else if (blend)
        blend->share = share;
    m_layers.setBlend(std::move(blend));
    Q_EMIT changed();
}

void MapStage::arrive()
{
    m_cameraWay.finish();
    m_yearWay.finish();
    if (m_restTimer.isActive())
        rest();
}

void MapStage::rest()
{
    m_restTimer.stop();
    m_layers.endMoving();
    Q_EMIT rested();
    Q_EMIT changed();
}

void MapStage::forgetWords()
{
    m_layers.forgetWords();
    Q_EMIT changed();
}

void MapStage::workAhead(double devicePixelRatio)
{
    if (!m_hasPainted)
        m_layers.workAhead(content(), devicePixelRatio);
}

void MapStage::paint(QPainter &painter)
{
    MapContent shown = content();
    shown.viewport = m_shown;
    m_layers.paint(painter, shown);
    m_hasPainted = true;
}

} // namespace atlas
