// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "tests/ui/charts/chartcases.h"
#include "ui/charts/chartwidget.h"
#include "ui/theme/fonts.h"

#include <QSignalSpy>

#include <algorithm>

using namespace atlas;
using namespace Qt::StringLiterals;

namespace
{

const Format English(Language::English, Era::Common);

/** A shown chart, at the usual size. */
struct Shown
{
    ChartWidget widget;

    explicit Shown(const ChartDescription &chart, const QSize &size = {480, 250})
    {
        widget.resize(size);
        widget.setDescription(chart);
        widget.show();
    }

    [[nodiscard]] QPoint at(double year, double value) const
    {
        return (widget.plotOrigin() + widget.chartLayout().at(year, value)).toPoint();
    }
};

} // namespace

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
    void theYearMovesOverTheSamePicture();
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
    Shown shown(test::urbanCase(2025, {}, English));
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
    Shown shown(test::urbanCase(2025, {}, English));
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
    Shown shown(test::economyCase({EconomyChoice::Measure::Nominal, EconomyChoice::Form::Rank, 2}, 2025, {}, English));
    QSignalSpy clicked(&shown.widget, &ChartWidget::lineClicked);
    QSignalSpy picked(&shown.widget, &ChartWidget::yearPicked);
    QTest::mouseClick(&shown.widget, Qt::LeftButton, {}, shown.at(2015, 1));
    QCOMPARE(clicked.size(), 0);
    QCOMPARE(picked[0][0].toInt(), 2015);
}

void TestChartWidget::thePointerReadsTheNearestYear()
{
    Shown shown(
        test::economyCase({EconomyChoice::Measure::PurchasingPower, EconomyChoice::Form::Rank, 2}, 2025, {}, English));
    QTest::mouseMove(&shown.widget, shown.at(2037, 6.5));
    QTRY_COMPARE(shown.widget.readingYear(), std::optional(2035));
    QTest::mouseMove(&shown.widget, {240, 5});
    QTRY_COMPARE(shown.widget.readingYear(), std::optional<int>());
}

void TestChartWidget::keysWalkTheYears()
{
    Shown shown(test::urbanCase(2025, {}, English));
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
    Shown shown(
        test::economyCase({EconomyChoice::Measure::PurchasingPower, EconomyChoice::Form::Rank, 2}, 2024, {}, English));
    QTest::keyClick(&shown.widget, Qt::Key_Right);
    QTest::keyClick(&shown.widget, Qt::Key_Right);
    QCOMPARE(shown.widget.readingYear(), std::optional(2030));
}

void TestChartWidget::enterPicksTheYearThatIsRead()
{
    Shown shown(test::urbanCase(2025, {}, English));
    QSignalSpy picked(&shown.widget, &ChartWidget::yearPicked);
    QTest::keyClick(&shown.widget, Qt::Key_Home);
    QTest::keyClick(&shown.widget, Qt::Key_Return);
    QCOMPARE(picked[0][0].toInt(), 1950);
}

void TestChartWidget::leavingEndsTheReading()
{
    Shown shown(test::urbanCase(2025, {}, English));
    QTest::keyClick(&shown.widget, Qt::Key_Home);
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(&shown.widget, &leave);
    QCOMPARE(shown.widget.readingYear(), std::optional<int>());
}

void TestChartWidget::itCanBeReadAloud()
{
    Shown shown(test::urbanCase(2018, {}, English));
    QCOMPARE(shown.widget.accessibleName(), shown.widget.description().title);
    QCOMPARE(shown.widget.accessibleDescription(), u"In 2018: ASEAN 48.9\u00a0%."_s);
    QCOMPARE(shown.widget.focusPolicy(), Qt::StrongFocus);
}

void TestChartWidget::theYearMovesOverTheSamePicture()
{
    Shown shown(test::urbanCase(1960, {}, English));
    const QImage before = shown.widget.grab().toImage();
    shown.widget.setDescription(test::urbanCase(2040, {}, English));
    const QImage after = shown.widget.grab().toImage();
    QVERIFY(before != after);
    const QRect untouched(shown.at(1980, 95), shown.at(2010, 80));
    QCOMPARE(before.copy(untouched), after.copy(untouched));
}

void TestChartWidget::aThemeChangesThePicture()
{
    Shown shown(test::urbanCase(2025, {u"THA"_s}, English));
    const QImage light = shown.widget.grab().toImage();
    shown.widget.setTheme(Theme::of(Appearance::Scheme::Dark));
    QVERIFY(light != shown.widget.grab().toImage());
}

void TestChartWidget::anEmptyChartSaysWhy()
{
    ChartDescription empty;
    empty.title = u"Nothing"_s;
    empty.emptyReason = u"This edition has no values."_s;
    Shown shown(empty);
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
        Shown shown(chart, size);
        QTest::keyClick(&shown.widget, Qt::Key_Left);
        QVERIFY2(!shown.widget.grab().isNull(), name.constData());
    }
}

ATLAS_TEST(TestChartWidget)

#include "tst_chartwidget.moc"
