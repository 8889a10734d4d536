// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "tests/ui/charts/chartcases.h"
#include "ui/charts/readingbox.h"
#include "ui/charts/readingplace.h"
#include "ui/theme/fonts.h"

Q_DECLARE_METATYPE(atlas::ChartDescription)

using namespace atlas;

/** What is read is seen: the box of a year stands where it hides nothing, and on low cards as little as can be. */
class TestReadingPlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatIsReadIsSeenOnLowCards_data();
    void whatIsReadIsSeenOnLowCards();
    void highCardsAreReadAboveTheLines_data();
    void highCardsAreReadAboveTheLines();
    void lowCardsHideLessThanABoxOverTheHead();
    void lowCardsAreReadBesideTheHalfPointedAt();
    void aValueThatIsReadCountsMoreThanManyThatAreNot();
};

namespace
{

/** A chart of a size with the box of a year. */
struct Placed
{
    Placed(const ChartDescription &chart, const QSize &size, int year)
        : frame(layOutFrame(chart, size, {}))
        , layout(layOutChart(chart.plot, frame.plot.size()))
        , box(placeReadingBox(chart, frame, layout, year))
    {
    }

    ChartFrame frame;
    ChartLayout layout;
    QRectF box;
};

/** How many values of a year on lines in colour a box lies on. */
int hiddenValues(const ChartDescription &chart, const ChartLayout &layout, const QRectF &box, int year)
{
    int hidden = 0;
    for (const ChartLine &line : chart.plot.lines) {
        const auto point = line.role == ChartLine::Role::Context ? std::nullopt : line.at(year);
        hidden += point && box.contains(layout.at(year, point->value))
            && layout.area.contains(layout.at(year, point->value));
    }
    return hidden;
}

/** A few lines that fall from the upper left, in a chart without room above them. */
ChartDescription fallingChart()
{
    ChartDescription chart = test::urbanCase(2025, {}, Format());
    chart.subtitle.clear();
    chart.shortSubtitles.clear();
    for (ChartLine &line : chart.plot.lines) {
        line.endLabel.clear();
        for (ChartPoint &point : line.points)
            point.value = chart.plot.high - (chart.plot.high - chart.plot.low) * (point.year - 1950) / 100.0;
    }
    return chart;
}

/** Whole on the chart; beside the year it leaves the row of the years free too. */
bool isInBounds(const Placed &placed, const QSize &size)
{
    const bool isBeside = placed.box.width() < placed.layout.size.width();
    const double bottom = isBeside ? placed.layout.area.bottom() : double(size.height());
    return placed.box.left() >= 0 && placed.box.right() <= placed.layout.size.width() + 0.01
        && placed.box.top() >= -placed.frame.plot.top() - 0.01 && placed.box.bottom() <= bottom + 0.01;
}

/** Lines that lie apart to 2000, and in 2045 all at the upper edge: a box from the top of the chart hides few points,
 * but that of 2045 among them; one that spares it hides many others. */
ChartDescription gatheringChart()
{
    ChartDescription chart = fallingChart();
    const double range = chart.plot.high - chart.plot.low;
    for (qsizetype i = 0; i < chart.plot.lines.size(); ++i) {
        const double height = 0.6 + 0.3 * double(i + 1) / double(chart.plot.lines.size());
        ChartLine &line = chart.plot.lines[i];
        line.points.removeIf([](const ChartPoint &point) { return point.year > 2000 && point.year != 2045; });
        for (ChartPoint &point : line.points)
            point.value = chart.plot.low + range * (point.year == 2045 ? 0.98 : height);
    }
    return chart;
}

} // namespace

void TestReadingPlace::initTestCase()
{
    QVERIFY(loadBundledFonts());
}

void TestReadingPlace::whatIsReadIsSeenOnLowCards_data()
{
    QTest::addColumn<ChartDescription>("chart");
    for (const test::ChartCase &shown : test::allCases())
        QTest::newRow(shown.name.constData()) << shown.chart;
}

void TestReadingPlace::whatIsReadIsSeenOnLowCards()
{
    QFETCH(const ChartDescription, chart);
    for (const QSize size : {QSize(400, 160), QSize(415, 235), QSize(420, 175), QSize(640, 150)}) {
        for (const int year : chart.readingYears()) {
            const Placed placed(chart, size, year);
            QVERIFY(QRectF(0, -placed.frame.plot.top(), size.width(), size.height()).contains(placed.box));
            for (const ChartLine &line : chart.plot.lines) {
                const auto point = line.role == ChartLine::Role::Context ? std::nullopt : line.at(year);
                if (point)
                    QVERIFY2(!placed.box.contains(placed.layout.at(year, point->value)),
                        qPrintable(QStringLiteral("%1 of %2, %3 wide").arg(line.label).arg(year).arg(size.width())));
            }
        }
    }
}

void TestReadingPlace::highCardsAreReadAboveTheLines_data()
{
    whatIsReadIsSeenOnLowCards_data();
}

void TestReadingPlace::highCardsAreReadAboveTheLines()
{
    QFETCH(const ChartDescription, chart);
    for (const int year : chart.readingYears()) {
        const Placed placed(chart, {664, 296}, year);
        QVERIFY(placed.box.bottom() <= placed.layout.area.top() + 1);
    }
}

/** Over the whole head and as far down as the values need, as a box stands where nothing better is found. */
void TestReadingPlace::lowCardsHideLessThanABoxOverTheHead()
{
    int placed = 0;
    int over = 0;
    for (const test::ChartCase &shown : test::allCases()) {
        for (const QSize size : {QSize(300, 150), QSize(356, 150), QSize(300, 200)}) {
            for (const int year : shown.chart.readingYears()) {
                const Placed here(shown.chart, size, year);
                const double least = ReadingBox(shown.chart.readingAt(year), size.width()).leastHeight();
                const QRectF head(0, -here.frame.plot.top(), size.width(), least);
                placed += hiddenValues(shown.chart, here.layout, here.box, year);
                over += hiddenValues(shown.chart, here.layout, head, year);
                QVERIFY2(isInBounds(here, size), shown.name.constData());
            }
        }
    }
    QVERIFY(over > 0);
    QVERIFY2(placed < over, qPrintable(QStringLiteral("%1 of %2").arg(placed).arg(over)));
}

void TestReadingPlace::lowCardsAreReadBesideTheHalfPointedAt()
{
    const ChartDescription chart = fallingChart();
    const Placed early(chart, {640, 250}, 1960); // the lines stand at the upper left
    for (const ChartLine &line : chart.plot.lines)
        QVERIFY(!early.box.contains(early.layout.at(1960, line.at(1960)->value)));
    QVERIFY(early.box.bottom() <= early.layout.area.top() || early.box.left() > early.layout.x(1960));
    const Placed late(chart, {640, 250}, 2045);
    for (const ChartLine &line : chart.plot.lines)
        QVERIFY(!late.box.contains(late.layout.at(2045, line.at(2045)->value)));
}

void TestReadingPlace::aValueThatIsReadCountsMoreThanManyThatAreNot()
{
    const ChartDescription chart = gatheringChart();
    for (const QSize size : {QSize(270, 200), QSize(270, 210), QSize(270, 220), QSize(270, 230)}) {
        const Placed placed(chart, size, 2045);
        QVERIFY(placed.box.bottom() > placed.layout.area.top() + 1); // there is no room over the head
        QCOMPARE(hiddenValues(chart, placed.layout, placed.box, 2045), 0);
        QVERIFY(isInBounds(placed, size));
    }
}

ATLAS_TEST(TestReadingPlace)

#include "tst_readingplace.moc"
