// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/chartreading.h"
#include "tests/support/testrunner.h"
#include "tests/ui/charts/chartcases.h"
#include "tests/ui/charts/shownchart.h"
#include "ui/charts/chartmenu.h"
#include "ui/theme/fonts.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QScreen>
#include <QSignalSpy>

#include <algorithm>
#include <functional>

using namespace atlas;
using namespace Qt::StringLiterals;

namespace
{

using test::ShownChart;

const Format English(Language::English, Era::Common);

} // namespace

Q_DECLARE_METATYPE(std::function<ChartDescription(int)>)

class TestChartWidget : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aClickPicksItsYear();
    void aClickOnANameChoosesTheState();
    void economiesCannotBeChosen();
    void thePointerReadsTheNearestYear();
    void keysWalkTheYears();
    void keysStepOverYearsWithoutValues();
    void enterPicksTheYearThatIsRead();
    void leavingEndsTheReading();
    void itCanBeReadAloud();
    void aDoubleClickChoosesOnce();
    void keysWalkFromLineToLine();
    void whatIsReadIsSaid();
    void aClaimSpeaksAlone();
    void theMenuOffersWhatTheLineAllows();
    void valuesAreCopiedAsATable();
    void aPictureIsCopiedAtTheScaleOfTheScreen();
    void aSingleStepGlidesAndARunDoesNot();
    void theYearMovesOverTheSamePicture();
    void manyStepsLeaveNoTraces_data();
    void manyStepsLeaveNoTraces();
    void aThemeChangesThePicture();
    void anEmptyChartSaysWhy();
    void everySizeIsPainted_data();
    void everySizeIsPainted();
};

void TestChartWidget::initTestCase()
{
    QVERIFY(loadBundledFonts());
}

void TestChartWidget::aClickPicksItsYear()
{
    ShownChart shown(test::urbanCase(2025, {}, English));
    QSignalSpy picked(&shown.widget, &ChartWidget::yearPicked);
    QTest::mouseClick(&shown.widget, Qt::LeftButton, {}, shown.at(1960, 70));
    QCOMPARE(picked.size(), 1);
    QCOMPARE(picked[0][0].toInt(), 1960);
    QTest::mouseClick(&shown.widget, Qt::RightButton, {}, shown.at(1960, 70));
    QTest::mouseClick(&shown.widget, Qt::LeftButton, {}, {200, 5});
    QCOMPARE(picked.size(), 1);
}

void TestChartWidget::aClickOnANameChoosesTheState()
{
    ShownChart shown(test::urbanCase(2025, {}, English));
    QSignalSpy clicked(&shown.widget, &ChartWidget::lineClicked);
    QSignalSpy picked(&shown.widget, &ChartWidget::yearPicked);
    const auto &labels = shown.widget.chartLayout().labels;
    const auto singapore = std::ranges::find(labels, u"SGP"_s, &ChartLayout::Label::lineId);
    QVERIFY(singapore != labels.end());
    const QPointF place = shown.widget.plotOrigin() + singapore->rect.center();
    QTest::mouseClick(&shown.widget, Qt::LeftButton, {}, place.toPoint());
    QCOMPARE(clicked.size(), 1);
    QCOMPARE(clicked[0][0].toString(), u"SGP"_s);
    const double cambodia = shown.widget.description().plot.line(u"KHM"_s)->at(2040)->value;
    QTest::mouseClick(&shown.widget, Qt::LeftButton, {}, shown.at(2040, cambodia));
    QCOMPARE(clicked.size(), 2);
    QCOMPARE(clicked[1][0].toString(), u"KHM"_s);
    QCOMPARE(picked.size(), 0);
}

void TestChartWidget::economiesCannotBeChosen()
{
    ShownChart shown(
        test::economyCase({EconomyChoice::Measure::Nominal, EconomyChoice::Form::Rank, 2}, 2025, {}, English));
    QSignalSpy clicked(&shown.widget, &ChartWidget::lineClicked);
    QSignalSpy picked(&shown.widget, &ChartWidget::yearPicked);
    QTest::mouseClick(&shown.widget, Qt::LeftButton, {}, shown.at(2015, 1));
    QCOMPARE(clicked.size(), 0);
    QCOMPARE(picked.size(), 0);
    QCOMPARE(shown.widget.highlight(), u"USA"_s); // the first of all years
}

void TestChartWidget::thePointerReadsTheNearestYear()
{
    ShownChart shown(
        test::economyCase({EconomyChoice::Measure::PurchasingPower, EconomyChoice::Form::Rank, 2}, 2025, {}, English));
    QTest::mouseMove(&shown.widget, shown.at(2037, 6.5));
    QTRY_COMPARE(shown.widget.readingYear(), std::optional(2035));
    QTest::mouseMove(&shown.widget, {240, 5});
    QTRY_COMPARE(shown.widget.readingYear(), std::optional<int>());
}

void TestChartWidget::keysWalkTheYears()
{
    ShownChart shown(test::urbanCase(2025, {}, English));
    QTest::keyClick(&shown.widget, Qt::Key_Left);
    QCOMPARE(shown.widget.readingYear(), std::optional(2024));
    QTest::keyClick(&shown.widget, Qt::Key_Right);
    QTest::keyClick(&shown.widget, Qt::Key_Right);
    QCOMPARE(shown.widget.readingYear(), std::optional(2026));
    QTest::keyClick(&shown.widget, Qt::Key_End);
    QTest::keyClick(&shown.widget, Qt::Key_Right);
    QCOMPARE(shown.widget.readingYear(), std::optional(2050));
    QTest::keyClick(&shown.widget, Qt::Key_Home);
    QTest::keyClick(&shown.widget, Qt::Key_Left);
    QCOMPARE(shown.widget.readingYear(), std::optional(1950));
    QTest::keyClick(&shown.widget, Qt::Key_Escape);
    QCOMPARE(shown.widget.readingYear(), std::optional<int>());
}

void TestChartWidget::keysStepOverYearsWithoutValues()
{
    ShownChart shown(
        test::economyCase({EconomyChoice::Measure::PurchasingPower, EconomyChoice::Form::Rank, 2}, 2024, {}, English));
    QTest::keyClick(&shown.widget, Qt::Key_Right);
    QTest::keyClick(&shown.widget, Qt::Key_Right);
    QCOMPARE(shown.widget.readingYear(), std::optional(2030));
}

void TestChartWidget::enterPicksTheYearThatIsRead()
{
    ShownChart shown(test::urbanCase(2025, {}, English));
    QSignalSpy picked(&shown.widget, &ChartWidget::yearPicked);
    QTest::keyClick(&shown.widget, Qt::Key_Home);
    QTest::keyClick(&shown.widget, Qt::Key_Return);
    QCOMPARE(picked[0][0].toInt(), 1950);
}

void TestChartWidget::leavingEndsTheReading()
{
    ShownChart shown(test::urbanCase(2025, {}, English));
    QTest::keyClick(&shown.widget, Qt::Key_Home);
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(&shown.widget, &leave);
    QCOMPARE(shown.widget.readingYear(), std::optional<int>());
}

void TestChartWidget::itCanBeReadAloud()
{
    ShownChart shown(test::urbanCase(2018, {}, English));
    QCOMPARE(shown.widget.accessibleName(), shown.widget.description().title);
    QCOMPARE(shown.widget.accessibleDescription(), chartInWords(shown.widget.description()));
    QVERIFY(shown.widget.accessibleDescription().contains(u"to 48.9\u00a0% in 2018"_s));
    QCOMPARE(shown.widget.focusPolicy(), Qt::StrongFocus);
}

void TestChartWidget::aDoubleClickChoosesOnce()
{
    ShownChart shown(test::urbanCase(2025, {}, English));
    QSignalSpy clicked(&shown.widget, &ChartWidget::lineClicked);
    const double cambodia = shown.widget.description().plot.line(u"KHM"_s)->at(2040)->value;
    const QPointF place = shown.at(2040, cambodia);
    QTest::mouseClick(&shown.widget, Qt::LeftButton, {}, place.toPoint());
    QMouseEvent second(
        QEvent::MouseButtonDblClick, place, shown.widget.mapToGlobal(place), Qt::LeftButton, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&shown.widget, &second);
    QCOMPARE(clicked.size(), 1);
}

void TestChartWidget::keysWalkFromLineToLine()
{
    ShownChart shown(test::urbanCase(2018, {}, English));
    QSignalSpy clicked(&shown.widget, &ChartWidget::lineClicked);
    QTest::keyClick(&shown.widget, Qt::Key_Down);
    QCOMPARE(shown.widget.readingLine(), u"PHL"_s); // 46.9 %, next below 48.9 of ASEAN
    QCOMPARE(shown.widget.readingYear(), std::optional(2018));
    QTest::keyClick(&shown.widget, Qt::Key_Up);
    QCOMPARE(shown.widget.readingLine(), u"ASEAN"_s);
    for (int i = 0; i < 4; ++i) // Thailand, Indonesia, Malaysia
        QTest::keyClick(&shown.widget, Qt::Key_Up);
    QCOMPARE(shown.widget.readingLine(), u"BRN"_s); // 77.6 before 76.0 of Malaysia
    QTest::keyClick(&shown.widget, Qt::Key_Left);
    QCOMPARE(shown.widget.readingLine(), u"BRN"_s);
    QTest::keyClick(&shown.widget, Qt::Key_Space);
    QCOMPARE(clicked.value(0).value(0).toString(), u"BRN"_s);
    QTest::keyClick(&shown.widget, Qt::Key_Up);
    QTest::keyClick(&shown.widget, Qt::Key_Up);
    QCOMPARE(shown.widget.readingLine(), u"SGP"_s);
}

void TestChartWidget::whatIsReadIsSaid()
{
    ShownChart shown(test::urbanCase(2018, {}, English));
    for (int i = 0; i < 5; ++i) // Thailand, Indonesia, Malaysia, Brunei
        QTest::keyClick(&shown.widget, Qt::Key_Up);
    QCOMPARE(shown.widget.accessibleDescription(), u"In 2018: Singapore 100.0\u00a0%."_s);
    QTest::keyClick(&shown.widget, Qt::Key_Right);
    QCOMPARE(shown.widget.accessibleDescription(), u"In 2019, as projected: Singapore 100.0\u00a0%."_s);
    QTest::keyClick(&shown.widget, Qt::Key_Escape);
    QVERIFY(shown.widget.accessibleDescription().contains(u"to 48.9\u00a0% in 2018"_s));
    shown.widget.setDescription(test::urbanCase(2025, {}, English));
    QVERIFY(shown.widget.accessibleDescription().contains(u"52.8\u00a0% in 2025 and 66.1\u00a0% in 2050"_s));
    shown.widget.setDescription(test::urbanCase(2025, {u"THA"_s}, English));
    QVERIFY(shown.widget.accessibleDescription().endsWith(u"in 2025: Thailand 55.0\u00a0%."_s));
}

void TestChartWidget::aClaimSpeaksAlone()
{
    ShownChart shown(test::urbanCase(2025, {}, English));
    QTest::mouseMove(&shown.widget, shown.at(1990, 70));
    QTRY_COMPARE(shown.widget.readingYear(), std::optional(1990));
    QTest::mouseMove(&shown.widget, shown.at(1967, 25)); // the article's quarter
    QTRY_COMPARE(shown.widget.readingYear(), std::optional<int>());
}

void TestChartWidget::theMenuOffersWhatTheLineAllows()
{
    ShownChart shown(test::urbanCase(2025, {u"THA"_s}, English));
    QSignalSpy clicked(&shown.widget, &ChartWidget::lineClicked);
    QSignalSpy cleared(&shown.widget, &ChartWidget::choiceCleared);
    const QMenu *onChosen = makeChartMenu(shown.widget, u"THA"_s);
    auto *unpin = onChosen->findChild<QAction *>(u"pin"_s);
    QVERIFY(unpin != nullptr);
    QCOMPARE(unpin->text(), u"Unpin Thailand"_s);
    unpin->trigger();
    QCOMPARE(clicked.value(0).value(0).toString(), u"THA"_s);
    onChosen->findChild<QAction *>(u"clearChoice"_s)->trigger();
    QCOMPARE(cleared.size(), 1);
    QCOMPARE(makeChartMenu(shown.widget, u"KHM"_s)->findChild<QAction *>(u"pin"_s)->text(), u"Pin Cambodia"_s);
    QVERIFY(makeChartMenu(shown.widget, u"ASEAN"_s)->findChild<QAction *>(u"pin"_s) == nullptr);
    ShownChart none(test::urbanCase(2025, {}, English));
    QVERIFY(!makeChartMenu(none.widget, {})->findChild<QAction *>(u"clearChoice"_s)->isEnabled());
}

void TestChartWidget::valuesAreCopiedAsATable()
{
    ShownChart shown(test::urbanCase(2025, {}, English));
    makeChartMenu(shown.widget, {})->findChild<QAction *>(u"copyValues"_s)->trigger();
    const QStringList rows = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(rows.size(), 1 + 11 * 101 + 1); // ASEAN and ten states, 1950 to 2050
    QCOMPARE(rows[0], u"Place\tYear (CE)\tValue\tUnit\tKind\tSource"_s);
    QVERIFY(rows.contains(u"ASEAN\t2018\t48.9\t%\testimate\tASEAN urban population and share from World Urbanization "
                          u"Prospects 2018 · own computation from United Nations data"_s));
}

void TestChartWidget::aPictureIsCopiedAtTheScaleOfTheScreen()
{
    ShownChart shown(test::urbanCase(2025, {}, English));
    const QImage picture = shown.widget.picture();
    QCOMPARE(picture.size(), QSize(480 + 24, 250 + 24) * shown.widget.devicePixelRatioF());
    QCOMPARE(picture.pixelColor(2, 2), Theme::of(Appearance::Scheme::Light).surface);
    QVERIFY(picture.copy(12, 12, 480, 20) != picture.copy(12, 60, 480, 20));
}

void TestChartWidget::aSingleStepGlidesAndARunDoesNot()
{
    const auto flagged = [](ShownChart &shown) { return shown.widget.grab().toImage(); };
    ShownChart still(test::urbanCase(1960, {}, English));
    ShownChart moving(test::urbanCase(1960, {}, English));
    moving.widget.setTransition(200);
    QVERIFY(QTest::qWaitForWindowExposed(&moving.widget));
    still.widget.setDescription(test::urbanCase(2040, {}, English));
    moving.widget.setDescription(test::urbanCase(2040, {}, English));
    QVERIFY(flagged(still) != flagged(moving)); // on its way
    QTRY_COMPARE(flagged(moving), flagged(still)); // and there
    moving.widget.setDescription(test::urbanCase(2041, {}, English));
    moving.widget.setDescription(test::urbanCase(2042, {}, English)); // the next of a run is set down at once
    still.widget.setDescription(test::urbanCase(2042, {}, English));
    QCOMPARE(flagged(moving), flagged(still));
}

void TestChartWidget::theYearMovesOverTheSamePicture()
{
    ShownChart shown(test::urbanCase(1960, {}, English));
    const QImage before = shown.widget.grab().toImage();
    shown.widget.setDescription(test::urbanCase(2040, {}, English));
    const QImage after = shown.widget.grab().toImage();
    QVERIFY(before != after);
    const QRect untouched(shown.at(1980, 95), shown.at(2010, 80));
    QCOMPARE(before.copy(untouched), after.copy(untouched));
}

void TestChartWidget::manyStepsLeaveNoTraces_data()
{
    const auto urban = [](int year) { return test::urbanCase(year, {u"THA"_s}, English); };
    const auto ranks = [](int year) {
        return test::economyCase(
            {EconomyChoice::Measure::PurchasingPower, EconomyChoice::Form::Rank, 2}, year, {}, English);
    };
    const auto levels = [](int year) {
        return test::economyCase({EconomyChoice::Measure::PurchasingPower, EconomyChoice::Form::Level, 2}, year,
            {u"THA"_s}, Format(Language::Thai, Era::Buddhist));
    };
    QTest::addColumn<std::function<ChartDescription(int)>>("chart");
    QTest::newRow("urban") << std::function<ChartDescription(int)>(urban);
    QTest::newRow("ranks") << std::function<ChartDescription(int)>(ranks);
    QTest::newRow("levels") << std::function<ChartDescription(int)>(levels);
}

/** Only what a step touches is painted again: in the end the window must show what one whole painting shows. */
void TestChartWidget::manyStepsLeaveNoTraces()
{
    QFETCH(const std::function<ChartDescription(int)>, chart);
    const auto onScreen = [](const QWidget &widget) { return widget.screen()->grabWindow(widget.winId()).toImage(); };
    ShownChart stepping(chart(2002));
    ShownChart fresh(chart(2002));
    QVERIFY(QTest::qWaitForWindowExposed(&stepping.widget));
    QVERIFY(QTest::qWaitForWindowExposed(&fresh.widget));
    for (const int year : {1983, 2018, 2023, 2026, 2033, 2037, 2010}) {
        stepping.widget.setDescription(chart(year));
        QTest::qWait(1);
        fresh.widget.setDescription(chart(year));
        fresh.widget.repaint();
        QVERIFY2(onScreen(stepping.widget) == onScreen(fresh.widget), qPrintable(QString::number(year)));
    }
}

void TestChartWidget::aThemeChangesThePicture()
{
    ShownChart shown(test::urbanCase(2025, {u"THA"_s}, English));
    const QImage light = shown.widget.grab().toImage();
    shown.widget.setTheme(Theme::of(Appearance::Scheme::Dark));
    QVERIFY(light != shown.widget.grab().toImage());
}

void TestChartWidget::anEmptyChartSaysWhy()
{
    ChartDescription empty;
    empty.title = u"Nothing"_s;
    empty.emptyReason = u"This edition has no values."_s;
    ShownChart shown(empty);
    const QImage said = shown.widget.grab().toImage();
    QCOMPARE(shown.widget.accessibleDescription(), empty.emptyReason);
    QTest::keyClick(&shown.widget, Qt::Key_Left);
    QTest::mouseClick(&shown.widget, Qt::LeftButton, {}, {100, 100});
    QCOMPARE(shown.widget.readingYear(), std::optional<int>());
    empty.emptyReason.clear();
    shown.widget.setDescription(empty);
    QVERIFY(said != shown.widget.grab().toImage());
}

void TestChartWidget::everySizeIsPainted_data()
{
    QTest::addColumn<QSize>("size");
    for (const QSize &size : {QSize(1, 1), QSize(60, 40), QSize(260, 150), QSize(480, 250), QSize(2400, 1300)})
        QTest::addRow("%d", size.width()) << size;
}

void TestChartWidget::everySizeIsPainted()
{
    QFETCH(const QSize, size);
    for (const auto &[name, chart] : test::allCases()) {
        ShownChart shown(chart, size);
        QTest::keyClick(&shown.widget, Qt::Key_Left);
        QVERIFY2(!shown.widget.grab().isNull(), name.constData());
    }
}

ATLAS_TEST(TestChartWidget)

#include "tst_chartwidget.moc"
