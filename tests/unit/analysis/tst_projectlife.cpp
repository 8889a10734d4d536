// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/projectlife.h"
#include "tests/support/facts.h"
#include "tests/support/testrunner.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace atlas;

/** A project from report to report. */
class TestProjectLife final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void yearsWithAListAreThoseOfTheFacts();
    void everyRowOfTheFactsIsAYearOfALife();
    void yearsWithoutAReportStayGaps();
    void aTotalWithoutAListIsNotPublic();
    void aProjectThatIsLeftOutSaysSo();
    void aLaterProjectHasNoYearBeforeItsFirstList();
    void aLifeIsToldInStretches();
    void theExplanationNamesTheYearsWithoutReport();
};

namespace
{

const QList<int> Lists{2018, 2019, 2022, 2023};
const QList<int> Totals{2021};

ProjectRecord plan()
{
    ProjectRecord project;
    project.id = u"bkk-p1"_s;
    project.origin = Project::Origin::ActionPlan2018;
    project.firstListedYear = 2018;
    project.sourceId = u"plans"_s;
    return project;
}

ProjectYear listed(int year, ProjectStatus status)
{
    ProjectYear line;
    line.year = year;
    line.status = status;
    line.sourceId = u"report-%1"_s.arg(year);
    return line;
}

LifeYear::Standing standingIn(const ProjectRecord &project, int year)
{
    const QList<LifeYear> life = projectLife(project, Lists, Totals);
    return std::ranges::find(life, year, &LifeYear::year)->standing;
}

} // namespace

void TestProjectLife::yearsWithAListAreThoseOfTheFacts()
{
    QSet<int> years{2018}; // the action plans
    for (const test::FactRow &row : test::factRows(u"project_status"_s))
        years.insert(row[u"year"_s].toInt());
    QList<int> expected(years.begin(), years.end());
    std::ranges::sort(expected);
    QCOMPARE(reportYears(test::factCatalogue()), expected);
}

void TestProjectLife::everyRowOfTheFactsIsAYearOfALife()
{
    const QList<int> lists = reportYears(test::factCatalogue());
    QHash<QString, ProjectRecord> projects;
    for (const test::FactRow &row : test::factRows(u"project"_s)) {
        ProjectRecord project;
        project.id = row[u"project_id"_s];
        const bool isPlan = row[u"origin"_s] == u"scap_2018";
        project.origin = isPlan ? Project::Origin::ActionPlan2018 : Project::Origin::MonitoringReport;
        project.firstListedYear = row[u"first_listed_year"_s].toInt();
        projects.insert(project.id, project);
    }
    int rows = 0;
    for (const test::FactRow &row : test::factRows(u"project_status"_s)) {
        projects[row[u"project_id"_s]].life.append(listed(row[u"year"_s].toInt(), ProjectStatus::Ongoing));
        ++rows;
    }
    int told = 0;
    for (const ProjectRecord &project : std::as_const(projects))
        told += int(std::ranges::count(projectLife(project, lists, yearsOfTotalsAlone(test::factCatalogue())),
            LifeYear::Standing::Listed, &LifeYear::standing));
    QCOMPARE(told, rows);
}

void TestProjectLife::yearsWithoutAReportStayGaps()
{
    const QList<LifeYear> life = projectLife(plan(), Lists, Totals);
    QCOMPARE(life.size(), 6);
    QCOMPARE(life.first().year, 2018);
    QCOMPARE(life.last().year, 2023);
    QCOMPARE(standingIn(plan(), 2020), LifeYear::Standing::NoList);
    QCOMPARE(standingIn(plan(), 2021), LifeYear::Standing::TotalOnly);
}

/** The facts have a printed total of the year, but no row of any project. */
void TestProjectLife::aTotalWithoutAListIsNotPublic()
{
    QSet<int> listed{2018};
    for (const test::FactRow &row : test::factRows(u"project_status"_s))
        listed.insert(row[u"year"_s].toInt());
    QList<int> expected;
    for (const test::FactRow &row : test::factRows(u"network_stat"_s)) {
        const int year = row[u"year"_s].toInt();
        if (row[u"metric"_s] == u"projects_total"_s && row[u"scope"_s] == u"network"_s && !listed.contains(year))
            expected.append(year);
    }
    QCOMPARE(expected.size(), 1);
    QCOMPARE(yearsOfTotalsAlone(test::factCatalogue()), expected);
    QCOMPARE(holeOf(LifeYear::Standing::TotalOnly), std::optional(Hole::NotPublic));
    QCOMPARE(holeOf(LifeYear::Standing::NoList), std::optional(Hole::NoData));
    QCOMPARE(holeOf(LifeYear::Standing::Before), std::optional(Hole::NotApplicable));
    for (const auto said : {LifeYear::Standing::Plan, LifeYear::Standing::Listed, LifeYear::Standing::NotListed})
        QVERIFY(!holeOf(said));
}

void TestProjectLife::aProjectThatIsLeftOutSaysSo()
{
    ProjectRecord project = plan();
    project.life = {listed(2022, ProjectStatus::Unresolved)};
    QCOMPARE(standingIn(project, 2018), LifeYear::Standing::Plan);
    QCOMPARE(standingIn(project, 2019), LifeYear::Standing::NotListed);
    QCOMPARE(standingIn(project, 2023), LifeYear::Standing::NotListed);
    const LifeYear listedYear = projectLife(project, Lists, Totals)[4];
    QCOMPARE(listedYear.status, ProjectStatus::Unresolved);
    QCOMPARE(listedYear.sourceId, u"report-2022"_s);
}

void TestProjectLife::aLaterProjectHasNoYearBeforeItsFirstList()
{
    ProjectRecord project = plan();
    project.origin = Project::Origin::MonitoringReport;
    project.firstListedYear = 2022;
    project.life = {listed(2022, ProjectStatus::Ongoing)};
    QCOMPARE(standingIn(project, 2018), LifeYear::Standing::Before);
    QCOMPARE(standingIn(project, 2019), LifeYear::Standing::Before);
    QCOMPARE(standingIn(project, 2023), LifeYear::Standing::NotListed);
}

void TestProjectLife::aLifeIsToldInStretches()
{
    ProjectRecord project = plan();
    project.life = {listed(2019, ProjectStatus::Reported), listed(2022, ProjectStatus::Ongoing),
        listed(2023, ProjectStatus::Ongoing)};
    const ProjectLifeText text(test::factCatalogue(), Format(Language::English, Era::Common));
    QCOMPARE(text.whole(projectLife(project, Lists, Totals)),
        u"in the action plan 2018; reported without status 2019; ongoing 2022–2023"_s);
    project.life = {};
    QCOMPARE(text.whole(projectLife(project, Lists, Totals)), u"in the action plan 2018; not in the report 2019, 2022–2023"_s);
    const ProjectLifeText both(test::factCatalogue(), Format(Language::English, Era::Both));
    QCOMPARE(both.whole(projectLife(project, Lists, Totals)).replace(QChar::Nbsp, u' '),
        u"in the action plan 2018 (2561); not in the report 2019, 2022–2023 (2562, 2565–2566)"_s);
}

void TestProjectLife::theExplanationNamesTheYearsWithoutReport()
{
    const ProjectLifeText text(test::factCatalogue(), Format(Language::English, Era::Buddhist));
    QVERIFY(text.explanation(Lists).contains(u"BE\u00a02563 and BE\u00a02564"_s));
    QVERIFY(text.explanation(Lists).contains(u"BE\u00a02564 the total alone"_s));
    QVERIFY(!text.explanation({2018, 2019}).contains(u"gap"_s));
    QVERIFY(!text.explanation({2018, 2019, 2020, 2021, 2022}).contains(u"total alone"_s));
}

ATLAS_TEST(TestProjectLife)

#include "tst_projectlife.moc"
