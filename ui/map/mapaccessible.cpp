// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What assistive technology is told of the map: its cities, then its states, each with what is known of it; and the
// table that stands in its place.
#include "app/geo/projection.h"
#include "ui/map/mapoverlays.h"
#include "ui/map/mapvalues.h"
#include "ui/map/mapwidget.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

constexpr int Reach = 12; ///< pixels around a city that count as its place

} // namespace

int MapWidget::partCount() const
{
    const MapDescription &map = m_stage.description();
    return int(map.cities.size() + map.states.size());
}

PaintedPart MapWidget::partAt(int index)
{
    const MapDescription &map = m_stage.description();
    return index < map.cities.size() ? partOf(map.cities[index], index) : partOf(map.states[index - map.cities.size()]);
}

PaintedPart MapWidget::partOf(const CityOnMap &city, int index) const
{
    const Format format = m_stage.format();
    const MapTexts texts = m_stage.texts(format);
    PaintedPart part;
    part.name = texts.spokenCity(city, index + 1);
    part.detail = texts.spokenDetail(city);
    const QPoint centre = m_stage.positionOf(city).toPoint();
    part.box = QRect(centre - QPoint(Reach, Reach), QSize(2 * Reach, 2 * Reach));
    part.hasKeyboard = m_focusedState.isEmpty() && city.cityId == m_focused;
    part.isChosen = city.isSelected;
    return part;
}

PaintedPart MapWidget::partOf(const StateOnMap &state)
{
    const Format format = m_stage.format();
    const MapTexts texts = m_stage.texts(format);
    PaintedPart part;
    part.name = texts.spokenState(state);
    part.detail = texts.spoken(texts.stateLines(state).mid(3));
    part.box = boxOf(state.stateId);
    part.hasKeyboard = state.stateId == m_focusedState;
    part.isChosen = state.choice >= 0;
    return part;
}

int MapWidget::partWalked() const
{
    const MapDescription &map = m_stage.description();
    if (m_focusedState.isEmpty()) {
        const auto city = std::ranges::find(map.cities, m_focused, &CityOnMap::cityId);
        return city == map.cities.end() ? -1 : int(city - map.cities.begin());
    }
    const auto state = std::ranges::find(map.states, m_focusedState, &StateOnMap::stateId);
    return state == map.states.end() ? -1 : int(map.cities.size() + (state - map.states.begin()));
}

/** All land of a state, as far as it is seen. */
QRect MapWidget::boxOf(const QString &stateId)
{
    BasemapShapes &shapes = m_stage.shapes();
    const qsizetype place = shapes.states().indexOf(stateId);
    if (place < 0)
        return {};
    QRectF land;
    for (const PlaneShape &shape : shapes.levelFor(viewport().scale()).states[std::size_t(place)]) {
        const QPointF one = viewport().toScreen(projection::unproject(shape.box.topLeft()));
        const QPointF other = viewport().toScreen(projection::unproject(shape.box.bottomRight()));
        land |= QRectF(one, other).normalized();
    }
    return (land & viewport().rect()).toAlignedRect();
}

/** As Enter and a click do: what is chosen is let go. */
void MapWidget::pressPart(int index)
{
    const MapDescription &map = m_stage.description();
    if (index < map.cities.size())
        return pickPlace(map.cities[index].cityId, {});
    pickPlace({}, map.states[index - map.cities.size()].stateId);
}

void MapWidget::pickPlace(const QString &cityId, const QString &stateId)
{
    if (cityId.isEmpty())
        m_gestures.toggleState(stateId);
    else
        m_gestures.chooseCity(cityId == m_session.view().city ? QString() : cityId);
}

void MapWidget::setTableShown(bool isShown)
{
    if (isShown == isTableShown())
        return;
    m_overlays->setAside(isShown);
    if (isShown) {
        m_values = new MapValues(this);
        m_values->setAppearance(m_stage.appearance());
        connect(m_values, &MapValues::closed, this, [this] { setTableShown(false); });
        connect(m_values, &MapValues::placePicked, this, &MapWidget::pickPlace);
        m_values->show();
        placeValues();
        setFocusProxy(m_values);
        m_values->setFocus();
    } else {
        setFocusProxy(nullptr);
        takeTableAway(*this, *std::exchange(m_values, nullptr));
    }
}

/** The table stands where the map would; its sources stay below. */
void MapWidget::placeValues()
{
    if (m_values == nullptr)
        return;
    const Format format = m_stage.format();
    m_values->setGeometry(viewport().rect().toAlignedRect());
    m_values->setRows(mapRows(m_catalogue, m_stage.description(), format), format, title());
    m_values->raise();
}

} // namespace atlas
