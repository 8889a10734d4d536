// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/items/projectlifemodel.h"
#include "tests/support/facts.h"
#include "tests/support/testrunner.h"

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;
using namespace atlas;

/** The projects of a city, a column a year. */
class TestProjectLifeModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsAModelWhateverItHolds();
    void aYearIsAColumn();
};

namespace
{

ProjectRecord project()
{
    ProjectRecord made;
    made.id = u"bkk-p1"_s;
    made.areaId = u"built_infrastructure"_s;
    made.title = {u"A hub"_s, u"ศูนย์"_s};
    made.firstListedYear = 2018;
    ProjectYear line;
    line.year = 2025;
    line.status = ProjectStatus::Completed;
    made.life = {line};
    return made;
}

} // namespace

void TestProjectLifeModel::itIsAModelWhateverItHolds()
{
    ProjectLifeModel model(test::factCatalogue());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setProjects({project()}, Format());
    QCOMPARE(model.rowCount(), 1);
    model.setProjects({}, Format());
    QCOMPARE(model.rowCount(), 0);
}

void TestProjectLifeModel::aYearIsAColumn()
{
    ProjectLifeModel model(test::factCatalogue());
    model.setProjects({project()}, Format(Language::Thai, Era::Buddhist));
    QCOMPARE(model.columnCount(), 1 + 8); // 2018 to 2025, gaps included
    QCOMPARE(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), u"Project · years พ.ศ."_s);
    model.setTitlesAbove(true);
    QCOMPARE(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), u"Years พ.ศ."_s);
    QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), u"2561"_s);
    QCOMPARE(model.index(0, 0).data().toString(), u"ศูนย์"_s);
    QCOMPARE(model.index(0, 1).data(ProjectLifeModel::StandingRole).toInt(), int(LifeYear::Standing::Plan));
    QCOMPARE(model.index(0, 3).data(ProjectLifeModel::StandingRole).toInt(), int(LifeYear::Standing::NoList));
    QCOMPARE(model.index(0, 4).data(ProjectLifeModel::StandingRole).toInt(), int(LifeYear::Standing::TotalOnly));
    QVERIFY(!model.index(0, 3).data(ProjectLifeModel::StatusRole).isValid());
    QCOMPARE(model.index(0, 8).data(ProjectLifeModel::StatusRole).toInt(), int(ProjectStatus::Completed));
    QVERIFY(model.index(0, 8).data(Qt::ToolTipRole).toString().contains(u"2568"_s));
    const QList<LifeYear::Standing> gaps{LifeYear::Standing::NoList, LifeYear::Standing::TotalOnly};
    QCOMPARE(model.holes(), gaps); // its plan is of the first year
    ProjectRecord later = project();
    later.origin = Project::Origin::MonitoringReport;
    later.firstListedYear = 2024;
    model.setProjects({project(), later}, Format());
    QCOMPARE(model.holes(), gaps + QList<LifeYear::Standing>{LifeYear::Standing::Before});
    model.setProjects({}, Format());
    QVERIFY(model.holes().isEmpty());
}

ATLAS_TEST(TestProjectLifeModel)

#include "tst_projectlifemodel.moc"
