// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/classbreaks.h"
#include "tests/support/testrunner.h"

#include <QRandomGenerator>

#include <cmath>
#include <limits>

using namespace atlas;

class TestClassBreaks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sharesOfAHundredGoByTwenties();
    void ordersOfMagnitudeGrowInSteps();
    void negativeValuesHaveTheirClasses();
    void oneValueHasAClass();
    void noValuesHaveNoClasses();
    void edgesAscendAndEveryValueHasItsClass();
};

void TestClassBreaks::sharesOfAHundredGoByTwenties()
{
    const ClassBreaks breaks = niceBreaks({3.5, 24, 36, 50, 76, 100});
    QCOMPARE(breaks.edges, QList<double>({0, 20, 40, 60, 80, 100}));
    QCOMPARE(breaks.decimals, 0);
    QCOMPARE(breaks.classOf(0), 0);
    QCOMPARE(breaks.classOf(19.99), 0);
    QCOMPARE(breaks.classOf(20), 1);
    QCOMPARE(breaks.classOf(100), 4);
    QVERIFY(!breaks.isOpenBelow && !breaks.isOpenAbove);
}

void TestClassBreaks::ordersOfMagnitudeGrowInSteps()
{
    QList<double> values;
    for (int i = 0; i <= 100; ++i)
        values.append(std::pow(10.0, 2 + i * 0.03)); // 100 to 100,000
    const ClassBreaks breaks = niceBreaks(values);
    QVERIFY(breaks.count() >= 3 && breaks.count() <= 7);
    for (qsizetype i = 1; i < breaks.edges.size(); ++i)
        QVERIFY(breaks.edges[i] / breaks.edges[i - 1] > 1.9);
}

void TestClassBreaks::negativeValuesHaveTheirClasses()
{
    const ClassBreaks breaks = niceBreaks({-12.4, -3, 0, 2, 7.9});
    QVERIFY(breaks.edges.first() <= -12.4);
    QVERIFY(breaks.edges.contains(0.0));
    QVERIFY(breaks.edges.last() >= 7.9);
}

void TestClassBreaks::oneValueHasAClass()
{
    const ClassBreaks breaks = niceBreaks({42});
    QVERIFY(breaks.count() >= 1);
    QVERIFY(breaks.edges.first() <= 42 && breaks.edges.last() >= 42);
}

void TestClassBreaks::noValuesHaveNoClasses()
{
    QCOMPARE(niceBreaks({}).count(), 0);
    QCOMPARE(niceBreaks({std::numeric_limits<double>::quiet_NaN()}).count(), 0);
}

void TestClassBreaks::edgesAscendAndEveryValueHasItsClass()
{
    QRandomGenerator random(9);
    for (int run = 0; run < 500; ++run) {
        const double size = std::pow(10.0, random.generateDouble() * 12 - 4);
        const double base = (random.generateDouble() - 0.4) * size;
        QList<double> values;
        for (int i = 0; i < 1 + run % 50; ++i)
            values.append(base + random.generateDouble() * size);
        const ClassBreaks breaks = niceBreaks(values);
        QVERIFY(breaks.count() >= 1 && breaks.count() <= 12);
        QVERIFY(std::is_sorted(breaks.edges.begin(), breaks.edges.end(), std::less_equal<>()));
        for (const double value : values) {
            const int index = breaks.classOf(value);
            QVERIFY(index >= 0 && index < breaks.count());
            QVERIFY(breaks.isOpenBelow || index > 0 || value >= breaks.edges[0]);
            QVERIFY(index == 0 || value >= breaks.edges[index]);
        }
    }
}

ATLAS_TEST(TestClassBreaks)
#include "tst_classbreaks.moc"
