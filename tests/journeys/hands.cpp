// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/hands.h"

#include "tests/support/input.h"
#include "ui/charts/chartwidget.h"
#include "ui/map/mapwidget.h"
#include "ui/pages/overview/areapanel.h"
#include "ui/shell/yearbar.h"
#include "ui/shell/yearslider.h"
#include "ui/widgets/segmentedswitch.h"

#include <QAbstractAnimation>
#include <QAbstractButton>
#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace atlas::test
{

namespace
{

constexpr int DragSteps = 8;
constexpr int LongestRest = 5000; ///< milliseconds
constexpr int Soon = 1000; ///< milliseconds: what a timer does later, as a notice that goes, is not waited for

void dragMouse(QWidget &widget, QPointF from, QPointF to)
{
    moveMouse(widget, from);
    pressMouse(widget, from);
    for (int step = 1; step <= DragSteps; ++step)
        moveMouse(widget, from + (to - from) * step / DragSteps, Qt::LeftButton);
    releaseMouse(widget, to);
}

/** A press and release by the way of the window's keys: shortcuts first, then who has the focus. */
void type(QWidget &widget, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    QTest::keyClick(&widget, key, modifiers);
}

/** A transition is on its way, or a timer is about to change what is seen. */
bool isMoving(const QObject &window)
{
    const auto animations = window.findChildren<QAbstractAnimation *>();
    const auto timers = window.findChildren<QTimer *>();
    return std::ranges::any_of(animations, [](const auto *one) { return one->state() == QAbstractAnimation::Running; })
        || std::ranges::any_of(timers, [](const auto *one) { return one->isActive() && one->remainingTime() < Soon; });
}

} // namespace

MapWidget &Hands::map()
{
    return m_window.part<MapWidget>();
}

AreaPanel &Hands::panel(const QString &areaId)
{
    const QList<AreaPanel *> panels = m_window.window().findChildren<AreaPanel *>();
    const auto found = std::ranges::find(panels, areaId, [](const AreaPanel *panel) { return panel->area().id; });
    if (found == panels.end())
        qFatal("there is no panel of %s", qPrintable(areaId));
    return **found;
}

SegmentedSwitch &Hands::switchNamed(const QString &name)
{
    const auto all = m_window.window().findChildren<SegmentedSwitch *>();
    const auto found = std::ranges::find_if(
        all, [&](const SegmentedSwitch *s) { return s->accessibleName() == name || s->objectName() == name; });
    if (found == all.end())
        qFatal("there is no switch %s", qPrintable(name));
    return **found;
}

void Hands::drag(QPointF by)
{
    const QPointF from = freePlace(map().viewport().rect().center());
    dragMouse(map(), from, from + by);
}

void Hands::wheel(int notches)
{
    const QPointF at = map().viewport().rect().center() + QPointF(40, 30);
    moveMouse(map(), at);
    for (int i = 0; i < std::abs(notches); ++i)
        turnWheel(map(), at, notches > 0 ? 1 : -1);
}

void Hands::clickCity(const QString &cityId)
{
    const QList<Marker> markers = map().mapLayout().markers;
    const auto found = std::ranges::find(markers, cityId, &Marker::cityId);
    if (found == markers.end())
        QFAIL(qPrintable(u"%1 is not on the map"_s.arg(cityId)));
    clickMouse(map(), found->centre);
}

/** The nearest place with room around it: no city, no name, no card, no button. */
QPointF Hands::freePlace(QPointF around)
{
    const MapLayout layout = map().mapLayout();
    const auto isFree = [&](QPointF at) {
        const QRectF room(at - QPointF(9, 9), QSizeF(18, 18));
        const bool isOnMarker = std::ranges::any_of(layout.markers,
            [&](const Marker &marker) { return QLineF(marker.centre, at).length() < marker.radius + 12; });
        const bool isOnName
            = std::ranges::any_of(layout.labels, [&](const PlacedLabel &label) { return label.box.intersects(room); });
        return map().viewport().rect().contains(room) && !isOnMarker && !isOnName && !layout.legend.intersects(room)
            && map().childAt(at.toPoint()) == nullptr;
    };
    for (int ring = 0; ring < 40; ++ring) {
        for (int part = 0; part < 16; ++part) {
            const double angle = 2 * std::numbers::pi * part / 16;
            const QPointF at = around + 4 * ring * QPointF(std::cos(angle), std::sin(angle));
            if (isFree(at))
                return at;
        }
    }
    QTest::qFail("there is no free place on the map", __FILE__, __LINE__);
    return around;
}

void Hands::clickState(double longitude, double latitude)
{
    clickMouse(map(), freePlace(map().viewport().toScreen({longitude, latitude})));
}

void Hands::clickSea()
{
    clickState(113.5, 14.0); // the middle of the South China Sea
}

void Hands::doubleClick()
{
    const QPointF at = freePlace(map().viewport().toScreen({113.5, 14.0}));
    clickMouse(map(), at);
    QTest::mouseDClick(&map(), Qt::LeftButton, {}, at.toPoint());
}

void Hands::pressMapButton(const QString &name)
{
    auto &button = m_window.part<QWidget>(name);
    clickMouse(button, QRectF(button.rect()).center());
}

void Hands::mapKey(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    map().setFocus();
    type(map(), key, modifiers);
}

void Hands::walkToCity(Qt::Key direction)
{
    mapKey(direction);
    mapKey(Qt::Key_Return);
}

void Hands::typeYear(const QString &text)
{
    auto &year = m_window.part<QLineEdit>(u"year"_s);
    clickMouse(year, QRectF(year.rect()).center()); // marks all of it
    for (const QChar letter : text) {
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, letter);
        QApplication::sendEvent(&year, &press);
    }
    type(year, Qt::Key_Return);
}

void Hands::dragYearTo(int year)
{
    auto &slider = m_window.part<YearSlider>();
    const double y = slider.height() / 2.0 - 2;
    dragMouse(slider, {slider.xOf(slider.value()), y}, {slider.xOf(year), y});
}

void Hands::yearKey(Qt::Key key)
{
    auto &slider = m_window.part<YearSlider>();
    slider.setFocus();
    type(slider, key);
}

void Hands::play(int beats)
{
    int seen = 0;
    const auto counting
        = QObject::connect(&m_window.session(), &Session::viewChanged, &m_window.window(), [&seen] { ++seen; });
    press(u"play"_s);
    QTRY_VERIFY(seen >= beats);
    if (m_window.part<YearBar>().isPlaying())
        press(u"play"_s);
    QObject::disconnect(counting);
}

void Hands::clickArea(const QString &areaId)
{
    AreaPanel &area = panel(areaId);
    clickMouse(area, {area.width() / 2.0, 14});
}

void Hands::chooseAreaByKey(const QString &areaId)
{
    AreaPanel &area = panel(areaId);
    area.setFocus(Qt::TabFocusReason);
    type(area, Qt::Key_Space);
}

void Hands::chooseDot(const QString &areaId, int count)
{
    AreaPanel &area = panel(areaId);
    area.setFocus(Qt::TabFocusReason);
    for (int i = 0; i < count; ++i)
        type(area, Qt::Key_Right);
    type(area, Qt::Key_Return);
}

void Hands::clickDot(const QString &areaId, int index)
{
    AreaPanel &area = panel(areaId);
    clickMouse(area, area.dotRect(index).center());
}

void Hands::clickYearOfChart(const QString &name, int year)
{
    auto &chart = m_window.part<ChartWidget>(name);
    const QPointF place(chart.chartLayout().x(year), chart.chartLayout().area.bottom() - 2);
    clickMouse(chart, chart.plotOrigin() + place);
}

void Hands::clickLineOfChart(const QString &name, const QString &lineId)
{
    auto &chart = m_window.part<ChartWidget>(name);
    const QList<ChartLayout::Label> labels = chart.chartLayout().labels;
    const auto found = std::ranges::find(labels, lineId, &ChartLayout::Label::lineId);
    if (found == labels.end())
        QFAIL(qPrintable(u"no line %1"_s.arg(lineId)));
    clickMouse(chart, chart.plotOrigin() + found->rect.center());
}

void Hands::clickSwitch(const QString &accessibleName, int index)
{
    SegmentedSwitch &choice = switchNamed(accessibleName);
    clickMouse(choice, QRectF(choice.wordRect(index)).center());
}

void Hands::switchKey(const QString &accessibleName, Qt::Key key)
{
    SegmentedSwitch &choice = switchNamed(accessibleName);
    choice.setFocus(Qt::TabFocusReason);
    type(choice, key);
}

void Hands::press(const QString &buttonName)
{
    auto &button = m_window.part<QAbstractButton>(buttonName);
    clickMouse(button, QRectF(button.rect()).center());
}

void Hands::key(const QKeySequence &keys)
{
    const QKeyCombination combination = keys[0];
    type(m_window.window(), combination.key(), combination.keyboardModifiers());
}

void Hands::escape()
{
    letGo();
    type(m_window.window(), Qt::Key_Escape);
}

void Hands::menu(const QString &letter, const QList<Qt::Key> &keys)
{
    QTest::keyClick(&m_window.window(), letter.front().toLatin1(), Qt::AltModifier);
    for (const Qt::Key key : keys) {
        QTRY_VERIFY(QApplication::activePopupWidget());
        type(*QApplication::activePopupWidget(), key);
    }
    QTRY_VERIFY(!QApplication::activePopupWidget());
    m_window.window().activateWindow(); // as a window manager does when a menu goes
}

void Hands::resize(QSize size)
{
    m_window.resize(size);
}

void Hands::letGo()
{
    clickMouse(m_window.window(), {30, m_window.window().height() - 4.0}); // the foot of the rail
}

void Hands::rest()
{
    QElapsedTimer clock;
    clock.start();
    do {
        EditionWindow::run(5); // also paints what the last step asked for
        if (clock.elapsed() > LongestRest)
            return QTest::qFail("the window does not come to rest", __FILE__, __LINE__);
    } while (isMoving(m_window.window()));
}

QImage Hands::picture()
{
    letGo();
    rest();
    return m_window.window().grab().toImage();
}

} // namespace atlas::test
