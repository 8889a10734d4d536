// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/neighbours.h"
#include "tests/support/facts.h"
#include "tests/support/testrunner.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace atlas;

/** The nearest members and how to get there. */
class TestNeighbours final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theyAreTheNearestOfAll();
    void distancesAreThoseOfTheSphere();
    void anUnknownCityHasNone();
    void directionsAreSixteen_data();
    void directionsAreSixteen();
    void aPositionNamesItsHemispheres();
};

namespace
{

constexpr double MeanRadius = 6371.0072; ///< of the Earth, km

double radians(double degrees)
{
    return degrees * std::acos(-1.0) / 180;
}

/** The haversine formula, written anew. */
double distance(const QGeoCoordinate &a, const QGeoCoordinate &b)
{
    const double dLatitude = radians(b.latitude() - a.latitude());
    const double dLongitude = radians(b.longitude() - a.longitude());
    const double h = std::pow(std::sin(dLatitude / 2), 2)
        + std::cos(radians(a.latitude())) * std::cos(radians(b.latitude())) * std::pow(std::sin(dLongitude / 2), 2);
    return 2 * MeanRadius * std::asin(std::sqrt(h));
}

} // namespace

void TestNeighbours::theyAreTheNearestOfAll()
{
    const Catalogue &catalogue = test::factCatalogue();
    for (const City &city : catalogue.cities) {
        const QList<Neighbour> nearest = nearestMembers(catalogue, city.id, 5);
        QCOMPARE(nearest.size(), 5);
        QVERIFY(std::ranges::is_sorted(nearest, {}, &Neighbour::kilometres));
        for (const City &other : catalogue.cities) {
            const bool isThere = std::ranges::find(nearest, other.id, &Neighbour::cityId) != nearest.end();
            const double away = distance(city.position, other.position);
            QVERIFY(other.id == city.id ? !isThere : isThere || away >= nearest.last().kilometres - 0.1);
        }
    }
}

void TestNeighbours::distancesAreThoseOfTheSphere()
{
    const Catalogue &catalogue = test::factCatalogue();
    const QList<Neighbour> nearest = nearestMembers(catalogue, u"singapore"_s, 1);
    QCOMPARE(nearest.first().cityId, u"johor_bahru"_s);
    const double expected
        = distance(catalogue.city(u"singapore"_s)->position, catalogue.city(u"johor_bahru"_s)->position);
    QVERIFY(std::abs(nearest.first().kilometres - expected) < 0.1);
    QVERIFY(nearest.first().bearing > 270 && nearest.first().bearing < 360); // north-west of Singapore
}

void TestNeighbours::anUnknownCityHasNone()
{
    QVERIFY(nearestMembers(test::factCatalogue(), u"atlantis"_s, 5).isEmpty());
}

void TestNeighbours::directionsAreSixteen_data()
{
    QTest::addColumn<double>("bearing");
    QTest::addColumn<QString>("words");
    QTest::newRow("0") << 0.0 << u"north"_s;
    QTest::newRow("11") << 11.0 << u"north"_s;
    QTest::newRow("12") << 12.0 << u"north-north-east"_s;
    QTest::newRow("90") << 90.0 << u"east"_s;
    QTest::newRow("135") << 135.0 << u"south-east"_s;
    QTest::newRow("225") << 225.0 << u"south-west"_s;
    QTest::newRow("359") << 359.0 << u"north"_s;
}

void TestNeighbours::directionsAreSixteen()
{
    QFETCH(const double, bearing);
    QFETCH(const QString, words);
    QCOMPARE(NeighbourText::direction(bearing), words);
}

void TestNeighbours::aPositionNamesItsHemispheres()
{
    const NeighbourText text(Format(Language::English, Era::Common));
    QCOMPARE(text.position(QGeoCoordinate(-8.556, 125.56)), u"8.56° S, 125.56° E"_s);
    QCOMPARE(text.way({u"x"_s, 1234.4, 45}), u"1,234 km to the north-east"_s);
}

ATLAS_TEST(TestNeighbours)

#include "tst_neighbours.moc"
