// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/items/matrixmodel.h"

#include "app/items/itemroles.h"
#include "tests/support/facts.h"
#include "tests/support/testrunner.h"

#include <QAbstractItemModelTester>

#include <algorithm>
#include <optional>
#include <set>

using namespace Qt::StringLiterals;
using namespace atlas;
using test::factCatalogue;
using test::factRows;

/** The matrix of cities and areas against data/facts. */
class TestMatrixModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columnsAddUpToWhatTheReportLists_data();
    void columnsAddUpToWhatTheReportLists();
    void columnsAddUpToTheOverview_data() { columnsAddUpToWhatTheReportLists_data(); }
    void columnsAddUpToTheOverview();
    void rowsStandByProtocol();
    void laterMembersComeOnRequest();
    void everyCellHasItsStatuses();
    void aTextThatFilesNothingLeavesNoCells();
    void beforeTheFirstListEveryRowSaysWhy();
    void rowsWithoutCellsSayWhichHole_data();
    void rowsWithoutCellsSayWhichHole();
    void blanksStayBlank();
    void chosenStatesAloneHaveRows();
    void aCellIsFoundByItsNames();
    void isAGoodModel();
};

namespace
{

ViewState viewOf(int year, const QList<QString> &states = {})
{
    ViewState view;
    view.year = year;
    view.states = states;
    return view;
}

struct Shown
{
    explicit Shown(const ViewState &view, bool laterMembers = true)
        : network(networkCoverage(factCatalogue(), view))
        , model(factCatalogue())
    {
        model.setContent(network, laterMembers, Format(Language::English, Era::Common));
    }

    [[nodiscard]] QString words(int row, int column) const { return model.index(row, column).data().toString(); }

    NetworkCoverage network;
    MatrixModel model;
};

} // namespace

void TestMatrixModel::columnsAddUpToWhatTheReportLists_data()
{
    QTest::addColumn<int>("year");
    QSet<int> years;
    for (const auto &row : factRows(u"project_status"_s)) {
        if (!row[u"area_id_reported"_s].isEmpty())
            years.insert(row[u"year"_s].toInt());
    }
    QVERIFY(years.size() >= 4);
    for (const int year : std::as_const(years))
        QTest::addRow("%d", year) << year;
}

void TestMatrixModel::columnsAddUpToWhatTheReportLists()
{
    QFETCH(const int, year);
    QHash<QString, int> listed;
    for (const auto &row : factRows(u"project_status"_s)) {
        if (row[u"year"_s].toInt() == year)
            ++listed[row[u"area_id_reported"_s]];
    }
    const Shown shown(viewOf(year));
    for (int column = MatrixModel::FirstAreaColumn; column < shown.model.columnCount(); ++column) {
        const QString area = shown.model.headerData(column, Qt::Horizontal, MatrixModel::AreaRole).toString();
        QCOMPARE(shown.model.headerData(column, Qt::Horizontal, MatrixModel::CountRole).toInt(), listed.value(area));
    }
    QCOMPARE(shown.model.projectsNotShown(), 0);
}

void TestMatrixModel::columnsAddUpToTheOverview()
{
    QFETCH(const int, year);
    for (const QList<QString> &states : {QList<QString>(), QList<QString>{u"THA"_s, u"VNM"_s}}) {
        const Shown shown(viewOf(year, states));
        for (int column = MatrixModel::FirstAreaColumn; column < shown.model.columnCount(); ++column)
            QCOMPARE(shown.model.headerData(column, Qt::Horizontal, MatrixModel::CountRole).toInt(),
                shown.network.areas[column - MatrixModel::FirstAreaColumn].counts.total());
    }
}

void TestMatrixModel::rowsStandByProtocol()
{
    QHash<QString, QString> stateNames;
    QHash<QString, QString> shortNames;
    for (const auto &row : factRows(u"state"_s))
        stateNames.insert(row[u"state_id"_s], row[u"name_en"_s]);
    for (const auto &row : factRows(u"entity"_s))
        shortNames.insert(stateNames.value(row[u"entity_id"_s]), row[u"short_en"_s]);
    QList<std::pair<QString, QString>> expected;
    for (const auto &row : factRows(u"city"_s))
        expected.append({stateNames[row[u"state_id"_s]], row[u"name_en"_s]});
    std::ranges::sort(expected);
    const Shown shown(viewOf(2025));
    QCOMPARE(shown.model.rowCount(), int(expected.size()));
    for (int row = 0; row < shown.model.rowCount(); ++row) {
        const bool isFirst = row == 0 || expected[row - 1].first != expected[row].first;
        QCOMPARE(shown.words(row, MatrixModel::CityColumn), expected[row].second);
        QCOMPARE(shown.words(row, MatrixModel::StateColumn), isFirst ? shortNames[expected[row].first] : QString());
    }
}

void TestMatrixModel::laterMembersComeOnRequest()
{
    const auto rows = factRows(u"city"_s);
    const auto pilots = std::ranges::count_if(rows, [](const auto &row) { return row[u"cohort"_s] == u"pilot"_s; });
    const Shown some(viewOf(2025), false);
    const Shown all(viewOf(2025), true);
    QCOMPARE(some.model.rowCount(), int(pilots));
    QCOMPARE(all.model.rowCount(), int(rows.size()));
    int shown = 0;
    for (int column = MatrixModel::FirstAreaColumn; column < some.model.columnCount(); ++column)
        shown += some.model.headerData(column, Qt::Horizontal, MatrixModel::CountRole).toInt();
    QVERIFY(some.model.projectsNotShown() > 0);
    QCOMPARE(shown + some.model.projectsNotShown(), all.network.networkTotal);
}

void TestMatrixModel::everyCellHasItsStatuses()
{
    const Shown shown(viewOf(2025));
    for (int row = 0; row < shown.model.rowCount(); ++row) {
        for (int column = MatrixModel::FirstAreaColumn; column < shown.model.columnCount(); ++column) {
            const QModelIndex cell = shown.model.index(row, column);
            const int count = cell.data(MatrixModel::CountRole).toInt();
            QCOMPARE(int(cell.data(MatrixModel::StatusesRole).value<QList<ProjectStatus>>().size()), count);
            QCOMPARE(int(cell.data(MatrixModel::LinesRole).toStringList().size()), count);
        }
    }
}

void TestMatrixModel::aTextThatFilesNothingLeavesNoCells()
{
    const Shown shown(viewOf(2020));
    QCOMPARE(shown.network.report.basis, ReportBasis::Text);
    bool saysSo = false;
    for (int row = 0; row < shown.model.rowCount(); ++row) {
        const QModelIndex cell = shown.model.index(row, MatrixModel::FirstAreaColumn);
        QCOMPARE(cell.data(MatrixModel::CountRole).toInt(), 0);
        QVERIFY(!cell.data(MatrixModel::NoteRole).toString().isEmpty());
        saysSo = saysSo || cell.data(MatrixModel::NoteRole).toString().contains(u"not filed by area"_s);
    }
    QVERIFY(saysSo);
}

void TestMatrixModel::beforeTheFirstListEveryRowSaysWhy()
{
    const Shown shown(viewOf(2010));
    for (int row = 0; row < shown.model.rowCount(); ++row)
        QVERIFY(shown.words(row, MatrixModel::FirstAreaColumn).startsWith(u"joins in"_s));
}

void TestMatrixModel::rowsWithoutCellsSayWhichHole_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<std::set<int>>("holes"); // of all rows
    const auto hole = [](Hole one) { return int(one); };
    QTest::newRow("before the network") << 2010 << std::set<int>{hole(Hole::NotApplicable)};
    QTest::newRow("prose that leaves out five")
        << 2019 << std::set<int>{hole(Hole::NotPublic), hole(Hole::NoData), hole(Hole::NotApplicable)};
    QTest::newRow("members without a list") << 2023 << std::set<int>{hole(Hole::NoData), hole(Hole::NotApplicable)};
    QTest::newRow("all have joined") << 2026 << std::set<int>{hole(Hole::NoData)};
}

/** Worked out anew from the facts: joined later, in the list without areas, or a member without a row in it. */
void TestMatrixModel::rowsWithoutCellsSayWhichHole()
{
    QFETCH(const int, year);
    std::set<QString> listed;
    std::set<QString> filed;
    int listYear = 0;
    for (const auto &row : factRows(u"project_status"_s)) {
        if (row[u"year"_s].toInt() <= year)
            listYear = std::max(listYear, row[u"year"_s].toInt());
    }
    for (const auto &row : factRows(u"project_status"_s)) {
        if (row[u"year"_s].toInt() != listYear)
            continue;
        listed.insert(row[u"city_id"_s]);
        if (!row[u"area_id_reported"_s].isEmpty())
            filed.insert(row[u"city_id"_s]);
    }
    QMap<QString, int> joined;
    for (const auto &row : factRows(u"city"_s))
        joined.insert(row[u"city_id"_s], row[u"joined_year"_s].toInt());
    const Shown shown(viewOf(year));
    std::set<int> seen;
    for (int row = 0; row < shown.model.rowCount(); ++row) {
        const QModelIndex cell = shown.model.index(row, MatrixModel::FirstAreaColumn);
        const QString city = cell.siblingAtColumn(MatrixModel::CityColumn).data(RecordRole).value<RecordRef>().id;
        std::optional<Hole> expected;
        if (!listed.contains(city))
            expected = joined.value(city) > year ? Hole::NotApplicable : Hole::NoData;
        else if (!filed.contains(city))
            expected = Hole::NotPublic;
        const QVariant told = cell.data(MatrixModel::HoleRole);
        QCOMPARE(told.isValid(), expected.has_value());
        QCOMPARE(told.isValid(), !cell.data(MatrixModel::NoteRole).toString().isEmpty());
        if (expected) {
            QVERIFY2(told.toInt() == int(*expected), qPrintable(city));
            seen.insert(told.toInt());
        }
    }
    QTEST(seen, "holes");
    std::set<int> named;
    for (const CityDot::Standing standing : shown.model.holes())
        named.insert(int(holeOf(standing).value()));
    QCOMPARE(named, seen);
}

void TestMatrixModel::blanksStayBlank()
{
    const Shown shown(viewOf(2025));
    int blanks = 0;
    for (int row = 0; row < shown.model.rowCount(); ++row) {
        for (int column = MatrixModel::FirstAreaColumn; column < shown.model.columnCount(); ++column) {
            const QModelIndex cell = shown.model.index(row, column);
            if (cell.data(MatrixModel::CountRole).toInt() > 0 || !cell.data(MatrixModel::NoteRole).toString().isEmpty())
                continue;
            ++blanks;
            QVERIFY(cell.data().toString().isEmpty());
        }
    }
    QVERIFY(blanks > 0);
}

void TestMatrixModel::chosenStatesAloneHaveRows()
{
    const Shown shown(viewOf(2025, {u"THA"_s}));
    const auto rows = factRows(u"city"_s);
    QCOMPARE(shown.model.rowCount(),
        int(std::ranges::count_if(rows, [](const auto &row) { return row[u"state_id"_s] == u"THA"_s; })));
}

void TestMatrixModel::aCellIsFoundByItsNames()
{
    const Shown shown(viewOf(2025));
    const QModelIndex cell = shown.model.cell(u"bangkok"_s, u"built_infrastructure"_s);
    QCOMPARE(cell.data(RecordRole).value<RecordRef>().id, u"bangkok"_s);
    QCOMPARE(cell.data(MatrixModel::AreaRole).toString(), u"built_infrastructure"_s);
    QCOMPARE(shown.model.cell(u"bangkok"_s, {}).column(), int(MatrixModel::CityColumn));
    QVERIFY(!shown.model.cell(u"atlantis"_s, {}).isValid());
}

void TestMatrixModel::isAGoodModel()
{
    Shown shown(viewOf(2025));
    const QAbstractItemModelTester tester(&shown.model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    shown.model.setContent(networkCoverage(factCatalogue(), viewOf(2019)), false, Format());
}

ATLAS_TEST(TestMatrixModel)
#include "tst_matrixmodel.moc"
