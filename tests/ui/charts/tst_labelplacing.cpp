// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "ui/charts/labelplacing.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace atlas;

class TestLabelPlacing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void labelsWithRoomStandWhereTheyAreWanted();
    void labelsAtOnePlaceMoveApartEvenly();
    void labelsStayInsideTheColumn();
    void theLeastImportantLeavesFirst();
    void theImportantAreNeverLeftOut();
    void nothingEverOverlaps();
    void aTextKeepsClearOfWhatIsTaken();
    void aTextNeverStandsOnABarredLine();
    void aTextStaysOnTheSideOfItsMark();
    void aTextWithoutRoomIsLeftOut();
};

void TestLabelPlacing::labelsWithRoomStandWhereTheyAreWanted()
{
    const auto centres = spreadLabels({{10, 1}, {60, 1}}, 14, 0, 100, 30);
    QCOMPARE(centres[0], std::optional(10.0));
    QCOMPARE(centres[1], std::optional(60.0));
}

void TestLabelPlacing::labelsAtOnePlaceMoveApartEvenly()
{
    const auto centres = spreadLabels({{50, 1}, {50, 1}}, 14, 0, 100, 30);
    QCOMPARE(centres[0], std::optional(43.0));
    QCOMPARE(centres[1], std::optional(57.0));
}

void TestLabelPlacing::labelsStayInsideTheColumn()
{
    const auto centres = spreadLabels({{0, 1}, {100, 1}}, 14, 0, 100, 30);
    QCOMPARE(centres[0], std::optional(7.0));
    QCOMPARE(centres[1], std::optional(93.0));
}

void TestLabelPlacing::theLeastImportantLeavesFirst()
{
    const auto centres = spreadLabels({{50, 1}, {50, 3}, {50, 2}}, 20, 30, 70, 30);
    QVERIFY(centres[0].has_value());
    QVERIFY(!centres[1].has_value());
    QVERIFY(centres[2].has_value());
}

void TestLabelPlacing::theImportantAreNeverLeftOut()
{
    const auto centres = spreadLabels({{50, 0}, {50, 0}, {50, 0}, {50, 1}}, 20, 0, 60, 5);
    QVERIFY(centres[0] && centres[1] && centres[2]);
    QVERIFY(!centres[3]);
}

void TestLabelPlacing::nothingEverOverlaps()
{
    QRandomGenerator random(2018);
    for (int round = 0; round < 500; ++round) {
        QList<WantedLabel> wanted;
        for (int i = 0; i < 14; ++i)
            wanted.append({random.bounded(200.0), i < 4 ? 0 : i});
        QList<double> placed;
        for (const auto &centre : spreadLabels(wanted, 13, 0, 200, 30)) {
            if (centre)
                placed.append(*centre);
        }
        std::ranges::sort(placed);
        QVERIFY(placed.size() >= 4);
        QVERIFY(placed.first() >= 6.5 - 1e-6 && placed.last() <= 193.5 + 1e-6);
        for (qsizetype i = 1; i < placed.size(); ++i)
            QVERIFY(placed[i] - placed[i - 1] >= 13 - 1e-6);
    }
}

void TestLabelPlacing::aTextKeepsClearOfWhatIsTaken()
{
    const QRectF room(0, 0, 200, 100);
    const QRectF left(0, 0, 95, 100);
    const auto rect = placeBeside({100, 50}, 5, {50, 14}, room, {left}, {});
    QVERIFY(rect.has_value());
    QVERIFY(room.contains(*rect));
    QVERIFY(!rect->intersects(left));
    QVERIFY(!rect->contains(QPointF(100, 50)));
}

void TestLabelPlacing::aTextNeverStandsOnABarredLine()
{
    const QLineF wall(0, 50, 90, 50);
    const auto rect = placeBeside({100, 50}, 5, {50, 14}, {0, 0, 160, 100}, {}, {}, {wall});
    QVERIFY(rect.has_value());
    QVERIFY(!runsThrough(wall, *rect));
    QVERIFY(!placeBeside({100, 50}, 5, {90, 14}, {0, 43, 100, 14}, {}, {}, {wall}));
}

/** A rising line, and a mark just below it with no room at its right. */
void TestLabelPlacing::aTextStaysOnTheSideOfItsMark()
{
    const QLineF rising(0, 90, 200, 10);
    const QPointF mark(100, 62);
    const auto rect = placeBeside(mark, 5, {50, 14}, {0, 0, 140, 100}, {}, {}, {rising});
    QVERIFY(rect.has_value());
    QVERIFY(!runsThrough(rising, *rect));
    const double lineThere = 90 - 80 * rect->center().x() / 200;
    QVERIFY(rect->center().y() > lineThere);
    // where only the other side has room, it stands there all the same
    const auto above = placeBeside(mark, 5, {50, 14}, {0, 0, 140, 66}, {}, {}, {rising});
    QVERIFY(above.has_value() && above->bottom() <= 66);
}

void TestLabelPlacing::aTextWithoutRoomIsLeftOut()
{
    QVERIFY(!placeBeside({20, 10}, 5, {50, 14}, {0, 0, 40, 20}, {}, {}));
}

ATLAS_TEST(TestLabelPlacing)

#include "tst_labelplacing.moc"
