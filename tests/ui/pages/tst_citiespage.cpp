// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cities/citiespage.h"

#include "app/items/itemroles.h"
#include "tests/support/facts.h"
#include "tests/support/input.h"
#include "tests/support/testrunner.h"
#include "tests/ui/pages/showncities.h"
#include "ui/pages/cities/filterbutton.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/segmentedswitch.h"

#include <QLabel>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using namespace atlas;
using Shown = test::ShownCities;

/** The page of the member cities, as a person goes through it. */
class TestCitiesPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(loadBundledFonts()); }
    void everyMemberIsInTheList();
    void arrowsMoveAndEnterOpensTheSheet();
    void aFilterIsSetFromItsMenuAndTakenOffByItsCross();
    void filtersThatLeaveNobodyCanBeCleared();
    void anotherYearLeavesTheListWhereItIsRead();
    void columnsAreChosen();
    void namesAreWholeBesideAllColumns();
    void orderIsOfferedOnlyWithLeagueTables();
    void projectsHaveARowEachWithTheirYears();
    void theLegendOfLivesNamesTheGapsThatAreThere();
    void whatTheMarksMeanStandsBelowTheLastRow();
    void languageAndEraSwitchLive();
    void aLookTakenOnWhileHiddenIsThereWhenShown();
    void nothingIsCutOnASmallLaptop();
};

void TestCitiesPage::everyMemberIsInTheList()
{
    const Shown shown;
    for (const test::FactRow &row : test::factRows(u"city"_s)) {
        const QModelIndex found = shown.model().indexOf(row[u"city_id"_s]);
        QVERIFY2(found.isValid(), qPrintable(row[u"city_id"_s]));
        const QModelIndex people = found.siblingAtColumn(int(CityModel::Column::Population));
        QVERIFY2(!people.data(CityModel::RemarkRole).toString().isEmpty(), qPrintable(row[u"city_id"_s]));
    }
    QCOMPARE(shown.part<QLabel>(u"memberCount"_s).text(), u"38 members (37 in 2025)"_s);
    QVERIFY(shown.words().contains(u"26 pilot cities and 12 later members"_s));
}

void TestCitiesPage::arrowsMoveAndEnterOpensTheSheet()
{
    Shown shown;
    test::clickMouse(*shown.table().viewport(),
        shown.table().visualRect(shown.model().indexOf(u"battambang"_s)).center().toPointF());
    QCOMPARE(shown.session.view().open, (RecordRef{RecordKind::City, u"battambang"_s}));
    QCOMPARE(shown.session.view().city, u"battambang"_s);
    test::pressKey(shown.table(), Qt::Key_Down);
    QCOMPARE(shown.session.view().open->id, u"battambang"_s); // moving opens nothing
    test::pressKey(shown.table(), Qt::Key_Return);
    QCOMPARE(shown.session.view().open->id, u"phnom_penh"_s);
    QCOMPARE(shown.sheet().sheet().title, u"Phnom Penh"_s);
    test::pressKey(shown.table(), Qt::Key_Home);
    QVERIFY(!shown.table().currentIndex().data(CityModel::HeadingRole).toBool());
    shown.part<QAbstractButton>(u"closeSheet"_s).click();
    QVERIFY(!shown.session.view().open);
    shown.session.goBack();
    QCOMPARE(shown.sheet().sheet().title, u"Phnom Penh"_s);
}

void TestCitiesPage::aFilterIsSetFromItsMenuAndTakenOffByItsCross()
{
    Shown shown;
    shown.choose(u"stateFilter"_s, u"Thailand"_s);
    QCOMPARE(shown.session.view().states, QList<QString>{u"THA"_s});
    QCOMPARE(shown.part<QLabel>(u"memberCount"_s).text(), u"6 of 38 members"_s);
    auto &button = shown.part<FilterButton>(u"stateFilter"_s);
    QCOMPARE(button.value(), u"Thailand"_s);
    test::clickMouse(button, QPointF(button.width() - 14, button.height() / 2.0));
    QVERIFY(shown.session.view().states.isEmpty());
    QVERIFY(button.value().isEmpty());
    shown.choose(u"joinedFilter"_s, u"2023"_s);
    QCOMPARE(shown.session.view().cities.joinedYear, 2023);
    QCOMPARE(shown.model().headings().size(), 1); // no pilot joined then
    test::pressKey(shown.part<FilterButton>(u"joinedFilter"_s), Qt::Key_Delete);
    QCOMPARE(shown.session.view().cities.joinedYear, 0);
}

void TestCitiesPage::filtersThatLeaveNobodyCanBeCleared()
{
    ViewState view = Shown::citiesView();
    view.states = {u"BRN"_s};
    view.cities.joinedYear = 2026;
    Shown shown(view);
    QCOMPARE(shown.model().rowCount(), 0);
    auto &clear = shown.part<QAbstractButton>(u"clearFilters"_s);
    QVERIFY(clear.isVisible());
    clear.click();
    QVERIFY(!clear.isVisible());
    QCOMPARE(shown.part<QLabel>(u"memberCount"_s).text(), u"38 members (37 in 2025)"_s);
}

void TestCitiesPage::anotherYearLeavesTheListWhereItIsRead()
{
    Shown shown;
    shown.openRecord(RecordKind::City, u"rayong"_s); // near the end of the list
    QScrollBar &bar = *shown.table().verticalScrollBar();
    QVERIFY(bar.value() > 0);
    bar.setValue(0);
    shown.session.show(withYear(shown.session.view(), 2023));
    QCOMPARE(bar.value(), 0);
    QCOMPARE(shown.table().currentIndex().data(RecordRole).value<RecordRef>().id, u"rayong"_s);
}

void TestCitiesPage::columnsAreChosen()
{
    Shown shown;
    const int cohort = int(CityModel::Column::Cohort);
    QVERIFY(shown.table().isColumnHidden(cohort));
    shown.choose(u"memberColumns"_s, u"Membership"_s);
    QVERIFY(!shown.table().isColumnHidden(cohort));
    QVERIFY(shown.session.view().cities.columns.contains(u"cohort"_s));
    shown.choose(u"memberColumns"_s, u"Membership"_s);
    QVERIFY(shown.table().isColumnHidden(cohort));
    QVERIFY(shown.session.view().cities.columns.isEmpty()); // the usual ones again
}

/** So many columns scroll sideways anyhow. */
void TestCitiesPage::namesAreWholeBesideAllColumns()
{
    ViewState view = Shown::citiesView();
    for (const CityModel::Column column : CityModel::AllColumns)
        view.cities.columns.append(CityModel::columnName(column));
    Appearance both;
    both.era = Era::Both;
    Shown shown(view, both, QSize(1282, 581));
    for (const QString &id : {u"bandar_seri_begawan"_s, u"ho_chi_minh_city"_s, u"kuala_lumpur"_s}) {
        const QModelIndex city = shown.model().indexOf(id).siblingAtColumn(int(CityModel::Column::City));
        QVERIFY2(city.isValid(), qPrintable(id));
        QVERIFY2(shown.table().columnWidth(city.column()) >= shown.table().itemDelegate()->sizeHint({}, city).width(),
            qPrintable(city.data().toString()));
    }
}

void TestCitiesPage::orderIsOfferedOnlyWithLeagueTables()
{
    Shown shown;
    auto &order = shown.part<LinkButton>(u"memberOrder"_s);
    QVERIFY(!order.isVisible());
    const QString first = shown.model().index(1, 0).data(RecordRole).value<RecordRef>().id;
    Appearance ranked;
    ranked.leagueTables = true;
    shown.page.setAppearance(ranked);
    QVERIFY(order.isVisible());
    shown.choose(u"memberOrder"_s, u"People"_s);
    QCOMPARE(shown.session.view().cities.order, CitiesChoice::Order::Population);
    QCOMPARE(shown.model().index(1, 0).data(RecordRole).value<RecordRef>().id, u"manila"_s);
    shown.page.setAppearance({});
    QCOMPARE(shown.model().index(1, 0).data(RecordRole).value<RecordRef>().id, first);
}

void TestCitiesPage::projectsHaveARowEachWithTheirYears()
{
    Shown shown;
    shown.openRecord(RecordKind::City, u"phuket"_s);
    shown.part<SegmentedSwitch>(u"sheetParts"_s).choose(1);
    QCOMPARE(shown.session.view().section, u"projects"_s);
    auto &lives = shown.part<TableView>(u"lifeTable"_s);
    QVERIFY(lives.isVisible());
    QVERIFY(!shown.sheet().isVisible());
    int expected = 0;
    for (const test::FactRow &row : test::factRows(u"project"_s))
        expected += row[u"city_id"_s] == u"phuket" ? 1 : 0;
    QCOMPARE(lives.model()->rowCount(), expected);
    test::clickMouse(*lives.viewport(), lives.visualRect(lives.model()->index(0, 0)).center().toPointF());
    QCOMPARE(shown.session.view().open->kind, RecordKind::Project);
    QVERIFY(shown.sheet().isVisible());
}

/** All projects of Bangkok are of the plans of 2018; those of Chiang Mai were first listed later. */
void TestCitiesPage::theLegendOfLivesNamesTheGapsThatAreThere()
{
    for (const QString &city : {u"bangkok"_s, u"chiang_mai"_s}) {
        bool isLater = false;
        for (const test::FactRow &row : test::factRows(u"project"_s))
            isLater = isLater || (row[u"city_id"_s] == city && row[u"first_listed_year"_s].toInt() > 2018);
        Shown shown;
        shown.openRecord(RecordKind::City, city);
        shown.part<SegmentedSwitch>(u"sheetParts"_s).choose(1);
        const QString said = shown.part<QWidget>(u"lifeLegend"_s).accessibleName();
        QVERIFY2(said.contains(u"no report that year, not public, only a total"_s), qPrintable(said));
        QCOMPARE(said.contains(u"not yet listed"_s), isLater);
        QCOMPARE(isLater, city == u"chiang_mai"_s);
    }
}

/** Bangkok has few projects: the panel is far higher than their rows. */
void TestCitiesPage::whatTheMarksMeanStandsBelowTheLastRow()
{
    Shown shown;
    shown.openRecord(RecordKind::City, u"bangkok"_s);
    shown.part<SegmentedSwitch>(u"sheetParts"_s).choose(1);
    QCoreApplication::sendPostedEvents(); // the panel is laid out
    const auto &table = shown.part<TableView>(u"lifeTable"_s);
    const auto &legend = shown.part<QWidget>(u"lifeLegend"_s);
    const int last = table.model()->rowCount() - 1;
    QVERIFY(last >= 0);
    const QRect row = table.visualRect(table.model()->index(last, 0));
    const int end = table.viewport()->mapTo(&shown.page, row.bottomLeft()).y();
    const int gap = legend.mapTo(&shown.page, QPoint()).y() - end;
    QVERIFY2(gap > 0 && gap < 24, qPrintable(QString::number(gap)));
}

void TestCitiesPage::languageAndEraSwitchLive()
{
    Shown shown;
    shown.openRecord(RecordKind::City, u"bangkok"_s);
    shown.page.setAppearance({Language::Thai, Era::Buddhist});
    QCOMPARE(shown.sheet().sheet().title, u"กรุงเทพมหานคร"_s);
    QVERIFY(shown.words().contains(u"พ.ศ. 2561"_s));
    const QModelIndex row = shown.model().indexOf(u"bangkok"_s);
    QCOMPARE(row.data().toString(), u"กรุงเทพมหานคร"_s);
    QCOMPARE(row.siblingAtColumn(int(CityModel::Column::Joined)).data().toString(), u"2561"_s);
}

/** What is left for the page of a maximised window on 1366 × 768. */
void TestCitiesPage::aLookTakenOnWhileHiddenIsThereWhenShown()
{
    Shown shown(Shown::citiesView(), {}, QSize(800, 500));
    QVERIFY(shown.table().isColumnHidden(int(CityModel::Column::Areas)));
    shown.page.hide();
    Appearance buddhist;
    buddhist.era = Era::Buddhist;
    shown.page.setAppearance(buddhist);
    shown.page.resize(1356, 791);
    shown.page.show();
    QVERIFY(!shown.table().isColumnHidden(int(CityModel::Column::Areas)));
    QVERIFY(!shown.part<QWidget>(u"memberStar"_s).isVisible()); // the years say in words what they are
    QCOMPARE(shown.part<QLabel>(u"memberCount"_s).text(), u"38 members (37 in BE\u00A02568)"_s);
    QVERIFY(shown.words().contains(u"2561"_s)); // the pilot cities joined in 2018
}

void TestCitiesPage::nothingIsCutOnASmallLaptop()
{
    Shown shown(Shown::citiesView(), {}, QSize(1282, 581));
    QVERIFY(shown.page.minimumSizeHint().width() <= 1282);
    QVERIFY(shown.page.minimumSizeHint().height() <= 581);
    const QModelIndex row = shown.model().indexOf(u"bandar_seri_begawan"_s);
    for (const CityModel::Column column : CityModel::AllColumns) {
        if (shown.table().isColumnHidden(int(column)))
            continue;
        const QModelIndex cell = row.siblingAtColumn(int(column));
        const QRect box = shown.table().visualRect(cell);
        QVERIFY2(box.right() <= shown.table().viewport()->width(), qPrintable(CityModel::columnName(column)));
        QVERIFY2(box.width() >= shown.table().itemDelegate()->sizeHint({}, cell).width(),
            qPrintable(CityModel::columnName(column)));
    }
}

ATLAS_TEST(TestCitiesPage)

#include "tst_citiespage.moc"
