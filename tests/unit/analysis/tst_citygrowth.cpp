// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/citygrowth.h"
#include "app/analysis/mapdescription.h"
#include "tests/support/facts.h"
#include "tests/support/ledgerfacts.h"
#include "tests/support/plain.h"
#include "tests/support/testrunner.h"

#include <QMap>

#include <algorithm>
#include <cmath>

using namespace atlas;
using namespace Qt::StringLiterals;
using test::plain;

namespace
{

const Format English(Language::English, Era::Common);

/** Thousands of people by city and year, as the rows have them. */
const QHash<QString, QMap<int, double>> &rows()
{
    static const QHash<QString, QMap<int, double>> values = [] {
        QHash<QString, QMap<int, double>> read;
        for (const test::FactRow &row : test::factRows(u"observation"_s)) {
            if (row[u"indicator_id"_s] == u"city_pop")
                read[row[u"entity_id"_s]].insert(row[u"year"_s].toInt(), row[u"value"_s].toDouble());
        }
        return read;
    }();
    return values;
}

struct Asked
{
    SharedSeries people = test::factSeries()(AgglomerationIndicator);
    CityGrowthFacts facts{test::factCatalogue(), test::factLedger(), *people};
};

ViewState viewOf(int year, int since = 2018, const QString &city = {})
{
    ViewState view;
    view.year = year;
    view.urban.since = since;
    view.city = city;
    return view;
}

ChartDescription chartOf(const ViewState &view)
{
    return cityGrowthChart(Asked().facts, view, English);
}

} // namespace

/** How the agglomerations of the members grow. */
class TestCityGrowth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFollowedMemberHasItsLine();
    void theLargeCitiesGainWhatTheFactsSay();
    void theArticleStandsBesideTheData();
    void thePastIsNotSetBesideAClaimOfTheFuture();
    void theClaimStandsWithWhatTheDataSay();
    void pilotsAndLaterMembersAreFollowed();
    void shortNamesStandAtTheEndsAlone();
    void yearsBeyondTheSourceAreSaid();
    void aChosenCityIsTheFinding();
    void theMiddleOfAllIsFound_data();
    void theMiddleOfAllIsFound();
    void yearsAreBroughtIntoTheSeries();
    void aCityWithoutASeriesChangesNothing();
    void everyPointNamesItsFigure();
    void withoutValuesThereIsAReason();
};

void TestCityGrowth::everyFollowedMemberHasItsLine()
{
    const ChartDescription chart = chartOf(viewOf(2025));
    QCOMPARE(chart.plot.lines.size(), rows().size());
    for (const ChartLine &line : chart.plot.lines) {
        QCOMPARE(line.points.size(), rows()[line.id].size());
        for (const ChartPoint &point : line.points)
            QVERIFY(std::abs(point.value - 1000 * rows()[line.id][point.year]) < 1e-3);
    }
    QCOMPARE(chart.plot.firstYear, 1950);
    QCOMPARE(chart.plot.lastYear, 2035);
    QCOMPARE(chart.plot.boundaryYear, std::optional(2018));
}

void TestCityGrowth::theLargeCitiesGainWhatTheFactsSay()
{
    double gain = 0;
    for (const QString &city : {u"jakarta"_s, u"bangkok"_s, u"manila"_s})
        gain += rows()[city][2030] - rows()[city][2018];
    QCOMPARE(QString::number(gain / 1000, 'f', 1), u"7.5"_s);
    QVERIFY(plain(chartOf(viewOf(2030)).title).contains(u"7.5 million more people from 2018 to 2030"_s));
    QVERIFY(plain(chartOf(viewOf(2025)).title).contains(u"4.1 million more people from 2018 to 2025"_s));
}

void TestCityGrowth::theArticleStandsBesideTheData()
{
    QCOMPARE(citiesOfTheArticle(Asked().facts), (QList<QString>{u"jakarta"_s, u"bangkok"_s, u"manila"_s}));
    QVERIFY(plain(chartOf(viewOf(2025)).title).endsWith(u"the article says over 5 million"_s));
    const ChartDescription chart = chartOf(viewOf(2025, 2018, u"manila"_s));
    QCOMPARE(chart.plot.lines[0].id, u"manila"_s);
    QCOMPARE(chart.plot.lines[0].role, ChartLine::Role::Asean);
    QCOMPARE(std::ranges::count(chart.plot.lines, ChartLine::Role::Chosen, &ChartLine::role), 2);
}

void TestCityGrowth::thePastIsNotSetBesideAClaimOfTheFuture()
{
    const QString title = plain(chartOf(viewOf(2025, 1970)).title);
    QVERIFY2(title.endsWith(u"more people from 1970 to 2025"_s), qPrintable(title));
}

void TestCityGrowth::theClaimStandsWithWhatTheDataSay()
{
    const auto gain = [](int year) {
        double all = 0;
        for (const QString &city : {u"jakarta"_s, u"bangkok"_s, u"manila"_s})
            all += rows()[city][year] - rows()[city][2018];
        return QString::number(all / 1000, 'f', 1);
    };
    const QString said = plain(largeCitiesClaim(Asked().facts, English));
    QVERIFY2(said.startsWith(u"The article: More than 5 million people"_s), qPrintable(said));
    QVERIFY2(said.contains(u"+%1 million"_s.arg(gain(2025))), qPrintable(said));
    QVERIFY2(said.contains(u"+%1 million"_s.arg(gain(2030))), qPrintable(said));
    QVERIFY2(said.endsWith(u"unit unclear."_s), qPrintable(said));
}

void TestCityGrowth::pilotsAndLaterMembersAreFollowed()
{
    int pilots = 0;
    int later = 0;
    for (const QString &id : followedCities(Asked().facts))
        ++(test::factCatalogue().city(id)->cohort == City::Cohort::Pilot ? pilots : later);
    QCOMPARE(pilots, 21);
    QCOMPARE(later, 6);
}

void TestCityGrowth::shortNamesStandAtTheEndsAlone()
{
    const ChartDescription chart = chartOf(viewOf(2030, 1990, u"ho_chi_minh_city"_s));
    QVERIFY(chart.plot.line(u"ho_chi_minh_city"_s)->endLabel.startsWith(u"HCMC "_s));
    QCOMPARE(chart.plot.line(u"ho_chi_minh_city"_s)->label, u"Ho Chi Minh City"_s);
    QVERIFY(chart.title.startsWith(u"Ho Chi Minh City: "_s));
    QVERIFY(chart.plot.line(u"kuala_lumpur"_s)->endLabel.startsWith(u"KL "_s));
}

void TestCityGrowth::yearsBeyondTheSourceAreSaid()
{
    QVERIFY(cityGrowthEnd(Asked().facts, viewOf(2035), English).isEmpty());
    QCOMPARE(plain(cityGrowthEnd(Asked().facts, viewOf(2040), English)), u"The source ends in 2035, before 2040."_s);
}

void TestCityGrowth::aChosenCityIsTheFinding()
{
    const QString title = plain(chartOf(viewOf(2030, 1990, u"ha_noi"_s)).title);
    const auto people = [](int year) { return QString::number(rows()[u"ha_noi"_s][year] / 1000, 'f', 1); };
    QCOMPARE(title, u"Ha Noi: %1 million people in 1990, %2 million in 2030"_s.arg(people(1990), people(2030)));
}

void TestCityGrowth::theMiddleOfAllIsFound_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::newRow("default") << 2018 << 2025;
    QTest::newRow("all") << 1950 << 2035;
    QTest::newRow("emptied") << 1970 << 1975; // Phnom Penh
}

void TestCityGrowth::theMiddleOfAllIsFound()
{
    QFETCH(const int, from);
    QFETCH(const int, to);
    QList<double> percents;
    for (const QMap<int, double> &city : rows())
        percents.append(100 * (city[to] / city[from] - 1));
    std::ranges::sort(percents);
    QCOMPARE(percents.size(), 27);
    const auto growing = std::ranges::count_if(percents, [](double percent) { return percent > 0; });
    const QString said = plain(growthFinding(Asked().facts, {from, to}, English));
    QVERIFY2(said.startsWith(u"%1 of 27 agglomerations grow from %2 to %3"_s.arg(growing).arg(from).arg(to)),
        qPrintable(said));
    QVERIFY2(said.endsWith(u"; median +%1 %"_s.arg(English.number(percents[13], 0))), qPrintable(said));
}

void TestCityGrowth::yearsAreBroughtIntoTheSeries()
{
    const Asked asked;
    QCOMPARE(comparedYears(asked.facts, viewOf(2025)), (YearPair{2018, 2025}));
    QCOMPARE(comparedYears(asked.facts, viewOf(1990)), (YearPair{1990, 2018}));
    QCOMPARE(comparedYears(asked.facts, viewOf(2050)), (YearPair{2018, 2035}));
    QCOMPARE(comparedYears(asked.facts, viewOf(2018)), (YearPair{2018, 2028}));
    QCOMPARE(comparedYears(asked.facts, viewOf(2050, 2040)), (YearPair{2025, 2035}));
}

void TestCityGrowth::aCityWithoutASeriesChangesNothing()
{
    QCOMPARE(chartOf(viewOf(2025, 2018, u"putrajaya"_s)).title, chartOf(viewOf(2025)).title);
    QVERIFY(!cityGrowth(Asked().facts, u"putrajaya"_s, {2018, 2025}));
}

void TestCityGrowth::everyPointNamesItsFigure()
{
    const auto figure = chartOf(viewOf(2025)).figureAt(2030, u"bangkok"_s);
    QVERIFY(figure == (FigureRef{u"city_pop"_s, u"bangkok"_s, 2030, {}}));
}

void TestCityGrowth::withoutValuesThereIsAReason()
{
    const IndicatorSeries nothing{AgglomerationIndicator, {}};
    const CityGrowthFacts facts{test::factCatalogue(), test::factLedger(), nothing};
    const ChartDescription chart = cityGrowthChart(facts, {}, English);
    QVERIFY(!chart.emptyReason.isEmpty());
    QVERIFY(growthFinding(facts, {2018, 2025}, English).isEmpty());
    QVERIFY(largeCitiesFinding(facts, {2018, 2025}, English).isEmpty());
}

ATLAS_TEST(TestCityGrowth)

#include "tst_citygrowth.moc"
