// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/chartreading.h"
#include "app/analysis/charttable.h"
#include "app/analysis/fanchart.h"
#include "app/model/entity.h"
#include "tests/support/facts.h"
#include "tests/support/plain.h"
#include "tests/support/testrunner.h"

#include <algorithm>

using namespace atlas;
using namespace Qt::StringLiterals;
using test::plain;

namespace
{

const Format English(Language::English, Era::Common);

ChartDescription fan(const QString &indicator, const QString &place, int year)
{
    return fanChart(test::factCatalogue(), test::factSeries(), indicator, place, year, English);
}

/** A value as the facts have it. */
double fact(const QString &indicator, const QString &place, int year)
{
    return test::factSeries()(indicator)->of(place).at(year)->value;
}

} // namespace

class TestFanChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void intervalsAreThoseOfTheFacts();
    void intervalsAreNestedAroundTheProjection();
    void theFindingSaysTheChance();
    void aYearIsReadWithItsOdds();
    void withoutIntervalsTheVariantsAreLines();
    void withoutEitherTheProjectionStandsAlone();
    void anUnknownPlaceSaysWhy();
    void theYearAloneIsWorkedOutAnew();
    void aShortFindingLeavesOutHowSureItIs();
};

void TestFanChart::intervalsAreThoseOfTheFacts()
{
    for (const QString &indicator : {u"pop_total"_s, u"life_expectancy"_s}) {
        const ChartDescription chart = fan(indicator, u"THA"_s, 2050);
        const ChartLine &line = chart.plot.lines.first();
        QCOMPARE(line.bands.size(), 2);
        QCOMPARE(line.bands[0].level, 0.95);
        QCOMPARE(line.bands[1].level, 0.8);
        for (const int year : {2024, 2050, 2100}) {
            QCOMPARE(line.bands[0].at(year)->low, fact(indicator + u"_l95"_s, u"THA"_s, year));
            QCOMPARE(line.bands[1].at(year)->high, fact(indicator + u"_u80"_s, u"THA"_s, year));
        }
        QVERIFY(!line.bands[0].at(2023)); // the past has none
    }
}

void TestFanChart::intervalsAreNestedAroundTheProjection()
{
    for (const State &state : test::factCatalogue().states) {
        if (!state.inNetworkOf2018)
            continue;
        for (const QString &indicator : {u"pop_total"_s, u"life_expectancy"_s}) {
            const ChartDescription chart = fan(indicator, state.id, 2050);
            const ChartLine &line = chart.plot.lines.first();
            QVERIFY2(line.bands.size() == 2, qPrintable(state.id));
            for (const ChartBand::Width &wide : line.bands[0].widths) {
                const auto narrow = line.bands[1].at(wide.year);
                const double middle = line.at(wide.year)->value;
                QVERIFY(wide.low <= narrow->low && narrow->low <= middle);
                QVERIFY(middle <= narrow->high && narrow->high <= wide.high);
            }
            QVERIFY(chart.plot.low <= line.bands[0].at(2100)->low && chart.plot.high >= line.bands[0].at(2100)->high);
        }
    }
}

void TestFanChart::theFindingSaysTheChance()
{
    const auto people = [](const QString &suffix) {
        return QString::number(fact(u"pop_total"_s + suffix, u"THA"_s, 2050) / 1000, 'f', 1);
    };
    const QString found = u"Thailand in 2050: %1 million people, about 8 in 10 chance of %2 to %3"_s.arg(
        people({}), people(u"_l80"_s), people(u"_u80"_s));
    QCOMPARE(plain(fan(u"pop_total"_s, u"THA"_s, 2050).title), found);
    QCOMPARE(plain(fan(u"pop_total"_s, u"THA"_s, 1990).title), found); // the past has no chance
    QVERIFY(fan(u"pop_total"_s, u"THA"_s, 2030).title.startsWith(u"Thailand in 2030: "_s));
    QVERIFY(
        fan(u"pop_total"_s, u"THA"_s, 2050).subtitle.contains(u"prediction intervals of 80\u00a0% and 95\u00a0%"_s));
}

void TestFanChart::aYearIsReadWithItsOdds()
{
    const ChartDescription chart = fan(u"life_expectancy"_s, u"VNM"_s, 2050);
    const QString odds = plain(chart.readingAt(2040).odds);
    const auto years = [](const QString &suffix) {
        return QString::number(fact(u"life_expectancy"_s + suffix, u"VNM"_s, 2040), 'f', 1);
    };
    QCOMPARE(odds,
        u"About 8 in 10 chance that the value of 2040 lies between %1 and %2 years, about 19 in 20 between %3 and %4 "
        "years."_s.arg(years(u"_l80"_s), years(u"_u80"_s), years(u"_l95"_s), years(u"_u95"_s)));
    QCOMPARE(chart.readingAt(2000).odds, QString());
    QVERIFY(chartTable(chart).contains(u"lower bound 95"_s));
}

void TestFanChart::withoutIntervalsTheVariantsAreLines()
{
    const ChartDescription chart = fan(u"pop_total"_s, AseanId, 2050);
    QCOMPARE(chart.plot.lines.size(), 3);
    QVERIFY(std::ranges::all_of(chart.plot.lines, [](const ChartLine &line) { return line.bands.isEmpty(); }));
    QCOMPARE(chart.plot.lines[1].at(2050)->value, fact(u"pop_total_high"_s, AseanId, 2050));
    QCOMPARE(chart.plot.lines[2].at(2050)->value, fact(u"pop_total_low"_s, AseanId, 2050));
    QVERIFY(chart.notes.contains(u"This source gives variants, not odds."_s));
    QVERIFY(chart.title.contains(u" low, "_s) && !chart.title.contains(u"chance"_s));
    QVERIFY(chart.readingAt(2050).odds.isEmpty());
    QCOMPARE(chart.plot.projectionName, u"projection by World Population Prospects 2024"_s); // not by the sum
}

void TestFanChart::withoutEitherTheProjectionStandsAlone()
{
    const ChartDescription chart = fan(u"urban_share"_s, u"THA"_s, 2030);
    QCOMPARE(chart.plot.lines.size(), 1);
    QVERIFY(chart.plot.lines.first().bands.isEmpty());
    QVERIFY(chart.title.startsWith(chart.measure + u" of Thailand in 2030: "_s)); // which a bare share does not say
}

void TestFanChart::anUnknownPlaceSaysWhy()
{
    QVERIFY(!fan(u"pop_total"_s, u"ZZZ"_s, 2030).emptyReason.isEmpty());
}

void TestFanChart::theYearAloneIsWorkedOutAnew()
{
    const ChartDescription moved = fanChartInYear(fan(u"pop_total"_s, u"IDN"_s, 2030), 2045);
    const ChartDescription made = fan(u"pop_total"_s, u"IDN"_s, 2045);
    QVERIFY(moved.plot == made.plot);
    QCOMPARE(moved.title, made.title);
    QCOMPARE(moved.currentYear, 2045);
}

void TestFanChart::aShortFindingLeavesOutHowSureItIs()
{
    for (const QString &place : {AseanId, u"THA"_s}) {
        const ChartDescription chart = fan(u"pop_total"_s, place, 2050);
        const QString sureness = place == AseanId ? u" ("_s : u", about "_s; // variants, or a chance
        QVERIFY2(chart.title.startsWith(chart.shortTitle + sureness), qPrintable(chart.shortTitle));
        const QString people = QString::number(fact(u"pop_total"_s, place, 2050) / 1000, 'f', 1);
        QVERIFY2(plain(chart.shortTitle).endsWith(u" in 2050: "_s + people + u" million people"_s),
            qPrintable(chart.shortTitle));
    }
}

ATLAS_TEST(TestFanChart)

#include "tst_fanchart.moc"
