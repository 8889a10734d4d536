// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/citycard.h"
#include "app/analysis/legendtexts.h"
#include "app/analysis/mapdescription.h"
#include "app/analysis/maptexts.h"
#include "tests/support/facts.h"
#include "tests/support/testrunner.h"

#include <algorithm>

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

namespace
{

MapDescription describe(const ViewState &view)
{
    const SeriesReader series = factSeries();
    const auto coloured = series(view.indicator);
    const auto agglomerations = series(AgglomerationIndicator);
    const auto administrative = series(AdministrativeIndicator);
    return describeMap(factCatalogue(), {*coloured, *agglomerations, *administrative}, view);
}

ViewState inYear(int year)
{
    ViewState view;
    view.year = year;
    return view;
}

QList<QString> cityIds(const MapDescription &map)
{
    QList<QString> ids;
    for (const CityOnMap &city : map.cities)
        ids.append(city.cityId);
    return ids;
}

} // namespace

class TestMapDescription : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allElevenStatesStandOnTheMap();
    void valuesAreTheFactsOfTheYear();
    void timorLesteHasNoUrbanShareAndSaysSo();
    void pilotsStandOnTheMapInEveryYear();
    void laterMembersComeInTheYearTheyJoined();
    void aSelectedCityStandsOnTheMapInAnyYear();
    void populationIsTheAgglomerationOfTheYear();
    void afterTheSourceEndsItsLastYearStands();
    void withoutTheUnAnAdministrativeCountStands();
    void aPlanStatesWhatNoSeriesHas();
    void classesStayTheSameWhileTheYearsRun();
    void aBorrowedValueSaysItsYear();
    void anAreaLeavesTheCitiesWithAProjectInIt();
    void beforeTheFirstListNoCityIsFilteredOut();
    void chosenStatesLeaveTheirCities();
    void areasOfTheProseReportSayWhoseTheyAre();
    void largeNumbersAreToldInLargeUnits();
    void theBaseYearOfAUnitFollowsTheEra();
    void theDescriptionSaysWhatIsChosen();
    void sizesInTheLegendAreRoundAndDescend();
    void theCardListsTheProjectsOfTheReport();
    void textsSayYearKindAndSource();
    void theTitleNamesTheYearsOfItsValues();
    void theTitleCountsTheMembersOfYearAndStates();
};

void TestMapDescription::allElevenStatesStandOnTheMap()
{
    QCOMPARE(describe(inYear(2025)).states.size(), 11);
}

void TestMapDescription::valuesAreTheFactsOfTheYear()
{
    const MapDescription map = describe(inYear(2018));
    // From World Urbanization Prospects 2018, as in data/facts/observation.csv.
    QCOMPARE(map.state(u"THA"_s)->value->value, 49.949);
    QCOMPARE(map.state(u"SGP"_s)->value->value, 100.0);
    QCOMPARE(map.state(u"KHM"_s)->value->value, 23.388);
    QCOMPARE(map.state(u"THA"_s)->value->kind, ValueKind::Estimate);
    QVERIFY(!map.hasProjections);
    QVERIFY(describe(inYear(2025)).hasProjections);
    QCOMPARE(map.classes.edges, QList<double>({0, 20, 40, 60, 80, 100}));
    QCOMPARE(map.state(u"THA"_s)->classIndex, std::optional(2));
    QCOMPARE(map.state(u"SGP"_s)->classIndex, std::optional(4));
}

void TestMapDescription::timorLesteHasNoUrbanShareAndSaysSo()
{
    const MapDescription map = describe(inYear(2025));
    QVERIFY(!map.state(u"TLS"_s)->value.has_value());
    QVERIFY(!map.state(u"TLS"_s)->classIndex.has_value());
    const Format format;
    QVERIFY(MapTexts(factCatalogue(), map, format).stateLines(*map.state(u"TLS"_s)).last().contains(u"no data"_s));
}

void TestMapDescription::pilotsStandOnTheMapInEveryYear()
{
    for (const int year : {1950, 2017, 2018})
        QCOMPARE(describe(inYear(year)).cities.size(), 26);
}

void TestMapDescription::laterMembersComeInTheYearTheyJoined()
{
    // 26 + 3 (2023) + 2 (2024) + 6 (2025) + 1 (2026)
    const QList<std::pair<int, int>> expected{{2022, 26}, {2023, 29}, {2024, 31}, {2025, 37}, {2026, 38}, {2050, 38}};
    for (const auto &[year, cities] : expected)
        QCOMPARE(describe(inYear(year)).cities.size(), cities);
    QVERIFY(describe(inYear(2023)).city(u"chiang_mai"_s)->isLaterMember);
    QVERIFY(!cityIds(describe(inYear(2025))).contains(u"dili"_s));
    QVERIFY(cityIds(describe(inYear(2026))).contains(u"dili"_s));
}

void TestMapDescription::aSelectedCityStandsOnTheMapInAnyYear()
{
    ViewState view = inYear(1980);
    view.city = u"dili"_s;
    const MapDescription map = describe(view);
    QVERIFY(map.city(u"dili"_s)->isSelected);
    QCOMPARE(map.city(u"dili"_s)->priority, 1.0);
}

void TestMapDescription::populationIsTheAgglomerationOfTheYear()
{
    const MapDescription map = describe(inYear(2025));
    const CityPopulation bangkok = map.city(u"bangkok"_s)->population.value();
    QCOMPARE(bangkok.people, 11'391'704.0); // thousand people in the source
    QCOMPARE(bangkok.year, std::optional(2025));
    QVERIFY(!bangkok.isBorrowed);
    QCOMPARE(bangkok.kind, ValueKind::Projection);
    QVERIFY(bangkok.basis == CityPopulation::Basis::Agglomeration);
}

void TestMapDescription::afterTheSourceEndsItsLastYearStands()
{
    const MapDescription map = describe(inYear(2045));
    const CityPopulation manila = map.city(u"manila"_s)->population.value();
    QCOMPARE(manila.people, 18'649'422.0);
    QCOMPARE(manila.year, std::optional(2035));
    QVERIFY(manila.isBorrowed);
    const Format format;
    QVERIFY(MapTexts(factCatalogue(), map, format).population(manila).contains(u"2035"_s));
    QVERIFY(LegendTexts(factCatalogue(), map, format).sizeTitle().contains(u"2035"_s));
}

void TestMapDescription::withoutTheUnAnAdministrativeCountStands()
{
    const auto banyuwangi = [](int year) { return describe(inYear(year)).city(u"banyuwangi"_s)->population.value(); };
    QVERIFY(banyuwangi(2025).basis == CityPopulation::Basis::Administrative);
    QCOMPARE(banyuwangi(2025).year, std::optional(2024));
    QCOMPARE(banyuwangi(2025).people, 1'791'789.0);
    QCOMPARE(banyuwangi(2012).year, std::optional(2010));
    QVERIFY(banyuwangi(2012).isBorrowed);
    QCOMPARE(banyuwangi(1960).year, std::optional(2000)); // nothing earlier is known
}

void TestMapDescription::aPlanStatesWhatNoSeriesHas()
{
    Catalogue catalogue = factCatalogue();
    const auto dili = std::ranges::find(catalogue.cities, u"dili"_s, &City::id);
    dili->statedPopulation = City::StatedPopulation{277'488, std::nullopt, u"plan"_s};
    const IndicatorSeries none;
    const MapDescription map = describeMap(catalogue, {none, none, none}, inYear(2026));
    const auto population = map.city(u"dili"_s)->population;
    QVERIFY(population.has_value());
    QVERIFY(population->basis == CityPopulation::Basis::Administrative);
    QCOMPARE(population->people, 277'488.0);
    QVERIFY(!population->year.has_value());
}

void TestMapDescription::classesStayTheSameWhileTheYearsRun()
{
    const ClassBreaks now = describe(inYear(2025)).classes;
    for (const int year : {1950, 1990, 2050})
        QCOMPARE(describe(inYear(year)).classes, now);
}

void TestMapDescription::aBorrowedValueSaysItsYear()
{
    ViewState view = inYear(2025);
    view.indicator = u"gini"_s;
    const MapDescription map = describe(view);
    const auto borrowed = std::ranges::find_if(map.states, &StateOnMap::isBorrowed);
    QVERIFY(borrowed != map.states.end());
    QVERIFY(borrowed->value->year < 2025 && borrowed->value->year >= 2015);
    const Format format;
    const QString lines = MapTexts(factCatalogue(), map, format).stateLines(*borrowed).join(u'\n');
    QVERIFY(lines.contains(QString::number(borrowed->value->year)));
}

void TestMapDescription::anAreaLeavesTheCitiesWithAProjectInIt()
{
    ViewState view = inYear(2025);
    view.area = u"safety_security"_s;
    const MapDescription map = describe(view);
    QSet<QString> expected;
    for (const ProjectReport &report : factCatalogue().projectReports) {
        if (report.year == 2025 && report.areaId == view.area)
            expected.insert(report.cityId);
    }
    QVERIFY(!expected.isEmpty());
    for (const CityOnMap &city : map.cities)
        QCOMPARE(city.isFilteredOut, !expected.contains(city.cityId));
    QCOMPARE(map.areaReportYear, std::optional(2025));
}

void TestMapDescription::beforeTheFirstListNoCityIsFilteredOut()
{
    ViewState view = inYear(2000);
    view.area = u"safety_security"_s;
    const MapDescription map = describe(view);
    QVERIFY(std::ranges::none_of(map.cities, &CityOnMap::isFilteredOut));
    QVERIFY(!map.areaReportYear.has_value());
}

void TestMapDescription::chosenStatesLeaveTheirCities()
{
    ViewState view = inYear(2025);
    view.states = {u"THA"_s, u"VNM"_s};
    for (const CityOnMap &city : describe(view).cities)
        QCOMPARE(city.isFilteredOut, !view.states.contains(factCatalogue().city(city.cityId)->stateId));
    view.area = u"safety_security"_s; // both filters: of these states, and in the area
    const MapDescription both = describe(view);
    view.states.clear();
    const MapDescription areaAlone = describe(view);
    for (const CityOnMap &city : both.cities) {
        const QString state = factCatalogue().city(city.cityId)->stateId;
        const bool isOfThem = state == u"THA"_s || state == u"VNM"_s;
        QCOMPARE(city.isFilteredOut, !isOfThem || areaAlone.city(city.cityId)->isFilteredOut);
    }
}

void TestMapDescription::areasOfTheProseReportSayWhoseTheyAre()
{
    const Format format;
    int told = 0;
    for (const City &city : factCatalogue().cities) {
        ViewState view = inYear(2019);
        view.city = city.id;
        const MapDescription map = describe(view);
        const auto card = describeCityCard(factCatalogue(), map, view);
        if (!card)
            continue;
        for (const CardProject &project : card->projects) {
            QVERIFY(project.areaByListOf && *project.areaByListOf != 2019);
            const QString year = QString::number(*project.areaByListOf);
            QVERIFY(MapTexts(factCatalogue(), map, format).area(project).contains(year));
            ++told;
        }
        view.year = 2025;
        const auto later = describeCityCard(factCatalogue(), describe(view), view);
        QVERIFY(later
            && std::ranges::none_of(later->projects, [](const CardProject &p) { return p.areaByListOf.has_value(); }));
    }
    QVERIFY(told > 20); // 36 rows in the text of 2019
}

void TestMapDescription::largeNumbersAreToldInLargeUnits()
{
    ViewState view = inYear(2025);
    view.indicator = u"pop_total"_s;
    const MapDescription map = describe(view);
    const Format format;
    const MapTexts texts(factCatalogue(), map, format);
    const LegendTexts legend(factCatalogue(), map, format);
    QCOMPARE(legend.unit(), u"million people"_s);
    for (const QString &edge : legend.classEdges())
        QVERIFY2(edge.size() <= 5, qPrintable(edge)); // 300, not 300,000
    QVERIFY(texts.stateLines(*map.state(u"THA"_s)).at(1).contains(u"71.6"_s)); // 71,619.9 thousand in the source
}

/** As in the charts: the era and the digits that were chosen. */
void TestMapDescription::theBaseYearOfAUnitFollowsTheEra()
{
    ViewState view = inYear(2020);
    view.indicator = u"gdp_pc_ppp_2021"_s;
    const MapDescription map = describe(view);
    const Format buddhist(Language::English, Era::Buddhist);
    QCOMPARE(LegendTexts(factCatalogue(), map, buddhist).unit().replace(QChar(0x00a0), u' '),
        u"BE 2564 international $"_s);
    const Format thai(Language::Thai, Era::Buddhist, Digits::Thai);
    const QString unit = LegendTexts(factCatalogue(), map, thai).unit();
    QVERIFY2(unit.endsWith(u"๒๕๖๔"_s), qPrintable(unit));
    const QString value = MapTexts(factCatalogue(), map, thai).stateLines(*map.state(u"THA"_s)).at(1);
    QVERIFY2(value.contains(u"๒๕๖๔"_s) && !value.contains(u"2564"_s), qPrintable(value));
}

void TestMapDescription::theDescriptionSaysWhatIsChosen()
{
    ViewState view = inYear(2025);
    view.states = {u"THA"_s};
    view.city = u"da_nang"_s;
    const MapDescription map = describe(view);
    const Format format;
    const MapTexts texts(factCatalogue(), map, format);
    for (const QString &word : {u"2025"_s, u"Thailand"_s, u"Da Nang"_s, u"Viet Nam"_s})
        QVERIFY2(texts.description().contains(word), qPrintable(texts.description()));
    QVERIFY(texts.spokenCity(map.cities.at(4), 5).contains(u"5 of 37"_s));
}

void TestMapDescription::sizesInTheLegendAreRoundAndDescend()
{
    const MapDescription map = describe(inYear(2025));
    QCOMPARE(map.largestPopulation, 18'649'422.0);
    QCOMPARE(map.sizeExamples, QList<double>({10e6, 2e6, 0.5e6}));
}

void TestMapDescription::theCardListsTheProjectsOfTheReport()
{
    ViewState view = inYear(2025);
    view.city = u"singapore"_s;
    const auto card = describeCityCard(factCatalogue(), describe(view), view);
    QVERIFY(card.has_value());
    const auto listed = std::ranges::count_if(factCatalogue().projectReports,
        [](const ProjectReport &r) { return r.year == 2025 && r.cityId == u"singapore"; });
    QCOMPARE(card->projects.size(), listed);
    QCOMPARE(card->report.year, std::optional(2025));
    view.city = u"atlantis"_s;
    QVERIFY(!describeCityCard(factCatalogue(), describe(view), view).has_value());
}

void TestMapDescription::textsSayYearKindAndSource()
{
    const MapDescription map = describe(inYear(2025));
    const Format format;
    const MapTexts texts(factCatalogue(), map, format);
    const LegendTexts legend(factCatalogue(), map, format);
    QVERIFY(legend.title().contains(u"2025"_s));
    QVERIFY(legend.title().contains(u"projection"_s));
    const QStringList thailand = texts.stateLines(*map.state(u"THA"_s));
    QCOMPARE(thailand.first(), u"Thailand"_s);
    QVERIFY(thailand.join(u' ').contains(u"55.0"_s));
    QVERIFY(thailand.last().startsWith(u"World Urbanization Prospects 2018"_s));
    QCOMPARE(texts.sources().count(u"World Urbanization Prospects 2018"_s), 1);
    QVERIFY(MapTexts::disclaimer().contains(u"do not imply endorsement"_s));
}

void TestMapDescription::theTitleNamesTheYearsOfItsValues()
{
    const Format format;
    ViewState view = inYear(2030);
    view.indicator = u"pm25"_s;
    int last = 0; // of every state in the facts
    for (const State &state : factCatalogue().states) {
        for (const Observation &point : factSeries()(u"pm25"_s)->of(state.id).points())
            last = std::max(last, point.year);
    }
    const MapDescription ended = describe(view);
    const MapTexts texts(factCatalogue(), ended, format);
    QVERIFY2(texts.title().endsWith(u", %1 (latest)"_s.arg(last)), qPrintable(texts.title()));
    QVERIFY(!texts.title().contains(u"2030"_s));
    QVERIFY(texts.title().endsWith(LegendTexts(factCatalogue(), ended, format).title()));
    view.indicator = u"homicide_rate"_s;
    view.year = 2025;
    const MapDescription mixed = describe(view);
    QVERIFY(*mixed.firstYear < *mixed.lastYear);
    const QString title = MapTexts(factCatalogue(), mixed, format).title();
    QVERIFY2(title.endsWith(u", latest values, %1"_s.arg(format.years(*mixed.firstYear, *mixed.lastYear))),
        qPrintable(title));
    for (const StateOnMap &state : mixed.states) {
        const QString lines = MapTexts(factCatalogue(), mixed, format).stateLines(state).join(u' ');
        QVERIFY2(!state.value || lines.contains(u"Value of %1"_s.arg(state.value->year)), qPrintable(lines));
    }
}

void TestMapDescription::theTitleCountsTheMembersOfYearAndStates()
{
    const Format format;
    const auto title
        = [&format](const ViewState &view) { return MapTexts(factCatalogue(), describe(view), format).title(); };
    QVERIFY(title(inYear(1990)).startsWith(u"26 pilot "_s)); // they stand on the map before the network began
    QVERIFY(title(inYear(1990)).contains(u" of 2018 · "_s));
    QCOMPARE(LegendTexts(factCatalogue(), describe(inYear(1990)), format).pilot(), u"Pilot city of 2018"_s);
    QVERIFY(!title(inYear(2018)).contains(u" of 2018 · "_s));
    QCOMPARE(LegendTexts(factCatalogue(), describe(inYear(2018)), format).pilot(), u"Pilot city"_s);
    QVERIFY(title(inYear(2018)).startsWith(u"26 pilot "_s));
    ViewState view = inYear(2025);
    view.states = {u"THA"_s, u"VNM"_s};
    int pilots = 0;
    int later = 0;
    for (const City &city : factCatalogue().cities) {
        if (view.states.contains(city.stateId) && city.joinedYear <= 2025)
            ++(city.cohort == City::Cohort::Pilot ? pilots : later);
    }
    QVERIFY2(title(view).startsWith(u"%1 pilot "_s.arg(pilots)), qPrintable(title(view)));
    QVERIFY2(title(view).contains(u", %1 later "_s.arg(later)), qPrintable(title(view)));
}

ATLAS_TEST(TestMapDescription)
#include "tst_mapdescription.moc"
