// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view/link.h"
#include "tests/support/testrunner.h"
#include "tests/ui/pages/showneconomy.h"
#include "ui/charts/chartwidget.h"
#include "ui/charts/pyramidwidget.h"
#include "ui/charts/smallmultiples.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/segmentedswitch.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace atlas;
using test::economyView;
using test::plain;
using Shown = test::ShownEconomy;

/** The page of the economy, as a person goes through it. */
class TestEconomyPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(loadBundledFonts()); }
    void fourChartsFollowYearAndStates();
    void aClickOnAYearGoesThere();
    void perHeadHasTwoMeasures();
    void outputPerHeadBeginsLogarithmic();
    void growthStandsTogetherOrSideBySide();
    void theRankFollowsBasisAndEurope();
    void aSourceWithoutTheUnionOffersNoChoice();
    void peopleFollowYearAndStates();
    void thePyramidFollowsYearAndStates();
    void theReportCardIsOfTheStateChosenLast();
    void theReportCardJudgesOutputAndPeopleToo();
    void theReportCardStandsSideBySide();
    void everyPartIsRememberedByItsName();
    void everyChartNamesItsFigures();
    void languageAndEraSwitchLive();
    void everyChartHasTheDigitsOfTheReader();
};

namespace
{

const QStringList LevelCharts{u"nominalChart"_s, u"powerChart"_s, u"perHeadChart"_s, u"growthChart"_s};

} // namespace

void TestEconomyPage::fourChartsFollowYearAndStates()
{
    Shown shown;
    for (const QString &name : LevelCharts) {
        QVERIFY(shown.part<ChartWidget>(name).isVisible());
        QCOMPARE(shown.chart(name).currentYear, 2025);
        QVERIFY(shown.chart(name).emptyReason.isEmpty());
        QCOMPARE(shown.chart(name).plot.lastYear, 2030);
    }
    shown.change([](ViewState &view) {
        view.year = 2018;
        view.states = {u"THA"_s};
    });
    for (const QString &name : LevelCharts) {
        QCOMPARE(shown.chart(name).currentYear, 2018);
        QCOMPARE(shown.chart(name).plot.line(u"THA"_s)->role, ChartLine::Role::Chosen);
        QVERIFY(shown.chart(name).title.contains(u"Thailand"_s));
    }
    QVERIFY(!shown.part<QWidget>(u"economySheet"_s).isVisible());
}

void TestEconomyPage::aClickOnAYearGoesThere()
{
    Shown shown;
    Q_EMIT shown.part<ChartWidget>(u"growthChart"_s).yearPicked(2009);
    QCOMPARE(shown.session.view().year, 2009);
    QCOMPARE(shown.chart(u"nominalChart"_s).currentYear, 2009);
}

void TestEconomyPage::perHeadHasTwoMeasures()
{
    Shown shown;
    QCOMPARE(shown.chart(u"perHeadChart"_s).plot.lines.first().figures[0].measure, u"gdp_pc_ppp"_s);
    shown.part<SegmentedSwitch>(u"perHeadMeasure"_s).choose(0);
    QCOMPARE(shown.chart(u"perHeadChart"_s).plot.lines.first().figures[0].measure, u"gdp_pc_nominal"_s);
    shown.session.goBack();
    QCOMPARE(shown.part<SegmentedSwitch>(u"perHeadMeasure"_s).current(), 1);
}

/** Singapore and Brunei stand far above the others; the plain axis is a wish of its own, kept in the view. */
void TestEconomyPage::outputPerHeadBeginsLogarithmic()
{
    Shown shown;
    auto &chart = shown.part<ChartWidget>(u"perHeadChart"_s);
    QCOMPARE(chart.shown().plot.axis, ChartPlot::Axis::Logarithmic);
    QVERIFY(shown.session.view().scales.isEmpty());
    QCOMPARE(shown.part<ChartWidget>(u"nominalChart"_s).shown().plot.axis, ChartPlot::Axis::Linear);
    QTest::keyClick(&chart, Qt::Key_L);
    QCOMPARE(chart.shown().plot.axis, ChartPlot::Axis::Linear);
    const auto again = viewFromLink(toLink(shown.session.view()));
    QVERIFY(again && *again == shown.session.view());
    QTest::keyClick(&chart, Qt::Key_L);
    QVERIFY(shown.session.view().scales.isEmpty());
    shown.session.goBack();
    QCOMPARE(chart.shown().plot.axis, ChartPlot::Axis::Linear);
    shown.session.goBack();
    QCOMPARE(chart.shown().plot.axis, ChartPlot::Axis::Logarithmic);
}

void TestEconomyPage::growthStandsTogetherOrSideBySide()
{
    Shown shown;
    auto &panels = shown.part<SmallMultiples>(u"growthPanels"_s);
    QVERIFY(!panels.isVisible());
    shown.part<SegmentedSwitch>(u"growthForm"_s).choose(1);
    QVERIFY(shown.session.view().economyPage.sideBySide);
    QVERIFY(panels.isVisible());
    QVERIFY(!shown.part<ChartWidget>(u"growthChart"_s).isVisible());
    QCOMPARE(panels.panels().size(), 10);
    QCOMPARE(panels.panels().first().lineId, u"BRN"_s);
    const QWidget *form = &shown.part<SegmentedSwitch>(u"panelsForm"_s);
    QCOMPARE(shown.page.window()->focusWidget(), form); // the switch that was used is hidden
    Q_EMIT panels.linePicked(u"THA"_s);
    QCOMPARE(shown.session.view().states, QList<QString>{u"THA"_s});
    QVERIFY(panels.description().title.contains(u"Thailand"_s));
    Q_EMIT panels.yearPicked(2009);
    QCOMPARE(panels.description().currentYear, 2009);
    shown.part<SegmentedSwitch>(u"panelsForm"_s).choose(0);
    QCOMPARE(shown.chart(u"growthChart"_s).currentYear, 2009);
    QVERIFY(shown.chart(u"nominalChart"_s).title.contains(u"Thailand"_s));
}

void TestEconomyPage::theRankFollowsBasisAndEurope()
{
    Shown shown(economyView(u"rank"_s));
    const auto rankIn = [&](int year) { return int(shown.chart(u"rankChart"_s).plot.line(AseanId)->at(year)->value); };
    QCOMPARE(rankIn(2025), 5);
    QCOMPARE(rankIn(2026), 6);
    shown.takeFrom(u"rankBasis"_s, u"basisMenu"_s, 3);
    QCOMPARE(shown.session.view().economyPage.basis, EconomyPageChoice::Basis::Ssp2);
    QCOMPARE(rankIn(2050), 4);
    shown.part<SegmentedSwitch>(u"rankEurope"_s).choose(1);
    QCOMPARE(rankIn(2050), 5);
    QVERIFY(shown.words().contains(u"India, which the article does not name"_s));
    shown.session.goBack();
    shown.session.goBack();
    QCOMPARE(rankIn(2026), 6);
}

void TestEconomyPage::aSourceWithoutTheUnionOffersNoChoice()
{
    Shown shown(economyView(u"rank"_s));
    auto &europe = shown.part<SegmentedSwitch>(u"rankEurope"_s);
    europe.choose(1);
    QVERIFY(europe.isEnabled());
    shown.takeFrom(u"rankBasis"_s, u"basisMenu"_s, 7); // PwC
    QVERIFY(!europe.isEnabled());
    QCOMPARE(europe.current(), 0);
    shown.session.goBack();
    QVERIFY(europe.isEnabled());
    QCOMPARE(europe.current(), 1);
}

void TestEconomyPage::peopleFollowYearAndStates()
{
    Shown shown(economyView(u"people"_s));
    for (const QString &name : {u"youthChart"_s, u"workingAgeChart"_s, u"numberChart"_s, u"livesChart"_s}) {
        QVERIFY(shown.part<ChartWidget>(name).isVisible());
        QVERIFY(shown.chart(name).emptyReason.isEmpty());
        QCOMPARE(shown.part<ChartWidget>(name).figureAsked()->year, 2025);
    }
    QVERIFY(shown.chart(u"numberChart"_s).plot.line(AseanId)->bands.isEmpty()); // ASEAN has variants and no interval
    shown.change([](ViewState &view) {
        view.year = 2050;
        view.states = {u"VNM"_s};
    });
    QVERIFY(plain(shown.chart(u"workingAgeChart"_s).title).contains(u"64.5 % in 2050"_s));
    QCOMPARE(shown.chart(u"youthChart"_s).plot.line(u"VNM"_s)->role, ChartLine::Role::Chosen);
    for (const QString &name : {u"numberChart"_s, u"livesChart"_s}) {
        QCOMPARE(shown.chart(name).plot.line(u"VNM"_s)->bands.size(), 2);
        QCOMPARE(shown.chart(name).currentYear, 2050);
    }
}

/** Of every fifth year to 2100, of ASEAN or of the state chosen last, in the colour of that. */
void TestEconomyPage::thePyramidFollowsYearAndStates()
{
    Shown shown(economyView(u"people"_s));
    auto &pyramid = shown.part<PyramidWidget>(u"pyramidChart"_s);
    QVERIFY(pyramid.isVisible());
    QTRY_VERIFY(pyramid.width() >= 360 && pyramid.height() >= 400); // placed when the loop turns
    QCOMPARE(pyramid.pyramid().placeId, AseanId);
    QCOMPARE(pyramid.figureAsked(), (FigureRef{u"pop_under35_share"_s, AseanId, 2025, {}}));
    shown.change([](ViewState &view) { view.year = 2099; });
    QCOMPARE(pyramid.pyramid().shown().year, 2095);
    QVERIFY(!pyramid.pyramid().borrowed.isEmpty());
    shown.change([](ViewState &view) {
        view.year = 2100;
        view.states = {u"VNM"_s, u"THA"_s};
    });
    QCOMPARE(pyramid.pyramid().placeId, u"THA"_s);
    QCOMPARE(pyramid.pyramid().colour, 2);
    QCOMPARE(pyramid.pyramid().shown().year, 2100);
    QVERIFY(pyramid.pyramid().borrowed.isEmpty());
}

void TestEconomyPage::theReportCardIsOfTheStateChosenLast()
{
    Shown shown(economyView(u"report"_s));
    QVERIFY(shown.chart(u"reportChart"_s).title.startsWith(u"ASEAN"_s));
    QVERIFY(shown.words().contains(u"off by more than 1.5 points"_s));
    shown.change([](ViewState &view) { view.states = {u"IDN"_s, u"THA"_s}; });
    QVERIFY(shown.chart(u"reportChart"_s).title.startsWith(u"Thailand"_s));
}

void TestEconomyPage::theReportCardJudgesOutputAndPeopleToo()
{
    Shown shown(economyView(u"report"_s));
    QVERIFY(shown.chart(u"reportOutputChart"_s).title.startsWith(u"ASEAN without Indonesia"_s));
    QVERIFY(shown.chart(u"reportPeopleChart"_s).title.startsWith(u"ASEAN, people"_s));
    shown.change([](ViewState &view) { view.states = {u"VNM"_s}; });
    for (const QString &name : {u"reportChart"_s, u"reportOutputChart"_s, u"reportPeopleChart"_s}) {
        QVERIFY(shown.chart(name).title.startsWith(u"Viet Nam"_s));
        QVERIFY(shown.part<ChartWidget>(name).figureAsked());
    }
}

void TestEconomyPage::theReportCardStandsSideBySide()
{
    Shown shown(economyView(u"report"_s));
    shown.part<SegmentedSwitch>(u"reportForm"_s).choose(1);
    auto &panels = shown.part<SmallMultiples>(u"reportPanels"_s);
    QVERIFY(panels.isVisible());
    QCOMPARE(panels.panels().size(), 11);
    QCOMPARE(panels.panels().first().lineId, AseanId);
    for (const ChartPanel &panel : panels.panels()) {
        QCOMPARE(panel.plot.lines.size(), 1); // against its own projection and nothing else
        QCOMPARE(panel.plot.earlier.size(), 1);
    }
    Q_EMIT panels.linePicked(AseanId); // no state: nothing to colour
    QVERIFY(shown.session.view().states.isEmpty());
}

void TestEconomyPage::everyPartIsRememberedByItsName()
{
    Shown shown;
    auto &sections = shown.part<SegmentedSwitch>(u"sections"_s);
    for (std::size_t i = 1; i < AllEconomySections.size(); ++i) {
        sections.choose(int(i));
        QCOMPARE(shown.session.view().section, economySectionName(AllEconomySections[i]));
    }
    shown.change([](ViewState &view) { view.section = u"kitchen"_s; });
    QCOMPARE(sections.current(), 0);
}

void TestEconomyPage::everyChartNamesItsFigures()
{
    Shown shown;
    for (const QString &name : LevelCharts) {
        const auto asked = shown.part<ChartWidget>(name).figureAsked();
        QVERIFY(asked);
        QCOMPARE(asked->place, AseanId);
        QCOMPARE(asked->year, 2025);
    }
    shown.change([](ViewState &view) { view.section = u"rank"_s; });
    QCOMPARE(shown.part<ChartWidget>(u"rankChart"_s).figureAsked()->place, u"gdp_nominal/ASEAN"_s);
}

void TestEconomyPage::languageAndEraSwitchLive()
{
    Shown shown(economyView(u"rank"_s));
    Appearance thai;
    thai.language = Language::Thai;
    thai.era = Era::Buddhist;
    thai.scheme = Appearance::Scheme::Dark;
    shown.page.setAppearance(thai);
    QVERIFY(shown.chart(u"rankChart"_s).title.contains(u"2568"_s));
    QVERIFY(shown.words().contains(u"2593"_s));
}

void TestEconomyPage::everyChartHasTheDigitsOfTheReader()
{
    Shown shown;
    Appearance thai;
    thai.language = Language::Thai;
    thai.era = Era::Both;
    thai.digits = Digits::Thai;
    shown.page.setAppearance(thai);
    int seen = 0;
    for (const QString &section : {u"rank"_s, u"lab"_s, u"report"_s, u"people"_s}) {
        shown.change([&section](ViewState &view) { view.section = section; });
        for (const ChartWidget *chart : shown.page.findChildren<ChartWidget *>()) {
            if (!chart->isVisibleTo(&shown.page))
                continue;
            QVERIFY2(chart->description().format == Format(thai), qPrintable(section + u' ' + chart->objectName()));
            ++seen;
        }
    }
    QVERIFY2(seen >= 8, qPrintable(QString::number(seen)));
}

ATLAS_TEST(TestEconomyPage)
#include "tst_economypage.moc"
