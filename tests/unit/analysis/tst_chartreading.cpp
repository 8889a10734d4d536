// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/chartreading.h"
#include "app/analysis/chartscale.h"
#include "app/analysis/economychart.h"
#include "app/analysis/urbanchart.h"
#include "app/model/entity.h"
#include "tests/support/facts.h"
#include "tests/support/plain.h"
#include "tests/support/testrunner.h"

using namespace atlas;
using namespace Qt::StringLiterals;
using test::plain;

namespace
{

const Format English(Language::English, Era::Common);

ChartDescription urban(int year, const QList<QString> &states = {})
{
    ViewState view;
    view.year = year;
    view.states = states;
    return urbanChart(test::factCatalogue(), *test::factSeries()(UrbanShareId), view, English);
}

ChartDescription ranks(int year)
{
    ViewState view;
    view.year = year;
    view.economy.measure = EconomyChoice::Measure::PurchasingPower;
    const EconomyIndicators ids = economyIndicators(view.economy);
    return economyChart(
        test::factCatalogue(), *test::factSeries()(ids.history), *test::factSeries()(ids.scenario), view, English);
}

/** A share as the facts have it. */
double share(const QString &place, int year)
{
    return test::factSeries()(UrbanShareId)->of(place).at(year)->value;
}

QString percent(double value)
{
    return QString::number(value, 'f', 1) + u" %"_s;
}

} // namespace

class TestChartReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itGoesFromTheFirstValueToTheProjection();
    void ranksAreNeitherUpNorDown();
    void aBorrowedValueSaysSo();
    void otherLinesAndOtherScalesAreSaid();
    void aLineAloneSaysItsValue();
    void aChartWithoutAMeasureTakesItFromTheSubtitle();
    void anEmptyChartSaysWhy();
    void oddsAreSaidInWords();
};

void TestChartReading::itGoesFromTheFirstValueToTheProjection()
{
    const QString head = u"Urban share of population, ASEAN: up from %1 in 1950 to 48.9 % in 2018; projection: "_s.arg(
        percent(share(AseanId, 1950)));
    QCOMPARE(plain(chartInWords(urban(2018))), head + u"66.1 % in 2050."_s);
    QCOMPARE(plain(chartInWords(urban(2025))), head + u"52.8 % in 2025 and 66.1 % in 2050."_s);
    QCOMPARE(chartInWords(urban(2050)), chartInWords(urban(2018))); // the same three values
    QCOMPARE(chartInWords(urban(1950)), chartInWords(urban(2018)));
    QVERIFY(plain(chartInWords(urban(2018), u"KHM"_s)).startsWith(u"Urban share of population, Cambodia: up from "_s));
}

void TestChartReading::ranksAreNeitherUpNorDown()
{
    const QString said = chartInWords(ranks(2024));
    QVERIFY2(said.contains(u"5th in 2010 and 4th in 2024"_s) || said.contains(u"3rd in 2010 and 4th in 2024"_s),
        qPrintable(said));
    QVERIFY2(said.contains(u"; SSP2: 4th in 2050."_s), qPrintable(said));
    QVERIFY(!said.contains(u"up from"_s) && !said.contains(u"down from"_s));
}

void TestChartReading::aBorrowedValueSaysSo()
{
    const QString said = chartInWords(ranks(2037)); // the scenario has every fifth year
    QVERIFY2(said.startsWith(u"No value for 2037. "_s) && said.contains(u"in 2035"_s), qPrintable(said));
}

void TestChartReading::otherLinesAndOtherScalesAreSaid()
{
    QVERIFY(plain(chartInWords(urban(2018, {u"THA"_s}))).endsWith(u"; beside it in 2018: Thailand 49.9 %."_s));
    const QString index = plain(chartInWords(onScale(urban(2018), {ChartScale::Kind::Index, 2018})));
    const QString first = QString::number(100 * share(AseanId, 1950) / share(AseanId, 2018), 'f', 0);
    QVERIFY2(index.startsWith(u"Urban share of population (2018 = 100), ASEAN: up from "_s + first), qPrintable(index));
}

void TestChartReading::aLineAloneSaysItsValue()
{
    ChartDescription chart = urban(2018);
    chart.plot.lines = {chart.plot.lines.first()};
    chart.plot.lines[0].points = chart.plot.lines[0].points.first(1);
    chart.currentYear = 1950;
    QCOMPARE(plain(chartInWords(chart)),
        u"Urban share of population, ASEAN: %1 in 1950."_s.arg(percent(share(AseanId, 1950))));
}

void TestChartReading::aChartWithoutAMeasureTakesItFromTheSubtitle()
{
    ChartDescription chart = urban(2018);
    chart.measure.clear();
    QVERIFY(chartInWords(chart).startsWith(u"Urban share of population, %, ASEAN: "_s));
    const ChartDescription index = onScale(chart, {ChartScale::Kind::Index, 2018});
    QVERIFY(chartInWords(index).startsWith(u"Urban share of population, % (2018 = 100), ASEAN: "_s));
    const ChartDescription logarithmic = onScale(chart, {ChartScale::Kind::Logarithmic, 0});
    QVERIFY(chartInWords(logarithmic).startsWith(u"Urban share of population, %, ASEAN: "_s));
    chart.subtitle.clear();
    QVERIFY(chartInWords(chart).startsWith(chart.title));
}

void TestChartReading::anEmptyChartSaysWhy()
{
    ChartDescription chart;
    chart.emptyReason = u"Nothing."_s;
    QCOMPARE(chartInWords(chart), u"Nothing."_s);
}

void TestChartReading::oddsAreSaidInWords()
{
    ChartDescription chart = urban(2030);
    QCOMPARE(oddsIn(chart, 2030), QString());
    chart.plot.lines[0].bands = {{0.95, {{2030, 50.06, 60.24}}}, {0.8, {{2030, 52, 58}}}};
    QCOMPARE(plain(oddsIn(chart, 2030)),
        u"About 8 in 10 chance that the value of 2030 lies between 52.0 % and 58.0 %, about 19 in 20 between 50.1 % "
        "and 60.2 %."_s);
    QCOMPARE(oddsIn(chart, 2031), QString());
    QCOMPARE(chart.readingAt(2030).odds, oddsIn(chart, 2030));
    QVERIFY(chartInWords(chart).endsWith(oddsIn(chart, 2030)));
    QCOMPARE(plain(oddsInWords(0.9, English)), u"90 %"_s);
    QCOMPARE(oddsInWords(0.5, English), u"1 in 2"_s);
}

ATLAS_TEST(TestChartReading)

#include "tst_chartreading.moc"
