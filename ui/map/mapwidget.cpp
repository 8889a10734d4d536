// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/mapwidget.h"

#include "app/geo/hittest.h"
#include "ui/map/cardplacing.h"
#include "ui/map/citycard.h"
#include "ui/map/mapbutton.h"
#include "ui/map/mapcamera.h"
#include "ui/map/mapmenu.h"
#include "ui/map/mappointer.h"
#include "ui/theme/motion.h"

#include <QAccessible>
#include <QApplication>
#include <QHelpEvent>
#include <QMenu>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <tuple>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

constexpr double ButtonStep = 1.5;
constexpr int RestAfter = 90; ///< milliseconds until everything is drawn sharp
constexpr int RestAfterYear = 450; ///< longer than the beat of a run of the years, so that names rest with it
constexpr double CornerRadius = 6;
constexpr double OverlayMargin = 10; ///< pixels of card and buttons from the edge of the map
constexpr int ButtonGap = 3;
constexpr double TallestCard = 340; ///< pixels
constexpr double RingDistance = 4; ///< pixels between a marker and the ring of what is pointed at

/** The fields of a view that the description of the map depends on, but for the year. */
auto described(const ViewState &view)
{
    return std::tie(view.indicator, view.area, view.city, view.states);
}

} // namespace

MapWidget::MapWidget(
    const Catalogue &catalogue, SeriesReader series, const QByteArray &basemap, Session &session, QWidget *parent)
    : QWidget(parent)
    , m_catalogue(catalogue)
    , m_series(std::move(series))
    , m_session(session)
    , m_gestures(session)
    , m_layers(BasemapShapes::openOrEmpty(basemap))
    , m_card(new CityCard(this))
    , m_nearer(new MapButton(MapButton::Sign::Nearer, this))
    , m_farther(new MapButton(MapButton::Sign::Farther, this))
    , m_whole(new MapButton(MapButton::Sign::Whole, this))
{
    setObjectName(u"map"_s);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_nearer->setObjectName(u"mapNearer"_s);
    m_farther->setObjectName(u"mapFarther"_s);
    m_whole->setObjectName(u"mapWhole"_s);
    connectParts();
    describe();
    retranslateUi();
}

MapWidget::~MapWidget() = default;

void MapWidget::connectParts()
{
    connect(m_nearer, &MapButton::clicked, this, [this] { zoomBy(ButtonStep); });
    connect(m_farther, &MapButton::clicked, this, [this] { zoomBy(1 / ButtonStep); });
    connect(m_whole, &MapButton::clicked, this, &MapWidget::showWhole);
    connect(m_card, &CityCard::closed, this, [this] { m_gestures.chooseCity({}); });
    connect(&m_session, &Session::viewChanged, this, &MapWidget::follow);
    connect(&m_cameraWay, &Transition::moved, this, &MapWidget::moveCamera);
    connect(&m_yearWay, &Transition::moved, this, &MapWidget::moveYear);
    m_restTimer.setSingleShot(true);
    connect(&m_restTimer, &QTimer::timeout, this, &MapWidget::rest);
}

void MapWidget::setAppearance(const Appearance &appearance)
{
    if (appearance == m_appearance)
        return;
    arrive();
    m_appearance = appearance;
    for (MapButton *button : {m_nearer, m_farther, m_whole})
        button->setScheme(appearance.scheme);
    retranslateUi();
}

const Theme &MapWidget::theme() const
{
    return Theme::of(m_appearance.scheme);
}

QSize MapWidget::sizeHint() const
{
    return {820, 520};
}

QSize MapWidget::minimumSizeHint() const
{
    return {360, 280};
}

MapTexts MapWidget::texts(const Format &format) const
{
    return {m_catalogue, m_map, format};
}

QString MapWidget::title() const
{
    const Format words = format();
    return texts(words).title();
}

// What is shown

void MapWidget::follow(const ViewState &before, const ViewState &after)
{
    const bool hasContent = described(before) != described(after);
    if (hasContent || before.year != after.year)
        followContent(before, after);
    if (before.camera != after.camera)
        followCamera();
    update();
}

/** Names stay where they are while the years run; they find their best places when it rests. */
void MapWidget::followContent(const ViewState &before, const ViewState &after)
{
    m_yearWay.finish();
    const bool isOnlyYear = described(before) == described(after);
    const bool isSingleStep = isOnlyYear && std::abs(before.year - after.year) == 1 && canMove()
        && (!m_sinceYear.isValid() || m_sinceYear.elapsed() > RestAfterYear);
    MapDescription from;
    if (isSingleStep)
        from = m_map;
    describe();
    if (isOnlyYear) {
        m_sinceYear.start();
        m_layers.refreshMarkers(content());
        m_restTimer.start(RestAfterYear);
    } else {
        m_layers.contentChanged();
    }
    if (isSingleStep) {
        m_layers.setBlend(MapBlend{std::move(from), 0});
        m_yearWay.start(motion::duration(m_appearance));
    }
    placeCard();
}

/** What follows the hand is there at once; all else takes a moment that shows where it went. */
void MapWidget::followCamera()
{
    const Viewport from = m_shown;
    MapContent before = content();
    before.viewport = from;
    m_layers.beginMoving(before);
    m_viewport = viewportOf(m_session.view(), mapSize());
    if (m_gestures.followsTheHand() || !canMove()) {
        m_cameraWay.finish();
        m_shown = m_viewport;
        m_restTimer.start(RestAfter);
    } else {
        m_from = from;
        m_cameraWay.start(motion::duration(m_appearance));
    }
    placeCard();
}

void MapWidget::describe()
{
    const ViewState &view = m_session.view();
    const auto coloured = m_series(view.indicator);
    const auto agglomerations = m_series(AgglomerationIndicator);
    const auto administrative = m_series(AdministrativeIndicator);
    m_map = describeMap(m_catalogue, {*coloured, *agglomerations, *administrative}, view);
    if (m_map.city(m_hovered) == nullptr)
        m_hovered.clear();
    m_layers.forgetLegend();
    const Format words = format();
    setAccessibleName(title());
    setAccessibleDescription(texts(words).description());
    Q_EMIT descriptionChanged();
}

void MapWidget::retranslateUi()
{
    m_nearer->setToolTip(tr("Zoom in (+)"));
    m_farther->setToolTip(tr("Zoom out (−)"));
    m_whole->setToolTip(tr("Show the whole region (Home)"));
    for (MapButton *button : {m_nearer, m_farther, m_whole})
        button->setAccessibleName(button->toolTip());
    describe();
    m_layers.forgetAll();
    place();
}

MapContent MapWidget::content() const
{
    MapContent made{m_catalogue, m_map, m_appearance, m_viewport, {}};
    if (m_card->isVisibleTo(this))
        made.reserved.append(QRectF(m_card->geometry()).adjusted(-4, -4, 4, 4));
    const QRectF buttons(m_nearer->geometry() | m_farther->geometry() | m_whole->geometry());
    made.reserved.append(buttons.adjusted(-3, -3, 3, 3));
    return made;
}

QSizeF MapWidget::mapSize() const
{
    const double notes = MapScene::notesHeight(content(), width());
    return {static_cast<double>(std::max(1, width())), std::max(1.0, height() - notes)};
}

QPointF MapWidget::screenPosition(const CityOnMap &city) const
{
    return m_viewport.toScreen({city.position.longitude(), city.position.latitude()});
}

// Places of what lies on the map

void MapWidget::place()
{
    m_cameraWay.finish();
    m_viewport = viewportOf(m_session.view(), mapSize());
    m_shown = m_viewport;
    m_layers.endMoving();
    placeButtons();
    placeCard();
    m_layers.forgetLayout();
    m_layers.forgetLegend();
    update();
}

void MapWidget::placeButtons()
{
    int y = static_cast<int>(OverlayMargin);
    for (MapButton *button : {m_nearer, m_farther, m_whole}) {
        button->move(static_cast<int>(OverlayMargin), y);
        y += button->height() + ButtonGap;
    }
}

void MapWidget::placeCard()
{
    const std::optional<CityCardDescription> card = describeCityCard(m_catalogue, m_map, m_session.view());
    if (!card) {
        hideCard();
        return;
    }
    const Format words = format();
    const MapTexts said = texts(words);
    const double room = std::min(m_viewport.size().height() - 2 * OverlayMargin, TallestCard);
    m_card->showCity(*card, m_catalogue, said, m_appearance, static_cast<int>(room));
    const MapContent shown = content();
    const QRect buttons = m_nearer->geometry() | m_farther->geometry() | m_whole->geometry();
    CardSurroundings around{m_viewport.rect(), screenPosition(*m_map.city(card->cityId)),
        {MapScene::legendRect(shown), QRectF(buttons)}, {}};
    for (const CityOnMap &other : m_map.cities)
        around.others.append(screenPosition(other));
    const std::optional<QRectF> box = atlas::placeCard(m_card->size(), around);
    if (!box) {
        hideCard();
        return;
    }
    if (box->height() < m_card->height())
        m_card->showCity(*card, m_catalogue, said, m_appearance, static_cast<int>(box->height()));
    m_card->move(box->topLeft().toPoint());
    m_card->appear(canMove() ? motion::duration(m_appearance) : 0);
}

/** The keyboard goes on from the city the card spoke of. */
void MapWidget::hideCard()
{
    const QWidget *focus = QApplication::focusWidget();
    if (focus != nullptr && m_card->isAncestorOf(focus))
        setFocus(Qt::OtherFocusReason);
    m_card->hide();
}

// Ways from one picture to the next

/** The first picture is simply there; nobody watches what is hidden. */
bool MapWidget::canMove() const
{
    return m_hasPainted && isVisible() && motion::duration(m_appearance) > 0;
}

void MapWidget::moveCamera(double share)
{
    m_shown = Viewport::between(m_from, m_viewport, share);
    if (share >= 1 && !m_gestures.isPressed())
        m_restTimer.start(0);
    update();
}

void MapWidget::moveYear(double share)
{
    if (share >= 1) {
        m_layers.setBlend({});
    } else if (std::optional<MapBlend> blend = m_layers.blend()) {
        blend->share = share;
        m_layers.setBlend(std::move(blend));
    }
    update();
}

void MapWidget::arrive()
{
    m_cameraWay.finish();
    m_yearWay.finish();
    if (m_restTimer.isActive())
        rest();
}

void MapWidget::rest()
{
    m_restTimer.stop();
    m_layers.endMoving();
    update();
}

void MapWidget::zoomBy(double factor)
{
    arrive();
    m_gestures.zoom(factor, m_viewport.rect().center(), m_viewport);
}

void MapWidget::showWhole()
{
    arrive();
    m_gestures.showWhole();
}

// The pointer

void MapWidget::mousePressEvent(QMouseEvent *event)
{
    arrive();
    if (event->button() == Qt::LeftButton && m_viewport.rect().contains(event->position()))
        m_gestures.press(event->position(), m_viewport);
}

void MapWidget::mouseMoveEvent(QMouseEvent *event)
{
    if (!event->buttons().testFlag(Qt::LeftButton))
        m_gestures.forgetPress(); // the release went elsewhere
    if (m_gestures.isPressed()) {
        if (m_gestures.drag(event->position()))
            setCursor(Qt::ClosedHandCursor);
    } else {
        hover(event->position());
    }
}

void MapWidget::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const MapGestures::Press made = m_gestures.release();
    if (made == MapGestures::Press::Drag) {
        rest();
        hover(event->position());
    } else if (made == MapGestures::Press::Click && m_viewport.rect().contains(event->position())) {
        const MapContent shown = content();
        const MapPointer pointer(shown, mapLayout(), m_layers.shapes());
        m_gestures.click(pointer.cityAt(event->position()), pointer.stateAt(event->position()));
    }
}

void MapWidget::mouseDoubleClickEvent(QMouseEvent *event)
{
    arrive();
    if (event->button() == Qt::LeftButton && m_viewport.rect().contains(event->position()))
        m_gestures.doubleClick(event->position(), m_viewport);
}

void MapWidget::wheelEvent(QWheelEvent *event)
{
    const double turns = event->angleDelta().y() / 120.0;
    if (std::abs(turns) < 1e-6 || !m_viewport.rect().contains(event->position())) {
        event->ignore();
        return;
    }
    event->accept();
    m_cameraWay.finish();
    m_gestures.turnWheel(turns, event->position(), m_viewport);
}

void MapWidget::contextMenuEvent(QContextMenuEvent *event)
{
    arrive();
    QPointF at = event->pos();
    if (event->reason() == QContextMenuEvent::Keyboard) {
        const CityOnMap *stood = m_map.city(m_focused);
        at = stood != nullptr ? screenPosition(*stood) : m_viewport.rect().center();
    }
    if (!m_viewport.rect().contains(at))
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"mapMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(*menu, at);
    menu->popup(mapToGlobal(at.toPoint()));
}

void MapWidget::fillMenu(QMenu &menu, QPointF at)
{
    const MapContent shown = content();
    const MapPointer pointer(shown, mapLayout(), m_layers.shapes());
    const Format words = format();
    const MapTexts said = texts(words);
    const ViewState &view = m_session.view();
    const QString city = pointer.cityAt(at);
    const QString state = pointer.stateAt(at);
    MapMenu offered;
    if (!city.isEmpty()) {
        offered.cityName = said.cityName(city);
        offered.isCityChosen = view.city == city;
        offered.toggleCity
            = [this, city, chosen = view.city] { m_gestures.chooseCity(chosen == city ? QString() : city); };
    }
    if (!state.isEmpty()) {
        offered.stateName = said.stateName(state);
        offered.isStateChosen = view.states.contains(state);
        offered.toggleState = [this, state] { m_gestures.toggleState(state); };
    }
    offered.centre = [this, at] { m_gestures.pan(m_viewport.rect().center() - at, m_viewport); };
    if (m_viewport.scale() < Viewport::LargestScale)
        offered.zoomIn = [this, at] { m_gestures.zoom(ButtonStep, at, m_viewport); };
    if (m_viewport.scale() > m_viewport.smallestScale())
        offered.zoomOut = [this, at] { m_gestures.zoom(1 / ButtonStep, at, m_viewport); };
    if (view.camera)
        offered.showWhole = [this] { showWhole(); };
    if (!view.city.isEmpty() || !view.states.isEmpty())
        offered.clearChoices = [this] { m_gestures.clearChoices(); };
    offered.fill(menu);
}

const MapLayout &MapWidget::mapLayout()
{
    return m_layers.layout(content());
}

/** While the map moves nothing is pointed at: names and markers are on their way. */
void MapWidget::hover(QPointF at)
{
    if (m_layers.isMoving())
        return;
    const MapContent shown = content();
    const MapPointer pointer(shown, mapLayout(), m_layers.shapes());
    const QString city = pointer.cityAt(at);
    setCursor(!city.isEmpty() || !pointer.stateAt(at).isEmpty() ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setHovered(city);
}

void MapWidget::setHovered(const QString &cityId)
{
    if (cityId == m_hovered)
        return;
    update(ringBox(m_hovered));
    m_hovered = cityId;
    update(ringBox(m_hovered));
}

void MapWidget::leaveEvent(QEvent *event)
{
    setHovered({});
    QWidget::leaveEvent(event);
}

// The keyboard

void MapWidget::keyPressEvent(QKeyEvent *event)
{
    if (!event->isAutoRepeat())
        arrive();
    if (handleArrow(*event) || handleZoomKey(*event))
        return;
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !m_focused.isEmpty())
        m_gestures.chooseCity(m_focused);
    else if (event->key() == Qt::Key_Escape && !m_session.view().city.isEmpty())
        m_gestures.chooseCity({});
    else
        QWidget::keyPressEvent(event);
}

bool MapWidget::handleZoomKey(const QKeyEvent &event)
{
    const auto repeat = event.isAutoRepeat() ? MapGestures::Repeat::Held : MapGestures::Repeat::First;
    const QPointF middle = m_viewport.rect().center();
    switch (event.key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        m_gestures.zoom(ButtonStep, middle, m_viewport, repeat);
        return true;
    case Qt::Key_Minus:
        m_gestures.zoom(1 / ButtonStep, middle, m_viewport, repeat);
        return true;
    case Qt::Key_0:
    case Qt::Key_Home:
        m_gestures.showWhole();
        return true;
    default:
        return false;
    }
}

bool MapWidget::handleArrow(const QKeyEvent &event)
{
    constexpr double step = 60; // pixels
    QPointF pan;
    switch (event.key()) {
    case Qt::Key_Left:
        pan = {step, 0};
        break;
    case Qt::Key_Right:
        pan = {-step, 0};
        break;
    case Qt::Key_Up:
        pan = {0, step};
        break;
    case Qt::Key_Down:
        pan = {0, -step};
        break;
    default:
        return false;
    }
    const auto repeat = event.isAutoRepeat() ? MapGestures::Repeat::Held : MapGestures::Repeat::First;
    if (event.modifiers().testFlag(Qt::ShiftModifier))
        m_gestures.pan(pan, m_viewport, repeat);
    else
        walk(static_cast<Qt::Key>(event.key()), repeat);
    return true;
}

/** From the city the keys stand on (or the selected one, or the middle of the map) to the next one. */
void MapWidget::walk(Qt::Key key, MapGestures::Repeat repeat)
{
    QList<QPointF> points;
    for (const CityOnMap &city : m_map.cities)
        points.append(screenPosition(city));
    const QString from = m_focused.isEmpty() ? m_session.view().city : m_focused;
    const auto start = std::ranges::find(m_map.cities, from, &CityOnMap::cityId);
    const QPointF at = start != m_map.cities.end() ? points[start - m_map.cities.begin()] : m_viewport.rect().center();
    const Direction direction = key == Qt::Key_Left ? Direction::Left
        : key == Qt::Key_Right                      ? Direction::Right
        : key == Qt::Key_Up                         ? Direction::Up
                                                    : Direction::Down;
    const std::optional<int> next = nextTowards(points, at, direction);
    if (!next)
        return;
    m_focused = m_map.cities[*next].cityId;
    const QRectF inner = m_viewport.rect().adjusted(20, 20, -20, -20);
    if (!inner.contains(points[*next]))
        m_gestures.pan(m_viewport.rect().center() - points[*next], m_viewport, repeat);
    announce(m_map.cities[*next], *next);
    update();
}

/** Says where the keys stand, to the eye and to the ear. */
void MapWidget::announce(const CityOnMap &city, qsizetype number)
{
    const Format words = format();
    setAccessibleDescription(texts(words).spokenCity(city, static_cast<int>(number) + 1));
    QAccessibleEvent moved(this, QAccessible::Focus);
    QAccessible::updateAccessibility(&moved);
    const MapContent shown = content();
    const QPoint below = screenPosition(city).toPoint() + QPoint(8, 12);
    const MapPointer pointer(shown, mapLayout(), m_layers.shapes());
    QToolTip::showText(mapToGlobal(below), pointer.toolTipOf(city.cityId), this);
}

void MapWidget::focusOutEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        m_focused.clear();
    update();
    QWidget::focusOutEvent(event);
}

// Other events

bool MapWidget::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const MapContent shown = content();
        const QString text = MapPointer(shown, mapLayout(), m_layers.shapes()).toolTipAt(help->pos());
        if (text.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), text, this);
        return true;
    }
    return QWidget::event(event);
}

void MapWidget::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

void MapWidget::resizeEvent(QResizeEvent *event)
{
    place();
    QWidget::resizeEvent(event);
}

// Painting

QRect MapWidget::ringBox(const QString &cityId) const
{
    const CityOnMap *city = m_map.city(cityId);
    if (city == nullptr)
        return {};
    const double people = city->population ? city->population->people : 0;
    const double reach = markerRadius(people, m_map.largestPopulation, m_viewport) + RingDistance + 6;
    return QRectF(screenPosition(*city) - QPointF(reach, reach), QSizeF(2 * reach, 2 * reach)).toAlignedRect();
}

void MapWidget::paintPointed(QPainter &painter, const QString &cityId, bool isFocus)
{
    const CityOnMap *city = m_map.city(cityId);
    if (city == nullptr)
        return;
    const QPointF at = m_shown.toScreen({city->position.longitude(), city->position.latitude()});
    const double people = city->population ? city->population->people : 0;
    const double radius = markerRadius(people, m_map.largestPopulation, m_shown) + RingDistance;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme().halo, isFocus ? 5 : 4));
    painter.drawEllipse(at, radius, radius);
    painter.setPen(QPen(isFocus ? theme().focus : theme().markerEdge, 2));
    painter.drawEllipse(at, radius, radius);
}

/** The map's corners are round: what lies beside them is the card the map stands on. */
void MapWidget::paintCorners(QPainter &painter)
{
    QPainterPath corners;
    corners.addRect(m_viewport.rect());
    corners.addRoundedRect(m_viewport.rect(), CornerRadius, CornerRadius);
    corners.setFillRule(Qt::OddEvenFill);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(corners, theme().surface);
    if (hasFocus() && m_focused.isEmpty()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme().focus, 2));
        painter.drawRoundedRect(m_viewport.rect().adjusted(1, 1, -1, -1), CornerRadius, CornerRadius);
    }
}

void MapWidget::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    MapContent shown = content();
    shown.viewport = m_shown;
    const QRectF map = m_viewport.rect();
    if (QRectF(event->rect()).bottom() > map.bottom()) {
        painter.fillRect(QRectF(0, map.bottom(), width(), height() - map.bottom()), theme().surface);
        MapScene::paintNotes(painter, shown);
    }
    painter.setClipRect(map);
    m_layers.paint(painter, shown);
    for (const QString &pointed : {m_hovered, m_focused})
        paintPointed(painter, pointed, pointed == m_focused);
    paintCorners(painter);
    m_hasPainted = true;
}

} // namespace atlas
