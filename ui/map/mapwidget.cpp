// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/mapwidget.h"

#include "app/geo/hittest.h"
#include "ui/map/citycard.h"
#include "ui/map/mapbutton.h"
#include "ui/map/mappointer.h"

#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyleHints>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <array>
#include <cmath>
#include <tuple>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

constexpr double WheelStep = 1.25;
constexpr double KeyStep = 1.5;
constexpr double DoubleClickStep = 2;
constexpr double KeyPan = 60; ///< pixels
constexpr int WheelBurst = 500; ///< milliseconds between turns of one burst
constexpr int RestAfter = 120; ///< milliseconds until everything is drawn sharp
constexpr int RestAfterYear = 450; ///< longer than the beat of a run of the years, so that names rest with it
constexpr double CornerRadius = 6;
constexpr double OverlayMargin = 10; ///< pixels of card and buttons from the edge of the map
constexpr double LegendInset = 188; ///< pixels that the whole region leaves free for the legend where there is room
constexpr double TallestCard = 340; ///< pixels
constexpr double WholeZoom = 1.0005;

MapCamera cameraOf(const Viewport &viewport)
{
    const GeoPoint centre = viewport.centre();
    return {centre.longitude, centre.latitude, viewport.scale() / viewport.smallestScale()};
}

std::optional<Direction> directionOf(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return Direction::Left;
    case Qt::Key_Right:
        return Direction::Right;
    case Qt::Key_Up:
        return Direction::Up;
    case Qt::Key_Down:
        return Direction::Down;
    default:
        return std::nullopt;
    }
}

/** The fields of a view that the description of the map depends on. */
auto described(const ViewState &view)
{
    return std::tie(view.year, view.indicator, view.area, view.city, view.states);
}

} // namespace

MapWidget::MapWidget(
    const Catalogue &catalogue, SeriesReader series, const QByteArray &basemap, Session &session, QWidget *parent)
    : QWidget(parent)
    , m_catalogue(catalogue)
    , m_series(std::move(series))
    , m_session(session)
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
    connect(m_nearer, &MapButton::clicked, this, [this] { zoomBy(KeyStep); });
    connect(m_farther, &MapButton::clicked, this, [this] { zoomBy(1 / KeyStep); });
    connect(m_whole, &MapButton::clicked, this, &MapWidget::showWhole);
    connect(m_card, &CityCard::closed, this, [this] { chooseCity({}); });
    connect(&m_session, &Session::viewChanged, this, &MapWidget::follow);
    m_restTimer.setSingleShot(true);
    m_restTimer.setInterval(RestAfter);
    connect(&m_restTimer, &QTimer::timeout, this, &MapWidget::rest);
    describe();
    retranslateUi();
}

MapWidget::~MapWidget() = default;

void MapWidget::setAppearance(const Appearance &appearance)
{
    if (appearance == m_appearance)
        return;
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

QString MapWidget::title() const
{
    const Format format(m_appearance.language, m_appearance.era);
    return MapTexts(m_catalogue, m_map, format).title();
}

// What is shown

void MapWidget::follow(const ViewState &before, const ViewState &after)
{
    if (described(before) != described(after)) {
        describe();
        const bool onlyYear = before.indicator == after.indicator && before.area == after.area
            && before.city == after.city && before.states == after.states;
        if (onlyYear) {
            // Names stay where they are while the years run; they find their best places when it rests.
            m_layers.refreshMarkers(content());
            m_restTimer.start(RestAfterYear);
        } else {
            m_layers.contentChanged();
        }
        placeCard();
    }
    if (before.camera != after.camera) {
        m_viewport = viewportOf(after, mapSize());
        m_layers.forgetLayout();
        placeCard();
    }
    update();
}

void MapWidget::describe()
{
    const ViewState &view = m_session.view();
    const auto coloured = m_series(view.indicator);
    const auto agglomerations = m_series(AgglomerationIndicator);
    const auto administrative = m_series(AdministrativeIndicator);
    m_map = describeMap(m_catalogue, {*coloured, *agglomerations, *administrative}, view);
    m_layers.forgetLegend();
    setAccessibleName(title());
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

Viewport MapWidget::viewportOf(const ViewState &view, QSizeF size) const
{
    const Viewport whole = Viewport::home(size, LegendInset);
    if (!view.camera)
        return whole;
    const MapCamera &camera = *view.camera;
    return Viewport::centred({camera.longitude, camera.latitude}, whole.smallestScale() * camera.zoom, size);
}

void MapWidget::place()
{
    m_viewport = viewportOf(m_session.view(), mapSize());
    int y = static_cast<int>(OverlayMargin);
    for (MapButton *button : {m_nearer, m_farther, m_whole}) {
        button->move(static_cast<int>(OverlayMargin), y);
        y += button->height() + 3;
    }
    placeCard();
    m_layers.forgetLayout();
    m_layers.forgetLegend();
    update();
}

void MapWidget::placeCard()
{
    const std::optional<CityCardDescription> card = describeCityCard(m_catalogue, m_map, m_session.view());
    const QSizeF room = m_viewport.size();
    if (!card || room.width() < m_card->width() + 2 * OverlayMargin) {
        m_card->hide();
        return;
    }
    const Format format(m_appearance.language, m_appearance.era);
    const MapTexts texts(m_catalogue, m_map, format);
    const double tallest = std::min(room.height() - 2 * OverlayMargin, TallestCard);
    m_card->showCity(*card, m_catalogue, texts, m_appearance, static_cast<int>(tallest));
    m_card->move(cardPlace(m_card->size(), *m_map.city(card->cityId)).toPoint());
}

QPointF MapWidget::cardPlace(QSizeF size, const CityOnMap &city) const
{
    const QRectF map = m_viewport.rect();
    const double left = OverlayMargin + m_nearer->width() + 8;
    const double right = map.width() - OverlayMargin - size.width();
    const double bottom = map.height() - OverlayMargin - size.height();
    const QRectF around(screenPosition(city) - QPointF(70, 45), QSizeF(140, 90));
    const QRectF legend = MapScene::legendRect(content());
    const auto cost = [&](QPointF place) {
        const QRectF box(place, size);
        int covered = 0;
        for (const CityOnMap &other : m_map.cities)
            covered += box.contains(screenPosition(other)) ? 1 : 0;
        return covered + (box.intersects(around) ? 1000 : 0) + (box.intersects(legend) ? 200 : 0);
    };
    const std::array places{QPointF(right, OverlayMargin), QPointF(right, bottom), QPointF(left, OverlayMargin),
        QPointF((left + right) / 2, OverlayMargin), QPointF((left + right) / 2, bottom)};
    return *std::ranges::min_element(places, {}, cost);
}

QPointF MapWidget::screenPosition(const CityOnMap &city) const
{
    return m_viewport.toScreen({city.position.longitude(), city.position.latitude()});
}

// Gestures

void MapWidget::showViewport(const Viewport &viewport, Session::Step step)
{
    ViewState view = m_session.view();
    const MapCamera camera = cameraOf(viewport);
    view.camera = camera;
    m_session.show(view, step);
}

void MapWidget::zoomBy(double factor)
{
    const Viewport zoomed = m_viewport.zoomed(factor, m_viewport.rect().center());
    if (cameraOf(zoomed).zoom <= WholeZoom)
        showWhole();
    else
        showViewport(zoomed, Session::Step::New);
}

void MapWidget::showWhole()
{
    ViewState view = m_session.view();
    view.camera.reset();
    m_session.show(view);
}

void MapWidget::beginMoving()
{
    m_layers.beginMoving(content());
    m_restTimer.start();
}

void MapWidget::rest()
{
    m_layers.endMoving();
    update();
}

void MapWidget::mousePressEvent(QMouseEvent *event)
{
    m_beforeClick.reset();
    if (m_restTimer.isActive())
        rest(); // what lies under the pointer is where it is seen
    if (event->button() == Qt::LeftButton && m_viewport.rect().contains(event->position()))
        m_drag = Drag{event->position(), m_viewport, false};
}

void MapWidget::mouseMoveEvent(QMouseEvent *event)
{
    if (!event->buttons().testFlag(Qt::LeftButton))
        m_drag.reset(); // the release went elsewhere
    if (!m_drag) {
        hover(event->position());
        return;
    }
    const QPointF moved = event->position() - m_drag->start;
    if (!m_drag->isMoving && moved.manhattanLength() < QGuiApplication::styleHints()->startDragDistance())
        return;
    beginMoving();
    setCursor(Qt::ClosedHandCursor);
    const auto step = m_drag->isMoving ? Session::Step::Continue : Session::Step::New;
    m_drag->isMoving = true;
    showViewport(m_drag->viewport.panned(moved), step);
}

void MapWidget::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_drag)
        return;
    const bool wasDrag = m_drag->isMoving;
    m_drag.reset();
    if (wasDrag) {
        rest();
        hover(event->position());
    } else {
        m_beforeClick = m_session.view();
        choose(event->position());
    }
}

void MapWidget::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_viewport.rect().contains(event->position()))
        return;
    // The first click of the two has chosen something; together they are one step that only zooms.
    const bool hasChosen = m_beforeClick && *m_beforeClick != m_session.view();
    ViewState view = hasChosen ? *m_beforeClick : m_session.view();
    m_beforeClick.reset();
    view.camera = cameraOf(m_viewport.zoomed(DoubleClickStep, event->position()));
    m_session.show(view, hasChosen ? Session::Step::Continue : Session::Step::New);
}

void MapWidget::wheelEvent(QWheelEvent *event)
{
    const double turns = event->angleDelta().y() / 120.0;
    if (std::abs(turns) < 1e-6 || !m_viewport.rect().contains(event->position())) {
        event->ignore();
        return;
    }
    event->accept();
    const bool isBurst = m_sinceWheel.isValid() && m_sinceWheel.elapsed() < WheelBurst;
    m_sinceWheel.start();
    const Viewport zoomed = m_viewport.zoomed(std::pow(WheelStep, turns), event->position());
    if (zoomed == m_viewport)
        return;
    beginMoving();
    const auto step = isBurst ? Session::Step::Continue : Session::Step::New;
    ViewState view = m_session.view();
    if (cameraOf(zoomed).zoom <= WholeZoom)
        view.camera.reset();
    else
        view.camera = cameraOf(zoomed);
    m_session.show(view, step);
}

void MapWidget::keyPressEvent(QKeyEvent *event)
{
    const bool moves = event->modifiers().testFlag(Qt::ShiftModifier);
    const std::optional<Direction> direction = directionOf(event->key());
    if (direction && moves) {
        constexpr std::array pans{QPointF(KeyPan, 0), QPointF(0, KeyPan), QPointF(-KeyPan, 0), QPointF(0, -KeyPan)};
        showViewport(m_viewport.panned(pans[static_cast<std::size_t>(*direction)]),
            event->isAutoRepeat() ? Session::Step::Continue : Session::Step::New);
        return;
    }
    if (direction) {
        walk(static_cast<Qt::Key>(event->key()));
        return;
    }
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomBy(KeyStep);
        break;
    case Qt::Key_Minus:
        zoomBy(1 / KeyStep);
        break;
    case Qt::Key_0:
    case Qt::Key_Home:
        showWhole();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_focused.isEmpty())
            chooseCity(m_focused);
        break;
    case Qt::Key_Escape:
        if (!m_session.view().city.isEmpty()) {
            chooseCity({});
            break;
        }
        [[fallthrough]];
    default:
        QWidget::keyPressEvent(event);
    }
}

/** From the city the keys stand on (or the selected one, or the middle of the map) to the next one. */
void MapWidget::walk(Qt::Key key)
{
    QList<QPointF> points;
    for (const CityOnMap &city : m_map.cities)
        points.append(screenPosition(city));
    const QString from = m_focused.isEmpty() ? m_session.view().city : m_focused;
    const auto start = std::ranges::find(m_map.cities, from, &CityOnMap::cityId);
    const QPointF at = start != m_map.cities.end() ? points[start - m_map.cities.begin()] : m_viewport.rect().center();
    const std::optional<int> next = nextTowards(points, at, *directionOf(key));
    if (!next)
        return;
    m_focused = m_map.cities[*next].cityId;
    const QPointF reached = points[*next];
    const QRectF inner = m_viewport.rect().adjusted(20, 20, -20, -20);
    if (!inner.contains(reached))
        showViewport(m_viewport.panned(m_viewport.rect().center() - reached), Session::Step::New);
    const MapContent shown = content();
    const Format format(m_appearance.language, m_appearance.era);
    setAccessibleDescription(MapTexts(m_catalogue, m_map, format).cityLines(m_map.cities[*next]).join(u", "_s));
    const QPoint below = screenPosition(m_map.cities[*next]).toPoint() + QPoint(8, 12);
    QToolTip::showText(
        mapToGlobal(below), MapPointer(shown, mapLayout(), m_layers.shapes()).toolTipOf(m_focused), this);
    update();
}

void MapWidget::focusOutEvent(QFocusEvent *event)
{
    m_focused.clear();
    update();
    QWidget::focusOutEvent(event);
}

void MapWidget::choose(QPointF at)
{
    const MapContent shown = content();
    const MapPointer pointer(shown, mapLayout(), m_layers.shapes());
    const QString city = pointer.cityAt(at);
    if (!city.isEmpty()) {
        chooseCity(city == m_session.view().city ? QString() : city);
        return;
    }
    if (!m_viewport.rect().contains(at))
        return;
    const QString state = pointer.stateAt(at);
    ViewState view = m_session.view();
    if (!state.isEmpty()) {
        m_session.show(withStateToggled(view, state));
    } else {
        view.city.clear();
        view.states.clear();
        m_session.show(view);
    }
}

void MapWidget::chooseCity(const QString &cityId)
{
    ViewState view = m_session.view();
    view.city = cityId;
    m_session.show(view);
}

// What lies under the pointer

const MapLayout &MapWidget::mapLayout()
{
    return m_layers.layout(content());
}

void MapWidget::hover(QPointF at)
{
    const MapContent shown = content();
    const MapPointer pointer(shown, mapLayout(), m_layers.shapes());
    const QString city = pointer.cityAt(at);
    setCursor(!city.isEmpty() || !pointer.stateAt(at).isEmpty() ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (city == m_hovered)
        return;
    m_hovered = city;
    update();
}

void MapWidget::leaveEvent(QEvent *event)
{
    m_hovered.clear();
    update();
    QWidget::leaveEvent(event);
}

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

void MapWidget::paintPointed(QPainter &painter, const QString &cityId, bool isFocus)
{
    const CityOnMap *city = m_map.city(cityId);
    if (city == nullptr)
        return;
    const QPointF at = screenPosition(*city);
    const double radius
        = markerRadius(city->population ? city->population->people : 0, m_map.largestPopulation, m_viewport) + 4;
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

void MapWidget::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const QRectF map = m_viewport.rect();
    painter.fillRect(QRectF(0, map.bottom(), width(), height() - map.bottom()), theme().surface);
    MapScene::paintNotes(painter, content());
    painter.setClipRect(map);
    m_layers.paint(painter, content());
    for (const QString &pointed : {m_hovered, m_focused})
        paintPointed(painter, pointed, pointed == m_focused);
    paintCorners(painter);
}

} // namespace atlas
