// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/wellknown.h"
#include "tests/support/facts.h"
#include "tests/support/testrunner.h"

#include <algorithm>

using namespace atlas;
using namespace Qt::StringLiterals;

class TestWellKnown : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyClaimIsInTheFacts_data();
    void everyClaimIsInTheFacts();
    void theIndicatorsOfUrbanisationAreInTheFacts();
    void theEventsOfTheYearBarAreInTheFacts();
    void theUnionIsAnEconomy();
};

void TestWellKnown::everyClaimIsInTheFacts_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("indicator"); // that it is set against
    QTest::newRow("population") << wellknown::PopulationClaim << u"pop_weo2019"_s;
    QTest::newRow("rank") << wellknown::EconomyRankClaim << u"gdp_nominal_rank"_s;
    QTest::newRow("later rank") << wellknown::LaterEconomyRankClaim << u"gdp_ppp_ssp2"_s;
    QTest::newRow("larger economies") << wellknown::LargerEconomiesClaim << u"gdp_ppp_ssp2"_s;
    QTest::newRow("growth forecast") << wellknown::GrowthForecastClaim << u"gdp_growth"_s;
    QTest::newRow("growth outcome") << wellknown::GrowthOutcomeClaim << u"gdp_growth"_s;
    QTest::newRow("youth") << wellknown::YouthClaim << u"pop_under35_share_annual"_s;
    QTest::newRow("a quarter") << wellknown::QuarterUrbanClaim << u"urban_share"_s;
    QTest::newRow("half") << wellknown::HalfUrbanClaim << u"urban_share"_s;
    QTest::newRow("two thirds") << wellknown::TwoThirdsUrbanClaim << u"urban_share"_s;
    QTest::newRow("large cities") << wellknown::LargeCitiesClaim << u"city_pop"_s;
    QTest::newRow("pilot cities") << wellknown::PilotCitiesClaim << QString();
}

void TestWellKnown::everyClaimIsInTheFacts()
{
    QFETCH(const QString, id);
    QFETCH(const QString, indicator);
    const auto &claims = test::factCatalogue().claims;
    const auto claim = std::ranges::find(claims, id, &Claim::id);
    QVERIFY(claim != claims.end());
    QCOMPARE(claim->indicatorId, indicator);
    QVERIFY(claim->statedValue);
    QVERIFY(test::factCatalogue().source(wellknown::ArticleSource) != nullptr);
}

void TestWellKnown::theIndicatorsOfUrbanisationAreInTheFacts()
{
    for (const QString &id : {wellknown::UrbanShareOfWorldBank, wellknown::UrbanPeople}) {
        QVERIFY(test::factCatalogue().indicator(id) != nullptr);
        QVERIFY(!test::factSeries()(id)->of(AseanId).isEmpty());
    }
}

void TestWellKnown::theEventsOfTheYearBarAreInTheFacts()
{
    const auto &events = test::factCatalogue().events;
    const auto asean = std::ranges::find(events, wellknown::AseanFounded, &Event::id);
    const auto network = std::ranges::find(events, wellknown::NetworkFounded, &Event::id);
    QVERIFY(asean != events.end());
    QVERIFY(network != events.end());
    QCOMPARE(asean->date, (PartialDate{1967, 8, 8}));
    QCOMPARE(network->date, (PartialDate{2018, 4, 28}));
}

void TestWellKnown::theUnionIsAnEconomy()
{
    const Entity *bloc = test::factCatalogue().entity(wellknown::EuropeanUnionId);
    QVERIFY(bloc != nullptr);
    QCOMPARE(bloc->type, Entity::Type::Economy);
    QVERIFY(test::factCatalogue().entity(AseanId) != nullptr);
}

ATLAS_TEST(TestWellKnown)

#include "tst_wellknown.moc"
