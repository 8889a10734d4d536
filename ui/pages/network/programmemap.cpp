// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/network/programmemap.h"

#include "app/analysis/programmesheet.h"
#include "app/format/format.h"
#include "app/geo/labelplacement.h"
#include "ui/map/groundlayer.h"
#include "ui/pages/network/phasemark.h"
#include "ui/pages/network/recordvalues.h"
#include "ui/theme/theme.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/tooltip.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

constexpr double MarkRadius = 5;
constexpr double Reach = 9; ///< pixels
constexpr int PartReach = 12; ///< of a mark, for assistive technology
constexpr double Margin = 16;
constexpr double NameMargin = 4; ///< that names keep from the edge
constexpr double MarkRing = 1; ///< around a mark, which names leave free
constexpr double AsideMost = 1.5; ///< how far beside a direction a mark may lie, for each pixel ahead

GeoPoint geoPoint(const QGeoCoordinate &place)
{
    return {place.longitude(), place.latitude()};
}

} // namespace

ProgrammeMap::ProgrammeMap(const QByteArray &basemap, QWidget *parent)
    : QWidget(parent)
    , m_shapes(BasemapShapes::openOrEmpty(basemap))
{
    setFocusPolicy(Qt::StrongFocus);
    exposeParts();
}

void ProgrammeMap::setProgramme(const Programme &programme, const Appearance &appearance)
{
    m_appearance = appearance;
    m_programme = programme;
    m_marks.clear();
    m_current = -1;
    for (const ProgrammePhase &phase : programme.phases) {
        for (const ProgrammePlace &place : phase.places)
            m_marks.append({place, phase.position});
    }
    m_ground = {};
    placeNames();
    setAccessibleName(tr("Map of %n provinces of the programme", nullptr, int(m_marks.size())));
    placeValues();
    update();
}

void ProgrammeMap::setYear(int year)
{
    m_year = year;
    placeValues();
}

void ProgrammeMap::setOpen(const QString &id)
{
    m_open = id;
    for (int i = 0; i < m_marks.size(); ++i) {
        if (m_marks[i].place.id == id)
            m_current = i; // the arrow keys go on from there
    }
    placeValues();
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
        painter.setBrush(m_shapes->states()[state] == home ? programmeLand(theme) : theme.outsider);
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
        const bool isOpen = mark.place.id == m_open || mark.place.phaseId == m_open;
        paintPhaseMark(painter, middle, MarkRadius, phaseForm(mark.phase), theme);
        if (isOpen) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(theme.text, 1.5));
            painter.drawEllipse(middle, MarkRadius + 3, MarkRadius + 3);
        }
    }
    paintNames(painter, theme);
    if (hasFocus() && m_current >= 0 && m_current < m_marks.size()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.focus, theme.focusWidth));
        painter.drawEllipse(
            view.toScreen(geoPoint(m_marks[m_current].place.coordinate)), MarkRadius + 5, MarkRadius + 5);
    }
}

void ProgrammeMap::paintNames(QPainter &painter, const Theme &theme)
{
    QList<PlacedLabel> names = m_names;
    for (PlacedLabel &name : names) {
        if (name.cityId == m_open)
            name = writtenAs(name, LabelStyle::Selected);
    }
    paintLabels(painter, names, m_pictures, theme);
}

/** Those of the first phase come first; of the others, the earlier phase. */
void ProgrammeMap::placeNames()
{
    const Viewport view = viewport();
    WantedLabels wanted;
    wanted.ground.area = QRectF(rect()).adjusted(NameMargin, NameMargin, -NameMargin, -NameMargin);
    for (const Mark &mark : std::as_const(m_marks)) {
        PlacedLabel name;
        name.cityId = mark.place.id;
        name.text = mark.place.name.in(m_appearance.language);
        const Target target{view.toScreen(geoPoint(mark.place.coordinate)), MarkRadius + MarkRing};
        wanted.requests.append(requestFor(name, target, 1.0 / std::max(1, mark.phase)));
        wanted.labels.append(name);
    }
    m_names = inPlaces(wanted, placeLabels(wanted.requests, wanted.ground));
}

/** The mark that lies next in a direction, those straight ahead first; -1 where there is none. */
int ProgrammeMap::nextMark(QPointF direction) const
{
    const Viewport view = viewport();
    const QPointF from = view.toScreen(geoPoint(m_marks[m_current].place.coordinate));
    int next = -1;
    double least = 0;
    for (int i = 0; i < m_marks.size(); ++i) {
        const QPointF way = view.toScreen(geoPoint(m_marks[i].place.coordinate)) - from;
        const double ahead = QPointF::dotProduct(way, direction);
        const double aside = std::abs(way.x() * direction.y() - way.y() * direction.x());
        if (ahead <= 0 || aside > AsideMost * ahead)
            continue;
        const double away = ahead + 2 * aside;
        if (next < 0 || away < least) {
            next = i;
            least = away;
        }
    }
    return next;
}

void ProgrammeMap::walkTo(int mark)
{
    if (mark < 0 && m_current >= 0)
        return sayAgain(*this, m_current); // there is none that way
    if (mark < 0 || mark >= m_marks.size())
        return;
    m_current = mark;
    sayFocus(*this, mark);
    update();
}

PaintedPart ProgrammeMap::partAt(int index)
{
    const Mark &mark = m_marks[index];
    const Format format(m_appearance);
    PaintedPart part;
    //: a province on the map of the programme: %1 is its name, %2 and %3 count: 5 of 12
    part.name = tr("%1, %2 of %3")
                    .arg(mark.place.name.in(m_appearance.language), format.numeral(index + 1),
                        format.numeral(m_marks.size()));
    part.box
        = QRect(placeOf(mark.place.id).toPoint() - QPoint(PartReach, PartReach), QSize(2 * PartReach, 2 * PartReach));
    part.hasKeyboard = index == m_current;
    part.isChosen = mark.place.id == m_open;
    return part;
}

/** Whether the key is one that walks; the first goes to the first province. */
bool ProgrammeMap::walkBy(int key)
{
    const auto towards = [this](QPointF direction) { walkTo(m_current < 0 ? 0 : nextMark(direction)); };
    switch (key) {
    case Qt::Key_Left:
        towards({-1, 0});
        return true;
    case Qt::Key_Right:
        towards({1, 0});
        return true;
    case Qt::Key_Up:
        towards({0, -1});
        return true;
    case Qt::Key_Down:
        towards({0, 1});
        return true;
    case Qt::Key_Home:
        walkTo(0);
        return true;
    case Qt::Key_End:
        walkTo(int(m_marks.size()) - 1);
        return true;
    default:
        return false;
    }
}

void ProgrammeMap::keyPressEvent(QKeyEvent *event)
{
    if (m_marks.isEmpty())
        return QWidget::keyPressEvent(event);
    if (asksForTable(*event))
        return setTableShown(!isTableShown());
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        Q_EMIT placeOpened(m_marks[std::max(0, m_current)].place.id);
    else if (!walkBy(event->key()))
        QWidget::keyPressEvent(event);
}

void ProgrammeMap::setTableShown(bool isShown)
{
    if (isShown == isTableShown())
        return;
    if (isShown) {
        m_values = new RecordValues({{1, 0}, {}, {}}, this);
        connect(m_values, &RecordValues::closed, this, [this] { setTableShown(false); });
        connect(m_values, &RecordValues::recordOpened, this, &ProgrammeMap::placeOpened);
        placeValues();
        m_values->show();
        setFocusProxy(m_values);
        m_values->setFocus();
    } else {
        setFocusProxy(nullptr);
        takeTableAway(*this, *std::exchange(m_values, nullptr));
    }
    update();
}

/** The table stands where the map would; the legend of its marks stays below. */
void ProgrammeMap::placeValues()
{
    if (m_values == nullptr)
        return;
    m_values->setGeometry(rect());
    m_values->setAppearance(m_appearance);
    m_values->setRecords(accessibleName(), placesOnMap(m_programme, Format(m_appearance)));
    m_values->follow(m_year, m_open);
}

void ProgrammeMap::focusInEvent(QFocusEvent *event)
{
    if (m_current < 0 && event->reason() != Qt::MouseFocusReason)
        walkTo(0);
    update();
}

void ProgrammeMap::focusOutEvent(QFocusEvent *)
{
    update();
}

QString ProgrammeMap::current() const
{
    return m_current < 0 ? QString() : m_marks[m_current].place.id;
}

void ProgrammeMap::resizeEvent(QResizeEvent *)
{
    m_ground = {};
    placeNames();
    placeValues();
}

void ProgrammeMap::mousePressEvent(QMouseEvent *event)
{
    const Mark *mark = event->button() == Qt::LeftButton ? markAt(event->position()) : nullptr;
    if (!mark)
        return;
    m_current = int(mark - m_marks.constData());
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
