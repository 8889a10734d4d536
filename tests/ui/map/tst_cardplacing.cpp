// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "ui/map/cardplacing.h"

using namespace atlas;

namespace
{

const QRectF Map(0, 0, 805, 478);
const QRectF Legend(10, 200, 204, 268);
const QSizeF Card(268, 300);

} // namespace

class TestCardPlacing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itsHomeIsAtTheTopRight();
    void neverOnItsCityNorOnTheLegend();
    void coversAsFewOthersAsCanBe();
    void isLowerWhereThereIsNoRoomForAll();
    void aMapWithoutRoomHasNoCard();
};

void TestCardPlacing::itsHomeIsAtTheTopRight()
{
    const QRectF home(527, 10, 268, 300);
    const QList<QPointF> under{{600, 60}, {650, 200}, {700, 120}};
    for (const QPointF &city : {QPointF(300, 100), QPointF(400, 240), QPointF(700, 430), QPointF(100, 450)})
        QCOMPARE(placeCard(Card, {Map, city, {Legend}, under}), home);
    QVERIFY(placeCard(Card, {Map, {650, 160}, {Legend}, under}) != home);
}

void TestCardPlacing::neverOnItsCityNorOnTheLegend()
{
    for (int x = 5; x < 800; x += 15) {
        for (int y = 5; y < 475; y += 15) {
            const QPointF city(x, y);
            const auto box = placeCard(Card, {Map, city, {Legend}, {}});
            QVERIFY(box);
            QVERIFY(Map.contains(*box));
            QVERIFY(!box->intersects(Legend));
            QVERIFY(!box->adjusted(-20, -20, 20, 20).contains(city));
        }
    }
}

void TestCardPlacing::coversAsFewOthersAsCanBe()
{
    const QList<QPointF> atTheRight{{700, 60}, {650, 300}, {760, 200}};
    const auto box = placeCard({200, 120}, {Map, {660, 80}, {Legend}, atTheRight});
    QVERIFY(box);
    for (const QPointF &other : atTheRight)
        QVERIFY(!box->contains(other));
}

void TestCardPlacing::isLowerWhereThereIsNoRoomForAll()
{
    const QRectF low(0, 0, 760, 267);
    const QRectF wide(10, 129, 402, 128);
    const auto box = placeCard({268, 247}, {low, {700, 60}, {wide}, {}});
    QVERIFY(box);
    QVERIFY(!box->intersects(wide));
    QVERIFY(!box->contains(QPointF(700, 60)));
    QVERIFY(box->height() >= 92);
}

void TestCardPlacing::aMapWithoutRoomHasNoCard()
{
    QVERIFY(!placeCard(Card, {{0, 0, 200, 150}, {100, 70}, {}, {}}));
    QVERIFY(!placeCard(Card, {{0, 0, 280, 150}, {140, 70}, {}, {}})); // nothing but its city
}

ATLAS_TEST(TestCardPlacing)
#include "tst_cardplacing.moc"
