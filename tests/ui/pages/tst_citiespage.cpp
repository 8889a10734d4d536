// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cities/citiespage.h"

#include "app/items/citymodel.h"
#include "app/items/itemroles.h"
#include "app/items/projectlifemodel.h"
#include "tests/support/facts.h"
#include "tests/support/input.h"
#include "tests/support/testrunner.h"
#include "tests/ui/pages/shownpage.h"
#include "ui/charts/chartwidget.h"
#include "ui/pages/cities/filterbutton.h"
#include "ui/sheet/sheetview.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/segmentedswitch.h"
#include "ui/widgets/tableview.h"

#include <QLabel>
#include <QMenu>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using namespace atlas;

/** The page of the member cities, as a person goes through it. */
class TestCitiesPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(loadBundledFonts()); }
    void everyMemberIsInTheList();
    void arrowsMoveAndEnterOpensTheSheet();
    void theSheetOfEveryCitySaysWhatTheFactsSay();
    void theSheetOfEveryStateSaysWhatTheFactsSay();
    void theSheetOfEveryProjectSaysWhatTheFactsSay();
    void everyFactOfASheetThatIsAFigureHasASource();
    void aFilterIsSetFromItsMenuAndTakenOffByItsCross();
    void filtersThatLeaveNobodyCanBeCleared();
    void anotherYearLeavesTheListWhereItIsRead();
    void columnsAreChosen();
    void orderIsOfferedOnlyWithLeagueTables();
    void projectsHaveARowEachWithTheirYears();
    void theChartFollowsTheYear();
    void theMapIsOneClickAway();
    void aSeriesOpensForItsPlace();
    void languageAndEraSwitchLive();
    void anAddressIsOpenedOnlyWhenAskedFor();
    void nothingIsCutOnASmallLaptop();
};

namespace
{

struct Shown : test::ShownPage<CitiesPage>
{
    explicit Shown(
        const ViewState &view = citiesView(), const Appearance &appearance = {}, QSize size = QSize(1356, 791))
        : ShownPage(view, appearance, size)
    {
    }

    static ViewState citiesView() { return withPage({}, Page::Cities); }

    [[nodiscard]] TableView &table() const { return part<TableView>(u"memberTable"_s); }
    [[nodiscard]] const CityModel &model() const { return static_cast<const CityModel &>(*table().model()); }
    [[nodiscard]] SheetView &sheet() const { return part<SheetView>(u"placeSheet"_s); }
    /** With plain blanks, and the hyphen of the facts for the dash in a span of years. */
    [[nodiscard]] QString words() const
    {
        return sheet().toPlainText().remove(QChar(0x200b)).replace(QChar(0x00a0), u' ').replace(QChar(0x2013), u'-');
    }
    void openRecord(RecordKind kind, const QString &id) { session.show(withRecordOpen(session.view(), {kind, id})); }

    /** Presses a button that opens a menu and triggers the entry that begins with `words`. */
    void choose(const QString &button, const QString &entry)
    {
        part<QAbstractButton>(button).click();
        auto *menu = page.findChild<QMenu *>(button + u"Menu"_s);
        QVERIFY(menu != nullptr);
        for (QAction *action : menu->actions()) {
            if (action->text().startsWith(entry)) {
                action->trigger();
                menu->close();
                QTRY_VERIFY(page.findChild<QMenu *>(button + u"Menu"_s) == nullptr);
                return;
            }
        }
        QFAIL("no such entry");
    }
};

/** The text of a cell of the facts as it stands in a sheet. */
QString said(QString cell)
{
    return cell.replace(QChar(0x00a0), u' ').replace(QChar(0x2013), u'-');
}

} // namespace

void TestCitiesPage::everyMemberIsInTheList()
{
    const Shown shown;
    for (const test::FactRow &row : test::factRows(u"city"_s)) {
        const QModelIndex found = shown.model().indexOf(row[u"city_id"_s]);
        QVERIFY2(found.isValid(), qPrintable(row[u"city_id"_s]));
        const QModelIndex people = found.siblingAtColumn(int(CityModel::Column::Population));
        QVERIFY2(!people.data(CityModel::RemarkRole).toString().isEmpty(), qPrintable(row[u"city_id"_s]));
    }
    QCOMPARE(shown.part<QLabel>(u"memberCount"_s).text(), u"38 members"_s);
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

void TestCitiesPage::theSheetOfEveryCitySaysWhatTheFactsSay()
{
    Shown shown;
    QHash<QString, test::FactRow> visions;
    for (const test::FactRow &row : test::factRows(u"city_vision"_s))
        visions.insert(row[u"city_id"_s], row);
    for (const test::FactRow &row : test::factRows(u"city"_s)) {
        shown.openRecord(RecordKind::City, row[u"city_id"_s]);
        const QString words = shown.words();
        for (const auto column : {"name_en"_L1, "name_th"_L1, "name_th_alt"_L1, "name_local"_L1, "unit_represented"_L1,
                 "csco_host_body"_L1, "note"_L1, "census_scope"_L1}) {
            const QString cell = row[QString(column)];
            QVERIFY2(words.contains(said(cell)), qPrintable(row[u"city_id"_s] + u": "_s + cell));
        }
        const QString people = QLocale(QLocale::English).toString(row[u"population"_s].toInt());
        QVERIFY2(words.contains(people), qPrintable(people));
        if (visions.contains(row[u"city_id"_s]))
            QVERIFY(words.contains(said(visions[row[u"city_id"_s]][u"vision_en"_s])));
        for (const test::FactRow &project : test::factRows(u"project"_s)) {
            if (project[u"city_id"_s] == row[u"city_id"_s])
                QVERIFY2(words.contains(said(project[u"title_en"_s])), qPrintable(project[u"title_en"_s]));
        }
        QCOMPARE(words.count(u" km to the "_s), 5);
    }
}

void TestCitiesPage::theSheetOfEveryStateSaysWhatTheFactsSay()
{
    Shown shown;
    QSet<QString> followed;
    for (const test::FactRow &row : test::factRows(u"observation"_s)) {
        if (row[u"indicator_id"_s] == u"life_expectancy")
            followed.insert(row[u"entity_id"_s]);
    }
    for (const test::FactRow &row : test::factRows(u"state"_s)) {
        shown.openRecord(RecordKind::State, row[u"state_id"_s]);
        const QString words = shown.words();
        for (const auto column : {"name_en"_L1, "official_name_en"_L1, "name_th"_L1, "name_th_alt"_L1, "capital"_L1,
                 "national_representative_body"_L1, "note"_L1, "iso2"_L1}) {
            const QString cell = row[QString(column)];
            QVERIFY2(words.contains(said(cell)), qPrintable(row[u"state_id"_s] + u": "_s + cell));
        }
        QVERIFY(words.contains(row[u"asean_joined_date"_s].left(4)));
        for (const test::FactRow &city : test::factRows(u"city"_s)) {
            if (city[u"state_id"_s] == row[u"state_id"_s])
                QVERIFY(words.contains(city[u"name_en"_s]));
        }
        QCOMPARE(words.contains(u"Life expectancy at birth"_s), followed.contains(row[u"state_id"_s]));
    }
}

void TestCitiesPage::theSheetOfEveryProjectSaysWhatTheFactsSay()
{
    Shown shown;
    QHash<QString, QList<test::FactRow>> lives;
    for (const test::FactRow &row : test::factRows(u"project_status"_s))
        lives[row[u"project_id"_s]].append(row);
    for (const test::FactRow &row : test::factRows(u"project"_s)) {
        shown.openRecord(RecordKind::Project, row[u"project_id"_s]);
        const QString words = shown.words();
        for (const auto column : {"title_en"_L1, "title_th"_L1, "summary_en"_L1, "latest_title_en"_L1, "partner"_L1,
                 "note"_L1, "target_year"_L1}) {
            const QString cell = row[QString(column)];
            QVERIFY2(words.contains(said(cell)), qPrintable(row[u"project_id"_s] + u": "_s + cell));
        }
        for (const test::FactRow &line : std::as_const(lives[row[u"project_id"_s]])) {
            for (const auto column : {"reported_title"_L1, "detail_en"_L1, "note"_L1, "year"_L1})
                QVERIFY2(words.contains(said(line[QString(column)])), qPrintable(line[QString(column)]));
        }
    }
}

/** What the sheet claims of the world is numbered; what it counts itself says so or counts rows above it. */
void TestCitiesPage::everyFactOfASheetThatIsAFigureHasASource()
{
    Shown shown;
    const auto check = [&shown](RecordKind kind, const QString &id, const QString &allowed) {
        shown.openRecord(kind, id);
        for (const SheetBlock &block : shown.sheet().sheet().blocks) {
            for (const SheetFact &fact : block.facts) {
                const bool isClaim = !fact.sourceId.isEmpty() || fact.value.first().text == allowed;
                QVERIFY2(isClaim, qPrintable(id + u": "_s + fact.label));
            }
        }
    };
    for (const test::FactRow &row : test::factRows(u"city"_s))
        check(RecordKind::City, row[u"city_id"_s], u"not followed by the UN"_s);
    for (const test::FactRow &row : test::factRows(u"state"_s))
        check(RecordKind::State, row[u"state_id"_s], {});
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
    QCOMPARE(shown.part<QLabel>(u"memberCount"_s).text(), u"38 members"_s);
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

void TestCitiesPage::theChartFollowsTheYear()
{
    Shown shown;
    shown.openRecord(RecordKind::City, u"bangkok"_s);
    shown.part<SegmentedSwitch>(u"sheetParts"_s).choose(2);
    auto &chart = shown.part<ChartWidget>(u"cityChart"_s);
    QVERIFY(chart.isVisible());
    QVERIFY(chart.description().title.contains(u"11.4"_s));
    shown.session.show(withYear(shown.session.view(), 1990));
    QVERIFY(chart.description().title.contains(u"1990"_s));
    QCOMPARE(chart.description().plot.marks.size(), 1); // what the plan states of the administrative area
    shown.openRecord(RecordKind::City, u"banyuwangi"_s); // the UN follows none
    QVERIFY(!chart.isVisible());
}

void TestCitiesPage::theMapIsOneClickAway()
{
    Shown shown;
    shown.openRecord(RecordKind::City, u"da_nang"_s);
    shown.part<QAbstractButton>(u"showOnMap"_s).click();
    QCOMPARE(shown.session.view().page, Page::Overview);
    QCOMPARE(shown.session.view().city, u"da_nang"_s);
    QVERIFY(!shown.session.view().open);
    shown.openRecord(RecordKind::State, u"VNM"_s);
    shown.part<QAbstractButton>(u"showOnMap"_s).click();
    QCOMPARE(shown.session.view().states, QList<QString>{u"VNM"_s});
}

void TestCitiesPage::aSeriesOpensForItsPlace()
{
    Shown shown;
    shown.openRecord(RecordKind::State, u"THA"_s);
    Q_EMIT shown.sheet().recordWanted({RecordKind::Indicator, u"life_expectancy"_s});
    QCOMPARE(shown.session.view().page, Page::Data);
    QCOMPARE(shown.session.view().series.indicator, u"life_expectancy"_s);
    QCOMPARE(shown.session.view().series.entity, u"THA"_s);
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

void TestCitiesPage::anAddressIsOpenedOnlyWhenAskedFor()
{
    Shown shown;
    shown.openRecord(RecordKind::City, u"bangkok"_s);
    QVERIFY(shown.opened.isEmpty());
    Q_EMIT shown.sheet().addressWanted(u"https://asean.org"_s);
    QCOMPARE(shown.opened, QStringList{u"https://asean.org"_s});
}

/** What is left for the page of a maximised window on 1366 × 768. */
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
