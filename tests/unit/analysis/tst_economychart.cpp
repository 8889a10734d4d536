// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/economychart.h"
#include "app/analysis/ranking.h"
#include "tests/support/facts.h"
#include "tests/support/plain.h"
#include "tests/support/testrunner.h"

#include <algorithm>
#include <set>

using namespace atlas;
using namespace Qt::StringLiterals;
using test::plain;

namespace
{

using Measure = EconomyChoice::Measure;
using Form = EconomyChoice::Form;

const Format English(Language::English, Era::Common);

ChartDescription chartOf(
    const EconomyChoice &choice, int year = 2025, const QList<QString> &states = {}, const Format &format = English)
{
    ViewState view;
    view.year = year;
    view.states = states;
    view.economy = choice;
    const EconomyIndicators ids = economyIndicators(choice);
    return economyChart(
        test::factCatalogue(), *test::factSeries()(ids.history), *test::factSeries()(ids.scenario), view, format);
}

int aseanRank(const ChartDescription &chart, int year)
{
    const auto point = chart.plot.line(AseanId)->at(year);
    return point ? int(point->value) : 0;
}

QStringList idsAt(const ChartDescription &chart, int year, qsizetype count)
{
    QStringList ids;
    for (const auto &value : chart.readingAt(year).values)
        ids.append(value.lineId);
    return ids.first(std::min(count, ids.size()));
}

} // namespace

class TestEconomyChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nominalRanksEqualThoseOfTheEdition();
    void purchasingPowerRanksEqualThoseOfTheEdition();
    void aseanIsFourthIn2050InEveryScenario();
    void theLargestStandInTheirOrder();
    void ranksAreAPermutation();
    void neitherTheMembersNorTheUnionAreRanked();
    void estimatesAndScenarioAreNotJoined();
    void oneMeasureNeverContainsTheOther();
    void levelsKeepToOnePriceBasis();
    void chosenStatesShowTheirLevels();
    void claimsAreMarkedOnTheirOwnMeasure();
    void titlesAreFindings_data();
    void titlesAreFindings();
    void subtitlesSayWhatIsMeasured();
    void titlesCompareTheStatesInColour();
    void anotherYearIsTheSameWorkedOutAnew();
    void aTieSharesTheRank();
    void anEmptyEditionSaysWhy();
};

void TestEconomyChart::nominalRanksEqualThoseOfTheEdition()
{
    const ChartDescription chart = chartOf({Measure::Nominal, Form::Rank, 2});
    const Series published = test::factSeries()(u"gdp_nominal_rank"_s)->of(AseanId);
    QCOMPARE(chart.plot.firstYear, 2010);
    QCOMPARE(chart.plot.lastYear, 2030);
    for (int year = chart.plot.firstYear; year <= chart.plot.lastYear; ++year)
        QCOMPARE(aseanRank(chart, year), int(published.at(year)->value));
    QCOMPARE(aseanRank(chart, 2015), 6);
    QCOMPARE(aseanRank(chart, 2016), 6);
    for (int year = 2017; year <= 2025; ++year)
        QCOMPARE(aseanRank(chart, year), 5);
    QCOMPARE(aseanRank(chart, 2026), 6);
    QCOMPARE(chart.plot.line(AseanId)->at(2026)->kind, ValueKind::Projection);
    QCOMPARE(chart.plot.boundaryYear, std::optional(2024));
}

void TestEconomyChart::purchasingPowerRanksEqualThoseOfTheEdition()
{
    const ChartDescription chart = chartOf({Measure::PurchasingPower, Form::Rank, 2});
    const Series published = test::factSeries()(u"gdp_ppp_rank"_s)->of(AseanId);
    for (int year = chart.plot.firstYear; year <= chart.plot.boundaryYear; ++year)
        QCOMPARE(aseanRank(chart, year), int(published.at(year)->value));
    for (int year = 2014; year <= 2024; ++year)
        QCOMPARE(aseanRank(chart, year), 4);
    QCOMPARE(aseanRank(chart, 2013), 3);
}

void TestEconomyChart::aseanIsFourthIn2050InEveryScenario()
{
    for (int scenario = 1; scenario <= 5; ++scenario) {
        const ChartDescription chart = chartOf({Measure::PurchasingPower, Form::Rank, scenario});
        QCOMPARE(aseanRank(chart, 2050), 4);
        QCOMPARE(chart.plot.projectionWord, u"SSP%1"_s.arg(scenario));
    }
}

void TestEconomyChart::theLargestStandInTheirOrder()
{
    QCOMPARE(idsAt(chartOf({Measure::Nominal, Form::Rank, 2}), 2026, 6),
        (QStringList{u"USA"_s, u"CHN"_s, u"DEU"_s, u"IND"_s, u"JPN"_s, AseanId}));
    QCOMPARE(idsAt(chartOf({Measure::PurchasingPower, Form::Rank, 2}), 2050, 8),
        (QStringList{u"CHN"_s, u"IND"_s, u"USA"_s, AseanId, u"BRA"_s, u"JPN"_s, u"TUR"_s, u"RUS"_s}));
    const ChartPlot plot = chartOf({Measure::PurchasingPower, Form::Rank, 2}).plot;
    QCOMPARE(plot.line(u"USA"_s)->endLabel, u"3 USA"_s);
    QCOMPARE(plot.line(u"DEU"_s)->endLabel, QString()); // leaves the picture before its end
}

void TestEconomyChart::ranksAreAPermutation()
{
    const auto economies = rankedEconomies(test::factCatalogue());
    const auto ranks = ranksIn(2018, *test::factSeries()(u"gdp_nominal"_s), economies);
    std::set<int> found;
    for (const int rank : ranks)
        found.insert(rank);
    QCOMPARE(qsizetype(found.size()), ranks.size());
    QCOMPARE(*found.begin(), 1);
    QCOMPARE(qsizetype(*found.rbegin()), ranks.size());
}

void TestEconomyChart::neitherTheMembersNorTheUnionAreRanked()
{
    const ChartPlot plot = chartOf({Measure::Nominal, Form::Rank, 2}, 2025, {u"IDN"_s}).plot;
    QVERIFY(plot.line(u"IDN"_s) == nullptr);
    QVERIFY(plot.line(u"EU"_s) == nullptr);
    QVERIFY(plot.line(u"WLD"_s) == nullptr);
    QVERIFY(plot.line(u"FRA"_s) != nullptr);
}

void TestEconomyChart::estimatesAndScenarioAreNotJoined()
{
    const ChartPlot plot = chartOf({Measure::PurchasingPower, Form::Rank, 2}).plot;
    QVERIFY(plot.isBroken);
    QCOMPARE(plot.boundaryYear, std::optional(2024));
    for (const ChartLine &line : plot.lines) {
        for (const ChartPoint &point : line.points) {
            QCOMPARE(point.part, point.year > 2024 ? 1 : 0);
            QCOMPARE(point.kind, point.year > 2024 ? ValueKind::Projection : ValueKind::Estimate);
        }
    }
    QVERIFY(!plot.line(AseanId)->at(2026)); // the scenario is five-yearly and nothing is made up between
    QVERIFY(!chartOf({Measure::Nominal, Form::Rank, 2}).plot.isBroken);
}

void TestEconomyChart::oneMeasureNeverContainsTheOther()
{
    QCOMPARE(economyIndicators({Measure::Nominal, Form::Rank, 2}), (EconomyIndicators{u"gdp_nominal"_s, {}}));
    QCOMPARE(economyIndicators({Measure::Nominal, Form::Level, 2}), (EconomyIndicators{u"gdp_nominal"_s, {}}));
    QCOMPARE(economyIndicators({Measure::PurchasingPower, Form::Rank, 3}),
        (EconomyIndicators{u"gdp_ppp"_s, u"gdp_ppp_ssp3"_s}));
    QCOMPARE(economyIndicators({Measure::PurchasingPower, Form::Level, 5}), (EconomyIndicators{{}, u"gdp_ppp_ssp5"_s}));
}

void TestEconomyChart::levelsKeepToOnePriceBasis()
{
    const ChartDescription nominal = chartOf({Measure::Nominal, Form::Level, 2});
    QCOMPARE(nominal.style.unit, u"trillion US$"_s);
    QCOMPARE(nominal.plot.lastYear, 2030);
    QVERIFY(nominal.plot.valueTicks.size() <= 6);
    QCOMPARE(nominal.plot.valueTicks.first().value, 0.0);
    const ChartDescription power = chartOf({Measure::PurchasingPower, Form::Level, 2});
    QCOMPARE(power.style.unit, u"trillion 2011 international $"_s);
    QCOMPARE(power.plot.firstYear, 2020);
    QCOMPARE(power.plot.lastYear, 2050);
    QCOMPARE(power.plot.boundaryYear, std::optional(2020));
    // 20,997 billion for ASEAN against 31,059 for India, as the comment on the article's claim c07 has it
    QCOMPARE(
        plain(power.valueText(power.plot.line(AseanId)->at(2050)->value)), u"21.0 trillion 2011 international $"_s);
    QCOMPARE(plain(power.plot.line(u"IND"_s)->endLabel), u"India 31.1"_s);
    for (const ChartDescription &chart : {nominal, power}) {
        QCOMPARE(chart.plot.lines.size(), 7);
        QVERIFY(!chart.plot.isBroken);
        QVERIFY(chart.plot.marks.isEmpty());
    }
    const ChartDescription thai
        = chartOf({Measure::Nominal, Form::Level, 2}, 2025, {}, {Language::Thai, Era::Buddhist});
    QCOMPARE(thai.style.unit, u"ล้านล้านดอลลาร์สหรัฐ"_s);
}

void TestEconomyChart::chosenStatesShowTheirLevels()
{
    const ChartPlot plot = chartOf({Measure::Nominal, Form::Level, 2}, 2025, {u"TLS"_s, u"IDN"_s}).plot;
    QCOMPARE(plot.lines[1].id, u"IDN"_s);
    QCOMPARE(plot.lines[1].colour, 2);
    QCOMPARE(plot.lines[1].role, ChartLine::Role::Chosen);
}

void TestEconomyChart::claimsAreMarkedOnTheirOwnMeasure()
{
    const QList<ChartMark> nominal = chartOf({Measure::Nominal, Form::Rank, 2}).plot.marks;
    QCOMPARE(nominal.size(), 1);
    QCOMPARE(nominal[0].claimId, u"c03"_s);
    QCOMPARE(nominal[0].year, 2018);
    QCOMPARE(nominal[0].value, 6.0);
    QCOMPARE(nominal[0].text, u"article: 6th"_s);
    const QList<ChartMark> power = chartOf({Measure::PurchasingPower, Form::Rank, 2}).plot.marks;
    QCOMPARE(power.size(), 1);
    QCOMPARE(power[0].claimId, u"c06"_s);
    QCOMPARE(power[0].year, 2050);
    QCOMPARE(power[0].value, 4.0);
}

void TestEconomyChart::titlesAreFindings_data()
{
    QTest::addColumn<Measure>("measure");
    QTest::addColumn<Form>("form");
    QTest::addColumn<int>("year");
    QTest::addColumn<QString>("title");
    QTest::newRow("back again") << Measure::Nominal << Form::Rank << 2025
                                << u"ASEAN economy: 5th in 2025, 6th in 2026, 5th again from 2027"_s;
    QTest::newRow("change") << Measure::Nominal << Form::Rank << 2016 << u"ASEAN economy: 6th in 2016, 5th in 2030"_s;
    QTest::newRow("constant") << Measure::Nominal << Form::Rank << 2027 << u"ASEAN economy: 5th from 2027 to 2030"_s;
    QTest::newRow("after the last") << Measure::Nominal << Form::Rank << 2045
                                    << u"ASEAN economy: 5th in 2030, after 9th in 2010"_s;
    QTest::newRow("before the first") << Measure::PurchasingPower << Form::Rank << 1950
                                      << u"ASEAN economy: 3rd in 2010, 4th in 2050"_s;
    QTest::newRow("between the values") << Measure::PurchasingPower << Form::Rank << 2033
                                        << u"ASEAN economy: 4th from 2030 to 2050"_s;
    QTest::newRow("level") << Measure::PurchasingPower << Form::Level << 2020
                           << u"ASEAN economy: 7.3 in 2020, 21.0 in 2050 (trillion $)"_s;
    QTest::newRow("level at the end") << Measure::Nominal << Form::Level << 2030
                                      << u"ASEAN economy: 5.7 in 2030, after 2.0 in 2010 (trillion US$)"_s;
}

void TestEconomyChart::titlesAreFindings()
{
    QFETCH(const Measure, measure);
    QFETCH(const Form, form);
    QFETCH(const int, year);
    QFETCH(const QString, title);
    QCOMPARE(plain(chartOf({measure, form, 2}, year).title), title);
}

void TestEconomyChart::subtitlesSayWhatIsMeasured()
{
    QCOMPARE(chartOf({Measure::Nominal, Form::Rank, 2}).subtitle,
        u"Rank by GDP, current US dollars · 2010–2030 · dashed: projection · ASEAN (ten members of 2018) as one economy"
        " among countries · projection by World Economic Outlook database, October 2025"_s);
    QCOMPARE(chartOf({Measure::PurchasingPower, Form::Rank, 1}).subtitle,
        u"Rank by GDP at purchasing power parity · to 2024 in current international $, then SSP1 in 2011 international "
        u"$"
        " · 2010–2050 · ASEAN (ten members of 2018) as one economy among countries · after the break another source,"
        " scenario SSP1 (Sustainability)"_s);
    const ChartDescription level
        = chartOf({Measure::PurchasingPower, Form::Level, 2}, 2025, {}, {Language::English, Era::Buddhist});
    QVERIFY(plain(level.subtitle)
                .startsWith(u"GDP at purchasing power parity, trillion BE 2554 international $ · BE 2563–2593 · "_s));
    QCOMPARE(plain(level.shortSubtitles.last()), u"trillion BE 2554 international $"_s);
}

void TestEconomyChart::titlesCompareTheStatesInColour()
{
    const auto titleOf = [](const QList<QString> &states) {
        return plain(chartOf({Measure::Nominal, Form::Level, 2}, 2025, states).title);
    };
    // gdp_nominal of 2025: IDN 1443.3, THA 558.6, BRN 15.6, ASEAN 4167.3 billion US$
    QCOMPARE(titleOf({u"IDN"_s}), u"Indonesia 1.4 in 2025; ASEAN 4.2 (trillion US$)"_s);
    QCOMPARE(titleOf({u"IDN"_s, u"THA"_s}), u"Indonesia 1.44, Thailand 0.56 in 2025; ASEAN 4.17 (trillion US$)"_s);
    QCOMPARE(
        titleOf({u"IDN"_s, u"BRN"_s, u"THA"_s}), u"Brunei 0.02 to Indonesia 1.44 in 2025; ASEAN 4.17 (trillion US$)"_s);
}

void TestEconomyChart::anotherYearIsTheSameWorkedOutAnew()
{
    ViewState view;
    for (const int year : {1950, 2016, 2026, 2045}) {
        view.year = year;
        const ChartDescription moved = economyChartInYear(chartOf({Measure::Nominal, Form::Rank, 2}), view);
        QCOMPARE(moved.title, chartOf({Measure::Nominal, Form::Rank, 2}, year).title);
        QCOMPARE(moved.currentYear, year);
    }
}

void TestEconomyChart::aTieSharesTheRank()
{
    const auto one = [](double value) { return Series({{2000, value, ValueKind::Estimate, u"s"_s}}); };
    const IndicatorSeries tied{u"x"_s, {{u"A"_s, one(3)}, {u"B"_s, one(3)}, {u"C"_s, one(2)}, {u"D"_s, one(9)}}};
    const auto ranks = ranksIn(2000, tied, {u"A"_s, u"B"_s, u"C"_s, u"D"_s, u"E"_s});
    QCOMPARE(ranks, (QHash<QString, int>{{u"D"_s, 1}, {u"A"_s, 2}, {u"B"_s, 2}, {u"C"_s, 4}}));
}

void TestEconomyChart::anEmptyEditionSaysWhy()
{
    for (const Form form : {Form::Rank, Form::Level}) {
        ViewState view;
        view.economy = {Measure::Nominal, form, 2};
        const ChartDescription chart = economyChart(test::factCatalogue(), {u"gdp_nominal"_s, {}}, {}, view, English);
        QVERIFY(chart.plot.lines.isEmpty());
        QCOMPARE(chart.emptyReason, u"This edition has no values of: GDP, current US dollars."_s);
        QVERIFY(!chart.title.isEmpty());
    }
}

ATLAS_TEST(TestEconomyChart)

#include "tst_economychart.moc"
