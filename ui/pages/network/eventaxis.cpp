// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/network/eventaxis.h"

#include "app/analysis/claimtext.h"
#include "app/analysis/eventtext.h"
#include "ui/pages/network/eventmark.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/textline.h"
#include "ui/widgets/tooltip.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

constexpr double LaneHeight = 19;
constexpr double YearHeight = 20;
constexpr double NameGap = 12;
constexpr int Lanes = int(AllEventCategories.size());
constexpr int UsualWidth = 420;
constexpr double GapDash = 3;

} // namespace

EventAxis::EventAxis(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    exposeParts();
}

void EventAxis::setEvents(const QList<EventRecord> &events, const Appearance &appearance)
{
    m_events = events;
    m_appearance = appearance;
    m_format = Format(appearance);
    m_current = std::min(m_current, m_events.size() - 1);
    m_pointed = -1;
    m_layoutIsFresh = false;
    setAccessibleName(tr("Axis of time with %n events", nullptr, int(events.size())));
    setAccessibleDescription(tr("Arrow keys go from event to event, Enter opens one."));
    placeValues();
    update();
}

void EventAxis::setYear(int year)
{
    m_year = year;
    placeValues();
    update();
}

void EventAxis::setOpen(const QString &eventId)
{
    m_open = eventId;
    const auto found = std::ranges::find(m_events, eventId, &EventRecord::id);
    if (found != m_events.end())
        m_current = found - m_events.begin();
    placeValues();
    update();
}

void EventAxis::setCategory(std::optional<EventRecord::Category> category)
{
    m_category = category;
    placeValues();
    update();
}

QString EventAxis::current() const
{
    return m_current < 0 ? QString() : m_events[m_current].id;
}

QSize EventAxis::sizeHint() const
{
    return {UsualWidth, int(Lanes * LaneHeight + YearHeight)};
}

double EventAxis::nameWidth() const
{
    double width = 0;
    for (const auto category : AllEventCategories)
        width = std::max(width, textWidth(eventCategoryName(category), TextRole::Caption));
    return std::ceil(width) + NameGap;
}

const EventAxisLayout &EventAxis::layoutNow() const
{
    if (!m_layoutIsFresh)
        m_layout = EventAxisLayout(m_events, rect(), nameWidth(), YearHeight);
    m_layoutIsFresh = true;
    return m_layout;
}

bool EventAxis::isShown(const EventRecord &event) const
{
    return !m_category || event.category == *m_category;
}

QString EventAxis::sentence(const EventRecord &event) const
{
    //: an event: its date, what it is, its category
    return tr("%1: %2 (%3)")
        .arg(eventDateText(event, m_format), claimText(event.title, m_format), eventCategoryName(event.category));
}

void EventAxis::paintYears(QPainter &painter, const Theme &theme) const
{
    const QRectF plot = layoutNow().plot();
    const auto years = layoutNow().columns();
    double widest = 0;
    for (const auto &column : years)
        widest = std::max(widest, textWidth(m_format.yearNumber(column.year), TextRole::Caption));
    const auto labelOf = [&](const auto &column) { // the first says which era it is, where it has the room
        const QString named = m_format.oneEra().year(column.year);
        const bool says = column.year == years.first().year && textWidth(named, TextRole::Caption) <= column.width;
        return says ? named : m_format.yearNumber(column.year);
    };
    for (const auto &column : years) {
        const QRectF box(column.left, plot.top(), column.width, plot.height());
        if (column.isGap) {
            painter.setPen(QPen(theme.border, 1, Qt::DotLine));
            painter.drawLine(box.topLeft() + QPointF(GapDash, 0), box.bottomLeft() + QPointF(GapDash, 0));
            painter.drawLine(box.topRight() - QPointF(GapDash, 0), box.bottomRight() - QPointF(GapDash, 0));
            continue;
        }
        const bool isYear = column.year == m_year;
        if (isYear)
            painter.fillRect(box.adjusted(0.5, 0, -0.5, YearHeight), theme.accentSoft);
        painter.setPen(theme.grid);
        painter.drawLine(box.topLeft(), box.bottomLeft());
        const double over = std::max(0.0, widest - column.width) / 2;
        const QRectF words(box.left() - over, plot.bottom(), box.width() + 2 * over, YearHeight);
        const double spare = column.width - widest;
        if (spare < 2 && !isYear && (column.year - years.last().year) % 2 != 0)
            continue;
        const QString label = labelOf(column);
        const double length = textWidth(label, TextRole::Caption);
        const QRectF middle(words.center().x() - length / 2, words.top(), length + 1, words.height());
        paintLine(painter, middle, TextRole::Caption, isYear ? theme.accent : theme.textMuted, label);
    }
}

void EventAxis::paintLanes(QPainter &painter, const Theme &theme) const
{
    for (const auto &lane : layoutNow().lanes()) {
        const bool isOther = m_category && lane.category != *m_category;
        painter.setPen(theme.grid);
        painter.drawLine(
            QPointF(lane.box.left(), lane.box.center().y()), QPointF(lane.box.right(), lane.box.center().y()));
        const QRectF name(0, lane.box.top(), lane.box.left() - NameGap / 2, lane.box.height());
        const QColor colour = isOther ? theme.textMuted : m_category ? theme.accent : theme.text;
        paintLine(painter, name, TextRole::Caption, colour, eventCategoryName(lane.category));
    }
}

void EventAxis::paintMark(QPainter &painter, const Theme &theme, const EventAxisLayout::Mark &mark) const
{
    const EventRecord &event = m_events[mark.event];
    const bool isOpen = event.id == m_open;
    const bool isOfYear = event.date.year <= m_year && m_year <= lastYearOf(event);
    const bool isExact = event.endDate || event.date.precision() == PartialDate::Precision::Day;
    const double radius = EventAxisLayout::MarkSize / 2;
    QColor colour = isOfYear || isOpen ? theme.accent : theme.context;
    if (!isShown(event))
        colour.setAlphaF(0.25F);
    paintEventMark(painter, mark.box, isExact, colour, theme);
    if (isOpen || mark.event == m_pointed) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(isOpen ? theme.accent : theme.text, 1.5));
        painter.drawRoundedRect(mark.box.adjusted(-3, -3, 3, 3), radius + 3, radius + 3);
    }
    if (hasFocus() && mark.event == m_current) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.focus, theme.focusWidth));
        painter.drawRoundedRect(mark.box.adjusted(-3, -3, 3, 3), radius + 3, radius + 3);
    }
}

void EventAxis::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(m_appearance.scheme);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintYears(painter, theme);
    paintLanes(painter, theme);
    // what is longest lies lowest, so that a day on a year can be seen
    QList<EventAxisLayout::Mark> marks = layoutNow().marks();
    std::ranges::stable_sort(marks, std::ranges::greater(), [](const auto &mark) { return mark.box.width(); });
    for (const auto &mark : std::as_const(marks))
        paintMark(painter, theme, mark);
}

void EventAxis::resizeEvent(QResizeEvent *)
{
    m_layoutIsFresh = false;
    placeValues();
}

bool EventAxis::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const QPoint place = static_cast<QHelpEvent *>(event)->pos();
    const qsizetype index = layoutNow().markAt(place);
    if (index >= 0) {
        const EventRecord &pointed = m_events[index];
        QStringList lines{eventDateText(pointed, m_format), eventPrecisionText(pointed)};
        lines.removeAll(QString());
        showTooltip(*this, layoutNow().marks()[index].box.toAlignedRect(),
            tooltipText(claimText(pointed.title, m_format), lines));
    }
    return true;
}

void EventAxis::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const QPointF place = event->position();
    const qsizetype index = layoutNow().markAt(place);
    const qsizetype lane = layoutNow().laneAt(place);
    if (index >= 0) {
        m_current = index;
        Q_EMIT eventOpened(m_events[index].id);
    } else if (place.x() < layoutNow().plot().left()) {
        if (lane >= 0)
            Q_EMIT categoryPressed(layoutNow().lanes()[lane].category);
    } else if (const int year = layoutNow().yearAt(place)) {
        Q_EMIT yearPicked(year);
    }
}

void EventAxis::mouseMoveEvent(QMouseEvent *event)
{
    const qsizetype index = layoutNow().markAt(event->position());
    const bool isName = event->position().x() < layoutNow().plot().left() && layoutNow().laneAt(event->position()) >= 0;
    setCursor(index >= 0 || isName ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (index == m_pointed)
        return;
    m_pointed = index;
    update();
}

void EventAxis::leaveEvent(QEvent *)
{
    m_pointed = -1;
    update();
}

qsizetype EventAxis::nextInTime(qsizetype from, int step) const
{
    for (qsizetype i = from + step; i >= 0 && i < m_events.size(); i += step) {
        if (isShown(m_events[i]))
            return i;
    }
    return from;
}

/** The event of the next lane that is nearest in time. */
qsizetype EventAxis::nextInLanes(qsizetype from, int step) const
{
    if (from < 0 || m_category)
        return from;
    const auto &marks = layoutNow().marks();
    const qsizetype lane = marks[from].lane + step;
    qsizetype nearest = from;
    double least = 0;
    for (qsizetype i = 0; i < marks.size(); ++i) {
        const double away = std::abs(marks[i].box.center().x() - marks[from].box.center().x());
        if (marks[i].lane == lane && (nearest == from || away < least)) {
            nearest = i;
            least = away;
        }
    }
    return nearest;
}

/** The open event, else the first of the year, else the first of all. */
qsizetype EventAxis::firstToWalk() const
{
    for (qsizetype i = 0; i < m_events.size(); ++i) {
        if (m_events[i].date.year >= m_year && isShown(m_events[i]))
            return i;
    }
    return nextInTime(-1, 1);
}

void EventAxis::walkTo(qsizetype index)
{
    if (index < 0 || index >= m_events.size())
        return;
    const auto say = std::exchange(m_current, index) == index ? sayAgain : sayFocus; // again at an end
    say(*this, int(index));
    setAccessibleDescription(sentence(m_events[index]));
    update();
}

/** Whether the key is one that walks. */
bool EventAxis::walkBy(int key)
{
    const bool isFirst = m_current < 0;
    switch (key) {
    case Qt::Key_Left:
        walkTo(isFirst ? firstToWalk() : nextInTime(m_current, -1));
        return true;
    case Qt::Key_Right:
        walkTo(isFirst ? firstToWalk() : nextInTime(m_current, 1));
        return true;
    case Qt::Key_Up:
        walkTo(isFirst ? firstToWalk() : nextInLanes(m_current, -1));
        return true;
    case Qt::Key_Down:
        walkTo(isFirst ? firstToWalk() : nextInLanes(m_current, 1));
        return true;
    case Qt::Key_Home:
        walkTo(nextInTime(-1, 1));
        return true;
    case Qt::Key_End:
        walkTo(nextInTime(m_events.size(), -1));
        return true;
    default:
        return false;
    }
}

void EventAxis::keyPressEvent(QKeyEvent *event)
{
    if (asksForTable(*event))
        return setTableShown(!isTableShown());
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (opens && m_current >= 0)
        Q_EMIT eventOpened(m_events[m_current].id);
    else if (!opens && !walkBy(event->key()))
        QWidget::keyPressEvent(event);
}

void EventAxis::focusInEvent(QFocusEvent *event)
{
    if (m_current < 0 && event->reason() != Qt::MouseFocusReason)
        m_current = firstToWalk();
    update();
}

void EventAxis::focusOutEvent(QFocusEvent *)
{
    update();
}

} // namespace atlas
