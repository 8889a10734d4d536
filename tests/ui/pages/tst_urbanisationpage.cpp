// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/urbanisation/urbanisationpage.h"

#include "app/items/urbanrows.h"
#include "tests/support/facts.h"
#include "tests/support/testrunner.h"
#include "tests/ui/pages/plaincell.h"
#include "tests/ui/pages/shownpage.h"
#include "ui/charts/chartmenu.h"
#include "ui/charts/chartwidget.h"
#include "ui/charts/smallmultiples.h"
#include "ui/map/legendstrip.h"
#include "ui/map/mapwidget.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/segmentedswitch.h"
#include "ui/widgets/tableview.h"

#include <QMenu>

#include <memory>
#include <tuple>

using namespace Qt::StringLiterals;
using namespace atlas;
using test::cell;

/** The page of urbanisation, as a person goes through it. */
class TestUrbanisationPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(loadBundledFonts()); }
    void theYearMovesEveryChart();
    void anEditionIsChosenInOneStep();
    void aClickOnALineChoosesItsState();
    void membersStandSideBySide();
    void aRowChoosesItsState();
    void theTableOfEditionsHasTheRowsOfTheFacts();
    void everyCellWithAFigureNamesIt_data();
    void everyCellWithAFigureNamesIt();
    void aCityIsChosenFromTheTable();
    void theYearToCompareWithIsOfTheView();
    void theMenuChoosesACity();
    void twoMapsShowTwoYearsOfOneView();
    void twoMapsShareOneLegend();
    void noTableScrollsSideways_data();
    void noTableScrollsSideways();
    void numbersStandUnderEachOther();
    void numbersAreShortWhereThePictureNeedsTheWidth();
    void theTableOfFirstYearsNamesItsSource();
    void aPartOfThePageIsRemembered();
    void languageAndEraSwitchLive();
};

namespace
{

ViewState urbanView(const QString &section = {})
{
    ViewState view = withPage({}, Page::Urbanisation);
    view.section = section;
    return view;
}

struct Shown : test::ShownPage<UrbanisationPage>
{
    explicit Shown(const ViewState &view = urbanView(), const Appearance &appearance = {})
        : ShownPage(view, appearance, {1282, 590})
    {
    }

    [[nodiscard]] ChartWidget &chart(const QString &name) const { return part<ChartWidget>(name); }
};

} // namespace

void TestUrbanisationPage::theYearMovesEveryChart()
{
    Shown shown;
    const QStringList names{u"shareChart"_s, u"speedChart"_s, u"peopleChart"_s};
    QHash<QString, ChartPlot> plots;
    QHash<QString, QString> titles;
    for (const QString &name : names) {
        plots[name] = shown.chart(name).description().plot;
        titles[name] = shown.chart(name).description().title;
    }
    shown.session.show(withYear(shown.session.view(), 1990));
    for (const QString &name : names) {
        const ChartDescription &chart = shown.chart(name).description();
        QCOMPARE(chart.currentYear, 1990);
        QCOMPARE(chart.plot, plots[name]); // its picture is kept
        QVERIFY2(chart.title != titles[name] && chart.title.contains(u"1990"_s), qPrintable(chart.title));
    }
}

void TestUrbanisationPage::anEditionIsChosenInOneStep()
{
    Shown shown;
    auto &edition = shown.part<SegmentedSwitch>(u"urbanEdition"_s);
    edition.choose(1);
    QCOMPARE(shown.session.view().urban.edition, UrbanChoice::Edition::WorldBank);
    QCOMPARE(shown.session.stepsBack(), 1);
    QCOMPARE(shown.chart(u"shareChart"_s).description().plot.lastYear, 2025);
    shown.session.goBack();
    QCOMPARE(edition.current(), 0);
    QCOMPARE(shown.chart(u"shareChart"_s).description().plot.lastYear, 2050);
}

void TestUrbanisationPage::aClickOnALineChoosesItsState()
{
    Shown shown;
    Q_EMIT shown.chart(u"shareChart"_s).lineClicked(u"THA"_s);
    QCOMPARE(shown.session.view().states, QList<QString>{u"THA"_s});
    QVERIFY(shown.chart(u"speedChart"_s).description().title.startsWith(u"Thailand"_s));
    QVERIFY(shown.chart(u"peopleChart"_s).description().title.startsWith(u"Thailand"_s));
    Q_EMIT shown.chart(u"speedChart"_s).choiceCleared();
    QVERIFY(shown.session.view().states.isEmpty());
}

void TestUrbanisationPage::membersStandSideBySide()
{
    Shown shown;
    shown.part<SegmentedSwitch>(u"sideBySide"_s).choose(1);
    QVERIFY(shown.session.view().urban.sideBySide);
    QCOMPARE(shown.session.stepsBack(), 1);
    auto &panels = shown.part<SmallMultiples>(u"sharePanels"_s);
    QVERIFY(panels.isVisible());
    QVERIFY(!shown.chart(u"shareChart"_s).isVisible());
    QCOMPARE(panels.panels().size(), 10);
    const QList<ChartPanel> before = panels.panels();
    shown.session.show(withYear(shown.session.view(), 1990));
    QVERIFY2(panels.description().title.contains(u"1990"_s), qPrintable(panels.description().title));
    QCOMPARE(panels.panels(), before); // their picture is kept
    Q_EMIT panels.linePicked(u"THA"_s);
    QCOMPARE(shown.session.view().states, QList<QString>{u"THA"_s});
    QVERIFY(panels.description().title.startsWith(u"Thailand"_s));
    shown.part<SegmentedSwitch>(u"sideBySide"_s).choose(0);
    QVERIFY(shown.chart(u"shareChart"_s).isVisible());
    QVERIFY(shown.chart(u"shareChart"_s).description().title.startsWith(u"Thailand"_s));
    QCOMPARE(shown.chart(u"peopleChart"_s).description().currentYear, 1990);
}

void TestUrbanisationPage::aRowChoosesItsState()
{
    Shown shown(urbanView(u"when"_s));
    auto &table = shown.part<TableView>(u"crossingTable"_s);
    QCOMPARE(table.currentIndex().row(), 0); // ASEAN
    Q_EMIT table.opened(table.model()->index(1, 0));
    const QString first = shown.edition->catalogue().states.first().id;
    QCOMPARE(shown.session.view().states, QList<QString>{first});
    QCOMPARE(table.currentIndex().row(), 1);
    Q_EMIT table.opened(table.model()->index(0, 0));
    QVERIFY(shown.session.view().states.isEmpty());
}

void TestUrbanisationPage::theTableOfEditionsHasTheRowsOfTheFacts()
{
    ViewState view = urbanView(u"editions"_s);
    view.year = 2018;
    Shown shown(view);
    const auto &table = shown.part<TableView>(u"editionsTable"_s);
    int compared = 0;
    for (const test::FactRow &conflict : test::factRows(u"conflict"_s)) {
        if (conflict[u"field"_s] != u"urban_share" || conflict[u"year"_s] != u"2018")
            continue;
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            const auto figure = table.model()->index(row, UrbanRows::Older).data(FigureRole).value<FigureRef>();
            if (figure.place != conflict[u"subject_id"_s])
                continue;
            const auto read = [](QString text) { return text.replace(QChar(0x00a0), u' '); };
            QVERIFY(read(conflict[u"statement_a"_s]).startsWith(cell(table, row, UrbanRows::Older)));
            QVERIFY(read(conflict[u"statement_b"_s]).startsWith(cell(table, row, UrbanRows::Newer)));
            ++compared;
        }
    }
    QCOMPARE(compared, 10); // ASEAN and nine states: of Singapore both say the same
    QCOMPARE(table.model()->rowCount(), 11);
}

void TestUrbanisationPage::everyCellWithAFigureNamesIt_data()
{
    QTest::addColumn<QString>("section");
    QTest::addColumn<QString>("name");
    QTest::newRow("when") << u"when"_s << u"crossingTable"_s;
    QTest::newRow("editions") << u"editions"_s << u"editionsTable"_s;
    QTest::newRow("cities") << u"cities"_s << u"growthTable"_s;
}

void TestUrbanisationPage::everyCellWithAFigureNamesIt()
{
    QFETCH(const QString, section);
    QFETCH(const QString, name);
    Shown shown(urbanView(section));
    const auto *model = shown.part<TableView>(name).model();
    QVERIFY(model->rowCount() > 10);
    for (int row = 0; row < model->rowCount(); ++row) {
        for (int column = 1; column < model->columnCount(); ++column) {
            const QVariant figure = model->index(row, column).data(FigureRole);
            QVERIFY(figure.canConvert<FigureRef>());
            const auto ref = figure.value<FigureRef>();
            QVERIFY(shown.series(ref.measure)->of(ref.place).at(ref.year));
        }
    }
}

void TestUrbanisationPage::aCityIsChosenFromTheTable()
{
    Shown shown(urbanView(u"cities"_s));
    auto &table = shown.part<TableView>(u"growthTable"_s);
    QCOMPARE(table.model()->rowCount(), 27);
    Q_EMIT table.opened(table.model()->index(0, 0));
    const QString city = shown.session.view().city;
    QVERIFY(!city.isEmpty());
    QCOMPARE(shown.chart(u"cityGrowthChart"_s).description().plot.lines.first().id, city);
    Q_EMIT table.opened(table.model()->index(0, 0));
    QVERIFY(shown.session.view().city.isEmpty());
}

void TestUrbanisationPage::theYearToCompareWithIsOfTheView()
{
    ViewState view = urbanView(u"cities"_s);
    view.urban.since = 1950;
    Shown shown(view);
    const auto &table = shown.part<TableView>(u"growthTable"_s);
    QCOMPARE(table.model()->headerData(UrbanRows::From, Qt::Horizontal).toString(), u"1950"_s);
    QCOMPARE(table.model()->headerData(UrbanRows::To, Qt::Horizontal).toString(), QString::number(StartYear));
}

void TestUrbanisationPage::twoMapsShowTwoYearsOfOneView()
{
    ViewState view = urbanView(u"maps"_s);
    view.urban.since = 1960;
    view.indicator = u"pm25"_s; // of the map of the first page
    Shown shown(view);
    const auto &earlier = shown.part<MapWidget>(u"earlierMap"_s);
    const auto &now = shown.part<MapWidget>(u"laterMap"_s);
    QCOMPARE(earlier.description().year, 1960);
    QCOMPARE(now.description().year, StartYear);
    QCOMPARE(earlier.description().classes, now.description().classes);
    shown.part<MapWidget>(u"earlierMap"_s).zoomBy(2);
    QVERIFY(shown.session.view().camera);
    QCOMPARE(now.viewport(), earlier.viewport());
    QCOMPARE(shown.session.view().year, StartYear);
    QCOMPARE(shown.session.view().indicator, view.indicator);
    shown.session.show(withYear(shown.session.view(), 2040));
    QCOMPARE(earlier.description().year, 1960);
    QCOMPARE(now.description().year, 2040);
    shown.session.goBack();
    shown.session.goBack();
    QCOMPARE(shown.session.view(), view);
}

void TestUrbanisationPage::theMenuChoosesACity()
{
    Shown shown(urbanView(u"cities"_s));
    auto &chart = shown.chart(u"cityGrowthChart"_s);
    const auto textOf = [&chart](const QString &city) {
        const std::unique_ptr<QMenu> menu(makeChartMenu(chart, city));
        return menu->findChild<QAction *>(u"pin"_s)->text();
    };
    QCOMPARE(textOf(u"manila"_s), u"Choose Manila"_s); // of the article, and not chosen
    QCOMPARE(textOf(u"ha_noi"_s), u"Choose Ha Noi"_s);
    Q_EMIT chart.lineClicked(u"manila"_s);
    QCOMPARE(shown.session.view().city, u"manila"_s);
    QCOMPARE(textOf(u"manila"_s), u"Clear the choice of Manila"_s);
    Q_EMIT chart.choiceCleared();
    QVERIFY(shown.session.view().city.isEmpty());
}

void TestUrbanisationPage::twoMapsShareOneLegend()
{
    Shown shown(urbanView(u"maps"_s));
    for (const QString &name : {u"earlierMap"_s, u"laterMap"_s}) {
        auto &map = shown.part<MapWidget>(name);
        QVERIFY(map.mapLayout().legend.isEmpty());
        QVERIFY(!map.findChild<QWidget *>(u"mapLegend"_s)->isVisible());
    }
    QVERIFY(shown.page.findChild<LegendStrip *>()->isVisible());
    QCOMPARE(shown.part<ElidedLabel>(u"earlierMapYear"_s).text(), u"2018, estimates"_s);
    QCOMPARE(shown.part<ElidedLabel>(u"laterMapYear"_s).text(), u"2025, projection"_s);
    shown.session.show(withYear(shown.session.view(), 2040));
    QCOMPARE(shown.part<ElidedLabel>(u"laterMapYear"_s).text(), u"2040, projection"_s);
    QVERIFY(shown.part<ElidedLabel>(u"mapsFinding"_s).text().contains(u"2040"_s));
}

void TestUrbanisationPage::noTableScrollsSideways_data()
{
    everyCellWithAFigureNamesIt_data();
}

void TestUrbanisationPage::noTableScrollsSideways()
{
    QFETCH(const QString, section);
    QFETCH(const QString, name);
    for (const Language language : {Language::English, Language::Thai}) {
        Appearance appearance;
        appearance.language = language;
        Shown shown(urbanView(section), appearance);
        const auto &table = shown.part<TableView>(name);
        QTRY_VERIFY(table.columnWidth(0) > 0);
        int width = 0;
        for (int column = 0; column < table.model()->columnCount(); ++column)
            width += table.columnWidth(column);
        QVERIFY(width <= table.viewport()->width());
    }
}

void TestUrbanisationPage::numbersStandUnderEachOther()
{
    const auto isAtRight = [](const QVariant &alignment) { return (alignment.toInt() & int(Qt::AlignRight)) != 0; };
    for (const auto &[section, name, first, last] :
        {std::tuple(u"editions"_s, u"editionsTable"_s, int(UrbanRows::Older), int(UrbanRows::Difference)),
            std::tuple(u"cities"_s, u"growthTable"_s, int(UrbanRows::From), int(UrbanRows::Growth))}) {
        Shown shown(urbanView(section));
        const QAbstractItemModel &model = *shown.part<TableView>(name).model();
        for (int column = 0; column < model.columnCount(); ++column) {
            const bool isNumber = column >= first && column <= last;
            QCOMPARE(isAtRight(model.index(0, column).data(Qt::TextAlignmentRole)), isNumber);
            QCOMPARE(isAtRight(model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole)), isNumber);
        }
    }
}

void TestUrbanisationPage::numbersAreShortWhereThePictureNeedsTheWidth()
{
    Shown shown(urbanView(u"cities"_s));
    const auto &table = shown.part<TableView>(u"growthTable"_s);
    QTRY_VERIFY(cell(table, 0, UrbanRows::To).endsWith(u" M"_s));
    QVERIFY(!table.isColumnHidden(UrbanRows::Both));
    shown.page.resize(1836, 900);
    QTRY_VERIFY(cell(table, 0, UrbanRows::To).endsWith(u" million"_s));
    shown.page.resize(876, 452);
    QTRY_VERIFY(table.isColumnHidden(UrbanRows::Both));
    QVERIFY(cell(table, 0, UrbanRows::To).endsWith(u" M"_s));
}

void TestUrbanisationPage::theTableOfFirstYearsNamesItsSource()
{
    Shown shown(urbanView(u"when"_s));
    const auto &source = shown.part<ElidedLabel>(u"crossingTableSource"_s);
    QVERIFY(source.isVisible());
    QCOMPARE(source.text(),
        u"Source: World Urbanization Prospects 2018 (United Nations); ASEAN computed from these · atlas edition %1"_s
            .arg(shown.edition->catalogue().edition.number));
    shown.part<SegmentedSwitch>(u"urbanEdition"_s).choose(1);
    QVERIFY2(
        source.text().contains(u"World Development Indicators, edition of 13 July 2026"_s), qPrintable(source.text()));
    Shown editions(urbanView(u"editions"_s)); // there the chart beside the table names them
    QVERIFY(!editions.part<ElidedLabel>(u"editionsTableSource"_s).isVisible());
}

void TestUrbanisationPage::aPartOfThePageIsRemembered()
{
    Shown shown;
    auto &sections = shown.part<SegmentedSwitch>(u"sections"_s);
    sections.choose(2);
    QCOMPARE(shown.session.view().section, u"editions"_s);
    QVERIFY(!shown.part<SegmentedSwitch>(u"urbanEdition"_s).isVisible());
    shown.session.goBack();
    QCOMPARE(sections.current(), 0);
    QVERIFY(shown.part<SegmentedSwitch>(u"urbanEdition"_s).isVisible());
}

void TestUrbanisationPage::languageAndEraSwitchLive()
{
    Shown shown(urbanView(u"when"_s));
    const auto &table = shown.part<TableView>(u"crossingTable"_s);
    Appearance thai;
    thai.language = Language::Thai;
    thai.era = Era::Buddhist;
    shown.page.setAppearance(thai);
    QVERIFY2(cell(table, 0, UrbanRows::Share).contains(u"2593"_s), qPrintable(cell(table, 0, UrbanRows::Share)));
    shown.page.setAppearance({});
    QCOMPARE(cell(table, 0, UrbanRows::Share), u"66.1 % in 2050"_s);
}

ATLAS_TEST(TestUrbanisationPage)

#include "tst_urbanisationpage.moc"
