// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/mappointer.h"

#include "app/geo/hittest.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

constexpr double Reach = 5; ///< pixels beside a marker that still hit it

/** A tooltip reads what looks like markup as markup: names from an edition never are. */
QString asToolTip(const QStringList &lines)
{
    QStringList escaped;
    for (const QString &line : lines)
        escaped.append(line.toHtmlEscaped());
    const QString first = escaped.takeFirst();
    return u"<p style='white-space:nowrap'><b>"_s + first + u"</b><br>"_s + escaped.join(u"<br>"_s) + u"</p>"_s;
}

} // namespace

MapPointer::MapPointer(const MapContent &content, const MapLayout &layout, BasemapShapes &shapes)
    : m_content(content)
    , m_layout(layout)
    , m_shapes(shapes)
{
}

QString MapPointer::cityAt(QPointF at) const
{
    if (m_layout.legend.contains(at))
        return {};
    QList<Target> targets;
    for (const Marker &marker : m_layout.markers)
        targets.append({marker.centre, marker.radius});
    if (const std::optional<int> hit = targetAt(targets, at, Reach))
        return m_layout.markers[*hit].cityId;
    const auto label = std::ranges::find_if(m_layout.labels, [at](const PlacedLabel &l) { return l.box.contains(at); });
    return label != m_layout.labels.end() ? label->cityId : QString();
}

QString MapPointer::stateAt(QPointF at) const
{
    const bool isOnMap = m_content.viewport.rect().contains(at) && !m_layout.legend.contains(at);
    return isOnMap ? m_shapes.stateAt(m_content.viewport.toGeo(at)) : QString();
}

QString MapPointer::toolTipAt(QPointF at) const
{
    const QString city = cityAt(at);
    return city.isEmpty() ? toolTipOfState(stateAt(at)) : toolTipOf(city);
}

QString MapPointer::toolTipOfState(const QString &stateId) const
{
    const StateOnMap *state = m_content.map.state(stateId);
    if (state == nullptr)
        return {};
    const Format format(m_content.appearance);
    return asToolTip(MapTexts(m_content.catalogue, m_content.map, format).stateLines(*state));
}

QString MapPointer::toolTipOf(const QString &cityId) const
{
    const CityOnMap *city = m_content.map.city(cityId);
    if (city == nullptr)
        return {};
    const Format format(m_content.appearance);
    return asToolTip(MapTexts(m_content.catalogue, m_content.map, format).cityLines(*city));
}

} // namespace atlas
