// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/mapwidget.h"

#include "ui/map/mapoverlays.h"
#include "ui/map/mappointer.h"
#include "ui/map/mapring.h"
#include "ui/map/mapvalues.h"

#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <cmath>

using namespace Qt::StringLiterals;

namespace atlas
{

MapWidget::MapWidget(
    const Catalogue &catalogue, SeriesReader series, const QByteArray &basemap, Session &session, QWidget *parent)
    : QWidget(parent)
    , m_catalogue(catalogue)
    , m_session(session)
    , m_gestures(session)
    , m_stage(catalogue, std::move(series), basemap, session)
    , m_overlays(std::make_unique<MapOverlays>(catalogue, session, m_stage, this))
{
    setObjectName(u"map"_s);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    exposeParts();
    connectParts();
    retranslateUi();
}

MapWidget::~MapWidget() = default;

void MapWidget::connectParts()
{
    m_stage.setParent(this); // a child, as all that moves: whoever waits for rest finds it
    connect(m_overlays.get(), &MapOverlays::nearerWanted, this, [this] { zoomBy(MapGestures::KeyStep); });
    connect(m_overlays.get(), &MapOverlays::fartherWanted, this, [this] { zoomBy(1 / MapGestures::KeyStep); });
    connect(m_overlays.get(), &MapOverlays::wholeWanted, this, &MapWidget::showWhole);
    connect(m_overlays.get(), &MapOverlays::cardClosed, this, [this] { m_gestures.chooseCity({}); });
    connect(m_overlays.get(), &MapOverlays::sheetWanted, this, [this](const QString &cityId) {
        m_session.show(withRecordOpen(m_session.view(), {RecordKind::City, cityId}));
    });
    connect(&m_session, &Session::viewChanged, this, &MapWidget::follow);
    connect(&m_stage, &MapStage::descriptionChanged, this, &MapWidget::sayWhatIsShown);
    connect(&m_stage, &MapStage::rested, this, [this] {
        m_overlays->follow();
        hoverAgain();
    });
    connect(&m_stage, &MapStage::changed, this, [this] { update(); });
}

void MapWidget::setAppearance(const Appearance &appearance)
{
    if (appearance == m_stage.appearance())
        return;
    m_stage.setAppearance(appearance);
    m_overlays->setScheme(appearance.scheme);
    if (m_values != nullptr)
        m_values->setAppearance(appearance);
    retranslateUi();
}

void MapWidget::setHasLegend(bool hasLegend)
{
    m_overlays->setHasLegend(hasLegend);
}

QSize MapWidget::sizeHint() const
{
    return {820, 520};
}

QSize MapWidget::minimumSizeHint() const
{
    return {360, 280};
}

QString MapWidget::title() const
{
    const Format format = m_stage.format();
    return m_stage.texts(format).title();
}

// What is shown

void MapWidget::follow(const ViewState &before, const ViewState &after)
{
    hideTip();
    if (before.camera != after.camera)
        setHovered({}); // until it rests
    m_stage.setWatched(isVisible());
    m_stage.follow(before, after, m_gestures.followsTheHand() ? MapStage::Pace::AtOnce : MapStage::Pace::InAMoment);
    m_overlays->follow();
}

void MapWidget::sayWhatIsShown()
{
    if (m_stage.description().city(m_hovered) == nullptr)
        m_hovered.clear();
    if (const QString name = title(); name != accessibleName()) // readers are told of each name that is given
        setAccessibleName(name);
    describeToReaders();
    placeValues();
    Q_EMIT descriptionChanged();
}

void MapWidget::describeToReaders()
{
    const Format format = m_stage.format();
    const QString words = m_stage.texts(format).description() + u' '
        + tr("Arrow keys go from city to city; Tab goes on to the states, where they go from state to state. Enter "
             "chooses.");
    if (words != accessibleDescription()) // readers say a change, in every year that is played
        setAccessibleDescription(words);
}

void MapWidget::retranslateUi()
{
    m_overlays->retranslate();
    m_stage.describe();
    m_stage.forgetWords();
    m_overlays->place();
}

void MapWidget::zoomBy(double factor)
{
    m_stage.arrive();
    m_gestures.zoom(factor, viewport().rect().center(), viewport());
}

void MapWidget::showWhole()
{
    m_stage.arrive();
    m_gestures.showWhole();
}

// The pointer

void MapWidget::mousePressEvent(QMouseEvent *event)
{
    m_stage.arrive();
    if (event->button() == Qt::LeftButton && viewport().rect().contains(event->position()))
        m_gestures.press(event->position(), viewport());
}

void MapWidget::mouseMoveEvent(QMouseEvent *event)
{
    if (!event->buttons().testFlag(Qt::LeftButton))
        m_gestures.forgetPress(); // the release went elsewhere
    if (!m_gestures.isPressed())
        hover(event->position());
    else if (m_gestures.drag(event->position()))
        setCursor(Qt::ClosedHandCursor);
}

void MapWidget::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const MapGestures::Press made = m_gestures.release();
    if (made == MapGestures::Press::Drag) {
        m_stage.rest();
        hover(event->position());
    } else if (made == MapGestures::Press::Click && viewport().rect().contains(event->position())) {
        const MapContent shown = m_stage.content();
        const MapPointer pointer(shown, mapLayout(), m_stage.shapes());
        m_gestures.click(pointer.cityAt(event->position()), pointer.stateAt(event->position()));
    }
}

void MapWidget::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_stage.arrive();
    if (event->button() == Qt::LeftButton && viewport().rect().contains(event->position()))
        m_gestures.doubleClick(event->position(), viewport());
}

void MapWidget::wheelEvent(QWheelEvent *event)
{
    const double turns = event->angleDelta().y() / 120.0;
    if (std::abs(turns) < 1e-6 || !viewport().rect().contains(event->position())) {
        event->ignore();
        return;
    }
    event->accept();
    m_pointer = event->position();
    m_stage.arriveCamera();
    m_gestures.turnWheel(turns, event->position(), viewport());
}

/** While the map moves nothing is pointed at: names and markers are on their way. */
void MapWidget::hover(QPointF at)
{
    m_pointer = at;
    if (m_stage.isMoving())
        return;
    const MapContent shown = m_stage.content();
    const MapPointer pointer(shown, mapLayout(), m_stage.shapes());
    const QString city = pointer.cityAt(at);
    setCursor(!city.isEmpty() || !pointer.stateAt(at).isEmpty() ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setHovered(city);
}

/** Something else may lie under the pointer, which did not move. */
void MapWidget::hoverAgain()
{
    if (m_pointer && !m_gestures.isPressed())
        hover(*m_pointer);
}

void MapWidget::setHovered(const QString &cityId)
{
    if (cityId == m_hovered)
        return;
    updateRing(m_hovered);
    m_hovered = cityId;
    updateRing(m_hovered);
}

void MapWidget::updateRing(const QString &cityId)
{
    const MapDescription &map = m_stage.description();
    if (const CityOnMap *city = map.city(cityId))
        update(ringBox(*city, map.largestPopulation, m_stage.shownViewport()));
}

void MapWidget::leaveEvent(QEvent *event)
{
    m_pointer.reset();
    setHovered({});
    QWidget::leaveEvent(event);
}

// Tips

void MapWidget::showTip(QPoint at, const QString &text)
{
    m_tip = text;
    QToolTip::showText(at, text, this);
}

/** Only the map's own tip: another part of the window may show one now. */
void MapWidget::hideTip()
{
    if (!m_tip.isEmpty() && QToolTip::isVisible() && QToolTip::text() == m_tip)
        QToolTip::hideText();
    m_tip.clear();
}

QString MapWidget::tipOf(const QString &cityId)
{
    const MapContent shown = m_stage.content();
    return MapPointer(shown, mapLayout(), m_stage.shapes()).toolTipOf(cityId);
}

QString MapWidget::tipOfState(const QString &stateId)
{
    const MapContent shown = m_stage.content();
    return MapPointer(shown, mapLayout(), m_stage.shapes()).toolTipOfState(stateId);
}

// Other events

bool MapWidget::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const MapContent shown = m_stage.content();
    const QString text = MapPointer(shown, mapLayout(), m_stage.shapes()).toolTipAt(help->pos());
    if (text.isEmpty())
        QToolTip::hideText();
    else
        showTip(help->globalPos(), text);
    return true;
}

void MapWidget::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

void MapWidget::resizeEvent(QResizeEvent *event)
{
    hideTip();
    setHovered({});
    m_overlays->place();
    placeValues();
    if (isVisible())
        m_stage.workAhead(devicePixelRatioF());
    QWidget::resizeEvent(event);
}

void MapWidget::showEvent(QShowEvent *event)
{
    m_stage.workAhead(devicePixelRatioF());
    QWidget::showEvent(event);
}

void MapWidget::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    const Theme &theme = m_stage.theme();
    const QRectF map = viewport().rect();
    if (QRectF(event->rect()).bottom() > map.bottom()) {
        painter.fillRect(QRectF(0, map.bottom(), width(), height() - map.bottom()), theme.surface);
        MapScene::paintNotes(painter, m_stage.content());
    }
    painter.setClipRect(map, Qt::IntersectClip);
    m_stage.paint(painter);
    paintRings(painter);
    paintCorners(painter, map, hasFocus() && m_focused.isEmpty() && m_focusedState.isEmpty(), theme);
}

/** On the map, not on the legend that lies upon it. */
void MapWidget::paintRings(QPainter &painter)
{
    const MapDescription &shown = m_stage.description();
    const QRegion legend(mapLayout().legend.toAlignedRect());
    painter.save();
    painter.setClipRegion(QRegion(viewport().rect().toAlignedRect()) - legend, Qt::IntersectClip);
    const Viewport &viewport = m_stage.shownViewport();
    if (const auto state = m_stage.shapes().states().indexOf(m_focusedState); !m_focusedState.isEmpty() && state >= 0)
        paintStateRing(painter, m_stage.shapes(), int(state), viewport, m_stage.theme());
    const QString walked = m_focusedState.isEmpty() ? m_focused : QString();
    for (const auto &[id, by] : {std::pair(m_hovered, Pointed::ByPointer), std::pair(walked, Pointed::ByKeyboard)}) {
        if (const CityOnMap *city = shown.city(id))
            paintRing(painter, *city, shown.largestPopulation, viewport, by, m_stage.theme());
    }
    painter.restore();
}

} // namespace atlas
