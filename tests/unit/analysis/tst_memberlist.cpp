// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/memberfilters.h"
#include "app/analysis/memberlist.h"
#include "tests/support/facts.h"
#include "tests/support/testrunner.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace atlas;

/** The list of members: who is in it, in what order, with what figures. */
class TestMemberList final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pilotsAndLaterMembersStandApart();
    void theOrderIsThatOfProtocol();
    void aFigureOrdersOnlyWhereRankingIsAllowed();
    void projectsAreThoseOfTheReportOfTheYear_data();
    void projectsAreThoseOfTheReportOfTheYear();
    void eachFilterLeavesWhatTheFactsSay();
    void areaAndStatusMeanOneProject();
    void peopleComeWithYearKindAndSource();
    void filtersSayWhatTheyAreSetTo();
    void aChoiceOfAFilterLeadsToItsView();
};

namespace
{

MemberList listOf(const ViewState &view, bool mayRank = false)
{
    const SharedSeries agglomerations = test::factSeries()(AgglomerationIndicator);
    const SharedSeries administrative = test::factSeries()(AdministrativeIndicator);
    return memberList(test::factCatalogue(), {*agglomerations, *administrative}, view, mayRank);
}

QStringList idsOf(const QList<MemberRow> &rows)
{
    QStringList ids;
    for (const MemberRow &row : rows)
        ids.append(row.city->id);
    return ids;
}

QSet<QString> shownIn(const MemberList &list)
{
    const QStringList ids = idsOf(list.pilots) + idsOf(list.later);
    return {ids.begin(), ids.end()};
}

/** The cities with a row of project_status.csv that `accepts`. */
template <typename Accepts>
QSet<QString> citiesWith(Accepts accepts)
{
    QSet<QString> cities;
    for (const test::FactRow &row : test::factRows(u"project_status"_s)) {
        if (accepts(row))
            cities.insert(row[u"city_id"_s]);
    }
    return cities;
}

} // namespace

void TestMemberList::pilotsAndLaterMembersStandApart()
{
    const MemberList list = listOf({});
    QSet<QString> pilots;
    QSet<QString> later;
    for (const test::FactRow &row : test::factRows(u"city"_s))
        (row[u"cohort"_s] == u"pilot" ? pilots : later).insert(row[u"city_id"_s]);
    const QStringList shownPilots = idsOf(list.pilots);
    const QStringList shownLater = idsOf(list.later);
    QCOMPARE(QSet<QString>(shownPilots.begin(), shownPilots.end()), pilots);
    QCOMPARE(QSet<QString>(shownLater.begin(), shownLater.end()), later);
    QCOMPARE(list.total, pilots.size() + later.size());
}

void TestMemberList::theOrderIsThatOfProtocol()
{
    const MemberList list = listOf({});
    for (const auto &rows : {list.pilots, list.later}) {
        const auto key = [](const MemberRow &row) {
            return std::pair(test::factCatalogue().state(row.city->stateId)->name.en, row.city->name.en);
        };
        QVERIFY(std::ranges::is_sorted(rows, {}, key));
    }
    QCOMPARE(list.pilots.first().city->id, u"bandar_seri_begawan"_s);
}

void TestMemberList::aFigureOrdersOnlyWhereRankingIsAllowed()
{
    ViewState view;
    view.cities.order = CitiesChoice::Order::Projects;
    QCOMPARE(idsOf(listOf(view, false).pilots), idsOf(listOf({}).pilots));
    const MemberList ranked = listOf(view, true);
    QVERIFY(std::ranges::is_sorted(ranked.pilots, std::greater(), &MemberRow::projects));
    view.cities.order = CitiesChoice::Order::Population;
    const MemberRow first = listOf(view, true).pilots.first();
    QCOMPARE(first.city->id, u"manila"_s); // 15.2 million in the agglomeration of 2025, more than Jakarta
    QCOMPARE(first.population->basis, CityPopulation::Basis::Agglomeration);
}

void TestMemberList::projectsAreThoseOfTheReportOfTheYear_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<QString>("report");
    QTest::newRow("2025") << 2025 << u"2025"_s;
    QTest::newRow("beyond the last report") << 2040 << u"2025"_s;
    QTest::newRow("2023") << 2023 << u"2023"_s;
    QTest::newRow("between reports") << 2021 << u"2019"_s;
}

void TestMemberList::projectsAreThoseOfTheReportOfTheYear()
{
    QFETCH(const int, year);
    QFETCH(const QString, report);
    QHash<QString, int> expected;
    for (const test::FactRow &row : test::factRows(u"project_status"_s)) {
        if (row[u"year"_s] == report)
            ++expected[row[u"city_id"_s]];
    }
    ViewState view;
    view.year = year;
    const MemberList list = listOf(view);
    for (const MemberRow &row : list.pilots + list.later) {
        QCOMPARE(row.projects, expected.value(row.city->id));
        QCOMPARE(row.isListed, expected.contains(row.city->id));
        QCOMPARE(row.counts.total(), row.projects);
    }
}

void TestMemberList::eachFilterLeavesWhatTheFactsSay()
{
    ViewState view;
    view.states = {u"THA"_s};
    QCOMPARE(shownIn(listOf(view)).size(), 6);
    view = {};
    view.cities.joinedYear = 2025;
    QCOMPARE(shownIn(listOf(view)).size(), 6);
    view = {};
    view.area = u"health_wellbeing"_s;
    QCOMPARE(shownIn(listOf(view)), citiesWith([](const test::FactRow &row) {
        return row[u"year"_s] == u"2025" && row[u"area_id_reported"_s] == u"health_wellbeing";
    }));
    view = {};
    view.cities.status = ProjectStatus::Completed;
    QCOMPARE(shownIn(listOf(view)), citiesWith([](const test::FactRow &row) {
        return row[u"year"_s] == u"2025" && row[u"status"_s] == u"completed";
    }));
}

void TestMemberList::areaAndStatusMeanOneProject()
{
    ViewState view;
    view.area = u"quality_environment"_s;
    view.cities.status = ProjectStatus::Completed;
    QCOMPARE(shownIn(listOf(view)), citiesWith([](const test::FactRow &row) {
        return row[u"year"_s] == u"2025" && row[u"status"_s] == u"completed"
            && row[u"area_id_reported"_s] == u"quality_environment";
    }));
}

void TestMemberList::peopleComeWithYearKindAndSource()
{
    const MemberList list = listOf({});
    const CityPopulationText text(Format(Language::English, Era::Common));
    for (const MemberRow &row : list.pilots + list.later) {
        if (!row.population)
            continue; // what plans state is not in this catalogue
        QVERIFY2(!row.population->sourceId.isEmpty(), qPrintable(row.city->id));
        QVERIFY(!text.basis(*row.population).isEmpty());
    }
    const auto bangkok
        = std::ranges::find(list.pilots, u"bangkok"_s, [](const MemberRow &row) { return row.city->id; });
    QVERIFY(text.basis(*bangkok->population).contains(u"2025, projection"_s));
}

void TestMemberList::filtersSayWhatTheyAreSetTo()
{
    const MemberFilterText text(test::factCatalogue(), Format(Language::English, Era::Common));
    ViewState view;
    for (const MemberFilter filter : AllMemberFilters)
        QVERIFY(text.value(filter, view).isEmpty());
    view.states = {u"THA"_s, u"VNM"_s};
    view.area = u"built_infrastructure"_s;
    view.cities.status = ProjectStatus::Planning;
    view.cities.joinedYear = 2018;
    QCOMPARE(text.value(MemberFilter::State, view), u"Thailand and Viet Nam"_s);
    QCOMPARE(text.value(MemberFilter::Area, view), u"Built Infrastructure"_s);
    QCOMPARE(text.value(MemberFilter::Status, view), u"in planning"_s);
    QCOMPARE(text.value(MemberFilter::Joined, view), u"2018"_s);
    QCOMPARE(withoutFilters(view), ViewState());
    QVERIFY(withoutFilter(view, MemberFilter::Area).area.isEmpty());
    QCOMPARE(withoutFilter(view, MemberFilter::Area).states, view.states);
}

void TestMemberList::aChoiceOfAFilterLeadsToItsView()
{
    const MemberFilterText text(test::factCatalogue(), Format(Language::English, Era::Common));
    for (const MemberFilter filter : AllMemberFilters) {
        const QList<FilterChoice> choices = text.choices(filter, {});
        QVERIFY(choices.first().isChosen);
        QCOMPARE(choices.first().wanted, ViewState());
        for (const FilterChoice &choice : choices.mid(1)) {
            QVERIFY(!choice.isChosen);
            QCOMPARE(text.value(filter, choice.wanted), choice.words);
        }
    }
}

ATLAS_TEST(TestMemberList)

#include "tst_memberlist.moc"
