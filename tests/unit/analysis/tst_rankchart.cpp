// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/economybasis.h"
#include "app/analysis/rankchart.h"
#include "app/analysis/ranking.h"
#include "app/analysis/ranksheet.h"
#include "app/analysis/wellknown.h"
#include "tests/support/facts.h"
#include "tests/support/plain.h"
#include "tests/support/testrunner.h"

#include <algorithm>
#include <numeric>

using namespace atlas;
using namespace Qt::StringLiterals;
using test::plain;

namespace
{

using Europe = EconomyPageChoice::Europe;

const Format English(Language::English, Era::Common);

ViewState viewOf(EconomyBasis basis, Europe europe = Europe::ByCountry, int year = 2025)
{
    ViewState view;
    view.year = year;
    view.economyPage.basis = basis;
    view.economyPage.europe = europe;
    return view;
}

ChartDescription chartOf(
    EconomyBasis basis, Europe europe = Europe::ByCountry, int year = 2025, const Format &format = English)
{
    return rankChart(
        test::factCatalogue(), *test::factSeries()(basisIndicator(basis)), viewOf(basis, europe, year), format);
}

int aseanRank(const ChartDescription &chart, int year)
{
    const auto point = chart.plot.line(AseanId)->at(year);
    return point ? int(point->value) : 0;
}

/** The values of an indicator in a year as the rows of the facts have them. */
QHash<QString, double> rowsOf(const QString &indicator, int year)
{
    static const QList<test::FactRow> rows = test::factRows(u"observation"_s);
    QHash<QString, double> values;
    for (const test::FactRow &row : rows) {
        if (row[u"indicator_id"_s] == indicator && row[u"year"_s].toInt() == year)
            values.insert(row[u"entity_id"_s], row[u"value"_s].toDouble());
    }
    return values;
}

/** One more than the economies that are larger, counted from the rows. */
int countedRank(const QString &indicator, int year, Europe europe)
{
    const QStringList unionsMembers{u"DEU"_s, u"FRA"_s, u"ITA"_s, u"ESP"_s, u"NLD"_s, u"POL"_s};
    const QHash<QString, double> values = rowsOf(indicator, year);
    int rank = 1;
    for (const test::FactRow &entity : test::factRows(u"entity"_s)) {
        const QString id = entity[u"entity_id"_s];
        const bool isLeftOut = europe == Europe::AsOne ? unionsMembers.contains(id) : id == u"EU"_s;
        if (entity[u"entity_type"_s] == u"economy"_s && !isLeftOut && values.value(id, 0) > values[AseanId])
            ++rank;
    }
    return rank;
}

const SheetBlock &table(const Sheet &sheet, int number)
{
    int seen = 0;
    for (const SheetBlock &block : sheet.blocks) {
        if (block.kind == SheetBlock::Kind::Table && seen++ == number)
            return block;
    }
    qFatal("no such table");
}

} // namespace

class TestRankChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ranksEqualACountOfTheRows_data();
    void ranksEqualACountOfTheRows();
    void ranksEqualThoseOfTheEdition();
    void nominalIsFifthThenSixthIn2026();
    void everyPathwayHasAseanFourthOrFifthIn2050();
    void ranksArePermutations_data();
    void ranksArePermutations();
    void oneBasisIsOneSeries();
    void theUnionsMembersAreWithinIt();
    void theUnionAsOneStandsWithoutItsMembers();
    void aSourceWithoutTheUnionCountsCountries();
    void rareValuesAreSaidToBeRare();
    void aYearWithoutValueIsSaidToBorrow();
    void theArticleIsMarkedOnItsOwnBasis();
    void figuresNameHowEuropeIsCounted();
    void theSheetGivesWhatEachSeriesGives();
    void theSheetNamesWhoIsLarger();
    void aBorrowedRankNamesItsYear();
};

void TestRankChart::ranksEqualACountOfTheRows_data()
{
    QTest::addColumn<EconomyBasis>("basis");
    for (const EconomyBasis basis : AllEconomyBases)
        QTest::newRow(qPrintable(basisIndicator(basis))) << basis;
}

void TestRankChart::ranksEqualACountOfTheRows()
{
    QFETCH(const EconomyBasis, basis);
    for (const Europe europe : {Europe::ByCountry, Europe::AsOne}) {
        if (europe == Europe::AsOne && basis == EconomyBasis::Pwc)
            continue; // it has no value of the Union
        const ChartDescription chart = chartOf(basis, europe);
        QVERIFY(!chart.plot.line(AseanId)->points.isEmpty());
        for (const ChartPoint &point : chart.plot.line(AseanId)->points)
            QCOMPARE(int(point.value), countedRank(basisIndicator(basis), point.year, europe));
    }
}

void TestRankChart::ranksEqualThoseOfTheEdition()
{
    const std::array published{std::pair(EconomyBasis::Nominal, u"gdp_nominal_rank"_s),
        std::pair(EconomyBasis::PurchasingPower, u"gdp_ppp_rank"_s)};
    for (const auto &[basis, indicator] : published) {
        const ChartDescription chart = chartOf(basis);
        QCOMPARE(chart.plot.firstYear, 1998);
        QCOMPARE(chart.plot.lastYear, 2030);
        for (int year = 1998; year <= 2030; ++year)
            QCOMPARE(aseanRank(chart, year), int(rowsOf(indicator, year)[AseanId]));
    }
}

void TestRankChart::nominalIsFifthThenSixthIn2026()
{
    const ChartDescription chart = chartOf(EconomyBasis::Nominal);
    for (int year = 2017; year <= 2025; ++year)
        QCOMPARE(aseanRank(chart, year), 5);
    QCOMPARE(aseanRank(chart, 2026), 6);
    const auto values = test::factSeries()(u"gdp_nominal"_s);
    const auto economies = rankedEconomies(test::factCatalogue());
    QVERIFY(!largerThan(AseanId, 2025, *values, economies).contains(u"IND"_s));
    QVERIFY(largerThan(AseanId, 2026, *values, economies).contains(u"IND"_s));
    QCOMPARE(plain(chart.title), u"ASEAN economy: 5th in 2025, 6th in 2026, 5th again from 2027"_s);
    // by SSP2 the fourth in every year, also when it is asked for at the end
    QCOMPARE(
        plain(chartOf(EconomyBasis::Ssp2, Europe::ByCountry, 2050).title), u"ASEAN economy: 4th from 2020 to 2050"_s);
    const ChartDescription power = chartOf(EconomyBasis::PurchasingPower);
    QCOMPARE(aseanRank(power, 2013), 3);
    for (int year = 2014; year <= 2030; ++year)
        QCOMPARE(aseanRank(power, year), 4);
}

void TestRankChart::everyPathwayHasAseanFourthOrFifthIn2050()
{
    for (const EconomyBasis basis : AllEconomyBases) {
        if (!hasConstantPrices(basis))
            continue;
        QCOMPARE(aseanRank(chartOf(basis), 2050), 4);
        QCOMPARE(aseanRank(chartOf(basis, Europe::AsOne), 2050), basis == EconomyBasis::Pwc ? 4 : 5);
    }
}

void TestRankChart::ranksArePermutations_data()
{
    ranksEqualACountOfTheRows_data();
}

void TestRankChart::ranksArePermutations()
{
    QFETCH(const EconomyBasis, basis);
    const auto levels = test::factSeries()(basisIndicator(basis));
    for (const Europe europe : {Europe::ByCountry, Europe::AsOne}) {
        const QList<QString> economies = rankedEconomies(test::factCatalogue(), europe);
        for (const Observation &point : levels->of(AseanId).points()) {
            QList<int> ranks = ranksIn(point.year, *levels, economies).values();
            std::ranges::sort(ranks);
            QList<int> expected(ranks.size());
            std::iota(expected.begin(), expected.end(), 1);
            QCOMPARE(ranks, expected);
        }
    }
}

void TestRankChart::oneBasisIsOneSeries()
{
    for (const EconomyBasis basis : AllEconomyBases) {
        const ChartPlot plot = chartOf(basis).plot;
        QVERIFY(!plot.isBroken);
        for (const ChartLine &line : plot.lines) {
            QCOMPARE(line.figures.size(), 1);
            QCOMPARE(line.figures[0].place, basisIndicator(basis) + u'/' + line.id);
            for (const ChartPoint &point : line.points)
                QCOMPARE(point.part, 0);
        }
    }
}

void TestRankChart::theUnionsMembersAreWithinIt()
{
    for (const QString &indicator : {u"gdp_nominal"_s, u"gdp_ppp"_s, u"gdp_ppp_ssp2"_s}) {
        const QHash<QString, double> values = rowsOf(indicator, 2025);
        double sum = 0;
        for (const QString &id : wellknown::EuropeanUnionMembers) {
            QVERIFY(values.contains(id));
            sum += values[id];
        }
        QVERIFY(sum < values[u"EU"_s]);
        QVERIFY(sum > 0.6 * values[u"EU"_s]); // the six largest or so
    }
    QVERIFY(!wellknown::EuropeanUnionMembers.contains(u"GBR"_s));
}

void TestRankChart::theUnionAsOneStandsWithoutItsMembers()
{
    const ChartDescription chart = chartOf(EconomyBasis::Ssp2, Europe::AsOne);
    QVERIFY(chart.plot.line(u"EU"_s) != nullptr);
    QVERIFY(chart.plot.line(u"DEU"_s) == nullptr);
    QVERIFY(plain(chart.subtitle).contains(u"the European Union as one too"_s));
    QVERIFY(chartOf(EconomyBasis::Ssp2).plot.line(u"EU"_s) == nullptr);
}

void TestRankChart::aSourceWithoutTheUnionCountsCountries()
{
    const ChartDescription chart = chartOf(EconomyBasis::Pwc, Europe::AsOne);
    QVERIFY(chart.notes.contains(u"This source has no value of the European Union as one: countries are counted."_s));
    QVERIFY(chart.plot.line(u"EU"_s) == nullptr);
    QVERIFY(!chart.subtitle.contains(u"the European Union as one"_s));
    QVERIFY(chart.subtitle.contains(u"ASEAN (5 of its members) as one economy among countries"_s));
    QVERIFY(chartOf(EconomyBasis::Ssp2).subtitle.contains(u"ASEAN (ten members of 2018)"_s));
    const auto isAboutFive = [](const QString &note) {
        return note.contains(u"Indonesia, Malaysia, Philippines, Thailand and Viet Nam"_s);
    };
    QVERIFY(std::ranges::any_of(chart.notes, isAboutFive));
    QVERIFY(std::ranges::none_of(chartOf(EconomyBasis::Ssp2).notes, isAboutFive));
}

void TestRankChart::rareValuesAreSaidToBeRare()
{
    const ChartDescription pathway = chartOf(EconomyBasis::Ssp2);
    QVERIFY(pathway.subtitle.contains(u"a value every 5 years"_s));
    QCOMPARE(pathway.subtitle.count(u"SSP2"_s), 1); // the measure names the scenario
    QVERIFY(!pathway.plot.line(AseanId)->at(2026));
    QVERIFY(chartOf(EconomyBasis::Pwc).subtitle.contains(u"values of 2016, 2030 and 2050 only"_s));
    QVERIFY(!chartOf(EconomyBasis::Nominal).subtitle.contains(u"a value every"_s));
}

void TestRankChart::aYearWithoutValueIsSaidToBorrow()
{
    QCOMPARE(plain(chartOf(EconomyBasis::Ssp2, Europe::ByCountry, 2033).sentence()),
        u"No value for 2033. In 2030, as projected: ASEAN 4th."_s);
    const ViewState later = viewOf(EconomyBasis::Nominal, Europe::ByCountry, 2026);
    QCOMPARE(rankChartInYear(chartOf(EconomyBasis::Nominal), later).title,
        chartOf(EconomyBasis::Nominal, Europe::ByCountry, 2026).title);
}

void TestRankChart::theArticleIsMarkedOnItsOwnBasis()
{
    const QList<ChartMark> nominal = chartOf(EconomyBasis::Nominal).plot.marks;
    QCOMPARE(nominal.size(), 1);
    QCOMPARE(nominal[0].claimId, u"c03"_s);
    QVERIFY(nominal[0].differs); // 5th in 2018
    const QList<ChartMark> pathway = chartOf(EconomyBasis::Ssp2).plot.marks;
    QCOMPARE(pathway.size(), 1);
    QCOMPARE(pathway[0].claimId, u"c06"_s);
    QVERIFY(!pathway[0].differs); // 4th among countries
    QVERIFY(chartOf(EconomyBasis::Ssp2, Europe::AsOne).plot.marks[0].differs); // 5th
    QVERIFY(chartOf(EconomyBasis::PurchasingPower).plot.marks.isEmpty()); // it ends in 2030
}

void TestRankChart::figuresNameHowEuropeIsCounted()
{
    const auto figure = chartOf(EconomyBasis::Ssp2, Europe::AsOne).figureAt(2050, AseanId);
    QCOMPARE(figure->place, u"gdp_ppp_ssp2/ASEAN/EU"_s);
    QCOMPARE(figureFromText(figureText(*figure)), figure);
    QCOMPARE(rankPlace(*figure).europe, Europe::AsOne);
    QCOMPARE(rankPlace(*figure).entityId, AseanId);
    QCOMPARE(rankPlace(*chartOf(EconomyBasis::Ssp2).figureAt(2050, AseanId)).europe, Europe::ByCountry);
}

void TestRankChart::theSheetGivesWhatEachSeriesGives()
{
    const Sheet sheet = rankSheet(test::factCatalogue(), test::factSeries(), viewOf(EconomyBasis::Nominal), English);
    const QList<QList<SheetWords>> &then = table(sheet, 0).rows; // 2018
    QCOMPARE(then.size(), 3);
    QCOMPARE(then[1][1].text, u"5th"_s);
    QCOMPARE(then[1][2].text, u"5th"_s);
    QCOMPARE(then[2][1].text, u"4th"_s);
    QCOMPARE(then[2][2].text, u"5th"_s);
    const QList<QList<SheetWords>> &later = table(sheet, 1).rows; // 2050
    QCOMPARE(later.size(), 7);
    for (qsizetype row = 1; row < later.size(); ++row) {
        QCOMPARE(later[row][1].text, u"4th"_s);
        QCOMPARE(later[row][2].text, row == 6 ? u"–"_s : u"5th"_s);
        QCOMPARE(later[row][1].figure->year, 2050);
    }
    const auto says = [&](const QString &text) {
        return std::ranges::any_of(sheet.blocks,
            [&](const SheetBlock &block) { return !block.words.isEmpty() && plain(block.words[0].text) == text; });
    };
    QVERIFY(says(u"By nominal values, which end in 2030, ASEAN is 6th in 2015–2016 and 2026."_s));
    QVERIFY(says(u"By nominal values, which end in 2030, ASEAN is 4th in no year."_s));
}

void TestRankChart::theSheetNamesWhoIsLarger()
{
    const Sheet sheet = rankSheet(test::factCatalogue(), test::factSeries(), viewOf(EconomyBasis::Nominal), English);
    const QList<QList<SheetWords>> &larger = table(sheet, 2).rows;
    QCOMPARE(larger[2][1].text, u"China, India, USA and EU"_s); // SSP2
    QCOMPARE(larger[6][1].text, u"China, India and USA"_s); // PwC
    const auto isAboutIndia = [](const SheetBlock &block) {
        return !block.words.isEmpty()
            && block.words[0].text
            == u"India, which the article does not name, is larger than ASEAN in 6 of 6 series."_s;
    };
    QVERIFY(std::ranges::any_of(sheet.blocks, isAboutIndia));
}

void TestRankChart::aBorrowedRankNamesItsYear()
{
    const auto yearTable = [](int year) {
        return table(rankSheet(test::factCatalogue(), test::factSeries(),
                         viewOf(EconomyBasis::Nominal, Europe::ByCountry, year), English),
            3)
            .rows;
    };
    QCOMPARE(yearTable(2026)[1][1].text, u"6th"_s);
    QCOMPARE(yearTable(2026)[4][1].text, u"4th (2025)"_s); // SSP2
    QCOMPARE(yearTable(2040)[1][1].text, u"5th (2030)"_s);
    QCOMPARE(yearTable(2010).size(), 3); // the series that have begun
}

ATLAS_TEST(TestRankChart)

#include "tst_rankchart.moc"
