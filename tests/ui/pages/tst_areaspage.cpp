// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/areas/areaspage.h"

#include "app/analysis/areasheet.h"
#include "app/dataset/edition.h"
#include "app/items/matrixmodel.h"
#include "app/settings/preferences.h"
#include "app/view/session.h"
#include "tests/support/facts.h"
#include "tests/support/testrunner.h"
#include "ui/pages/areas/matrixcard.h"
#include "ui/pages/areas/matrixview.h"
#include "ui/pages/areas/partcard.h"
#include "ui/sheet/sheetview.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/segmentedswitch.h"

#include <QHeaderView>
#include <QStackedWidget>

#include <memory>

using namespace Qt::StringLiterals;
using namespace atlas;

/** The page of areas as a person uses it. */
class TestAreasPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(loadBundledFonts()); }
    void aCellOpensItsProjects_data();
    void aCellOpensItsProjects();
    void keysWalkTheCellsAndEnterOpensOne();
    void aHeadOpensItsArea();
    void keysReachTheHeads();
    void aChallengeNamesItsSeriesOnItsCard();
    void aProjectOfTheListLeadsToItsSheet();
    void theSwitchesChangeTheView();
    void yearsWithoutAReportSaySo();
    void theLegendNamesTheHolesThatAreThere();
    void anAreaPrintsAndCountsItsShare();
    void aSeriesColoursTheMap();
    void everyPieceOfTheFrameworkHasASheet();
    void everyPieceOfTheFrameworkIsReached();
    void everyChallengeNamesItsSeries();
    void aLinkToARowOpensItsPart();
    void anAddressOutsideIsOpenedOnlyWhenAsked();
    void thePanelCloses();
    void itSpeaksThai();
};

namespace
{

struct Shown
{
    explicit Shown(ViewState view = {}, const Appearance &appearance = {})
        : edition(std::move(*Edition::openEmbedded()))
        , session([view]() mutable {
            view.page = Page::Areas;
            return view;
        }())
        , preferences(settings, appearance)
        , series([](const QString &id) {
            return std::make_shared<const IndicatorSeries>(IndicatorSeries{id, {}});
        })
        , page({*edition, series, basemap, session, preferences,
              [this](const QString &address) { opened.append(address); }})
    {
        page.setAppearance(appearance);
        page.resize(1280, 720);
        page.follow(session.view());
        page.show();
        QObject::connect(&session, &Session::viewChanged, &page, [this](const ViewState &, const ViewState &after) {
            if (after.page == Page::Areas)
                page.follow(after);
        });
    }

    [[nodiscard]] MatrixView &table() const { return *page.findChild<MatrixView *>(u"matrix"_s); }
    [[nodiscard]] SheetView &sheet() const { return *page.findChild<SheetView *>(u"areasSheet"_s); }
    [[nodiscard]] QString said() const { return sheet().toPlainText(); }
    [[nodiscard]] QModelIndex cell(const QString &city, const QString &area) const
    {
        return static_cast<const MatrixModel *>(table().model())->cell(city, area);
    }

    std::unique_ptr<Edition> edition;
    Settings settings;
    Session session;
    Preferences preferences;
    SeriesReader series;
    QByteArray basemap;
    QStringList opened; ///< addresses that the browser would show
    AreasPage page;
};

ViewState viewOf(int year)
{
    ViewState view;
    view.year = year;
    return view;
}

void click(MatrixView &table, const QModelIndex &cell)
{
    table.scrollTo(cell);
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(cell).center());
}

} // namespace

void TestAreasPage::aCellOpensItsProjects_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("en") << Language::English;
    QTest::newRow("th") << Language::Thai;
}

void TestAreasPage::aCellOpensItsProjects()
{
    QFETCH(const Language, language);
    Appearance appearance;
    appearance.language = language;
    Shown shown(viewOf(2025), appearance);
    click(shown.table(), shown.cell(u"bangkok"_s, u"built_infrastructure"_s));
    QCOMPARE(shown.session.view().city, u"bangkok"_s);
    QCOMPARE(shown.session.view().area, u"built_infrastructure"_s);
    int titles = 0;
    for (const auto &row : test::factRows(u"project_status"_s)) {
        if (row[u"city_id"_s] != u"bangkok"_s || row[u"year"_s] != u"2025"_s
            || row[u"area_id_reported"_s] != u"built_infrastructure"_s)
            continue;
        const Project *project = shown.edition->catalogue().project(row[u"project_id"_s]);
        QVERIFY(project);
        QVERIFY2(shown.said().contains(project->title.in(language)), qPrintable(shown.said()));
        ++titles;
    }
    QVERIFY(titles > 0);
    QVERIFY(shown.sheet().sheet().sources().contains(u"asean_me_2025"_s));
}

void TestAreasPage::keysWalkTheCellsAndEnterOpensOne()
{
    Shown shown(viewOf(2025));
    MatrixView &table = shown.table();
    table.setCurrentIndex(shown.cell(u"jakarta"_s, u"civic_social"_s));
    QTest::keyClick(&table, Qt::Key_Right);
    QTest::keyClick(&table, Qt::Key_Down);
    QVERIFY(shown.session.view().city.isEmpty());
    QTest::keyClick(&table, Qt::Key_Return);
    QCOMPARE(shown.session.view().area, u"health_wellbeing"_s);
    QCOMPARE(shown.session.view().city, u"makassar"_s);
}

void TestAreasPage::aHeadOpensItsArea()
{
    Shown shown(viewOf(2025));
    QHeaderView *head = shown.table().horizontalHeader();
    const int section = MatrixModel::FirstAreaColumn + 3;
    QTest::mouseClick(
        head->viewport(), Qt::LeftButton, {}, {head->sectionViewportPosition(section) + 20, head->height() / 2});
    QCOMPARE(shown.session.view().open, std::optional(RecordRef{RecordKind::Area, u"quality_environment"_s}));
    QVERIFY(shown.said().contains(u"Quality Environment"_s));
    QVERIFY(shown.said().contains(u"Biodiversity"_s));
}

void TestAreasPage::aProjectOfTheListLeadsToItsSheet()
{
    Shown shown(viewOf(2025));
    click(shown.table(), shown.cell(u"bangkok"_s, {}));
    QVERIFY(shown.said().contains(u"Bangkok"_s));
    Q_EMIT shown.sheet().recordWanted({RecordKind::Project, u"bkk-p1"_s});
    QCOMPARE(shown.session.view().page, Page::Cities);
    QCOMPARE(shown.session.view().open->id, u"bkk-p1"_s);
}

void TestAreasPage::theSwitchesChangeTheView()
{
    Shown shown(viewOf(2025));
    const int pilots = shown.table().model()->rowCount();
    shown.page.findChild<SegmentedSwitch *>(u"matrixMembers"_s)->choose(1);
    QVERIFY(shown.session.view().matrix.laterMembers);
    QVERIFY(shown.table().model()->rowCount() > pilots);
    shown.page.findChild<SegmentedSwitch *>(u"matrixMarks"_s)->choose(1);
    QCOMPARE(shown.session.view().matrix.marks, MatrixChoice::Marks::Status);
    shown.page.findChild<SegmentedSwitch *>(u"sections"_s)->choose(1);
    QCOMPARE(shown.session.view().section, u"framework"_s);
    QCOMPARE(shown.page.findChild<QStackedWidget *>(u"areasParts"_s)->currentIndex(), 1);
}

void TestAreasPage::yearsWithoutAReportSaySo()
{
    Shown shown(viewOf(2025));
    const auto note = [&] {
        return matrixYearNote(shown.edition->catalogue(), Format(Language::English, Era::Common),
            networkCoverage(shown.edition->catalogue(), shown.session.view()));
    };
    QVERIFY(note().isEmpty());
    shown.session.show(withYear(shown.session.view(), 2020));
    QVERIFY(note().contains(u"2020"_s) && note().contains(u"2019"_s));
    QVERIFY(shown.said().contains(u"2019"_s));
}

/** One entry each, exactly where a row has none of its cells for that reason: in 2022 every pilot is in the list. */
void TestAreasPage::theLegendNamesTheHolesThatAreThere()
{
    ViewState view = viewOf(2022);
    Shown shown(view);
    auto &legend = *shown.page.findChild<QWidget *>(u"matrixLegend"_s);
    const auto named = [&legend] { return legend.isVisible() ? legend.accessibleName() : QString(); };
    QCOMPARE(named(), QString());
    const int widthOfNothing = legend.sizeHint().width();
    view.page = Page::Areas;
    view.matrix.laterMembers = true;
    shown.session.show(view);
    QCOMPARE(named(), u"joins later"_s);
    QVERIFY(legend.sizeHint().width() > widthOfNothing);
    shown.session.show(withYear(view, 2025));
    QCOMPARE(named(), u"not in the list, joins later"_s);
    shown.session.show(withYear(view, 2026));
    QCOMPARE(named(), u"not in the list"_s);
    shown.session.show(withYear(view, 2019));
    QCOMPARE(named(), u"not filed by area, not in the list, joins later"_s);
    view.matrix.marks = MatrixChoice::Marks::Status;
    shown.session.show(withYear(view, 2025));
    QCOMPARE(named(), u"in planning, ongoing, completed, unresolved, not in the list, joins later"_s);
    QCOMPARE(legend.sizeHint().height(), 2 * lineHeight(TextRole::Caption));
}

void TestAreasPage::anAreaPrintsAndCountsItsShare()
{
    Shown shown(viewOf(2025));
    for (const Area &area : shown.edition->catalogue().areas) {
        shown.session.show(withRecordOpen(shown.session.view(), {RecordKind::Area, area.id}));
        for (const auto &row : test::factRows(u"network_stat"_s)) {
            if (row[u"metric"_s] != u"share_by_area"_s || row[u"scope"_s] != area.id)
                continue;
            const QString printed = Format().percent(row[u"value"_s].toDouble(), 0).replace(QChar::Nbsp, u' ');
            QVERIFY2(shown.said().contains(u"prints "_s + printed), qPrintable(area.id + shown.said()));
        }
    }
}

void TestAreasPage::aSeriesColoursTheMap()
{
    Shown shown(viewOf(2025));
    shown.session.show(withRecordOpen(shown.session.view(), {RecordKind::Area, u"health_wellbeing"_s}));
    QString address;
    for (const SheetBlock &block : shown.sheet().sheet().blocks) {
        for (const auto &row : block.rows) {
            if (row.first().record == RecordRef{RecordKind::Indicator, u"uhc_index"_s})
                address = row.last().address;
        }
    }
    QVERIFY(!address.isEmpty());
    Q_EMIT shown.sheet().addressWanted(QUrl(address).toString());
    QCOMPARE(shown.session.view().page, Page::Overview);
    QCOMPARE(shown.session.view().indicator, u"uhc_index"_s);
}

void TestAreasPage::everyPieceOfTheFrameworkHasASheet()
{
    Shown shown(viewOf(2025));
    for (const auto &row : test::factRows(u"framework_item"_s)) {
        shown.session.show(withRecordOpen(shown.session.view(), {RecordKind::FrameworkItem, row[u"item_id"_s]}));
        QVERIFY2(shown.said().contains(row[u"title_en"_s]), qPrintable(row[u"item_id"_s]));
        QVERIFY2(shown.said().simplified().contains(row[u"text_en"_s].simplified()), qPrintable(row[u"item_id"_s]));
        QVERIFY(shown.sheet().sheet().sources().contains(row[u"source_id"_s]));
    }
}

void TestAreasPage::everyPieceOfTheFrameworkIsReached()
{
    Shown shown;
    QSet<QString> cards;
    for (const PartCard *card : shown.page.findChildren<PartCard *>())
        cards.insert(card->record().id);
    for (const auto &row : test::factRows(u"framework_item"_s)) {
        if (row[u"kind"_s] != u"content"_s) // those stand on the sheet of their area
            QVERIFY2(cards.contains(row[u"item_id"_s]), qPrintable(row[u"item_id"_s]));
    }
    ViewState view = shown.session.view();
    view.section = u"framework"_s;
    shown.session.show(view);
    shown.page.findChild<PartCard *>(u"part-principle_non_binding"_s)->click();
    QCOMPARE(shown.session.view().open->id, u"principle_non_binding"_s);
    QCOMPARE(shown.session.view().section, u"framework"_s);
}

void TestAreasPage::everyChallengeNamesItsSeries()
{
    Shown shown;
    for (const auto &row : test::factRows(u"challenge"_s)) {
        shown.session.show(withRecordOpen(shown.session.view(), {RecordKind::Challenge, row[u"challenge_id"_s]}));
        QVERIFY(shown.said().contains(row[u"title_en"_s]));
        QStringList linked;
        for (const SheetBlock &block : shown.sheet().sheet().blocks) {
            for (const auto &line : block.rows) {
                if (line.first().record)
                    linked.append(line.first().record->id);
            }
        }
        QCOMPARE(linked, row[u"indicator_ids"_s].split(u';'));
    }
}

void TestAreasPage::aLinkToARowOpensItsPart()
{
    Shown shown;
    const auto *parts = shown.page.findChild<QStackedWidget *>(u"areasParts"_s);
    shown.session.show(withRecordOpen(shown.session.view(), {RecordKind::Challenge, u"pollution"_s}));
    QCOMPARE(parts->currentIndex(), 2);
    shown.session.show(withRecordOpen(shown.session.view(), {RecordKind::Area, u"civic_social"_s}));
    QCOMPARE(parts->currentIndex(), 0);
}

void TestAreasPage::anAddressOutsideIsOpenedOnlyWhenAsked()
{
    Shown shown;
    Q_EMIT shown.sheet().addressWanted(u"https://example.org/"_s);
    QCOMPARE(shown.opened, QStringList{u"https://example.org/"_s});
}

void TestAreasPage::keysReachTheHeads()
{
    Shown shown(viewOf(2025));
    const QModelIndex first = shown.table().model()->index(0, MatrixModel::FirstAreaColumn);
    shown.table().setCurrentIndex(first);
    QTest::keyClick(&shown.table(), Qt::Key_Up);
    QTest::keyClick(&shown.table(), Qt::Key_Right);
    QTest::keyClick(&shown.table(), Qt::Key_Return);
    const QString second = shown.edition->catalogue().areas[1].id;
    QCOMPARE(shown.session.view().open, std::optional(RecordRef{RecordKind::Area, second}));
    QTest::keyClick(&shown.table(), Qt::Key_Down); // back among the cells
    QTest::keyClick(&shown.table(), Qt::Key_Return);
    QCOMPARE(shown.session.view().area, second);
    QVERIFY(!shown.session.view().city.isEmpty());
}

void TestAreasPage::aChallengeNamesItsSeriesOnItsCard()
{
    ViewState view;
    view.section = u"challenges"_s;
    const Shown shown(view);
    const auto framework = *shown.edition->archive().framework();
    for (const Challenge &challenge : framework->challenges) {
        const auto *card = shown.page.findChild<PartCard *>(u"part-"_s + challenge.id);
        QVERIFY(card);
        QCOMPARE(card->words().items.size(), challenge.indicatorIds.size()); // each series that shows it is named
        QVERIFY(card->height() > shown.page.height() / 3); // the four share the page
    }
}

void TestAreasPage::thePanelCloses()
{
    Shown shown(viewOf(2025));
    auto *close = shown.page.findChild<QAbstractButton *>(u"closeSheet"_s);
    QVERIFY(!close->isVisible());
    click(shown.table(), shown.cell(u"bangkok"_s, u"built_infrastructure"_s));
    QVERIFY(close->isVisible());
    close->click();
    QVERIFY(shown.session.view().city.isEmpty() && shown.session.view().area.isEmpty());
    QVERIFY(!close->isVisible());
}

void TestAreasPage::itSpeaksThai()
{
    Shown shown(viewOf(2025));
    Appearance thai;
    thai.language = Language::Thai;
    shown.page.setAppearance(thai);
    const Area &area = shown.edition->catalogue().areas.first();
    QCOMPARE(shown.table().model()->headerData(MatrixModel::FirstAreaColumn, Qt::Horizontal).toString(), area.name.th);
    QVERIFY(shown.said().contains(area.name.th));
}

ATLAS_TEST(TestAreasPage)
#include "tst_areaspage.moc"
