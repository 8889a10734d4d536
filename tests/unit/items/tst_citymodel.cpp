// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/items/citymodel.h"
#include "tests/support/facts.h"
#include "tests/support/testrunner.h"

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;
using namespace atlas;

/** The list of members as a table. */
class TestCityModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsAModelWhateverItHolds();
    void aHeadingStandsOverEachGroupAndCannotBeChosen();
    void everyMemberHasARow();
    void aFigureComesWithYearAndKind();
    void aMemberWithoutProjectsSaysWhy();
    void theHeadsSayWhyTheyDoNotOrder();
    void columnsHaveNamesOfTheirOwn();
};

namespace
{

MemberList listOf(const ViewState &view)
{
    const SharedSeries agglomerations = test::factSeries()(AgglomerationIndicator);
    const SharedSeries administrative = test::factSeries()(AdministrativeIndicator);
    return memberList(test::factCatalogue(), {*agglomerations, *administrative}, view, false);
}

QString cell(const CityModel &model, const QString &cityId, CityModel::Column column, int role = Qt::DisplayRole)
{
    const QModelIndex row = model.indexOf(cityId);
    return row.siblingAtColumn(int(column)).data(role).toString().replace(QChar(0x00a0), u' ');
}

} // namespace

void TestCityModel::itIsAModelWhateverItHolds()
{
    CityModel model(test::factCatalogue());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setList(listOf({}), Format());
    ViewState one;
    one.states = {u"BRN"_s};
    model.setList(listOf(one), Format());
    QCOMPARE(model.rowCount(), 2);
    one.cities.joinedYear = 2026;
    model.setList(listOf(one), Format());
    QCOMPARE(model.rowCount(), 0);
}

void TestCityModel::aHeadingStandsOverEachGroupAndCannotBeChosen()
{
    CityModel model(test::factCatalogue());
    model.setList(listOf({}), Format());
    QCOMPARE(model.headings(), (QList<int>{0, 27}));
    for (const int row : model.headings()) {
        QVERIFY(model.index(row, 0).data(CityModel::HeadingRole).toBool());
        QCOMPARE(model.flags(model.index(row, 0)), Qt::NoItemFlags);
        QVERIFY(!model.index(row, 0).data().toString().isEmpty());
    }
    QVERIFY(model.flags(model.index(1, 0)).testFlag(Qt::ItemIsSelectable));
}

void TestCityModel::everyMemberHasARow()
{
    CityModel model(test::factCatalogue());
    model.setList(listOf({}), Format(Language::Thai, Era::Buddhist));
    for (const test::FactRow &row : test::factRows(u"city"_s)) {
        QVERIFY(model.indexOf(row[u"city_id"_s]).isValid());
        QCOMPARE(cell(model, row[u"city_id"_s], CityModel::Column::City), row[u"name_th"_s]);
        QCOMPARE(cell(model, row[u"city_id"_s], CityModel::Column::Joined),
            QString::number(row[u"joined_year"_s].toInt() + 543));
    }
    QVERIFY(!model.indexOf(u"atlantis"_s).isValid());
}

void TestCityModel::aFigureComesWithYearAndKind()
{
    CityModel model(test::factCatalogue());
    model.setList(listOf({}), Format());
    QCOMPARE(cell(model, u"bangkok"_s, CityModel::Column::Population), u"11.4 M"_s);
    QCOMPARE(cell(model, u"bangkok"_s, CityModel::Column::Population, CityModel::RemarkRole), u"2025, projection"_s);
    QVERIFY(cell(model, u"banyuwangi"_s, CityModel::Column::Population, CityModel::RemarkRole)
                .contains(u"administrative"_s));
    QVERIFY(!cell(model, u"bangkok"_s, CityModel::Column::Population, Qt::ToolTipRole).isEmpty());
}

/** Neither an empty cell nor a dash: the words of the cell, its tip and the reason for its pattern, from the facts. */
void TestCityModel::aMemberWithoutProjectsSaysWhy()
{
    CityModel model(test::factCatalogue());
    model.setList(listOf({}), Format(Language::English, Era::Common));
    QSet<QString> listed;
    for (const test::FactRow &row : test::factRows(u"project_status"_s)) {
        if (row[u"year"_s] == u"2025"_s)
            listed.insert(row[u"city_id"_s]);
    }
    QSet<int> holes;
    for (const test::FactRow &row : test::factRows(u"city"_s)) {
        const QString id = row[u"city_id"_s];
        const bool joinsLater = row[u"joined_year"_s].toInt() > StartYear;
        for (const auto column : {CityModel::Column::Projects, CityModel::Column::Areas}) {
            const QVariant hole = model.indexOf(id).siblingAtColumn(int(column)).data(CityModel::HoleRole);
            QVERIFY2(hole.isValid() != listed.contains(id), qPrintable(id));
            QVERIFY(!cell(model, id, column).isEmpty());
            if (!hole.isValid())
                continue;
            QCOMPARE(hole.toInt(), int(joinsLater ? Hole::NotApplicable : Hole::NoData));
            QCOMPARE(cell(model, id, column), joinsLater ? u"joins later"_s : u"not in the list"_s);
            QCOMPARE(cell(model, id, column, Qt::AccessibleTextRole), cell(model, id, column));
            const QString tip = cell(model, id, column, Qt::ToolTipRole);
            QVERIFY2(tip.startsWith(joinsLater ? u"Not yet a member"_s : u"Not in the list"_s), qPrintable(tip));
            QVERIFY(!joinsLater || tip.endsWith(row[u"joined_year"_s] + u'.'));
            holes.insert(hole.toInt());
        }
        QVERIFY(!model.indexOf(id).siblingAtColumn(int(CityModel::Column::State)).data(CityModel::HoleRole).isValid());
    }
    QCOMPARE(holes.size(), 2);
}

void TestCityModel::theHeadsSayWhyTheyDoNotOrder()
{
    CityModel model(test::factCatalogue());
    model.setList(listOf({}), Format());
    const auto head = [&model](CityModel::Column column, int role) {
        return model.headerData(int(column), Qt::Horizontal, role).toString();
    };
    QVERIFY(head(CityModel::Column::Population, Qt::ToolTipRole).contains(u"View menu"_s));
    model.setOrder(true, CitiesChoice::Order::Population);
    QVERIFY(!head(CityModel::Column::Population, Qt::ToolTipRole).contains(u"View menu"_s));
    QVERIFY(head(CityModel::Column::Population, Qt::DisplayRole).endsWith(u"▾"_s));
    QVERIFY(!head(CityModel::Column::Projects, Qt::DisplayRole).endsWith(u"▾"_s));
}

void TestCityModel::columnsHaveNamesOfTheirOwn()
{
    QSet<QString> names;
    for (const CityModel::Column column : CityModel::AllColumns)
        names.insert(CityModel::columnName(column));
    QCOMPARE(names.size(), qsizetype(CityModel::AllColumns.size()));
}

ATLAS_TEST(TestCityModel)

#include "tst_citymodel.moc"
