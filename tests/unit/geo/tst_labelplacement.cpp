// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/geo/labelplacement.h"
#include "tests/support/testrunner.h"

#include <QRandomGenerator>

using namespace atlas;

namespace
{

const LabelGround Ground{{0, 0, 900, 520}, {}};

bool overlapsNothing(const QList<LabelPlacement> &placed, const LabelGround &ground)
{
    for (int i = 0; i < placed.size(); ++i) {
        if (!ground.area.contains(placed[i].box))
            return false;
        for (const QRectF &reserved : ground.reserved) {
            if (reserved.intersects(placed[i].box))
                return false;
        }
        for (int k = 0; k < i; ++k) {
            if (placed[i].box.intersects(placed[k].box))
                return false;
        }
    }
    return true;
}

QList<LabelRequest> crowd(quint32 seed, int count, double spread)
{
    QRandomGenerator random(seed);
    QList<LabelRequest> requests;
    for (int i = 0; i < count; ++i) {
        const double x = 450 + (random.generateDouble() - 0.5) * spread;
        const double y = 260 + (random.generateDouble() - 0.5) * spread * 0.5;
        requests.append({{x, y}, 3 + random.generateDouble() * 15, {40 + random.generateDouble() * 60, 16},
            random.generateDouble(), {}});
    }
    return requests;
}

} // namespace

class TestLabelPlacement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLoneLabelStandsUpperRight();
    void aHandRankedSideComesFirst();
    void aTakenSideGivesTheNextOne();
    void aCrowdNeverOverlaps();
    void reservedPlacesStayFree();
    void closeNeighboursAreSetApartWithLeaders();
    void theMoreImportantOneStays();
    void sameInputSameAnswer();
    void nothingToPlaceIsNothing();
    void fortyLabelsTakeFewMilliseconds();
};

void TestLabelPlacement::aLoneLabelStandsUpperRight()
{
    const auto placed = placeLabels({{{100, 100}, 5, {50, 16}, 1, {}}}, Ground);
    QCOMPARE(placed.size(), 1);
    QVERIFY(placed[0].box.left() > 100 && placed[0].box.bottom() < 105);
    QVERIFY(!placed[0].leader);
}

void TestLabelPlacement::aHandRankedSideComesFirst()
{
    const auto placed = placeLabels({{{100, 100}, 5, {50, 16}, 1, {LabelSide::Left}}}, Ground);
    QVERIFY(placed[0].box.right() < 96);
    QCOMPARE(placed[0].box.center().y(), 100.0);
}

void TestLabelPlacement::aTakenSideGivesTheNextOne()
{
    const LabelGround ground{{0, 0, 900, 520}, {{103, 0, 200, 97}}};
    const auto placed = placeLabels({{{100, 100}, 5, {50, 16}, 1, {}}}, ground);
    QVERIFY(placed[0].box.left() > 100 && placed[0].box.top() > 97);
}

void TestLabelPlacement::aCrowdNeverOverlaps()
{
    for (quint32 seed = 0; seed < 60; ++seed) {
        const auto placed = placeLabels(crowd(seed, 40, 100 + 20 * seed), Ground);
        QVERIFY(!placed.isEmpty());
        QVERIFY(overlapsNothing(placed, Ground));
    }
}

void TestLabelPlacement::reservedPlacesStayFree()
{
    const LabelGround ground{{0, 0, 900, 520}, {{300, 150, 200, 200}, {700, 400, 200, 120}}};
    for (quint32 seed = 0; seed < 20; ++seed)
        QVERIFY(overlapsNothing(placeLabels(crowd(seed, 30, 600), ground), ground));
}

void TestLabelPlacement::closeNeighboursAreSetApartWithLeaders()
{
    QList<LabelRequest> requests;
    for (int i = 0; i < 12; ++i)
        requests.append({{450.0 + i % 4, 260.0 + i / 4}, 5, {60, 16}, 0.5, {}});
    const auto placed = placeLabels(requests, Ground);
    QVERIFY(placed.size() >= 10);
    QVERIFY(std::any_of(placed.begin(), placed.end(), [](const LabelPlacement &p) { return p.leader.has_value(); }));
    for (const LabelPlacement &p : placed) {
        if (p.leader)
            QVERIFY(p.box.adjusted(-1, -1, 1, 1).contains(p.leader->p2()));
    }
}

void TestLabelPlacement::theMoreImportantOneStays()
{
    // Room for one label only.
    const LabelGround ground{{95, 90, 110, 20}, {}};
    for (const bool firstIsHigher : {true, false}) {
        const auto placed = placeLabels({{{100, 100}, 2, {80, 16}, firstIsHigher ? 0.9 : 0.1, {}},
                                            {{200, 100}, 2, {80, 16}, firstIsHigher ? 0.1 : 0.9, {}}},
            ground);
        QCOMPARE(placed.size(), 1);
        QCOMPARE(placed[0].request, firstIsHigher ? 0 : 1);
    }
}

void TestLabelPlacement::sameInputSameAnswer()
{
    const auto first = placeLabels(crowd(7, 38, 500), Ground);
    const auto second = placeLabels(crowd(7, 38, 500), Ground);
    QCOMPARE(first.size(), second.size());
    for (int i = 0; i < first.size(); ++i)
        QCOMPARE(first[i].box, second[i].box);
}

void TestLabelPlacement::nothingToPlaceIsNothing()
{
    QVERIFY(placeLabels({}, Ground).isEmpty());
    QVERIFY(placeLabels({{{100, 100}, 5, {50, 16}, 1, {}}}, {}).isEmpty());
}

void TestLabelPlacement::fortyLabelsTakeFewMilliseconds()
{
    const QList<LabelRequest> requests = crowd(11, 40, 400);
    QBENCHMARK
    {
        static_cast<void>(placeLabels(requests, Ground));
    }
}

ATLAS_TEST(TestLabelPlacement)
#include "tst_labelplacement.moc"
