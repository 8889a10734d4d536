// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/labchart.h"
#include "tests/support/testrunner.h"
#include "tests/ui/pages/showneconomy.h"
#include "ui/pages/economy/growthslider.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/segmentedswitch.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace atlas;
using test::economyView;
using test::plain;
using Shown = test::ShownEconomy;

/** The scenario lab, as a person supposes, seeks and takes back. */
class TestEconomyLab final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(loadBundledFonts()); }
    void aSliderSupposesAndResetTakesBack();
    void oneDragIsOneStepBack();
    void statesAndAseanAreNotSupposedTogether();
    void theLeastGrowthIsSetFromTheMenu();
    void anyEconomyCanBeReached();
    void aSuppositionIsNoFigure();
    void nominalBeyondItsEndIsRefused();
};

void TestEconomyLab::aSliderSupposesAndResetTakesBack()
{
    Shown shown(economyView(u"lab"_s));
    QVERIFY(shown.chart(u"labChart"_s).plot.line(SupposedId) == nullptr);
    QVERIFY(!shown.part<QAbstractButton>(u"labReset"_s).isEnabled());
    shown.part<GrowthSlider>(u"growth-ASEAN"_s).setValue(600);
    QCOMPARE(shown.session.view().economyPage.growths, (QList<EconomyPageChoice::Growth>{{AseanId, 600}}));
    QVERIFY(shown.chart(u"labChart"_s).plot.line(SupposedId) != nullptr);
    QCOMPARE(plain(shown.chart(u"labChart"_s).title), u"As supposed, ASEAN is 2nd in 2050; under SSP2 it is 4th"_s);
    QVERIFY(shown.words().contains(u"6.00 % a year; by SSP2 3.39 % on average"_s));
    shown.part<QAbstractButton>(u"labReset"_s).click();
    QVERIFY(shown.session.view().economyPage.growths.isEmpty());
    QCOMPARE(shown.part<GrowthSlider>(u"growth-ASEAN"_s).value(), 339);
    QCOMPARE(plain(shown.chart(u"labChart"_s).title), u"Under SSP2 ASEAN is 4th in 2050"_s);
}

void TestEconomyLab::oneDragIsOneStepBack()
{
    Shown shown(economyView(u"lab"_s));
    auto &slider = shown.part<GrowthSlider>(u"growth-ASEAN"_s);
    slider.setSliderDown(true);
    for (const int value : {400, 450, 500})
        slider.setValue(value);
    slider.setSliderDown(false);
    QCOMPARE(shown.session.stepsBack(), 1);
    shown.session.goBack();
    QVERIFY(shown.session.view().economyPage.growths.isEmpty());
}

void TestEconomyLab::statesAndAseanAreNotSupposedTogether()
{
    Shown shown(economyView(u"lab"_s));
    shown.part<GrowthSlider>(u"growth-ASEAN"_s).setValue(600);
    shown.part<SegmentedSwitch>(u"labWhole"_s).choose(1);
    QVERIFY(shown.part<GrowthSlider>(u"growth-IDN"_s).isVisible());
    QVERIFY(!shown.part<GrowthSlider>(u"growth-ASEAN"_s).isVisible());
    shown.part<GrowthSlider>(u"growth-IDN"_s).setValue(700);
    shown.part<GrowthSlider>(u"growth-VNM"_s).setValue(800);
    QCOMPARE(
        shown.session.view().economyPage.growths, (QList<EconomyPageChoice::Growth>{{u"IDN"_s, 700}, {u"VNM"_s, 800}}));
    QVERIFY(shown.words().contains(u"Growth of Indonesia"_s));
}

void TestEconomyLab::theLeastGrowthIsSetFromTheMenu()
{
    Shown shown(economyView(u"lab"_s));
    shown.part<SegmentedSwitch>(u"labEurope"_s).choose(1);
    shown.takeFrom(u"labGoal"_s, u"labGoals"_s, 3); // fourth
    QCOMPARE(shown.session.view().economyPage.growths, (QList<EconomyPageChoice::Growth>{{AseanId, 423}}));
    QCOMPARE(plain(shown.chart(u"labChart"_s).title), u"As supposed, ASEAN is 4th in 2050; under SSP2 it is 5th"_s);
}

/** By its name, in the order of the alphabet, with the growth that leads to it. */
void TestEconomyLab::anyEconomyCanBeReached()
{
    Shown shown(economyView(u"lab"_s));
    shown.part<QAbstractButton>(u"labRival"_s).click();
    auto &menu = shown.part<QMenu>(u"labRivals"_s);
    QStringList offered;
    for (QAction *action : menu.actions())
        offered.append(plain(action->text()));
    QVERIFY(offered.size() > 20);
    QVERIFY2(offered.contains(u"India in 2050: 5.02 % a year"_s), qPrintable(offered.join(u'\n')));
    QVERIFY(std::ranges::is_sorted(offered));
    menu.actions().at(offered.indexOf(u"India in 2050: 5.02 % a year"_s))->trigger();
    menu.close();
    QCOMPARE(shown.session.view().economyPage.growths, (QList<EconomyPageChoice::Growth>{{AseanId, 502}}));
    QCOMPARE(plain(shown.chart(u"labChart"_s).title), u"As supposed, ASEAN is 2nd in 2050; under SSP2 it is 4th"_s);
    QVERIFY(shown.words().contains(u"2025–2050, the same rate every year"_s));
    QVERIFY(shown.words().contains(u"Ahead in all years of"_s));
}

void TestEconomyLab::aSuppositionIsNoFigure()
{
    ViewState view = economyView(u"lab"_s);
    view = withGrowth(view, AseanId, 600);
    const Shown shown(view);
    const ChartDescription &chart = shown.chart(u"labChart"_s);
    QVERIFY(chart.plot.line(SupposedId)->isSupposed);
    QVERIFY(chart.plot.line(SupposedId)->endLabel.startsWith(u"as supposed "_s)); // both are of ASEAN
    QVERIFY(chart.plot.line(AseanId)->endLabel.startsWith(u"ASEAN "_s));
    QVERIFY(!chart.plot.line(AseanId)->endLabel.contains(u","_s));
    QVERIFY(!chart.figureAt(2050, SupposedId));
    QVERIFY(chart.figureAt(2050, AseanId));
    for (const ChartPoint &point : chart.plot.line(SupposedId)->points)
        QCOMPARE(chart.sourceNames.value(point.sourceId), u"Supposed by the reader, no source"_s);
    QVERIFY(shown.words().contains(u"no source projects it"_s));
}

void TestEconomyLab::nominalBeyondItsEndIsRefused()
{
    Shown shown(economyView(u"lab"_s));
    QVERIFY(!shown.words().contains(u"not available here"_s));
    shown.takeFrom(u"labBasis"_s, u"basisMenu"_s, 0);
    QCOMPARE(shown.chart(u"labChart"_s).plot.lastYear, 2030);
    QCOMPARE(plain(shown.chart(u"labChart"_s).title), u"By nominal values ASEAN is 5th in 2030"_s);
    QVERIFY(shown.words().contains(u"US$ of each year, at its exchange rates"_s));
    QCOMPARE(plain(shown.chart(u"labChart"_s).title), u"By nominal values ASEAN is 5th in 2030"_s);
    QVERIFY(shown.words().contains(u"US$ of each year, at its exchange rates"_s));
    QVERIFY(shown.words().contains(u"2050 is not available here: values in current dollars end in 2030"_s));
    QVERIFY(shown.words().contains(u"passes it in 2027"_s)); // Japan
}

ATLAS_TEST(TestEconomyLab)
#include "tst_economylab.moc"
