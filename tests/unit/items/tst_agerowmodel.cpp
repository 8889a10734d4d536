// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/items/agerowmodel.h"
#include "tests/support/testrunner.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace atlas;
using namespace Qt::StringLiterals;

namespace
{

/** Two groups in two years. */
AgePyramid twoGroups(int year)
{
    AgePyramid pyramid;
    pyramid.placeId = u"AAA"_s;
    pyramid.words.style = {ChartValueStyle::Kind::Quantity, 1, 1000, u"million people"_s};
    pyramid.groups
        = {{u"0–4"_s, u"0–4"_s, 0, false, {u"m0"_s, u"f0"_s}}, {u"5+"_s, u"5+"_s, 5, true, {u"m5"_s, u"f5"_s}}};
    AgePyramid::Year first;
    first.year = 2000;
    first.people = {QList<double>{1000, 2000}, QList<double>{3000, 4000}};
    AgePyramid::Year second = first;
    second.year = 2005;
    second.people = {QList<double>{500, 500}, QList<double>{500, 500}};
    pyramid.years = {first, second};
    return agePyramidInYear(std::move(pyramid), year);
}

QStringList rows(const AgeRowModel &model)
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells.append(model.data(model.index(row, column)).toString().replace(QChar(0x00a0), u' '));
        rows.append(cells.join(u" | "_s));
    }
    return rows;
}

} // namespace

class TestAgeRowModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsAreTheBarsAndAllAges();
    void anotherYearKeepsTheRows();
    void barsNameTheirFigures();
    void itIsAModel();
};

void TestAgeRowModel::rowsAreTheBarsAndAllAges()
{
    AgeRowModel model;
    model.setPyramid(twoGroups(2000));
    QCOMPARE(rows(model),
        (QStringList{u"0–4 | 1.0 | 3.0 | 4.0 | 40.0 %"_s, u"5+ | 2.0 | 4.0 | 6.0 | 60.0 %"_s,
            u"All ages | 3.0 | 7.0 | 10.0 | 100.0 %"_s}));
    QVERIFY(model.index(2, 0).data(AgeRowModel::TotalRole).toBool());
    QVERIFY(!model.index(1, 0).data(AgeRowModel::TotalRole).toBool());
    QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), u"Male"_s);
}

void TestAgeRowModel::anotherYearKeepsTheRows()
{
    AgeRowModel model;
    model.setPyramid(twoGroups(2000));
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setPyramid(twoGroups(2005));
    QCOMPARE(reset.size(), 0);
    QCOMPARE(rows(model).first(), u"0–4 | 0.5 | 0.5 | 1.0 | 50.0 %"_s);
    model.setPyramid({});
    QCOMPARE(reset.size(), 1);
    QCOMPARE(model.rowCount(), 0);
}

void TestAgeRowModel::barsNameTheirFigures()
{
    AgeRowModel model;
    model.setPyramid(twoGroups(2007));
    const auto figure = [&](int row, int column) { return model.index(row, column).data(FigureRole); };
    QCOMPARE(figure(0, 1).value<FigureRef>(), (FigureRef{u"m0"_s, u"AAA"_s, 2005, {}}));
    QCOMPARE(figure(1, 2).value<FigureRef>(), (FigureRef{u"f5"_s, u"AAA"_s, 2005, {}}));
    QVERIFY(!figure(1, 3).isValid()); // a sum of ours
    QVERIFY(!figure(2, 1).isValid());
}

void TestAgeRowModel::itIsAModel()
{
    AgeRowModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setPyramid(twoGroups(2000));
    model.setPyramid(twoGroups(2005));
    model.setPyramid({});
    model.setPyramid(twoGroups(2000));
}

ATLAS_TEST(TestAgeRowModel)

#include "tst_agerowmodel.moc"
