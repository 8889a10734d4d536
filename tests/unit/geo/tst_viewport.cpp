// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/geo/projection.h"
#include "app/geo/viewport.h"
#include "tests/support/testrunner.h"

#include <QLineF>
#include <QRandomGenerator>

#include <cmath>
#include <limits>

using namespace atlas;

namespace
{

double between(QRandomGenerator &random, double low, double high)
{
    return low + random.generateDouble() * (high - low);
}

bool near(QPointF a, QPointF b, double tolerance)
{
    return std::abs(a.x() - b.x()) <= tolerance && std::abs(a.y() - b.y()) <= tolerance;
}

/** Whether the place lies in the rectangle or on its edge, but for the last digits. */
bool holds(const GeoRect &rect, GeoPoint place)
{
    constexpr double digits = 1e-9;
    return GeoRect{rect.west - digits, rect.south - digits, rect.east + digits, rect.north + digits}.contains(place);
}

} // namespace

class TestViewport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void projectingThereAndBackIsTheSamePlace();
    void theStandardParallelIsTenNorth();
    void screenAndGlobeAgree();
    void fittingShowsAllOfTheRectangle_data();
    void fittingShowsAllOfTheRectangle();
    void zoomingInKeepsThePlaceUnderThePointer();
    void scaleStaysWithinItsLimits();
    void noGestureLosesTheRegion();
    void panningMovesByPixels();
    void resizingKeepsTheWholeWhenItWasWhole();
    void brokenNumbersBecomeAView();
    void theWayBetweenTwoViewsBeginsAndEndsAtThem();
};

void TestViewport::projectingThereAndBackIsTheSamePlace()
{
    QRandomGenerator random(1);
    for (int i = 0; i < 1000; ++i) {
        const GeoPoint place{between(random, -180, 180), between(random, -90, 90)};
        const GeoPoint back = projection::unproject(projection::project(place));
        QVERIFY(std::abs(back.longitude - place.longitude) < 1e-9);
        QVERIFY(std::abs(back.latitude - place.latitude) < 1e-9);
    }
}

void TestViewport::theStandardParallelIsTenNorth()
{
    // cos 10° from a table of cosines.
    QVERIFY(std::abs(projection::longitudeScale() - 0.984807753012208) < 1e-12);
}

void TestViewport::screenAndGlobeAgree()
{
    QRandomGenerator random(2);
    for (int i = 0; i < 500; ++i) {
        const Viewport view = Viewport::centred({between(random, 92, 141), between(random, -11, 28)},
            between(random, 5, 300), {between(random, 200, 4000), between(random, 200, 2400)});
        const QPointF pixel(between(random, 0, view.size().width()), between(random, 0, view.size().height()));
        QVERIFY(near(view.toScreen(view.toGeo(pixel)), pixel, 1e-6));
        QVERIFY(near(view.toScreen(view.centre()), view.rect().center(), 1e-6));
    }
}

void TestViewport::fittingShowsAllOfTheRectangle_data()
{
    QTest::addColumn<QSizeF>("size");
    QTest::newRow("panel of the overview") << QSizeF(900, 520);
    QTest::newRow("tall") << QSizeF(400, 1200);
    QTest::newRow("wide") << QSizeF(3840, 1000);
}

void TestViewport::fittingShowsAllOfTheRectangle()
{
    QFETCH(QSizeF, size);
    const Viewport view = Viewport::fitted(Viewport::Region, size);
    const GeoRect seen = view.seen();
    QVERIFY(seen.west <= Viewport::Region.west + 1e-9 && seen.east >= Viewport::Region.east - 1e-9);
    QVERIFY(seen.south <= Viewport::Region.south + 1e-9 && seen.north >= Viewport::Region.north - 1e-9);

    const GeoRect island{103.6, 1.15, 104.1, 1.5};
    const GeoRect close = Viewport::fitted(island, size, 20).seen();
    QVERIFY(close.west <= island.west && close.east >= island.east && close.south <= island.south
        && close.north >= island.north);
}

void TestViewport::zoomingInKeepsThePlaceUnderThePointer()
{
    QRandomGenerator random(3);
    for (int i = 0; i < 500; ++i) {
        const Viewport view
            = Viewport::fitted(Viewport::Region, {between(random, 300, 3000), between(random, 300, 2000)});
        const GeoPoint place{between(random, Viewport::Region.west, Viewport::Region.east),
            between(random, Viewport::Region.south, Viewport::Region.north)};
        const QPointF pointer = view.toScreen(place);
        Viewport closer = view;
        for (int step = 0; step < 6; ++step)
            closer = closer.zoomed(1.3, pointer);
        QVERIFY(near(closer.toScreen(place), pointer, 1e-6));
        QVERIFY(closer.scale() > view.scale());
    }
}

void TestViewport::scaleStaysWithinItsLimits()
{
    const Viewport view = Viewport::fitted(Viewport::Region, {1920, 1080});
    QCOMPARE(view.zoomed(1e9, {10, 10}).scale(), Viewport::LargestScale);
    QCOMPARE(view.zoomed(1e-9, {10, 10}).scale(), view.smallestScale());
    QVERIFY(Viewport::LargestScale / view.smallestScale() < 8.5);
}

void TestViewport::noGestureLosesTheRegion()
{
    QRandomGenerator random(4);
    Viewport view = Viewport::fitted(Viewport::Region, {900, 520});
    for (int i = 0; i < 2000; ++i) {
        view = view.panned({between(random, -900, 900), between(random, -900, 900)});
        view = view.zoomed(between(random, 0.3, 3), {between(random, 0, 900), between(random, 0, 520)});
        QVERIFY(holds(Viewport::Region, view.centre()));
    }
}

void TestViewport::panningMovesByPixels()
{
    const Viewport view = Viewport::centred({115, 5}, 60, {900, 520});
    const GeoPoint place{114, 6};
    QVERIFY(near(view.panned({30, -12}).toScreen(place), view.toScreen(place) + QPointF(30, -12), 1e-6));
}

void TestViewport::resizingKeepsTheWholeWhenItWasWhole()
{
    const Viewport whole = Viewport::fitted(Viewport::Region, {900, 520});
    const Viewport larger = whole.resized({1800, 1040});
    QVERIFY(std::abs(larger.scale() - 2 * whole.scale()) < 1e-9);
    const Viewport close = Viewport::centred({100.5, 13.7}, 100, {900, 520});
    QCOMPARE(close.resized({1000, 600}).scale(), 100.0);
}

void TestViewport::brokenNumbersBecomeAView()
{
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const double inf = std::numeric_limits<double>::infinity();
    for (const double bad : {nan, inf, -inf, 0.0, -5.0}) {
        const Viewport view = Viewport::centred({bad, bad}, bad, {bad, bad});
        QVERIFY(std::isfinite(view.scale()) && view.scale() > 0);
        QVERIFY(holds(Viewport::Region, view.centre()));
    }
}

void TestViewport::theWayBetweenTwoViewsBeginsAndEndsAtThem()
{
    const QSizeF size(900, 520);
    const Viewport from = Viewport::home(size);
    const QPointF pointer(600, 200);
    const Viewport to = from.zoomed(4, pointer);
    const GeoPoint held = from.toGeo(pointer);
    QCOMPARE(Viewport::between(from, to, 0), from);
    QCOMPARE(Viewport::between(from, to, 1), to);
    double last = from.scale();
    for (double share = 0.1; share < 1; share += 0.1) {
        const Viewport on = Viewport::between(from, to, share);
        QVERIFY(on.scale() > last); // nearer all the time
        QVERIFY(QLineF(on.toScreen(held), pointer).length() < 1e-6); // what is zoomed at stays where it is
        last = on.scale();
    }
}

ATLAS_TEST(TestViewport)
#include "tst_viewport.moc"
