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
    void aProjectThatIsLeftOutSaysSo();
    void aLaterProjectHasNoYearBeforeItsFirstList();
    void aLifeIsToldInStretches();
    void theExplanationNamesTheYearsWithoutReport();
};

namespace
{

const QList<int> Lists{2018, 2019, 2022, 2023};

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
    const QList<LifeYear> life = projectLife(project, Lists);
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
        told += int(std::ranges::count(projectLife(project, lists), LifeYear::Standing::Listed, &LifeYear::standing));
    QCOMPARE(told, rows);
}

void TestProjectLife::yearsWithoutAReportStayGaps()
{
    const QList<LifeYear> life = projectLife(plan(), Lists);
    QCOMPARE(life.size(), 6);
    QCOMPARE(life.first().year, 2018);
    QCOMPARE(life.last().year, 2023);
    for (const int year : {2020, 2021})
        QCOMPARE(standingIn(plan(), year), LifeYear::Standing::NoList);
}

void TestProjectLife::aProjectThatIsLeftOutSaysSo()
{
    ProjectRecord project = plan();
    project.life = {listed(2022, ProjectStatus::Unresolved)};
    QCOMPARE(standingIn(project, 2018), LifeYear::Standing::Plan);
    QCOMPARE(standingIn(project, 2019), LifeYear::Standing::NotListed);
    QCOMPARE(standingIn(project, 2023), LifeYear::Standing::NotListed);
    const LifeYear listedYear = projectLife(project, Lists)[4];
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
    QCOMPARE(text.whole(projectLife(project, Lists)),
        u"in the action plan 2018; reported without status 2019; ongoing 2022–2023"_s);
    project.life = {};
    QCOMPARE(text.whole(projectLife(project, Lists)), u"in the action plan 2018; not in the report 2019, 2022–2023"_s);
    const ProjectLifeText both(test::factCatalogue(), Format(Language::English, Era::Both));
    QCOMPARE(both.whole(projectLife(project, Lists)).replace(QChar::Nbsp, u' '),
        u"in the action plan 2018 (2561); not in the report 2019, 2022–2023 (2562, 2565–2566)"_s);
}

void TestProjectLife::theExplanationNamesTheYearsWithoutReport()
{
    const ProjectLifeText text(test::factCatalogue(), Format(Language::English, Era::Buddhist));
    QVERIFY(text.explanation(Lists).contains(u"BE\u00a02563 and BE\u00a02564"_s));
    QVERIFY(!text.explanation({2018, 2019}).contains(u"gap"_s));
}

ATLAS_TEST(TestProjectLife)

#include "tst_projectlife.moc"
