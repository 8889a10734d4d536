// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/gdprank.h"
#include "app/analysis/keyfigures.h"
#include "app/analysis/ranking.h"
#include "tests/support/facts.h"
#include "tests/support/testrunner.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace atlas;
using test::factCatalogue;
using test::factSeries;
namespace
{

using Id = KeyFigure::Id;

KeyFigure figure(Id id, const ViewState &view)
{
    const auto figures = keyFigures(factCatalogue(), view, factSeries(), Format(Language::English, Era::Common));
    return *std::ranges::find(figures, id, &KeyFigure::id);
}

KeyFigure figure(Id id, int year)
{
    ViewState view;
    view.year = year;
    return figure(id, view);
}

ViewState purchasingPower(int year, int scenario = 2)
{
    ViewState view;
    view.year = year;
    view.economy.measure = EconomyChoice::Measure::PurchasingPower;
    view.economy.scenario = scenario;
    return view;
}

double fact(const QString &indicator, int year)
{
    return factSeries()(indicator)->of(AseanId).at(year)->value;
}

bool says(const KeyFigure &shown, const QString &words)
{
    return std::ranges::any_of(shown.explanation, [&](const QString &line) { return line.contains(words); });
}

} // namespace

/** The figures at the top of the Overview. */
class TestKeyFigures final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thereAreSixInOrder();
    void populationIsTheUnitedNationsSum();
    void populationOfTheArticleStandsBesideIt();
    void populationGrowthIsTheMeanOfTenYears();
    void theFirstYearHasNoChange();
    void urbanShareSaysEstimateAndProjection();
    void twoThirdsUrbanIsMarkedInItsYear();
    void under35TakesTheYearlySeriesWhereItReaches();
    void under35SaysWhichYearItBorrows();
    void nominalRankEndsWithItsSource();
    void purchasingPowerRankRunsThroughTheScenario();
    void aRankBeforeTheSumExistsIsNoData();
    void europeAndTheMembersAreNoCountriesOfTheRanking();
    void citiesAreTheMembersOfTheYear();
    void projectsAreThoseOfTheLastReport();
    void noReaderIsShownAnId();
    void thaiNamesTheRankOnce();
    void everyFigureNamesItsSource();
    void everyYearGivesSixFiguresWithText();
    void thaiUsesBuddhistYears();
};

void TestKeyFigures::thereAreSixInOrder()
{
    const auto figures = keyFigures(factCatalogue(), {}, factSeries(), Format());
    QCOMPARE(figures.size(), 6);
    for (qsizetype i = 0; i < figures.size(); ++i)
        QCOMPARE(int(figures[i].id), int(i));
}

void TestKeyFigures::populationIsTheUnitedNationsSum()
{
    double sum = 0;
    for (const QString &state : factCatalogue().aseanMembersOf2018())
        sum += factSeries()(u"pop_total"_s)->of(state).at(2018)->value;
    const KeyFigure shown = figure(Id::Population, 2018);
    QVERIFY(std::abs(*shown.value - sum) < 1);
    QCOMPARE(shown.figure, u"661.7 M"_s.replace(u' ', QChar(0xa0)));
    QCOMPARE(shown.kind, ValueKind::Estimate);
    QCOMPARE(shown.label, u"ASEAN population, 2018, estimate"_s);
}

void TestKeyFigures::populationOfTheArticleStandsBesideIt()
{
    const KeyFigure shown = figure(Id::Population, 2018);
    QVERIFY(shown.detailDiffers);
    QCOMPARE(shown.detail, u"the article: 647 M"_s);
    QVERIFY(!figure(Id::Population, 2019).detailDiffers);
    QVERIFY(says(figure(Id::Population, 2019), u"647 million"_s));
}

void TestKeyFigures::populationGrowthIsTheMeanOfTenYears()
{
    const double rate = 100 * (std::exp(std::log(fact(u"pop_total"_s, 2025) / fact(u"pop_total"_s, 2015)) / 10) - 1);
    const KeyFigure shown = figure(Id::Population, 2025);
    QCOMPARE(shown.detail, u"+%1\u00a0% a year since 2015"_s.arg(rate, 0, 'f', 1));
    QVERIFY(shown.shortDetail.isEmpty()); // no change without the year it is measured from
    QCOMPARE(shown.kind, ValueKind::Projection);
}

void TestKeyFigures::theFirstYearHasNoChange()
{
    QVERIFY(figure(Id::Population, 1950).detail.isEmpty());
    QVERIFY(figure(Id::UrbanShare, 1955).detail.isEmpty());
}

void TestKeyFigures::urbanShareSaysEstimateAndProjection()
{
    QCOMPARE(figure(Id::UrbanShare, 2018).figure, u"48.9\u00a0%"_s);
    QCOMPARE(figure(Id::UrbanShare, 2018).kind, ValueKind::Estimate);
    QCOMPARE(figure(Id::UrbanShare, 2025).figure, u"52.8\u00a0%"_s);
    QCOMPARE(figure(Id::UrbanShare, 2025).label, u"ASEAN urban share, 2025, projection"_s);
    QCOMPARE(figure(Id::UrbanShare, 2050).figure, u"66.1\u00a0%"_s);
    const auto line = figure(Id::UrbanShare, 2025).line;
    QCOMPARE(line.size(), 101);
    const auto first = std::ranges::find_if(line, &KeyFigure::Point::isProjection);
    QCOMPARE(first->year, 2019);
}

void TestKeyFigures::twoThirdsUrbanIsMarkedInItsYear()
{
    const KeyFigure shown = figure(Id::UrbanShare, 2025);
    QVERIFY(shown.detailDiffers);
    QCOMPARE(shown.detail, u"the article: two thirds"_s);
    const KeyFigure half = figure(Id::UrbanShare, 2019);
    QVERIFY(says(shown, u"ASEAN Smart Cities"_s)); // which article
    QCOMPARE(half.detail, u"the article: more than half"_s);
    QVERIFY(!figure(Id::UrbanShare, 2050).detailDiffers);
}

void TestKeyFigures::under35TakesTheYearlySeriesWhereItReaches()
{
    const KeyFigure shown = figure(Id::Under35, 2018);
    QCOMPARE(*shown.value, fact(u"pop_under35_share_annual"_s, 2018));
    QCOMPARE(shown.year, 2018);
    QCOMPARE(figure(Id::Under35, 2019).detail, u"the article: 60\u00a0%"_s);
}

void TestKeyFigures::under35SaysWhichYearItBorrows()
{
    const KeyFigure shown = figure(Id::Under35, 2033);
    QCOMPARE(shown.year, 2035);
    QCOMPARE(*shown.value, fact(u"pop_under35_share"_s, 2035));
    QVERIFY(shown.label.contains(u"2035"_s));
    QVERIFY(says(shown, u"Value of 2035, the nearest year"_s));
    QCOMPARE(shown.detail, u"nearest year of the source"_s);
    QVERIFY(figure(Id::Under35, 2035).detail.contains(u"points since 2025"_s));
    QVERIFY(!says(figure(Id::Under35, 2035), u"the nearest year"_s));
}

void TestKeyFigures::nominalRankEndsWithItsSource()
{
    const KeyFigure shown = figure(Id::GdpRank, 2016);
    QCOMPARE(shown.figure, u"6th → 5th"_s);
    QCOMPARE(shown.label, u"ASEAN GDP rank 2016 → 2030"_s);
    QCOMPARE(shown.line.last().year, 2030);
    QVERIFY(shown.rankLine);
    QCOMPARE(figure(Id::GdpRank, 2018).detail, u"the article: 6th"_s);
    QCOMPARE(figure(Id::GdpRank, 2026).figure, u"6th → 5th"_s);
    QCOMPARE(figure(Id::GdpRank, 2025).figure, u"5th"_s); // and not "5th → 5th"
    QCOMPARE(figure(Id::GdpRank, 2025).detail, u"nominal; projected from 2025; 6th in 2026"_s);
    QCOMPARE(figure(Id::GdpRank, 2025).shortDetail, u"nominal; 6th in 2026"_s);
    const KeyFigure late = figure(Id::GdpRank, 2045);
    QCOMPARE(late.figure, u"5th"_s);
    QVERIFY(says(late, u"Value of 2030"_s));
}

void TestKeyFigures::purchasingPowerRankRunsThroughTheScenario()
{
    for (int scenario = 1; scenario <= 5; ++scenario) {
        const KeyFigure shown = figure(Id::GdpRank, purchasingPower(2014, scenario));
        QCOMPARE(shown.figure, u"4th"_s);
        QCOMPARE(shown.label, u"ASEAN GDP rank 2014 → 2050"_s);
    }
    QVERIFY(!figure(Id::GdpRank, purchasingPower(2050)).detailDiffers);
    // what the article says of 2018 is compared on nominal values, so on this basis it is only told
    QCOMPARE(figure(Id::GdpRank, purchasingPower(2018)).detail, u"PPP, SSP2; projected from 2025"_s);
}

void TestKeyFigures::aRankBeforeTheSumExistsIsNoData()
{
    const KeyFigure shown = figure(Id::GdpRank, 1990);
    QVERIFY(!shown.value);
    QCOMPARE(shown.figure, u"no data"_s);
    QCOMPARE(shown.detail, u"data for 1998–2030"_s);
}

void TestKeyFigures::europeAndTheMembersAreNoCountriesOfTheRanking()
{
    const QList<QString> economies = rankedEconomies(factCatalogue());
    const auto nominal = factSeries()(u"gdp_nominal"_s);
    for (int year = 1998; year <= 2030; ++year)
        QCOMPARE(ranksIn(year, *nominal, economies).value(AseanId), int(fact(u"gdp_nominal_rank"_s, year)));
    const auto scenario = factSeries()(u"gdp_ppp_ssp2"_s);
    QCOMPARE(ranksIn(2050, *scenario, economies).value(AseanId), 4);
    QVERIFY(!ranksIn(2018, *scenario, economies).contains(AseanId));
}

void TestKeyFigures::citiesAreTheMembersOfTheYear()
{
    QCOMPARE(figure(Id::Cities, 2018).figure, u"26"_s);
    QCOMPARE(figure(Id::Cities, 2018).detail, u"all of them pilots"_s);
    QCOMPARE(figure(Id::Cities, 2025).detail, u"26 pilots, 11 later"_s);
    QCOMPARE(figure(Id::Cities, 2026).figure, u"38"_s);
    QCOMPARE(figure(Id::Cities, 2050).label, u"Member cities 2026"_s);
    QCOMPARE(figure(Id::Cities, 2000).figure, u"none yet"_s);
    QCOMPARE(figure(Id::Cities, 2000).detail, u"the first in 2018"_s);
}

void TestKeyFigures::projectsAreThoseOfTheLastReport()
{
    QCOMPARE(figure(Id::Projects, 2025).figure, u"134"_s);
    QCOMPARE(figure(Id::Projects, 2025).detail, u"108 ongoing, 18 completed"_s);
    QCOMPARE(figure(Id::Projects, 2022).figure, u"77"_s);
    QCOMPARE(figure(Id::Projects, 2018).figure, u"53"_s);
    QCOMPARE(figure(Id::Projects, 2018).label, u"Projects, plans of 2018"_s);
    QCOMPARE(figure(Id::Projects, 1999).figure, u"none yet"_s);
}

void TestKeyFigures::noReaderIsShownAnId()
{
    static const QRegularExpression id(u"[a-z]+_[a-z0-9_]+"_s);
    for (const Language language : {Language::English, Language::Thai}) {
        for (int year = FirstYear; year <= LastYear; ++year) {
            ViewState view;
            view.year = year;
            for (const KeyFigure &shown :
                keyFigures(factCatalogue(), view, factSeries(), Format(language, Era::Common)))
                QVERIFY2(!id.match(shown.explanation.join(u' ')).hasMatch(), qPrintable(shown.explanation.join(u' ')));
        }
    }
    QCOMPARE(withoutIds(factCatalogue(), u"The UN series (pop_total, edition 2024)"_s, Language::English),
        u"The UN series (Total population, edition 2024)"_s);
}

void TestKeyFigures::thaiNamesTheRankOnce()
{
    const auto figures = keyFigures(factCatalogue(), {}, factSeries(), Format(Language::Thai, Era::Buddhist));
    QCOMPARE(figures[int(Id::GdpRank)].figure, u"อันดับ\u00a05"_s);
}

void TestKeyFigures::everyFigureNamesItsSource()
{
    const auto figures = keyFigures(factCatalogue(), {}, factSeries(), Format());
    for (const KeyFigure &shown : figures) {
        if (shown.id != Id::Cities) // counted from the list of members, each of which has a source of its own
            QVERIFY2(says(shown, u"Source: "_s), qPrintable(shown.label));
    }
}

void TestKeyFigures::everyYearGivesSixFiguresWithText()
{
    for (int year = FirstYear; year <= LastYear; ++year) {
        ViewState nominal;
        nominal.year = year;
        for (const ViewState &view : {purchasingPower(year), nominal}) {
            for (const KeyFigure &shown : keyFigures(factCatalogue(), view, factSeries(), Format())) {
                QVERIFY(!shown.label.isEmpty());
                QVERIFY(!shown.figure.isEmpty());
                QVERIFY(!shown.explanation.isEmpty());
            }
        }
    }
}

void TestKeyFigures::thaiUsesBuddhistYears()
{
    ViewState view;
    view.year = 2018;
    const auto figures = keyFigures(factCatalogue(), view, factSeries(), Format(Language::Thai, Era::Buddhist));
    QVERIFY(figures.first().label.contains(u"2561"_s));
    QVERIFY(!figures.first().label.contains(u"2018"_s));
}

ATLAS_TEST(TestKeyFigures)
#include "tst_keyfigures.moc"
