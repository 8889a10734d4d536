// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/chartaxis.h"
#include "app/analysis/chartscale.h"
#include "app/analysis/economychart.h"
#include "app/analysis/urbanchart.h"
#include "tests/support/facts.h"
#include "tests/support/plain.h"
#include "tests/support/testrunner.h"

#include <algorithm>
#include <cmath>

using namespace atlas;
using namespace Qt::StringLiterals;
using test::plain;

namespace
{

using Kind = ChartScale::Kind;

const Format English(Language::English, Era::Common);

ChartDescription urban(int year, const QList<QString> &states = {})
{
    ViewState view;
    view.year = year;
    view.states = states;
    return urbanChart(test::factCatalogue(), *test::factSeries()(UrbanShareId), view, English);
}

ChartDescription economy(EconomyChoice::Form form)
{
    ViewState view;
    view.year = 2025;
    view.economy.form = form;
    const EconomyIndicators ids = economyIndicators(view.economy);
    return economyChart(
        test::factCatalogue(), *test::factSeries()(ids.history), *test::factSeries()(ids.scenario), view, English);
}

/** A value as the facts have it. */
double fact(const QString &indicator, const QString &entity, int year)
{
    return test::factSeries()(indicator)->of(entity).at(year)->value;
}

} // namespace

class TestChartScale : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plainIsTheChartItself();
    void everyIndexIsAHundredInItsBaseYear();
    void anIndexKeepsRatios();
    void sharesChangeInPoints();
    void amountsChangeInPerCent();
    void aLogarithmicChartKeepsItsValues();
    void titleAndSubtitleSayTheScale();
    void aScaleWithoutSenseIsRefusedWithItsReason();
    void aLineWithoutTheBaseYearIsLeftOutAndNamed();
    void noRatioCrossesFromSeriesToSeries();
    void bandsAndEarlierProjectionsFollow();
    void namesAtTheEndsStayAsShortAsTheyWere();
    void basesAreCommonToTheLinesInColour();
    void logarithmicTicksAreRoundAndCoverTheValues_data();
    void logarithmicTicksAreRoundAndCoverTheValues();
};

void TestChartScale::plainIsTheChartItself()
{
    const ChartDescription chart = urban(2025);
    QVERIFY(onScale(chart, {}).plot == chart.plot);
    QCOMPARE(onScale(chart, {}).title, chart.title);
}

void TestChartScale::everyIndexIsAHundredInItsBaseYear()
{
    for (const ChartDescription &chart : {urban(2025, {u"THA"_s}), economy(EconomyChoice::Form::Level)}) {
        for (const int year : chart.readingYears()) {
            const ChartDescription index = onScale(chart, {Kind::Index, year});
            QVERIFY(!index.plot.lines.isEmpty());
            for (const ChartLine &line : index.plot.lines) {
                QCOMPARE(line.at(year)->value, 100.0);
                QVERIFY(index.plot.low <= line.at(year)->value && index.plot.high >= line.at(year)->value);
            }
            for (const auto &value : index.readingAt(year).values)
                QVERIFY2(value.text == u"100"_s || value.text == u"100.0"_s, qPrintable(value.text));
        }
    }
}

void TestChartScale::anIndexKeepsRatios()
{
    const ChartDescription index = onScale(urban(2025), {Kind::Index, 1990});
    for (const int year : {1950, 2018, 2050}) {
        const double expected = 100 * fact(UrbanShareId, u"THA"_s, year) / fact(UrbanShareId, u"THA"_s, 1990);
        QVERIFY(std::abs(index.plot.line(u"THA"_s)->at(year)->value - expected) < 1e-9);
    }
}

void TestChartScale::sharesChangeInPoints()
{
    const ChartDescription change = onScale(urban(2050), {Kind::Change, 2018});
    const double expected = fact(UrbanShareId, AseanId, 2050) - fact(UrbanShareId, AseanId, 2018);
    QVERIFY(std::abs(change.plot.line(AseanId)->at(2050)->value - expected) < 1e-9);
    QCOMPARE(plain(change.valueText(expected)), u"+17.2 points"_s); // 66.1 against 48.9
    QCOMPARE(plain(change.valueText(-0.01)), plain(change.valueText(0)));
}

void TestChartScale::amountsChangeInPerCent()
{
    const ChartDescription change = onScale(economy(EconomyChoice::Form::Level), {Kind::Change, 2020});
    const double expected = 100 * (fact(u"gdp_nominal"_s, AseanId, 2025) / fact(u"gdp_nominal"_s, AseanId, 2020) - 1);
    QVERIFY(std::abs(change.plot.line(AseanId)->at(2025)->value - expected) < 1e-9);
    QCOMPARE(plain(change.shortValueText(expected)), u"+%1 %"_s.arg(int(std::lround(expected))));
    QCOMPARE(change.readingAt(2025).heading, u"2025, projection · against 2020"_s);
}

void TestChartScale::aLogarithmicChartKeepsItsValues()
{
    const ChartDescription chart = economy(EconomyChoice::Form::Level);
    const ChartDescription logarithmic = onScale(chart, {Kind::Logarithmic, 0});
    QCOMPARE(logarithmic.plot.axis, ChartPlot::Axis::Logarithmic);
    QVERIFY(logarithmic.plot.lines == chart.plot.lines);
    QCOMPARE(logarithmic.title, chart.title);
    QVERIFY(logarithmic.plot.low > 0);
    const auto span = spanOf(logarithmic.plot);
    QVERIFY(logarithmic.plot.low <= span->low && logarithmic.plot.high >= span->high);
}

void TestChartScale::titleAndSubtitleSayTheScale()
{
    const ChartDescription index = onScale(urban(2018), {Kind::Index, 1950});
    const double now = 100 * fact(UrbanShareId, AseanId, 2018) / fact(UrbanShareId, AseanId, 1950);
    QCOMPARE(plain(index.title), u"In 2018: ASEAN %1 (1950 = 100)"_s.arg(int(std::lround(now))));
    QVERIFY(index.subtitle.startsWith(u"Index (1950 = 100) · Urban share"_s));
    for (const QString &shorter : index.shortSubtitles)
        QVERIFY(shorter.startsWith(u"Index (1950 = 100)"_s));
    QVERIFY(index.plot.marks.isEmpty() && index.keys.isEmpty()); // the article states no index
    const ChartDescription change = onScale(urban(2050), {Kind::Change, 2018});
    QCOMPARE(plain(change.title), u"In 2050, as projected, against 2018: ASEAN +17.2 points"_s);
    QVERIFY(change.subtitle.startsWith(u"Change against 2018, percentage points · "_s));
    QVERIFY(onScale(urban(2018), {Kind::Logarithmic, 0}).subtitle.startsWith(u"Logarithmic scale · "_s));
    QVERIFY(onScale(urban(2018), {Kind::Index, 2018}).title.startsWith(u"In 2050"_s)); // the base year says nothing
    const ChartDescription thai = onScale(
        [] {
            ChartDescription chart = urban(2018);
            chart.format = Format(Language::Thai, Era::Buddhist);
            return chart;
        }(),
        {Kind::Index, 1950});
    QVERIFY(thai.subtitle.contains(u"พ.ศ."_s) && thai.subtitle.contains(u"2493"_s));
}

void TestChartScale::aScaleWithoutSenseIsRefusedWithItsReason()
{
    const ChartDescription ranks = economy(EconomyChoice::Form::Rank);
    for (const Kind kind : {Kind::Logarithmic, Kind::Index, Kind::Change}) {
        QVERIFY(!scaleRefusal(ranks, {kind, 2020}).isEmpty());
        QVERIFY(onScale(ranks, {kind, 2020}).plot == ranks.plot);
        QVERIFY(!scaleRefusal({}, {kind, 2020}).isEmpty());
    }
    QVERIFY(scaleRefusal(urban(2018), {Kind::Index, 1949}).contains(u"1949"_s));
    ChartDescription growth = urban(2018);
    growth.plot.lines[0].points[3].value = 0;
    QVERIFY(scaleRefusal(growth, {Kind::Logarithmic, 0}).contains(u"above zero"_s));
    QCOMPARE(scaleRefusal(growth, {Kind::Index, 2018}), QString());
    growth.plot.lines[0].points[3].value = -0.5;
    QVERIFY(!scaleRefusal(growth, {Kind::Index, 2018}).isEmpty());
    QCOMPARE(scaleRefusal(growth, {Kind::Change, 2018}), QString()); // a difference in points has sense
}

void TestChartScale::aLineWithoutTheBaseYearIsLeftOutAndNamed()
{
    ChartDescription chart = urban(2018);
    for (ChartLine &line : chart.plot.lines) {
        if (line.id == "LAO"_L1)
            line.points.removeIf([](const ChartPoint &point) { return point.year < 1980; });
    }
    const ChartDescription index = onScale(chart, {Kind::Index, 1950});
    QVERIFY(index.plot.line(u"LAO"_s) == nullptr);
    QVERIFY(index.notes.contains(u"Without a value in 1950 and not shown: Lao PDR."_s));
}

void TestChartScale::noRatioCrossesFromSeriesToSeries()
{
    ChartDescription chart = urban(2018);
    for (ChartPoint &point : chart.plot.lines[0].points)
        point.part = point.year > 2000 ? 1 : 0;
    const ChartDescription index = onScale(chart, {Kind::Index, 2010});
    QCOMPARE(index.plot.lines[0].points.first().year, 2001);
}

void TestChartScale::bandsAndEarlierProjectionsFollow()
{
    ChartDescription chart = urban(2018);
    ChartLine earlier = chart.plot.lines[0];
    earlier.points = {{2000, 40, ValueKind::Projection, {}, 0}};
    chart.plot.earlier = {earlier};
    chart.plot.lines[0].bands = {{0.8, {{2030, 50, 60}}}};
    const double base = chart.plot.lines[0].at(2018)->value;
    const ChartDescription index = onScale(chart, {Kind::Index, 2018});
    QCOMPARE(index.plot.lines[0].bands[0].at(2030)->low, 100 * 50 / base);
    QCOMPARE(index.plot.lines[0].bands[0].at(2030)->high, 100 * 60 / base);
    QCOMPARE(index.plot.earlier[0].points[0].value, 100 * 40 / base);
}

void TestChartScale::namesAtTheEndsStayAsShortAsTheyWere()
{
    ChartDescription chart = economy(EconomyChoice::Form::Level);
    ChartLine &line = chart.plot.lines.first();
    line.endLabel = u"Short "_s + chart.shortValueText(line.points.last().value);
    const ChartDescription index = onScale(chart, {Kind::Index, 2010});
    const ChartLine &scaled = index.plot.lines.first();
    QCOMPARE(scaled.endLabel, u"Short "_s + index.shortValueText(scaled.points.last().value));
}

void TestChartScale::basesAreCommonToTheLinesInColour()
{
    ChartDescription chart = urban(2018, {u"THA"_s});
    QCOMPARE(baseYears(chart, 2018), (QList<int>{1950, 2018}));
    QCOMPARE(baseYears(chart, 1950), QList<int>{1950});
    chart.plot.lines[1].points.removeFirst();
    QCOMPARE(baseYears(chart, 2018), (QList<int>{1951, 2018}));
    QCOMPARE(baseYears({}, 2018), QList<int>());
}

void TestChartScale::logarithmicTicksAreRoundAndCoverTheValues_data()
{
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<QList<double>>("ticks");
    QTest::newRow("decade") << 1.2 << 9.0 << QList<double>{1, 2, 5, 10};
    QTest::newRow("exact") << 1.0 << 10.0 << QList<double>{1, 2, 5, 10};
    QTest::newRow("two decades") << 0.7 << 31.0 << QList<double>{0.5, 1, 2, 5, 10, 20, 50};
    QTest::newRow("many decades") << 2.0 << 80000.0 << QList<double>{1, 10, 100, 1000, 10000, 100000};
    QTest::newRow("narrow") << 42.0 << 81.0 << QList<double>{40, 50, 60, 70, 80, 90};
    QTest::newRow("one value") << 7.0 << 7.0 << QList<double>{};
}

void TestChartScale::logarithmicTicksAreRoundAndCoverTheValues()
{
    QFETCH(const double, low);
    QFETCH(const double, high);
    QFETCH(const QList<double>, ticks);
    const QList<double> found = logarithmicTicks(low, high);
    QVERIFY(found.first() > 0 && found.first() <= low && found.last() >= high);
    QVERIFY(std::ranges::is_sorted(found));
    if (ticks.isEmpty())
        return;
    QCOMPARE(found.size(), ticks.size());
    for (qsizetype i = 0; i < ticks.size(); ++i)
        QVERIFY2(std::abs(found[i] - ticks[i]) < 1e-9 * ticks[i], qPrintable(QString::number(found[i])));
}

ATLAS_TEST(TestChartScale)

#include "tst_chartscale.moc"
