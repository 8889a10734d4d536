// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/facts.h"
#include "tests/support/testrunner.h"
#include "tests/ui/map/mapfixture.h"
#include "ui/map/mapwalk.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace atlas;
using namespace atlas::test;

/** Where the keys stand on a state, and that they get from each state to every other. */
class TestStatePlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStateIsStoodOnOnItsOwnLand_data() { windows(); }
    void everyStateIsStoodOnOnItsOwnLand();
    void everyStateIsReachedFromEveryOther_data() { windows(); }
    void everyStateIsReachedFromEveryOther();
    void theNextOneLiesInTheDirection();
    void aHollowOutlineIsStoodOnWhereItIsWidest();
    void withoutLandThereIsNoPlace();

private:
    static void windows();

    std::shared_ptr<BasemapShapes> m_shapes = BasemapShapes::openOrEmpty(basemapBytes());
};

namespace
{

PlaneShape shapeOf(const QPolygonF &points)
{
    return {points, points.boundingRect()};
}

} // namespace

void TestStatePlaces::windows()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("small laptop") << QSize(560, 330);
    QTest::newRow("laptop") << QSize(820, 520);
    QTest::newRow("projector") << QSize(1200, 760);
}

void TestStatePlaces::everyStateIsStoodOnOnItsOwnLand()
{
    QFETCH(const QSize, size);
    const Viewport whole = Viewport::home(size);
    const QList<StatePlace> places = statePlaces(*m_shapes, whole);
    QCOMPARE(places.size(), factCatalogue().states.size());
    for (const StatePlace &place : places)
        QCOMPARE(m_shapes->stateAt(whole.toGeo(place.at)), m_shapes->states()[place.state]);
}

void TestStatePlaces::everyStateIsReachedFromEveryOther()
{
    QFETCH(const QSize, size);
    const QList<StatePlace> places = statePlaces(*m_shapes, Viewport::home(size));
    for (const StatePlace &start : places) {
        QSet<int> reached{start.state};
        QList<int> todo{start.state};
        while (!todo.isEmpty()) {
            const int from = todo.takeFirst();
            for (const Direction way : {Direction::Left, Direction::Up, Direction::Right, Direction::Down}) {
                const auto next = nextState(places, from, way);
                if (!next || reached.contains(places[*next].state))
                    continue;
                reached.insert(places[*next].state);
                todo.append(places[*next].state);
            }
        }
        QCOMPARE(reached.size(), places.size());
    }
}

void TestStatePlaces::theNextOneLiesInTheDirection()
{
    const QList<StatePlace> places = statePlaces(*m_shapes, Viewport::home({820, 520}));
    const auto nextOf = [&](const QString &id, Direction way) {
        const auto next = nextState(places, int(m_shapes->states().indexOf(id)), way);
        return next ? m_shapes->states()[places[*next].state] : QString();
    };
    QCOMPARE(nextOf(u"THA"_s, Direction::Right), u"KHM"_s);
    QCOMPARE(nextOf(u"KHM"_s, Direction::Up), u"LAO"_s);
    QCOMPARE(nextOf(u"LAO"_s, Direction::Left), u"MMR"_s);
    QCOMPARE(nextOf(u"TLS"_s, Direction::Down), QString()); // nothing lies south of it
    QVERIFY(!nextState(places, -1, Direction::Right));
}

/** A horseshoe that opens to the left: its middle is a hole, and halfway down only its back is land. */
void TestStatePlaces::aHollowOutlineIsStoodOnWhereItIsWidest()
{
    const PlaneShape horseshoe
        = shapeOf(QPolygonF({{0, 0}, {10, 0}, {10, 10}, {0, 10}, {0, 8}, {8, 8}, {8, 2}, {0, 2}, {0, 0}}));
    const PlaneShape islet = shapeOf(QPolygonF(QRectF(20, 20, 1, 1)));
    QCOMPARE(placeInside({islet, horseshoe}), std::optional(QPointF(9, 5)));
}

void TestStatePlaces::withoutLandThereIsNoPlace()
{
    QVERIFY(!placeInside({}));
    const auto none = BasemapShapes::openOrEmpty("torn");
    QVERIFY(statePlaces(*none, Viewport::home({820, 520})).isEmpty());
}

ATLAS_TEST(TestStatePlaces)

#include "tst_stateplaces.moc"
