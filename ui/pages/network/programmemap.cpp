// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/network/programmemap.h"

#include "ui/map/groundlayer.h"
#include "ui/theme/theme.h"
#include "ui/widgets/tooltip.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

constexpr double MarkRadius = 5;
constexpr double Reach = 9; ///< pixels
constexpr double Margin = 16;

GeoPoint geoPoint(const QGeoCoordinate &place)
{
    return {place.longitude(), place.latitude()};
}

} // namespace

ProgrammeMap::ProgrammeMap(const QByteArray &basemap, QWidget *parent)
    : QWidget(parent)
    , m_shapes(BasemapShapes::openOrEmpty(basemap))
{
}

void ProgrammeMap::setProgramme(const Programme &programme, const Appearance &appearance)
{
    m_appearance = appearance;
    m_marks.clear();
    for (const ProgrammePhase &phase : programme.phases) {
        for (const ProgrammePlace &place : phase.places)
            m_marks.append({place, phase.position});
    }
    m_ground = {};
    setAccessibleName(tr("Map of %n provinces of the programme", nullptr, int(m_marks.size())));
    update();
}

void ProgrammeMap::setOpen(const QString &id)
{
    m_open = id;
    update();
}

/** All provinces with some room around them. */
Viewport ProgrammeMap::viewport() const
{
    if (m_marks.isEmpty())
        return Viewport::home(size());
    GeoRect shown{180, 90, -180, -90};
    for (const Mark &mark : m_marks) {
        const GeoPoint point = geoPoint(mark.place.coordinate);
        shown.west = std::min(shown.west, point.longitude);
        shown.east = std::max(shown.east, point.longitude);
        shown.south = std::min(shown.south, point.latitude);
        shown.north = std::max(shown.north, point.latitude);
    }
    return Viewport::fitted(shown, size(), Margin);
}

QPointF ProgrammeMap::placeOf(const QString &placeId) const
{
    for (const Mark &mark : m_marks) {
        if (mark.place.id == placeId)
            return viewport().toScreen(geoPoint(mark.place.coordinate));
    }
    return {};
}

const ProgrammeMap::Mark *ProgrammeMap::markAt(QPointF point) const
{
    const Viewport view = viewport();
    const Mark *nearest = nullptr;
    double least = Reach;
    for (const Mark &mark : m_marks) {
        const double away = QLineF(view.toScreen(geoPoint(mark.place.coordinate)), point).length();
        if (away <= least) {
            nearest = &mark;
            least = away;
        }
    }
    return nearest;
}

void ProgrammeMap::paintGround()
{
    const Theme &theme = Theme::of(m_appearance.scheme);
    m_ground = QPixmap(size() * devicePixelRatioF());
    m_ground.setDevicePixelRatio(devicePixelRatioF());
    m_ground.fill(theme.sea);
    QPainter painter(&m_ground);
    painter.setRenderHint(QPainter::Antialiasing);
    const GroundView view{viewport()};
    paintSeaAndNeighbours(painter, *m_shapes, view, theme);
    const QString home = m_marks.isEmpty() ? QString() : m_shapes->stateAt(geoPoint(m_marks.first().place.coordinate));
    for (int state = 0; state < m_shapes->states().size(); ++state) {
        painter.setBrush(m_shapes->states()[state] == home ? theme.surface : theme.outsider);
        paintState(painter, *m_shapes, view, state);
    }
    paintLines(painter, *m_shapes, view, theme);
}

void ProgrammeMap::paintEvent(QPaintEvent *)
{
    if (m_ground.isNull() || m_ground.devicePixelRatio() != devicePixelRatioF())
        paintGround();
    const Theme &theme = Theme::of(m_appearance.scheme);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath corners;
    corners.addRoundedRect(rect(), spacing::ControlRadius, spacing::ControlRadius);
    painter.setClipPath(corners);
    painter.drawPixmap(0, 0, m_ground);
    const Viewport view = viewport();
    for (const Mark &mark : std::as_const(m_marks)) {
        const QPointF middle = view.toScreen(geoPoint(mark.place.coordinate));
        const bool isFirst = mark.phase == m_marks.first().phase;
        const bool isOpen = mark.place.id == m_open || mark.place.phaseId == m_open;
        // a phase is told by form and not by colour alone: full discs, then rings
        painter.setBrush(isFirst ? theme.accent : theme.surface);
        painter.setPen(QPen(isFirst ? theme.surface : theme.accent, isFirst ? 1 : 2));
        painter.drawEllipse(middle, MarkRadius, MarkRadius);
        if (isOpen) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(theme.text, 1.5));
            painter.drawEllipse(middle, MarkRadius + 3, MarkRadius + 3);
        }
    }
}

void ProgrammeMap::resizeEvent(QResizeEvent *)
{
    m_ground = {};
}

void ProgrammeMap::mousePressEvent(QMouseEvent *event)
{
    const Mark *mark = event->button() == Qt::LeftButton ? markAt(event->position()) : nullptr;
    if (mark)
        Q_EMIT placeOpened(mark->place.id);
}

bool ProgrammeMap::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const QPoint point = static_cast<QHelpEvent *>(event)->pos();
    if (const Mark *mark = markAt(point)) {
        const QRect part(placeOf(mark->place.id).toPoint() - QPoint(6, 6), QSize(12, 12));
        showTooltip(*this, part, tooltipText(mark->place.name.in(m_appearance.language), {}));
    }
    return true;
}

} // namespace atlas
