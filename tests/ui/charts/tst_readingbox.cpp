// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "tests/ui/charts/chartcases.h"
#include "ui/charts/readingbox.h"
#include "ui/theme/fonts.h"

#include <algorithm>

using namespace atlas;
using namespace Qt::StringLiterals;

class TestReadingBox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void allValuesStandWhereThereIsRoom();
    void aLowBoxTakesColumns();
    void aSmallBoxKeepsThoseInColour();
};

void TestReadingBox::initTestCase()
{
    QVERIFY(loadBundledFonts());
}

void TestReadingBox::allValuesStandWhereThereIsRoom()
{
    const ChartReading reading = test::urbanCase(2018, {}, {}).readingAt(2018);
    const ReadingBox box(reading, {300, 300});
    QCOMPARE(box.values(), reading.values);
    QVERIFY(box.size().height() <= 300);
}

void TestReadingBox::aLowBoxTakesColumns()
{
    const ChartReading reading = test::urbanCase(2018, {}, {}).readingAt(2018);
    const ReadingBox box(reading, {600, 100});
    QCOMPARE(box.values().size(), reading.values.size());
    QVERIFY(box.size().height() <= 100);
    QVERIFY(box.size().width() <= 600);
}

void TestReadingBox::aSmallBoxKeepsThoseInColour()
{
    const ChartReading reading = test::urbanCase(2018, {u"KHM"_s, u"VNM"_s}, {}).readingAt(2018);
    const ReadingBox box(reading, {190, 100});
    QVERIFY(box.values().size() < reading.values.size());
    QVERIFY(box.size().height() <= 100);
    QVERIFY(box.size().width() <= 190);
    for (const QString &id : {u"ASEAN"_s, u"KHM"_s, u"VNM"_s})
        QVERIFY(std::ranges::find(box.values(), id, &ChartReading::Value::lineId) != box.values().end());
    QVERIFY(std::ranges::is_sorted(box.values(), std::ranges::greater(), &ChartReading::Value::value));
}

ATLAS_TEST(TestReadingBox)

#include "tst_readingbox.moc"
