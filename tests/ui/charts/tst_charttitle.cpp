// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "tests/ui/charts/chartcases.h"
#include "ui/charts/chartframe.h"
#include "ui/theme/fonts.h"

using namespace atlas;
using namespace Qt::StringLiterals;

/** Which finding stands over a chart, by the room it has. */
class TestChartTitle final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(loadBundledFonts()); }
    void aFindingThatWouldBeCutGivesWay();
    void aLowCardSparesItsPlotASecondLine();
    void withoutAShorterOneTheFindingStays();
};

namespace
{

constexpr QSize LowCard(300, 150);
constexpr QSize HighCard(300, 400);

ChartDescription chartWith(const QString &title, const QString &shortTitle)
{
    ChartDescription chart = test::urbanCase(2025, {}, Format());
    chart.title = title;
    chart.shortTitle = shortTitle;
    return chart;
}

} // namespace

void TestChartTitle::aFindingThatWouldBeCutGivesWay()
{
    const ChartDescription chart
        = chartWith(u"ASEAN without Indonesia, GDP: 2,468 expected for 2022, 2,366 in fact (billion US$)"_s,
            u"ASEAN without Indonesia: 2,366 in 2022"_s);
    constexpr QSize narrow(200, 400);
    QVERIFY(titleBlock(chart.title, narrow).isShortened);
    const TextBlock shown = titleBlock(chart, narrow);
    QVERIFY(!shown.isShortened);
    QCOMPARE(layOutFrame(chart, narrow, {}).title.lines, shown.lines);
    QCOMPARE(titleBlock(chart, {900, 400}).lines, titleBlock(chart.title, {900, 400}).lines); // where it fits
}

void TestChartTitle::aLowCardSparesItsPlotASecondLine()
{
    const ChartDescription chart
        = chartWith(u"ASEAN economy: 13.13 in 2025, 17.80 in 2030 (trillion $)"_s, u"ASEAN economy: 13.13 in 2025"_s);
    QCOMPARE(titleBlock(chart.title, LowCard).lines.size(), 2);
    QCOMPARE(titleBlock(chart, LowCard).lines.size(), 1);
    QCOMPARE(titleBlock(chart, HighCard).lines.size(), 2); // room for both
    ChartDescription whole = chart;
    whole.shortTitle.clear();
    QVERIFY(layOutFrame(chart, LowCard, {}).plot.height() > layOutFrame(whole, LowCard, {}).plot.height() + 15);
    const ChartDescription both = chartWith(chart.title, chart.title + u" as well"_s);
    QCOMPARE(titleBlock(both, LowCard).lines, titleBlock(chart.title, LowCard).lines); // which spares nothing
}

void TestChartTitle::withoutAShorterOneTheFindingStays()
{
    const ChartDescription chart = chartWith(u"ASEAN economy: 13.13 in 2025, 17.80 in 2030 (trillion $)"_s, {});
    for (const QSize &size : {LowCard, HighCard, QSize(120, 150)})
        QCOMPARE(titleBlock(chart, size).lines, titleBlock(chart.title, size).lines);
}

ATLAS_TEST(TestChartTitle)

#include "tst_charttitle.moc"
