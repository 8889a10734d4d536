// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/items/chartrowmodel.h"
#include "tests/support/testrunner.h"

#include <QAbstractItemModelTester>

using namespace atlas;
using namespace Qt::StringLiterals;

namespace
{

ChartDescription twoLines()
{
    ChartDescription chart;
    chart.currentYear = 2005;
    chart.style = {ChartValueStyle::Kind::Quantity, 1, 1000, u"million people"_s};
    chart.sourceNames.insert(u"s"_s, u"A book"_s);
    chart.plot.lines.append({u"AAA"_s, u"A"_s, {}, ChartLine::Role::Asean, 0, false,
        {{2000, 1000, ValueKind::Estimate, u"s"_s, 0}, {2005, 2500, ValueKind::Projection, u"s"_s, 0}},
        {{u"pop"_s, u"AAA"_s, 0, {}}}});
    chart.plot.lines.append(
        {u"BBB"_s, u"B"_s, {}, ChartLine::Role::Context, 0, true, {{2000, 12000, ValueKind::Estimate, u"s"_s, 0}}});
    return chart;
}

QStringList rows(const ChartRowModel &model)
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells.append(model.data(model.index(row, column)).toString());
        rows.append(cells.join(u" | "_s));
    }
    return rows;
}

} // namespace

class TestChartRowModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsGoYearByYear();
    void boundsAndEarlierProjectionsHaveRows();
    void theYearOfTheViewStandsOut();
    void aFigureIsNamed();
    void itIsAModel();
};

void TestChartRowModel::rowsGoYearByYear()
{
    ChartRowModel model;
    model.setChart(twoLines());
    QCOMPARE(rows(model),
        (QStringList{u"2000 | A | 1.0 | estimate | A book"_s, u"2000 | B | 12.0 | estimate | A book"_s,
            u"2005 | A | 2.5 | projection | A book"_s}));
    QCOMPARE(model.headerData(ChartRowModel::Year, Qt::Horizontal).toString(), u"Year (CE)"_s);
    QCOMPARE(model.headerData(ChartRowModel::Value, Qt::Horizontal).toString(), u"Value (million people)"_s);
}

void TestChartRowModel::boundsAndEarlierProjectionsHaveRows()
{
    ChartDescription chart = twoLines();
    chart.plot.lines[0].bands = {{0.8, {{2005, 2000, 3000}}}};
    ChartLine earlier = chart.plot.lines[0];
    earlier.label = u"A, edition of 2001"_s;
    earlier.points = {{2005, 2700, ValueKind::Projection, {}, 0}};
    chart.plot.earlier = {earlier};
    ChartRowModel model;
    model.setChart(chart);
    const QStringList all = rows(model);
    QCOMPARE(all.size(), 6);
    QVERIFY(all.contains(u"2005 | A, lower bound 80\u00a0% | 2.0 | projection | A book"_s));
    QVERIFY(all.contains(u"2005 | A, upper bound 80\u00a0% | 3.0 | projection | A book"_s));
    QVERIFY(all.contains(u"2005 | A, edition of 2001 | 2.7 | projection | "_s));
}

void TestChartRowModel::theYearOfTheViewStandsOut()
{
    ChartRowModel model;
    model.setChart(twoLines());
    QCOMPARE(model.rowOf(2005), 2);
    QCOMPARE(model.rowOf(2001), 0); // the nearest
    QVERIFY(model.index(2, 0).data(ChartRowModel::CurrentRole).toBool());
    QVERIFY(!model.index(0, 0).data(ChartRowModel::CurrentRole).toBool());
    ChartDescription moved = twoLines();
    moved.currentYear = 2000;
    model.setChart(moved);
    QVERIFY(model.index(0, 0).data(ChartRowModel::CurrentRole).toBool());
    QCOMPARE(ChartRowModel().rowOf(2000), -1);
}

void TestChartRowModel::aFigureIsNamed()
{
    ChartRowModel model;
    model.setChart(twoLines());
    const QVariant figure = model.index(2, ChartRowModel::Value).data(FigureRole);
    QCOMPARE(figure.value<FigureRef>(), (FigureRef{u"pop"_s, u"AAA"_s, 2005, {}}));
    QVERIFY(!model.index(1, ChartRowModel::Value).data(FigureRole).isValid());
}

void TestChartRowModel::itIsAModel()
{
    ChartRowModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setChart(twoLines());
    model.setChart({});
    QCOMPARE(model.rowCount(), 0);
}

ATLAS_TEST(TestChartRowModel)

#include "tst_chartrowmodel.moc"
