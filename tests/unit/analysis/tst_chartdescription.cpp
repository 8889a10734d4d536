// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/chartdescription.h"
#include "app/analysis/charttable.h"
#include "tests/support/testrunner.h"

#include <cmath>

using namespace atlas;
using namespace Qt::StringLiterals;

namespace
{

ChartDescription twoLines(ChartPlot::Form form)
{
    ChartDescription chart;
    chart.plot.form = form;
    chart.plot.high = 8;
    chart.style = {ChartValueStyle::Kind::Percent, 1, 1, {}};
    chart.plot.lines.append({u"AAA"_s, u"A"_s, {}, ChartLine::Role::Asean, 0, false,
        {{2000, 1, ValueKind::Estimate, {}, 0}, {2005, 5, ValueKind::Projection, {}, 0}}});
    chart.plot.lines.append(
        {u"BBB"_s, u"B"_s, {}, ChartLine::Role::Context, 0, true, {{2000, 2, ValueKind::Estimate, {}, 0}}});
    return chart;
}

QStringList labels(const ChartReading &reading)
{
    QStringList labels;
    for (const auto &value : reading.values)
        labels.append(value.label);
    return labels;
}

} // namespace

class TestChartDescription : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readingsAreSortedFromTheLargest();
    void ranksAreSortedFromTheBest();
    void ranksBeyondThoseShownAreNotRead();
    void quantitiesNameTheirUnitOnce();
    void yearsWithoutValuesSnapToTheNearest();
    void projectedReadingsSaySo();
    void theSentenceLeavesOutTheContext();
    void severalLinesSayTheirYearOnce();
    void aBorrowedValueSaysSo();
    void aTableHoldsWhatIsShown();
    void ticksAreRoundAndAtMostSix_data();
    void ticksAreRoundAndAtMostSix();
    void yearsAreRoundInTheEraTheyAreReadIn();
};

void TestChartDescription::readingsAreSortedFromTheLargest()
{
    QCOMPARE(labels(twoLines(ChartPlot::Form::Values).readingAt(2000)), (QStringList{u"B"_s, u"A"_s}));
}

void TestChartDescription::ranksAreSortedFromTheBest()
{
    QCOMPARE(labels(twoLines(ChartPlot::Form::Ranks).readingAt(2000)), (QStringList{u"A"_s, u"B"_s}));
}

void TestChartDescription::ranksBeyondThoseShownAreNotRead()
{
    ChartDescription chart = twoLines(ChartPlot::Form::Ranks);
    chart.plot.high = 1;
    QCOMPARE(labels(chart.readingAt(2000)), QStringList{u"A"_s});
}

void TestChartDescription::quantitiesNameTheirUnitOnce()
{
    ChartDescription chart = twoLines(ChartPlot::Form::Values);
    chart.style = {ChartValueStyle::Kind::Quantity, 1, 1000, u"trillion US$"_s};
    const ChartReading reading = chart.readingAt(2000);
    QCOMPARE(reading.heading, u"2000, estimate · trillion US$"_s);
    QCOMPARE(reading.values.last().text, u"0.0"_s);
    chart.currentYear = 2000;
    QCOMPARE(chart.sentence(), u"In 2000: A 0.0\u00a0trillion\u00a0US$."_s);
}

void TestChartDescription::yearsWithoutValuesSnapToTheNearest()
{
    const ChartDescription chart = twoLines(ChartPlot::Form::Values);
    QCOMPARE(chart.readingYears(), (QList<int>{2000, 2005}));
    QCOMPARE(chart.nearestReadingYear(2002), 2000);
    QCOMPARE(chart.nearestReadingYear(2003), 2005);
    QCOMPARE(chart.readingAt(2002).values.size(), 0);
    QCOMPARE(ChartDescription().nearestReadingYear(1999), 1999);
}

void TestChartDescription::projectedReadingsSaySo()
{
    const ChartDescription chart = twoLines(ChartPlot::Form::Values);
    QCOMPARE(chart.readingAt(2000).heading, u"2000, estimate"_s);
    QCOMPARE(chart.readingAt(2005).heading, u"2005, projection"_s);
}

void TestChartDescription::theSentenceLeavesOutTheContext()
{
    ChartDescription chart = twoLines(ChartPlot::Form::Values);
    chart.currentYear = 2000;
    QCOMPARE(chart.sentence(), u"In 2000: A 1.0\u00a0%."_s);
    QCOMPARE(chart.sentenceAt(2000, u"BBB"_s), u"In 2000: B 2.0\u00a0%."_s);
    QCOMPARE(chart.sentenceAt(2005, u"BBB"_s), u"No value for 2005."_s);
}

void TestChartDescription::severalLinesSayTheirYearOnce()
{
    ChartDescription chart = twoLines(ChartPlot::Form::Values);
    QCOMPARE(chart.sentenceOf(2000, {u"AAA"_s, u"BBB"_s}), u"In 2000: A 1.0\u00a0%, B 2.0\u00a0%."_s);
    QCOMPARE(chart.sentenceOf(2005, {u"BBB"_s, u"AAA"_s}), u"In 2005, as projected: A 5.0\u00a0%."_s);
    QCOMPARE(chart.sentenceOf(2003, {u"AAA"_s, u"BBB"_s}), u"No value for 2003."_s);
    chart.plot.lines.last().points.append({2005, 7, ValueKind::Estimate, {}, 0});
    QCOMPARE(
        chart.sentenceOf(2005, {u"AAA"_s, u"BBB"_s}), u"In 2005: B 7.0\u00a0%. In 2005, as projected: A 5.0\u00a0%."_s);
}

void TestChartDescription::aBorrowedValueSaysSo()
{
    ChartDescription chart = twoLines(ChartPlot::Form::Values);
    chart.currentYear = 2003;
    QCOMPARE(chart.shownYear(), 2000);
    QCOMPARE(chart.sentence(), u"No value for 2003. In 2000: A 1.0\u00a0%."_s);
    chart.currentYear = 1990;
    QCOMPARE(chart.shownYear(), 2000);
}

void TestChartDescription::aTableHoldsWhatIsShown()
{
    ChartDescription chart = twoLines(ChartPlot::Form::Values);
    chart.format = Format(Language::English, Era::Buddhist);
    chart.plot.lines[0].points[0].sourceId = u"s"_s;
    chart.sourceNames.insert(u"s"_s, u"A book"_s);
    QCOMPARE(chartTable(chart).split(u'\n'),
        (QStringList{u"Place\tYear (BE)\tValue\tUnit\tKind\tSource"_s, u"A\t2543\t1.0\t%\testimate\tA book"_s,
            u"A\t2548\t5.0\t%\tprojection\t"_s, u"B\t2543\t2.0\t%\testimate\t"_s, {}}));
    chart.plot.form = ChartPlot::Form::Ranks;
    chart.plot.high = 1;
    QCOMPARE(chartTable(chart).count(u'\n'), 2); // what is not shown is not copied
    QCOMPARE(chartTable({}), QString());
}

void TestChartDescription::ticksAreRoundAndAtMostSix_data()
{
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<QList<double>>("ticks");
    QTest::newRow("share") << 0.0 << 100.0 << QList<double>{0, 20, 40, 60, 80, 100};
    QTest::newRow("trillions") << 0.0 << 37.2 << QList<double>{0, 10, 20, 30, 40};
    QTest::newRow("small") << 0.0 << 0.31 << QList<double>{0, 0.1, 0.2, 0.3, 0.4};
    QTest::newRow("from below") << 41.0 << 59.0 << QList<double>{40, 45, 50, 55, 60};
    QTest::newRow("nothing") << 3.0 << 3.0 << QList<double>{3};
}

void TestChartDescription::ticksAreRoundAndAtMostSix()
{
    QFETCH(const double, low);
    QFETCH(const double, high);
    QFETCH(const QList<double>, ticks);
    const QList<double> found = niceTicks(low, high);
    QCOMPARE(found.size(), ticks.size());
    for (qsizetype i = 0; i < ticks.size(); ++i)
        QVERIFY2(std::abs(found[i] - ticks[i]) < 1e-9, qPrintable(QString::number(found[i])));
}

void TestChartDescription::yearsAreRoundInTheEraTheyAreReadIn()
{
    const auto textsIn = [](const Format &format) {
        QStringList texts;
        for (const ChartTick &tick : yearTicks(1950, 2050, {2018}, format))
            texts.append(tick.text);
        return texts;
    };
    QCOMPARE(textsIn({Language::English, Era::Common}),
        (QStringList{u"1950"_s, u"2050"_s, u"2018"_s, u"1975"_s, u"2000"_s, u"2025"_s}));
    QCOMPARE(textsIn({Language::Thai, Era::Buddhist}),
        (QStringList{u"พ.ศ.\u00a02493"_s, u"2593"_s, u"2561"_s, u"2500"_s, u"2525"_s, u"2550"_s, u"2575"_s}));
    QCOMPARE(textsIn({Language::English, Era::Buddhist}).first(), u"BE\u00a02493"_s);
    QCOMPARE(textsIn({Language::English, Era::Both}).first(), u"1950"_s); // the other era has the subtitle
    QCOMPARE(textsIn({Language::Thai, Era::Both}).first(), u"พ.ศ.\u00a02493"_s);
}

ATLAS_TEST(TestChartDescription)

#include "tst_chartdescription.moc"
