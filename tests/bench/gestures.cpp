// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/gestures.h"

#include "tests/support/input.h"
#include "ui/charts/chartwidget.h"
#include "ui/map/mapwidget.h"

#include <QAction>
#include <QCoreApplication>
#include <QLineEdit>
#include <QSlider>

#include <array>
#include <cmath>
#include <memory>
#include <numbers>

using namespace Qt::StringLiterals;
using namespace atlas::test;

namespace atlas::bench
{

namespace
{

constexpr MapCamera Near{104.0, 8.0, 2.5}; ///< where a drag has land on all sides
constexpr double DragRadius = 170; ///< pixels: a circle that runs through fresh ground
constexpr int DragSteps = 50; ///< a circle
constexpr int WheelTurns = 8; ///< in, then as many out

/** What all gestures know. */
struct Stage
{
    EditionWindow &window;
    MapWidget &map;
    ChartWidget &chart;

    [[nodiscard]] QPointF middle() const { return map.viewport().rect().center(); }

    /** From the start view of the edition, changed, with everything at rest. */
    void set(const std::function<void(ViewState &)> &change = {}) const
    {
        ViewState view;
        if (change)
            change(view);
        window.show(view);
        EditionWindow::run(700);
    }
};

QPointF onCircle(const QPointF &middle, int step)
{
    const double angle = 2 * std::numbers::pi * step / DragSteps;
    return middle + DragRadius * QPointF(1 - std::cos(angle), std::sin(angle));
}

Gesture pan(const Stage &stage)
{
    return {u"pan"_s, u"pan: a step of a drag"_s, 8,
        [stage] {
            stage.set([](ViewState &view) { view.camera = Near; });
            pressMouse(stage.map, stage.middle());
        },
        [stage](int step) { moveMouse(stage.map, onCircle(stage.middle(), step + 1), Qt::LeftButton); },
        [stage] { releaseMouse(stage.map, stage.middle()); }};
}

Gesture zoom(const Stage &stage)
{
    return {u"zoom"_s, u"zoom: a notch of the wheel"_s, 16,
        [stage] { stage.set([](ViewState &view) { view.camera = Near; }); },
        [stage](int step) {
            const bool isIn = (step / WheelTurns) % 2 == 0;
            turnWheel(stage.map, stage.middle() + QPointF(60, 40), isIn ? 1 : -1);
        },
        {}};
}

Gesture year(const Stage &stage)
{
    auto *slider = stage.window.window().findChild<QSlider *>();
    return {u"year"_s, u"year: a step by key, everything linked"_s, 16,
        [stage] { stage.set([](ViewState &view) { view.year = FirstYear; }); },
        [slider](int) { pressKey(*slider, Qt::Key_Right); }, {}};
}

Gesture yearOfSelection(const Stage &stage)
{
    auto *slider = stage.window.window().findChild<QSlider *>();
    return {u"year-chosen"_s, u"year: with city and states chosen"_s, 16,
        [stage] {
            stage.set([](ViewState &view) {
                view.year = FirstYear;
                view.city = u"bangkok"_s;
                view.states = {u"THA"_s, u"VNM"_s};
            });
        },
        [slider](int) { pressKey(*slider, Qt::Key_Right); }, {}};
}

/** The four charts of output and growth, from the first year they share. */
/** To and fro between the years that all four charts have: elsewhere no mark would move. */
Gesture yearOfCharts(const Stage &stage)
{
    constexpr int first = 1998;
    constexpr int last = 2030;
    auto *slider = stage.window.window().findChild<QSlider *>();
    return {u"year-charts"_s, u"year: a step by key, four charts"_s, 16,
        [stage] {
            stage.set([](ViewState &view) {
                view.page = Page::Economy;
                view.year = first;
            });
        },
        [slider](int step) {
            const bool isGoing = step / (last - first) % 2 == 0;
            pressKey(*slider, isGoing ? Qt::Key_Right : Qt::Key_Left);
        },
        {}};
}

/** A place beside a city and one on it by turns, so that each move changes what is marked. */
Gesture hoverMap(const Stage &stage)
{
    return {u"hover-map"_s, u"hover: onto a city and off"_s, 4, [stage] { stage.set(); },
        [stage](int step) {
            const QList<Marker> &markers = stage.map.mapLayout().markers;
            const QPointF on = markers[step / 2 % markers.size()].centre;
            moveMouse(stage.map, step % 2 == 0 ? on : on + QPointF(0, 40));
        },
        [stage] {
            moveMouse(stage.map, {1, 1});
        }};
}

Gesture hoverChart(const Stage &stage)
{
    return {u"hover-chart"_s, u"hover: another year of a chart"_s, 4, [stage] { stage.set(); },
        [stage](int step) {
            const ChartLayout &layout = stage.chart.chartLayout();
            const double x = layout.x(layout.firstYear + 2 + step * 7 % (layout.lastYear - layout.firstYear - 4));
            moveMouse(stage.chart, stage.chart.plotOrigin() + QPointF(x, layout.area.top() + 6));
        },
        [stage] {
            moveMouse(stage.map, {1, 1});
        }};
}

/** A line of the chart, and nothing, by turns. */
Gesture hoverLine(const Stage &stage)
{
    return {u"hover-line"_s, u"hover: the name of a line and off"_s, 4, [stage] { stage.set(); },
        [stage](int step) {
            const ChartLayout &layout = stage.chart.chartLayout();
            const QPointF name = layout.labels[step / 2 % layout.labels.size()].rect.center();
            moveMouse(stage.chart, stage.chart.plotOrigin() + (step % 2 == 0 ? name : QPointF(1, -2)));
        },
        [stage] {
            moveMouse(stage.map, {1, 1});
        }};
}

/** A city that can be pressed: not chosen, and not under the card or a button. */
QPointF placeOfNextCity(const Stage &stage, int step)
{
    const QList<Marker> markers = stage.map.mapLayout().markers;
    for (qsizetype i = 0; i < markers.size(); ++i) {
        const Marker &marker = markers[(step * 7 + i) % markers.size()];
        const QPoint place = marker.centre.toPoint();
        if (stage.map.rect().contains(place) && stage.map.childAt(place) == nullptr && !marker.isSelected)
            return marker.centre;
    }
    return stage.middle();
}

/** The pointer rests on the city before it is pressed: names have found their places by then. */
Gesture city(const Stage &stage)
{
    const auto place = std::make_shared<QPointF>();
    return {u"city"_s, u"selection: a click on a city"_s, 16, [stage] { stage.set(); },
        [stage, place](int) {
            pressMouse(stage.map, *place);
            releaseMouse(stage.map, *place);
        },
        {},
        [stage, place](int step) {
            *place = placeOfNextCity(stage, step);
            moveMouse(stage.map, *place);
            QCoreApplication::processEvents();
        }};
}

Gesture state(const Stage &stage)
{
    return {u"state"_s, u"selection: a state more or less"_s, 16, [stage] { stage.set(); },
        [stage](int step) {
            const QList<State> &states = stage.window.catalogue().states;
            const QString id = states[step / 2 % states.size()].id;
            stage.window.session().show(withStateToggled(stage.window.session().view(), id));
        },
        {}};
}

Gesture area(const Stage &stage)
{
    return {u"area"_s, u"selection: an area"_s, 16, [stage] { stage.set(); },
        [stage](int step) {
            const QList<Area> &areas = stage.window.catalogue().areas;
            stage.window.session().show(withAreaToggled(stage.window.session().view(), areas[step % areas.size()].id));
        },
        {}};
}

/** Ctrl+K and Escape by turns: the second opens nothing and is as quick. */
Gesture searchOpening(const Stage &stage)
{
    MainWindow &shown = stage.window.window();
    return {u"search-open"_s, u"search: the box opens and closes"_s, 100, [stage] { stage.set(); },
        [&shown](int) { shown.findChild<QAction *>(u"search"_s)->trigger(); }, {}};
}

/** Letter after letter of several queries, each key with its list painted. */
Gesture searchKey(const Stage &stage)
{
    MainWindow &shown = stage.window.window();
    auto *field = shown.findChild<QLineEdit *>(u"pickField"_s);
    const QStringList queries{u"thai urban 2583"_s, u"กรุงเทพมหานคร"_s, u"monitoring report 2568"_s, u"smart"_s};
    QList<QString> typed;
    for (const QString &query : queries) {
        for (qsizetype letters = 1; letters <= query.size(); ++letters)
            typed.append(query.first(letters));
    }
    return {u"search-key"_s, u"search: a key, and the list painted"_s, 16,
        [stage, &shown] {
            stage.set();
            shown.findChild<QAction *>(u"search"_s)->trigger();
            EditionWindow::run(200);
        },
        [field, typed](int step) { field->setText(typed.at(step % typed.size())); },
        [field] { pressKey(*field, Qt::Key_Escape); }};
}

Gesture language(const Stage &stage)
{
    return {u"language"_s, u"language switch"_s, 200, [stage] { stage.set(); },
        [stage](int step) {
            Appearance appearance = stage.window.preferences().appearance();
            appearance.language = step % 2 == 0 ? Language::Thai : Language::English;
            appearance.era = step % 2 == 0 ? Era::Buddhist : Era::Common;
            stage.window.preferences().setAppearance(appearance);
        },
        [stage] { stage.window.setAppearance({}); }};
}

Gesture theme(const Stage &stage)
{
    return {u"theme"_s, u"theme switch"_s, 200, [stage] { stage.set(); },
        [stage](int step) {
            Appearance appearance = stage.window.preferences().appearance();
            appearance.scheme = step % 2 == 0 ? Appearance::Scheme::Dark : Appearance::Scheme::Light;
            stage.window.preferences().setAppearance(appearance);
        },
        [stage] { stage.window.setAppearance({}); }};
}

} // namespace

QList<Gesture> gesturesOn(EditionWindow &window)
{
    const Stage stage{window, window.part<MapWidget>(), window.part<ChartWidget>(u"urbanChart"_s)};
    return {pan(stage), zoom(stage), year(stage), yearOfSelection(stage), yearOfCharts(stage), hoverMap(stage),
        hoverChart(stage), hoverLine(stage), city(stage), state(stage), area(stage), searchOpening(stage),
        searchKey(stage), language(stage), theme(stage)};
}

} // namespace atlas::bench
