// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/levelschart.h"
#include "app/analysis/wellknown.h"
#include "tests/support/facts.h"
#include "tests/support/plain.h"
#include "tests/support/testrunner.h"

using namespace atlas;
using namespace Qt::StringLiterals;
using test::plain;

namespace
{

const Format English(Language::English, Era::Common);

ChartDescription chartOf(const QString &indicator, int year = 2025, const QList<QString> &states = {})
{
    ViewState view;
    view.year = year;
    view.states = states;
    return levelsChart(test::factCatalogue(), *test::factSeries()(indicator), view, English);
}

} // namespace

class TestLevelsChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLineIsTheSeriesOfTheFacts_data();
    void everyLineIsTheSeriesOfTheFacts();
    void titlesAreFindings_data();
    void titlesAreFindings();
    void everyValueLiesWithinTheAxis_data();
    void everyValueLiesWithinTheAxis();
    void whatIsProjectedIsSaidToBe();
    void anotherYearIsTheSameWorkedOutAnew();
    void anEmptyEditionSaysWhy();
    void panelsCountTheMembersAboveAsean();
    void shortFindingsSayTheYear_data();
    void shortFindingsSayTheYear();
};

void TestLevelsChart::everyLineIsTheSeriesOfTheFacts_data()
{
    QTest::addColumn<QString>("indicator");
    for (const QString &id : {wellknown::NominalGdp, wellknown::PurchasingPowerGdp, wellknown::NominalPerHead,
             wellknown::PurchasingPowerPerHead, wellknown::GdpGrowth})
        QTest::newRow(qPrintable(id)) << id;
}

void TestLevelsChart::everyLineIsTheSeriesOfTheFacts()
{
    QFETCH(const QString, indicator);
    const ChartDescription chart = chartOf(indicator, 2025, {u"THA"_s});
    QCOMPARE(chart.plot.lines.size(), 11);
    QCOMPARE(chart.plot.lines[0].id, AseanId);
    QCOMPARE(chart.plot.lines[1].id, u"THA"_s);
    QHash<QString, QMap<int, double>> expected;
    for (const test::FactRow &row : test::factRows(u"observation"_s)) {
        const int year = row[u"year"_s].toInt();
        if (row[u"indicator_id"_s] == indicator && year >= chart.plot.firstYear && year <= chart.plot.lastYear)
            expected[row[u"entity_id"_s]].insert(year, row[u"value"_s].toDouble());
    }
    for (const ChartLine &line : chart.plot.lines) {
        QCOMPARE(line.points.size(), expected[line.id].size());
        for (const ChartPoint &point : line.points)
            QCOMPARE(point.value, expected[line.id].value(point.year));
        QCOMPARE(chart.figureAt(2025, line.id), std::optional(FigureRef{indicator, line.id, 2025, {}}));
    }
}

void TestLevelsChart::titlesAreFindings_data()
{
    QTest::addColumn<QString>("indicator");
    QTest::addColumn<int>("year");
    QTest::addColumn<QList<QString>>("states");
    QTest::addColumn<QString>("title");
    const QList<QString> none;
    // the rows: 4167.3 and 5710.3 billion US$; 1443.3 for Indonesia
    QTest::newRow("nominal") << wellknown::NominalGdp << 2025 << none
                             << u"ASEAN economy: 4.17 in 2025, 5.71 in 2030 (trillion US$)"_s;
    QTest::newRow("power") << wellknown::PurchasingPowerGdp << 2025 << none
                           << u"ASEAN economy: 13.13 in 2025, 17.80 in 2030 (trillion $), by purchasing power"_s;
    // 4.83 in 2024; the mean of 2025 to 2030 is 4.42
    QTest::newRow("growth") << wellknown::GdpGrowth << 2024 << none
                            << u"ASEAN growth: 4.8 % in 2024, then 4.4 % a year projected to 2030"_s;
    QTest::newRow("growth, long ago") << wellknown::GdpGrowth << 2020 << none
                                      << u"ASEAN growth: −3.7 % in 2020, 4.4 % a year from then to 2030"_s;
}

void TestLevelsChart::titlesAreFindings()
{
    QFETCH(const QString, indicator);
    QFETCH(const int, year);
    QFETCH(const QList<QString>, states);
    QFETCH(const QString, title);
    QCOMPARE(plain(chartOf(indicator, year, states).title), title);
}

void TestLevelsChart::everyValueLiesWithinTheAxis_data()
{
    everyLineIsTheSeriesOfTheFacts_data();
}

void TestLevelsChart::everyValueLiesWithinTheAxis()
{
    QFETCH(const QString, indicator);
    const ChartPlot plot = chartOf(indicator).plot;
    QVERIFY(plot.valueTicks.size() <= 6);
    QVERIFY(plot.low <= 0);
    for (const ChartLine &line : plot.lines) {
        for (const ChartPoint &point : line.points)
            QVERIFY(point.value >= plot.low && point.value <= plot.high);
    }
}

void TestLevelsChart::whatIsProjectedIsSaidToBe()
{
    const ChartDescription chart = chartOf(wellknown::NominalGdp);
    QCOMPARE(chart.plot.boundaryYear, std::optional(2024));
    QCOMPARE(plain(chart.sentence()), u"In 2025, as projected: ASEAN 4.17 trillion US$."_s);
    QVERIFY(chart.subtitle.contains(u"dashed: projection"_s));
    QVERIFY(chart.subtitle.contains(u"projection by World Economic Outlook"_s));
}

void TestLevelsChart::anotherYearIsTheSameWorkedOutAnew()
{
    ViewState view;
    for (const int year : {1960, 2009, 2024, 2050}) {
        view.year = year;
        for (const QString &id : {wellknown::NominalGdp, wellknown::GdpGrowth, wellknown::PurchasingPowerPerHead}) {
            const ChartDescription moved = levelsChartInYear(chartOf(id), view);
            QCOMPARE(moved.title, chartOf(id, year).title);
            QCOMPARE(moved.currentYear, year);
        }
    }
}

void TestLevelsChart::anEmptyEditionSaysWhy()
{
    const ChartDescription chart = levelsChart(test::factCatalogue(), {u"gdp_growth"_s, {}}, {}, English);
    QVERIFY(chart.plot.lines.isEmpty());
    QVERIFY(chart.emptyReason.contains(u"Real GDP growth"_s));
    QVERIFY(!chart.title.isEmpty());
}

/** The facts have 4.3 for ASEAN in 2025, and 4.8, 4.9, 4.5, 5.4 and 6.5 for Cambodia, Indonesia, Malaysia, the
 * Philippines and Viet Nam. */
void TestLevelsChart::panelsCountTheMembersAboveAsean()
{
    const auto panels = [](const QList<QString> &states) {
        ViewState view;
        view.year = 2025;
        view.states = states;
        return growthPanels(test::factCatalogue(), *test::factSeries()(wellknown::GdpGrowth), view, English);
    };
    const ChartDescription chart = panels({});
    QCOMPARE(plain(chart.title), u"Growth in 2025: above that of ASEAN (4.3 %) in 5 of 10 members"_s);
    QVERIFY2(chart.subtitle.contains(u"grey: ASEAN"_s), qPrintable(chart.subtitle));
    QVERIFY(!chart.subtitle.contains(u"its members"_s)); // no panel has them all
    ViewState later;
    later.year = 2020;
    QVERIFY(growthPanelsInYear(chart, later).title.startsWith(u"Growth in 2020: "_s));
    QCOMPARE(panels({u"THA"_s}).title, chartOf(wellknown::GdpGrowth, 2025, {u"THA"_s}).title);
    QVERIFY(!growthPanels(test::factCatalogue(), IndicatorSeries{wellknown::GdpGrowth, {}}, later, English)
                 .emptyReason.isEmpty());
}

void TestLevelsChart::shortFindingsSayTheYear_data()
{
    QTest::addColumn<QString>("indicator");
    QTest::addColumn<QString>("title");
    QTest::newRow("nominal") << wellknown::NominalGdp << u"ASEAN economy: 4.17 in 2025"_s;
    QTest::newRow("power") << wellknown::PurchasingPowerGdp << u"ASEAN economy by purchasing power: 13.13 in 2025"_s;
    QTest::newRow("per person") << wellknown::PurchasingPowerPerHead << u"Per person in ASEAN: 18,979 in 2025"_s;
    QTest::newRow("growth") << wellknown::GdpGrowth << u"ASEAN growth: 4.3 % in 2025"_s;
}

void TestLevelsChart::shortFindingsSayTheYear()
{
    QFETCH(const QString, indicator);
    QFETCH(const QString, title);
    QCOMPARE(plain(chartOf(indicator).shortTitle), title);
    QVERIFY(chartOf(indicator, 2025, {u"THA"_s}).shortTitle.isEmpty()); // the finding is of Thailand
}

ATLAS_TEST(TestLevelsChart)

#include "tst_levelschart.moc"
