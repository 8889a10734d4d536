// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/areacoverage.h"
#include "app/analysis/areacoveragetext.h"
#include "app/analysis/protocolorder.h"
#include "tests/support/facts.h"
#include "tests/support/testrunner.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace atlas;
using test::factCatalogue;
using test::factRows;

namespace
{

NetworkCoverage seenFrom(int year, const QList<QString> &states = {})
{
    ViewState view;
    view.year = year;
    view.states = states;
    return networkCoverage(factCatalogue(), view);
}

const AreaCoverage &areaOf(const NetworkCoverage &network, const QString &id)
{
    return *std::ranges::find(network.areas, id, &AreaCoverage::areaId);
}

int sum(const NetworkCoverage &network)
{
    int total = 0;
    for (const AreaCoverage &area : network.areas)
        total += area.counts.total();
    return total;
}

CityDot::Standing standing(const NetworkCoverage &network, const QString &area, const QString &city)
{
    const auto &dots = areaOf(network, area).dots;
    return std::ranges::find(dots, city, &CityDot::cityId)->standing;
}

/** What a report prints of itself. */
int printed(int year, const QString &metric)
{
    for (const auto &row : factRows(u"network_stat"_s)) {
        if (row[u"year"_s].toInt() == year && row[u"metric"_s] == metric && row[u"scope"_s] == "network"_L1)
            return row[u"value"_s].toInt();
    }
    return -1;
}

AreaCoverageText english()
{
    return AreaCoverageText(factCatalogue(), Format(Language::English, Era::Common));
}

} // namespace

/** The six areas in the last list at or before a year. */
class TestAreaCoverage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areasAddUpToThePrintedTotal_data();
    void areasAddUpToThePrintedTotal();
    void everyAreaHasTheCountsOfItsRows();
    void unresolvedProjectsFillThePrintedStatuses_data();
    void unresolvedProjectsFillThePrintedStatuses();
    void thePlansHaveNoStatus();
    void theTextFilesNothingByArea();
    void yearsWithoutAListShowTheOneBefore();
    void beforeTheFirstListThereIsNoNumber();
    void afterTheLastListItIsNamed();
    void citiesStandByWhenTheyJoined();
    void citiesFollowTheirStates();
    void chosenStatesNarrowCountsAndCities();
    void countsAddUpInEveryYearForEveryChoice();
    void aListThatLeavesMembersOutSaysWhich();
    void aChoiceWithoutACityInTheListSaysSo();
    void aPrintedShareThatDiffersIsSaid();
    void aProjectFiledElsewhereIsNamed();
    void cityProjectsAreThoseOfTheList();
};

void TestAreaCoverage::areasAddUpToThePrintedTotal_data()
{
    QTest::addColumn<int>("year");
    for (const int year : {2022, 2023, 2024, 2025})
        QTest::addRow("%d", year) << year;
}

void TestAreaCoverage::areasAddUpToThePrintedTotal()
{
    QFETCH(const int, year);
    const NetworkCoverage network = seenFrom(year);
    QCOMPARE(network.report.year, year);
    QCOMPARE(network.areas.size(), 6);
    QCOMPARE(sum(network), printed(year, u"projects_total"_s));
    QCOMPARE(network.counts.total(), printed(year, u"projects_total"_s));
    QCOMPARE(network.citiesInScope, printed(year, u"member_cities"_s));
}

void TestAreaCoverage::everyAreaHasTheCountsOfItsRows()
{
    const NetworkCoverage network = seenFrom(2025);
    for (const AreaCoverage &area : network.areas) {
        int planning = 0;
        int completed = 0;
        QSet<QString> cities;
        for (const auto &row : factRows(u"project_status"_s)) {
            if (row[u"year"_s] != "2025"_L1 || row[u"area_id_reported"_s] != area.areaId)
                continue;
            planning += row[u"status"_s] == "planning"_L1;
            completed += row[u"status"_s] == "completed"_L1;
            cities.insert(row[u"city_id"_s]);
        }
        QCOMPARE(area.counts.planning, planning);
        QCOMPARE(area.counts.completed, completed);
        QCOMPARE(area.citiesWithProjects, int(cities.size()));
    }
}

void TestAreaCoverage::unresolvedProjectsFillThePrintedStatuses_data()
{
    areasAddUpToThePrintedTotal_data();
}

void TestAreaCoverage::unresolvedProjectsFillThePrintedStatuses()
{
    QFETCH(const int, year);
    const NetworkCoverage network = seenFrom(year);
    int missing = 0;
    for (const StatusDifference &difference : network.statusDifferences)
        missing += difference.printed - difference.counted;
    QCOMPARE(missing, network.counts.unresolved);
    QCOMPARE(network.counts.completed, printed(year, u"projects_completed"_s));
}

void TestAreaCoverage::thePlansHaveNoStatus()
{
    const NetworkCoverage network = seenFrom(2018);
    QCOMPARE(network.report.basis, ReportBasis::ActionPlans);
    QCOMPARE(sum(network), printed(2018, u"priority_projects"_s));
    QCOMPARE(network.counts.withoutStatus, network.counts.total());
    QVERIFY(english().statuses(network.counts).isEmpty());
    QCOMPARE(english().report(network.report), u"plans of 2018"_s);
}

void TestAreaCoverage::theTextFilesNothingByArea()
{
    const NetworkCoverage network = seenFrom(2019);
    QCOMPARE(network.report.basis, ReportBasis::Text);
    QCOMPARE(sum(network), 0);
    const auto rows = factRows(u"project_status"_s);
    QCOMPARE(network.counts.total(),
        int(std::ranges::count_if(rows, [](const auto &row) { return row[u"year"_s] == "2019"_L1; })));
    QCOMPARE(english().projects(network, network.areas.first()), u"Not filed by area"_s);
    QCOMPARE(standing(network, u"civic_social"_s, u"bangkok"_s), CityDot::Standing::Unfiled);
    QVERIFY(english().cities(network, network.areas.first()).isEmpty());
}

void TestAreaCoverage::yearsWithoutAListShowTheOneBefore()
{
    const NetworkCoverage network = seenFrom(2021);
    QCOMPARE(network.report.year, 2019);
    const QString note = english().reportNotes(network).first();
    QVERIFY2(note.contains(u"no list for 2021"_s), qPrintable(note));
    const QString total = QString::number(printed(2021, u"projects_total"_s));
    QVERIFY2(note.contains(u"For 2021 a total of %1 projects"_s.arg(total)), qPrintable(note));
}

void TestAreaCoverage::beforeTheFirstListThereIsNoNumber()
{
    const NetworkCoverage network = seenFrom(2017);
    QCOMPARE(network.report.basis, ReportBasis::None);
    QCOMPARE(english().projects(network, network.areas.first()), u"No report yet"_s);
    QVERIFY(english().reportNotes(network).first().contains(u"before 2018"_s));
    for (const CityDot &dot : network.areas.first().dots)
        QCOMPARE(dot.standing, CityDot::Standing::NotYetMember);
}

void TestAreaCoverage::afterTheLastListItIsNamed()
{
    const NetworkCoverage network = seenFrom(2040);
    QCOMPARE(network.report.year, 2025);
    QVERIFY(network.isLastReport);
    QVERIFY(english().reportNotes(network).first().contains(u"2025 is the last report"_s));
    QVERIFY(!seenFrom(2024).isLastReport);
}

void TestAreaCoverage::citiesStandByWhenTheyJoined()
{
    const QString area = u"civic_social"_s;
    QCOMPARE(standing(seenFrom(2022), area, u"chiang_mai"_s), CityDot::Standing::NotYetMember);
    QCOMPARE(standing(seenFrom(2023), area, u"chiang_mai"_s), CityDot::Standing::NotInReport);
    QVERIFY(standing(seenFrom(2024), area, u"chiang_mai"_s) < CityDot::Standing::Unfiled);
    QCOMPARE(standing(seenFrom(2025), area, u"dili"_s), CityDot::Standing::NotYetMember);
    QCOMPARE(standing(seenFrom(2026), area, u"dili"_s), CityDot::Standing::NotInReport);
    QCOMPARE(areaOf(seenFrom(2025), area).dots.size(), factCatalogue().cities.size());
}

void TestAreaCoverage::citiesFollowTheirStates()
{
    QStringList keys;
    for (const City *city : citiesInProtocolOrder(factCatalogue()))
        keys.append(factCatalogue().state(city->stateId)->name.en + u'/' + city->name.en);
    QStringList sorted = keys;
    sorted.sort();
    QCOMPARE(keys, sorted);
    QCOMPARE(keys.size(), 38);
}

void TestAreaCoverage::chosenStatesNarrowCountsAndCities()
{
    const NetworkCoverage network = seenFrom(2025, {u"THA"_s, u"VNM"_s});
    int printedOfBoth = 0;
    for (const auto &row : factRows(u"network_stat"_s)) {
        const QString scope = row[u"scope"_s];
        if (row[u"year"_s] == "2025"_L1 && (scope == "THA"_L1 || scope == "VNM"_L1))
            printedOfBoth += row[u"value"_s].toInt();
    }
    QCOMPARE(sum(network), printedOfBoth);
    QCOMPARE(network.networkTotal, printed(2025, u"projects_total"_s));
    QVERIFY(english().reportNotes(network).contains(u"Only cities of Thailand and Viet Nam are counted."_s));
    const auto &dots = network.areas.first().dots;
    QVERIFY(std::ranges::find(dots, u"bangkok"_s, &CityDot::cityId)->inScope);
    QVERIFY(!std::ranges::find(dots, u"jakarta"_s, &CityDot::cityId)->inScope);
}

/** Statuses add up to projects, areas to the list, dots to both, whatever is chosen. */
void TestAreaCoverage::countsAddUpInEveryYearForEveryChoice()
{
    QList<QList<QString>> choices{{}, {u"THA"_s, u"VNM"_s}, {u"IDN"_s, u"PHL"_s, u"MYS"_s, u"SGP"_s}};
    for (const State &state : factCatalogue().states)
        choices.append({state.id});
    for (const QList<QString> &states : choices) {
        for (int year = FirstYear; year <= LastYear; ++year) {
            const NetworkCoverage network = seenFrom(year, states);
            const bool isFiled = network.report.basis != ReportBasis::Text;
            QCOMPARE(sum(network), isFiled ? network.counts.total() : 0);
            for (const AreaCoverage &area : network.areas) {
                int ofDots = 0;
                int cities = 0;
                for (const CityDot &dot : area.dots) {
                    ofDots += dot.inScope ? dot.projects : 0;
                    cities += dot.inScope && dot.standing == CityDot::Standing::HasProjects;
                }
                QCOMPARE(ofDots, isFiled ? area.counts.total() : network.counts.total());
                QCOMPARE(cities, area.citiesWithProjects);
                QVERIFY(area.citiesWithProjects <= network.citiesInScope);
            }
        }
    }
}

void TestAreaCoverage::aListThatLeavesMembersOutSaysWhich()
{
    const NetworkCoverage network = seenFrom(2025);
    int members = 0;
    for (const City &city : factCatalogue().cities)
        members += city.joinedYear <= 2025;
    QCOMPARE(network.membersInScope, members);
    QCOMPARE(int(network.membersNotListed.size()), members - printed(2025, u"member_cities"_s));
    QString note = english().reportNotes(network).first();
    QVERIFY2(note.startsWith(u"The list covers 35 of 37 member cities; it does not have "_s), qPrintable(note));
    for (const QString &id : network.membersNotListed)
        QVERIFY(note.contains(factCatalogue().city(id)->name.en));
    QCOMPARE(english().network(network), u"report of 2025: 134 projects in 35 of 37 member cities"_s);
    QVERIFY(seenFrom(2022).membersNotListed.isEmpty());
}

void TestAreaCoverage::aChoiceWithoutACityInTheListSaysSo()
{
    const NetworkCoverage network = seenFrom(2025, {u"TLS"_s});
    QCOMPARE(network.counts.total(), 0);
    QCOMPARE(english().cities(network, network.areas.first()), u"no city in the list"_s);
    QCOMPARE(english().network(network), u"report of 2025: no city of Timor-Leste in the list"_s);
    QVERIFY(english().withoutStatus(seenFrom(2018, {u"TLS"_s})).isEmpty());
}

void TestAreaCoverage::aPrintedShareThatDiffersIsSaid()
{
    const NetworkCoverage network = seenFrom(2025);
    const AreaCoverage built = areaOf(network, u"built_infrastructure"_s);
    QVERIFY(built.shareDifference);
    QCOMPARE(built.shareDifference->printedPercent, 25.0);
    QCOMPARE(built.shareDifference->counted, 32);
    QVERIFY(!areaOf(network, u"civic_social"_s).shareDifference);
    const QStringList notes = english().areaNotes(built);
    QVERIFY2(notes.first().contains(u"32 of 134"_s), qPrintable(notes.first()));
}

void TestAreaCoverage::aProjectFiledElsewhereIsNamed()
{
    const NetworkCoverage network = seenFrom(2025);
    const AreaCoverage environment = areaOf(network, u"quality_environment"_s);
    QCOMPARE(environment.refilings.size(), 1);
    QCOMPARE(environment.refilings.first().projectId, u"vte-m1"_s);
    QCOMPARE(environment.refilings.first().usualAreaId, u"built_infrastructure"_s);
    const QString note = english().areaNotes(environment).last();
    QVERIFY2(note.contains(u"Vientiane"_s) && note.contains(u"Built Infrastructure"_s), qPrintable(note));
    QCOMPARE(areaOf(network, u"built_infrastructure"_s).refilings, environment.refilings);
}

void TestAreaCoverage::cityProjectsAreThoseOfTheList()
{
    const auto plans = cityProjects(factCatalogue(), u"manila"_s, 2018);
    QCOMPARE(plans.size(), 3);
    QVERIFY(!plans.first().status);
    const auto text = cityProjects(factCatalogue(), u"battambang"_s, 2020);
    QVERIFY(!text.isEmpty());
    QCOMPARE(text.first().reportYear, 2019);
    QVERIFY(!text.first().areaId.isEmpty());
    int rows = 0;
    for (const auto &row : factRows(u"project_status"_s))
        rows += row[u"year"_s] == "2025"_L1 && row[u"city_id"_s] == "singapore"_L1;
    const auto singapore = cityProjects(factCatalogue(), u"singapore"_s, 2050);
    QCOMPARE(int(singapore.size()), rows);
    QVERIFY(singapore.first().status);
    QVERIFY(cityProjects(factCatalogue(), u"singapore"_s, 2000).isEmpty());
    QVERIFY(cityProjects(factCatalogue(), u"atlantis"_s, 2025).isEmpty());
}

ATLAS_TEST(TestAreaCoverage)
#include "tst_areacoverage.moc"
