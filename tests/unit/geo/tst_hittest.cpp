// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/geo/hittest.h"
#include "tests/support/testrunner.h"

#include <QFile>

#include <algorithm>

using namespace atlas;
using namespace Qt::StringLiterals;

class TestHitTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyCityLiesInItsStateOrAtItsShore();
    void theSeaBelongsToNobody();
    void outsidersAreNotStates();
    void theSmallerOfTwoTargetsUnderThePointerIsMeant();
    void aTargetBesideThePointerIsMeantWithinReach();
    void arrowsGoToTheNearestInThatDirection();

private:
    QList<QString> m_states;
    BasemapLevel m_finest;
};

void TestHitTest::initTestCase()
{
    QFile file(QString::fromUtf8(ATLAS_SOURCE_DIR "/data/basemap/basemap.bin"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const Result<Basemap> map = Basemap::open(file.readAll());
    QVERIFY(map.has_value());
    m_states = map->states();
    const Result<BasemapLevel> level = map->level(map->levelCount() - 1);
    QVERIFY(level.has_value());
    m_finest = *level;
}

void TestHitTest::everyCityLiesInItsStateOrAtItsShore()
{
    QFile file(QString::fromUtf8(ATLAS_SOURCE_DIR "/tests/fixtures/citypoints.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly | QIODevice::Text));
    int cities = 0;
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine()).trimmed();
        const QStringList cells = line.split(u',');
        if (line.startsWith(u'#') || cells.size() != 4)
            continue;
        const GeoPoint place{cells[3].toDouble(), cells[2].toDouble()};
        double nearest = 1e9;
        for (const BasemapPolygon &polygon : m_finest.polygons) {
            if (polygon.state != m_states.indexOf(cells[1]))
                continue;
            nearest = std::min(
                nearest, contains(m_finest, polygon, place) ? 0 : kilometresToEdge(m_finest, polygon, place));
        }
        QVERIFY2(nearest < 9, qPrintable(u"%1 is %2 km off its state"_s.arg(cells[0]).arg(nearest)));
        ++cities;
    }
    QCOMPARE(cities, 38);
}

void TestHitTest::theSeaBelongsToNobody()
{
    QVERIFY(!stateAt(m_finest, {114.0, 14.0}).has_value());
    QVERIFY(!stateAt(m_finest, {110.0, -4.5}).has_value());
}

void TestHitTest::outsidersAreNotStates()
{
    QVERIFY(!stateAt(m_finest, {104.0, 26.0}).has_value());
    QVERIFY(!stateAt(m_finest, {144.0, -6.0}).has_value());
}

void TestHitTest::theSmallerOfTwoTargetsUnderThePointerIsMeant()
{
    const QList<Target> targets{{{100, 100}, 30}, {{110, 100}, 6}};
    QCOMPARE(targetAt(targets, {108, 100}, 4), std::optional(1));
    QCOMPARE(targetAt(targets, {90, 100}, 4), std::optional(0));
}

void TestHitTest::aTargetBesideThePointerIsMeantWithinReach()
{
    const QList<Target> targets{{{100, 100}, 5}, {{120, 100}, 5}};
    QCOMPARE(targetAt(targets, {112, 100}, 4), std::optional(1));
    QCOMPARE(targetAt(targets, {110, 120}, 4), std::nullopt);
}

void TestHitTest::arrowsGoToTheNearestInThatDirection()
{
    const QList<QPointF> points{{0, 0}, {10, 1}, {30, 0}, {12, 40}, {-5, -20}};
    QCOMPARE(nextTowards(points, points[0], Direction::Right), std::optional(1));
    QCOMPARE(nextTowards(points, points[1], Direction::Right), std::optional(2));
    QCOMPARE(nextTowards(points, points[0], Direction::Up), std::optional(4));
    QCOMPARE(nextTowards(points, points[0], Direction::Down), std::optional(3));
    QCOMPARE(nextTowards(points, points[2], Direction::Right), std::nullopt);
}

ATLAS_TEST(TestHitTest)
#include "tst_hittest.moc"
