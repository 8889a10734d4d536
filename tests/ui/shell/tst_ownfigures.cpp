// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/facts.h"
#include "tests/support/testrunner.h"
#include "tests/ui/shell/figureanswers.h"

#include <QSet>

using namespace Qt::StringLiterals;
using namespace atlas;
using test::answer;
using test::FactRow;
using test::number;
using test::plain;

/** What the atlas itself counts, sums and ranks, worked out once more from the facts. */
class TestOwnFigures final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void membersAreCounted();
    void projectsAreCounted();
    void aRankIsWorkedOut();
    void chosenStatesAreSummedOrWeighed();
    void ruralPeopleAndSpeedAreWorkedOut();
    void earlierGrowthOfAseanIsWorkedOut();
};

void TestOwnFigures::membersAreCounted()
{
    for (const int year : {2018, 2023, 2025, 2030}) {
        int members = 0;
        int thai = 0;
        for (const FactRow &row : test::factRows(u"city"_s)) {
            if (row[u"joined_year"_s].toInt() > year)
                continue;
            ++members;
            thai += row[u"state_id"_s] == u"THA";
        }
        QCOMPARE(answer(ownFigure(OwnMeasure::MemberCities, AllPlaces, year)).value, u"%1 cities"_s.arg(members));
        QCOMPARE(answer(ownFigure(OwnMeasure::MemberCities, u"THA"_s, year)).value, u"%1 cities"_s.arg(thai));
    }
    QVERIFY(!answer(ownFigure(OwnMeasure::MemberCities, AllPlaces, 2000)).hole.isEmpty());
}

void TestOwnFigures::projectsAreCounted()
{
    int all = 0;
    int civic = 0;
    int ongoing = 0;
    int bangkok = 0;
    QSet<QString> cities;
    for (const FactRow &row : test::factRows(u"project_status"_s)) {
        if (row[u"year"_s] != u"2024")
            continue;
        ++all;
        ongoing += row[u"status"_s] == u"ongoing";
        bangkok += row[u"city_id"_s] == u"bangkok";
        if (row[u"area_id_reported"_s] == u"civic_social") {
            ++civic;
            cities.insert(row[u"city_id"_s]);
        }
    }
    QVERIFY(all > 0 && civic > 0);
    const auto value
        = [this](OwnMeasure measure, const QString &place) { return answer(ownFigure(measure, place, 2024)).value; };
    QCOMPARE(value(OwnMeasure::Projects, AllPlaces), u"%1 projects"_s.arg(all));
    QCOMPARE(value(OwnMeasure::Projects, u"civic_social"_s), u"%1 projects"_s.arg(civic));
    QCOMPARE(value(OwnMeasure::Projects, u"bangkok"_s), u"%1 projects"_s.arg(bangkok));
    QCOMPARE(value(OwnMeasure::ProjectsOngoing, AllPlaces), u"%1 projects"_s.arg(ongoing));
    QCOMPARE(value(OwnMeasure::CitiesWithProjects, u"civic_social"_s), u"%1 cities"_s.arg(cities.size()));
    QCOMPARE(plain(value(OwnMeasure::AreaShare, u"civic_social"_s)), u"%1 %"_s.arg(number(100.0 * civic / all, 1)));
    QVERIFY(!answer(ownFigure(OwnMeasure::Projects, AllPlaces, 2010)).hole.isEmpty());
    QVERIFY(!answer(ownFigure(OwnMeasure::Projects, u"civic_social"_s, 2019)).hole.isEmpty()); // it files nothing
}

void TestOwnFigures::aRankIsWorkedOut()
{
    // ASEAN among all economies by the levels of a scenario, counted here once more.
    const auto levels = test::factSeries()(u"gdp_ppp_ssp2"_s);
    QSet<QString> states;
    for (const FactRow &row : test::factRows(u"entity"_s)) {
        if (row[u"entity_type"_s] == u"economy" && row[u"entity_id"_s] != u"EU")
            states.insert(row[u"entity_id"_s]);
    }
    const double asean = levels->of(AseanId).at(2050)->value;
    int rank = 1;
    for (const QString &id : std::as_const(states)) {
        const auto other = levels->of(id).at(2050);
        rank += other && other->value > asean;
    }
    const FigureAnswer got = answer(ownFigure(OwnMeasure::EconomyRank, u"gdp_ppp_ssp2/ASEAN"_s, 2050));
    QVERIFY2(got.value.startsWith(QString::number(rank)), qPrintable(got.value));
    QCOMPARE(got.kind, u"projection"_s);
    // The Union as one is larger in 2050 than ASEAN, and its members are not.
    QVERIFY(levels->of(u"EU"_s).at(2050)->value > asean && levels->of(u"DEU"_s).at(2050)->value < asean);
    const FigureAnswer asOne = answer(ownFigure(OwnMeasure::EconomyRank, u"gdp_ppp_ssp2/ASEAN/EU"_s, 2050));
    QVERIFY2(asOne.value.startsWith(QString::number(rank + 1)), qPrintable(asOne.value));
}

void TestOwnFigures::chosenStatesAreSummedOrWeighed()
{
    const auto people = test::factSeries()(u"pop_total"_s);
    const auto share = test::factSeries()(u"urban_share"_s);
    double sum = 0;
    double urban = 0;
    for (const QString &id : {u"THA"_s, u"VNM"_s}) {
        sum += people->of(id).at(2025)->value;
        urban += people->of(id).at(2025)->value * share->of(id).at(2025)->value;
    }
    QVERIFY(answer({u"pop_total"_s, u"THA+VNM"_s, 2025, {}}).value.startsWith(number(sum, 1)));
    QCOMPARE(plain(answer({u"urban_share"_s, u"THA+VNM"_s, 2025, {}}).value), number(urban / sum, 1) + u" %"_s);
}

void TestOwnFigures::ruralPeopleAndSpeedAreWorkedOut()
{
    const auto share = test::factSeries()(u"urban_share"_s);
    const auto urban = test::factSeries()(u"pop_urban"_s);
    const double inCities = urban->of(u"THA"_s).at(2025)->value;
    const double all = inCities / share->of(u"THA"_s).at(2025)->value * 100;
    const FigureAnswer rural = answer(ownFigure(OwnMeasure::RuralPeople, u"THA"_s, 2025));
    QVERIFY2(rural.value.startsWith(number(1000 * (all - inCities), 0)), qPrintable(rural.value));
    QCOMPARE(rural.kind, u"projection"_s);
    QVERIFY(!answer(ownFigure(OwnMeasure::RuralPeople, u"THA"_s, 2023)).hole.isEmpty()); // every five years
    const double gain = share->of(AseanId).at(2025)->value - share->of(AseanId).at(2015)->value;
    const FigureAnswer speed = answer(ownFigure(OwnMeasure::UrbanSpeed, u"urban_share/ASEAN"_s, 2025));
    QVERIFY2(speed.value.startsWith(number(gain, 1)), qPrintable(speed.value));
    QVERIFY(!answer(ownFigure(OwnMeasure::UrbanSpeed, u"urban_share/ASEAN"_s, 1955)).hole.isEmpty());
}

void TestOwnFigures::earlierGrowthOfAseanIsWorkedOut()
{
    const auto power = test::factSeries()(u"gdp_ppp"_s);
    double sum = 0;
    double weights = 0;
    for (const QString &id : test::factCatalogue().aseanMembersOf2018()) {
        sum += test::factSeries()(u"gdp_growth_weo2019"_s)->of(id).at(2021)->value * power->of(id).at(2020)->value;
        weights += power->of(id).at(2020)->value;
    }
    const FigureAnswer got = answer({u"gdp_growth_weo2019"_s, AseanId, 2021, {}});
    QVERIFY2(plain(got.value).startsWith(number(sum / weights, 1)), qPrintable(got.value));
    QCOMPARE(got.sourceIds, (QStringList{u"imf-weo-2019-04"_s, u"imf-weo-2025-10"_s}));
    QVERIFY(got.notes.first().contains(u"each weighted by its GDP at purchasing power parity"_s));
}

ATLAS_TEST(TestOwnFigures)

#include "tst_ownfigures.moc"
