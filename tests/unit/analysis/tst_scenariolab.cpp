// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/economybasis.h"
#include "app/analysis/growth.h"
#include "app/analysis/ranking.h"
#include "app/analysis/scenariolab.h"
#include "tests/support/facts.h"
#include "tests/support/testrunner.h"

#include <cmath>

using namespace atlas;
using namespace Qt::StringLiterals;

namespace
{

using Europe = EconomyPageChoice::Europe;

SharedSeries levelsOf(EconomyBasis basis)
{
    return test::factSeries()(basisIndicator(basis));
}

EconomyPageChoice choiceOf(int year, const QList<EconomyPageChoice::Growth> &growths)
{
    EconomyPageChoice choice;
    choice.labYear = year;
    choice.growths = growths;
    return choice;
}

/** The rank ASEAN has in 2050 if it grows year by year at a rate from 2025: multiplied out, and the larger counted. */
int rankAt(const QHash<QString, double> &in2050, double asean2025, double percent)
{
    double value = asean2025;
    for (int year = 2026; year <= 2050; ++year)
        value += value * percent / 100;
    int rank = 1;
    for (auto other = in2050.cbegin(); other != in2050.cend(); ++other)
        rank += other.value() > value ? 1 : 0;
    return rank;
}

/** The values of 2050 in the rows of the facts, of the economies side by side. */
QHash<QString, double> othersIn2050(const QString &indicator, Europe europe)
{
    const QStringList unionsMembers{u"DEU"_s, u"FRA"_s, u"ITA"_s, u"ESP"_s, u"NLD"_s, u"POL"_s};
    QStringList economies;
    for (const test::FactRow &entity : test::factRows(u"entity"_s)) {
        const QString id = entity[u"entity_id"_s];
        const bool isLeftOut = europe == Europe::AsOne ? unionsMembers.contains(id) : id == u"EU"_s;
        if (entity[u"entity_type"_s] == u"economy"_s && !isLeftOut)
            economies.append(id);
    }
    QHash<QString, double> values;
    for (const test::FactRow &row : test::factRows(u"observation"_s)) {
        if (row[u"indicator_id"_s] == indicator && row[u"year"_s] == u"2050"_s
            && economies.contains(row[u"entity_id"_s]))
            values.insert(row[u"entity_id"_s], row[u"value"_s].toDouble());
    }
    return values;
}

} // namespace

class TestScenarioLab : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSourcesOwnGrowthReturnsTheSource_data();
    void theSourcesOwnGrowthReturnsTheSource();
    void nothingSupposedIsTheSource();
    void steadyGrowthIsCompound();
    void aStateChangesAseanByItsOwnGain();
    void allStatesAtOneRateAreAseanAtIt();
    void onlyWhatIsSupposedChanges();
    void theSourcesMeanRateLeadsToItsEnd();
    void theLeastGrowthForFourthIsFoundByTrying_data();
    void theLeastGrowthForFourthIsFoundByTrying();
    void theLeastGrowthAsAScenarioHasTheRank();
    void everyEconomyIsReachedByTrying();
    void noGoalBeyondTheSeries();
    void aBaseYearIsOneOfTheSeries();
    void crossingsAreThoseOfEveryYear_data();
    void crossingsAreThoseOfEveryYear();
    void aseanPassesJapanWhereTheRowsSaySo();
};

void TestScenarioLab::theSourcesOwnGrowthReturnsTheSource_data()
{
    QTest::addColumn<EconomyBasis>("basis");
    for (const EconomyBasis basis : AllEconomyBases)
        QTest::newRow(qPrintable(basisIndicator(basis))) << basis;
}

void TestScenarioLab::theSourcesOwnGrowthReturnsTheSource()
{
    QFETCH(const EconomyBasis, basis);
    const auto levels = levelsOf(basis);
    for (auto series = levels->byEntity.cbegin(); series != levels->byEntity.cend(); ++series) {
        for (const int from : labYears(*levels)) {
            const Series again = grownAlong(*series, from, ownGrowth(*series));
            QCOMPARE(again.points().size(), series->points().size());
            for (const Observation &point : again.points()) {
                const double source = series->at(point.year)->value;
                QVERIFY2(std::abs(point.value - source) <= 1e-9 * source, qPrintable(series.key()));
            }
        }
    }
}

void TestScenarioLab::nothingSupposedIsTheSource()
{
    const auto levels = levelsOf(EconomyBasis::Ssp2);
    QCOMPARE(supposedLevels(*levels, choiceOf(2025, {})).byEntity, levels->byEntity);
}

void TestScenarioLab::steadyGrowthIsCompound()
{
    const auto levels = levelsOf(EconomyBasis::Ssp2);
    const IndicatorSeries supposed = supposedLevels(*levels, choiceOf(2025, {{AseanId, 500}}));
    const double base = levels->of(AseanId).at(2025)->value;
    for (const int year : {2030, 2040, 2050}) {
        double expected = base;
        for (int at = 2025; at < year; ++at)
            expected *= 1.05;
        QVERIFY(std::abs(supposed.of(AseanId).at(year)->value - expected) < 1e-6);
        QCOMPARE(supposed.of(AseanId).at(year)->kind, ValueKind::Projection);
    }
    QCOMPARE(supposed.of(AseanId).at(2025), levels->of(AseanId).at(2025));
    QCOMPARE(supposed.of(AseanId).at(2020), levels->of(AseanId).at(2020));
}

void TestScenarioLab::aStateChangesAseanByItsOwnGain()
{
    const auto levels = levelsOf(EconomyBasis::Ssp2);
    const IndicatorSeries supposed = supposedLevels(*levels, choiceOf(2025, {{u"IDN"_s, 600}, {u"VNM"_s, -100}}));
    for (const QString &id : {u"IDN"_s, u"VNM"_s})
        QVERIFY(supposed.of(id).at(2050)->value != levels->of(id).at(2050)->value);
    double sum = 0;
    double before = 0;
    for (const QString &id : test::factCatalogue().aseanMembersOf2018()) {
        sum += supposed.of(id).at(2050)->value;
        before += levels->of(id).at(2050)->value;
    }
    const double rounding = std::abs(before - levels->of(AseanId).at(2050)->value);
    QVERIFY(rounding < 1); // billions: the edition rounds each
    QVERIFY(std::abs(supposed.of(AseanId).at(2050)->value - sum) < rounding + 1e-6);
}

void TestScenarioLab::allStatesAtOneRateAreAseanAtIt()
{
    const auto levels = levelsOf(EconomyBasis::Ssp2);
    QList<EconomyPageChoice::Growth> growths;
    for (const QString &id : test::factCatalogue().aseanMembersOf2018())
        growths.append({id, 400});
    const double states = supposedLevels(*levels, choiceOf(2025, growths)).of(AseanId).at(2050)->value;
    const double whole = supposedLevels(*levels, choiceOf(2025, {{AseanId, 400}})).of(AseanId).at(2050)->value;
    QVERIFY(std::abs(states - whole) < 3); // billions of more than 20 000: what rounding leaves
}

void TestScenarioLab::onlyWhatIsSupposedChanges()
{
    const auto levels = levelsOf(EconomyBasis::Ssp2);
    const IndicatorSeries supposed = supposedLevels(*levels, choiceOf(2025, {{AseanId, 700}}));
    for (auto series = levels->byEntity.cbegin(); series != levels->byEntity.cend(); ++series) {
        if (series.key() != AseanId)
            QCOMPARE(supposed.of(series.key()), *series);
    }
}

void TestScenarioLab::theSourcesMeanRateLeadsToItsEnd()
{
    const auto levels = levelsOf(EconomyBasis::Ssp2);
    const double rate = *sourceGrowth(*levels, AseanId, 2025);
    double value = levels->of(AseanId).at(2025)->value;
    for (int year = 2025; year < 2050; ++year)
        value *= 1 + rate / 100;
    QVERIFY(std::abs(value - levels->of(AseanId).at(2050)->value) < 1e-6);
    QVERIFY(!sourceGrowth(*levels, u"nowhere"_s, 2025));
    QVERIFY(!sourceGrowth(*levels, AseanId, 2026));
}

void TestScenarioLab::theLeastGrowthForFourthIsFoundByTrying_data()
{
    QTest::addColumn<EconomyBasis>("basis");
    QTest::addColumn<Europe>("europe");
    QTest::addColumn<int>("rank");
    QTest::newRow("SSP2, fourth") << EconomyBasis::Ssp2 << Europe::ByCountry << 4;
    QTest::newRow("SSP2, fourth, the Union as one") << EconomyBasis::Ssp2 << Europe::AsOne << 4;
    QTest::newRow("SSP2, third") << EconomyBasis::Ssp2 << Europe::ByCountry << 3;
    QTest::newRow("SSP1, first") << EconomyBasis::Ssp1 << Europe::ByCountry << 1;
    QTest::newRow("SSP3, sixth") << EconomyBasis::Ssp3 << Europe::ByCountry << 6;
    QTest::newRow("SSP5, fourth") << EconomyBasis::Ssp5 << Europe::AsOne << 4;
}

/** Every hundredth of a point from -10 to 20 per cent, until the rank is there. */
void TestScenarioLab::theLeastGrowthForFourthIsFoundByTrying()
{
    QFETCH(const EconomyBasis, basis);
    QFETCH(const Europe, europe);
    QFETCH(const int, rank);
    const QHash<QString, double> others = othersIn2050(basisIndicator(basis), europe);
    const double base = levelsOf(basis)->of(AseanId).at(2025)->value;
    int hundredths = -1000;
    while (hundredths < 2000 && rankAt(others, base, hundredths / 100.0) > rank)
        ++hundredths;
    const auto found = leastGrowth(*levelsOf(basis), rankedEconomies(test::factCatalogue(), europe), 2025, rank, 2050);
    QVERIFY(found);
    QVERIFY2(found->percent <= hundredths / 100.0 + 1e-9 && found->percent > hundredths / 100.0 - 0.01,
        qPrintable(u"%1 against %2"_s.arg(found->percent).arg(hundredths)));
}

void TestScenarioLab::theLeastGrowthAsAScenarioHasTheRank()
{
    const auto levels = levelsOf(EconomyBasis::Ssp2);
    const auto economies = rankedEconomies(test::factCatalogue());
    for (int rank = 1; rank <= 8; ++rank) {
        const auto found = leastGrowth(*levels, economies, 2025, rank, 2050);
        QVERIFY(found);
        const auto rankWith = [&](int hundredths) {
            const IndicatorSeries supposed = supposedLevels(*levels, choiceOf(2025, {{AseanId, hundredths}}));
            return ranksIn(2050, supposed, economies).value(AseanId);
        };
        const int enough = int(std::ceil(found->percent * 100 - 1e-9));
        QCOMPARE(rankWith(enough), rank);
        QCOMPARE(rankWith(enough - 1), rank + 1);
    }
    QCOMPARE(leastGrowth(*levels, economies, 2025, 3, 2050)->rivalId, u"USA"_s);
}

/** Multiplied out year by year: with the growth ASEAN is as large in 2050, with a hundredth less it is not. */
void TestScenarioLab::everyEconomyIsReachedByTrying()
{
    const auto levels = levelsOf(EconomyBasis::Ssp2);
    const QHash<QString, double> others = othersIn2050(basisIndicator(EconomyBasis::Ssp2), Europe::ByCountry);
    QVERIFY(others.size() > 20);
    for (auto other = others.cbegin(); other != others.cend(); ++other) {
        const auto found = growthToReach(*levels, 2025, other.key(), 2050);
        QVERIFY(found);
        const auto valueAt = [&](double percent) {
            double value = levels->of(AseanId).at(2025)->value;
            for (int year = 2026; year <= 2050; ++year)
                value += value * percent / 100;
            return value;
        };
        QVERIFY2(std::abs(valueAt(*found) - other.value()) < 1e-6 * other.value(), qPrintable(other.key()));
        QVERIFY(valueAt(*found - 0.01) < other.value());
    }
    QVERIFY(!growthToReach(*levels, 2025, u"nowhere"_s, 2050));
    QVERIFY(!growthToReach(*levels, 2050, u"JPN"_s, 2050));
}

void TestScenarioLab::noGoalBeyondTheSeries()
{
    const auto economies = rankedEconomies(test::factCatalogue());
    QVERIFY(!leastGrowth(*levelsOf(EconomyBasis::Nominal), economies, 2025, 4, 2050));
    QVERIFY(leastGrowth(*levelsOf(EconomyBasis::Nominal), economies, 2025, 4, 2030));
    QVERIFY(!leastGrowth(*levelsOf(EconomyBasis::Ssp2), economies, 2050, 4, 2050));
    QVERIFY(!leastGrowth(*levelsOf(EconomyBasis::Ssp2), economies, 2025, 99, 2050));
    QVERIFY(!leastGrowth({}, economies, 2025, 4, 2050));
}

void TestScenarioLab::aBaseYearIsOneOfTheSeries()
{
    const auto levels = levelsOf(EconomyBasis::Ssp2);
    QCOMPARE(labYears(*levels), (QList<int>{2020, 2025, 2030, 2035, 2040, 2045}));
    QCOMPARE(labYear(*levels, 2033), 2030);
    QCOMPARE(labYear(*levels, 1990), 2020);
    QCOMPARE(labYear(*levels, 2050), 2045);
    QCOMPARE(labYear({}, 2025), 0);
    QCOMPARE(labEnd(*levels), 2050);
    QCOMPARE(labEnd(*levelsOf(EconomyBasis::Nominal)), 2030);
}

void TestScenarioLab::crossingsAreThoseOfEveryYear_data()
{
    theSourcesOwnGrowthReturnsTheSource_data();
}

/** Year by year, from the rows: who is larger, and was it so the year before. */
void TestScenarioLab::crossingsAreThoseOfEveryYear()
{
    QFETCH(const EconomyBasis, basis);
    QMap<int, QHash<QString, double>> years;
    for (const test::FactRow &row : test::factRows(u"observation"_s)) {
        if (row[u"indicator_id"_s] == basisIndicator(basis) && row[u"year"_s].toInt() <= 2050)
            years[row[u"year"_s].toInt()].insert(row[u"entity_id"_s], row[u"value"_s].toDouble());
    }
    for (const QString &rival : rankedEconomies(test::factCatalogue()).mid(1) + QStringList{u"EU"_s}) {
        QList<Crossing> expected;
        int before = 0;
        int side = 0;
        for (auto year = years.cbegin(); year != years.cend(); ++year) {
            if (!year->contains(AseanId) || !year->contains(rival))
                continue;
            const int now = year->value(AseanId) > year->value(rival) ? 1 : -1;
            if (side == -now)
                expected.append({before, year.key(), now == 1});
            side = now;
            before = year.key();
        }
        QCOMPARE(crossings(*levelsOf(basis), AseanId, rival), expected);
    }
}

void TestScenarioLab::aseanPassesJapanWhereTheRowsSaySo()
{
    // current US dollars, billions: ASEAN 4,167 and Japan 4,280 in 2025; ASEAN is larger from 2027 on
    QCOMPARE(crossings(*levelsOf(EconomyBasis::Nominal), AseanId, u"JPN"_s), (QList<Crossing>{{2026, 2027, true}}));
    QVERIFY(crossings(*levelsOf(EconomyBasis::Ssp2), AseanId, u"JPN"_s).isEmpty()); // larger from the first year on
    QVERIFY(crossings(*levelsOf(EconomyBasis::Ssp2), AseanId, u"CHN"_s).isEmpty()); // and never
    // supposed: no growth at all lets Japan stay behind, a fall does not
    const IndicatorSeries falling = supposedLevels(*levelsOf(EconomyBasis::Ssp2), choiceOf(2025, {{AseanId, -300}}));
    QCOMPARE(crossings(falling, AseanId, u"JPN"_s).size(), 1);
    QVERIFY(!crossings(falling, AseanId, u"JPN"_s)[0].isAhead);
}

ATLAS_TEST(TestScenarioLab)

#include "tst_scenariolab.moc"
