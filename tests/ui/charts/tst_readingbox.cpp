// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "tests/ui/charts/chartcases.h"
#include "ui/charts/readingbox.h"
#include "ui/theme/fonts.h"

Q_DECLARE_METATYPE(atlas::ChartReading)

using namespace atlas;
using namespace Qt::StringLiterals;

class TestReadingBox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void noValueIsLeftOut_data();
    void noValueIsLeftOut();
    void wideBoxesAreLow();
};

void TestReadingBox::initTestCase()
{
    QVERIFY(loadBundledFonts());
}

void TestReadingBox::noValueIsLeftOut_data()
{
    QTest::addColumn<ChartReading>("reading");
    for (const test::ChartCase &shown : test::allCases()) {
        for (const int year : {shown.chart.readingYears().first(), 2018, 2025, shown.chart.plot.lastYear})
            QTest::addRow("%s %d", shown.name.constData(), year)
                << shown.chart.readingAt(shown.chart.nearestReadingYear(year));
    }
}

/** Every value has a cell inside the box, and no two share one, however narrow the chart. */
void TestReadingBox::noValueIsLeftOut()
{
    QFETCH(const ChartReading, reading);
    for (const double width : {300.0, 356.0, 456.0, 490.0, 660.0, 1000.0}) {
        const ReadingBox box(reading, width);
        QCOMPARE(box.values(), reading.values);
        const QRectF rect(0, 0, width, box.leastHeight());
        const QList<QRectF> cells = box.cells(rect);
        QCOMPARE(cells.size(), reading.values.size());
        for (qsizetype i = 0; i < cells.size(); ++i) {
            QVERIFY(rect.contains(cells[i]));
            for (qsizetype k = 0; k < i; ++k)
                QVERIFY(!cells[i].intersects(cells[k]));
        }
    }
}

void TestReadingBox::wideBoxesAreLow()
{
    const ChartReading reading = test::urbanCase(2018, {}, {}).readingAt(2018);
    QVERIFY(ReadingBox(reading, 1000).leastHeight() < ReadingBox(reading, 456).leastHeight());
    QVERIFY(ReadingBox(reading, 456).leastHeight() < ReadingBox(reading, 356).leastHeight());
}

ATLAS_TEST(TestReadingBox)

#include "tst_readingbox.moc"
