// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/entity.h"
#include "tests/support/testrunner.h"
#include "tests/ui/charts/chartcases.h"
#include "tests/ui/charts/shownchart.h"
#include "ui/charts/chartmenu.h"
#include "ui/theme/fonts.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QSignalSpy>
#include <QTableView>

#include <algorithm>
#include <cmath>

using namespace atlas;
using namespace Qt::StringLiterals;

namespace
{

using test::ShownChart;

const Format English(Language::English, Era::Common);

} // namespace

class TestChartForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aHighlightStaysUntilItIsTakenBack();
    void keysChangeTheScale();
    void aRefusedScaleLeavesTheChartAsItIs();
    void linesFollowTheLogarithmicAxis();
    void aTableStandsInPlaceOfTheDrawing();
};

void TestChartForms::initTestCase()
{
    QVERIFY(loadBundledFonts());
}

void TestChartForms::aHighlightStaysUntilItIsTakenBack()
{
    ShownChart shown(
        test::economyCase({EconomyChoice::Measure::Nominal, EconomyChoice::Form::Rank, 2}, 2025, {}, English));
    const QImage plain = shown.widget.grab().toImage();
    const auto &labels = shown.widget.chartLayout().labels;
    const auto name = std::ranges::find(labels, u"JPN"_s, &ChartLayout::Label::lineId);
    QVERIFY(name != labels.end());
    const QPoint place = (shown.widget.plotOrigin() + name->rect.center()).toPoint();
    QTest::mouseClick(&shown.widget, Qt::LeftButton, {}, place);
    QCOMPARE(shown.widget.highlight(), u"JPN"_s);
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(&shown.widget, &leave);
    QVERIFY(shown.widget.grab().toImage() != plain);
    QVERIFY(shown.widget.accessibleDescription().contains(u"Japan"_s));
    QTest::mouseClick(&shown.widget, Qt::LeftButton, {}, shown.at(2015, 1));
    QCOMPARE(shown.widget.highlight(), u"USA"_s); // one at a time
    QTest::keyClick(&shown.widget, Qt::Key_Escape);
    QCOMPARE(shown.widget.highlight(), QString());
    QTest::mouseClick(&shown.widget, Qt::LeftButton, {}, place);
    QTest::mouseClick(&shown.widget, Qt::LeftButton, {}, place);
    QCOMPARE(shown.widget.highlight(), QString());
    QCoreApplication::sendEvent(&shown.widget, &leave);
    QVERIFY(shown.widget.grab().toImage() == plain);
    shown.widget.setHighlight(u"JPN"_s);
    shown.widget.setDescription(test::urbanCase(2025, {}, English));
    QCOMPARE(shown.widget.highlight(), QString()); // it has no such line
}

void TestChartForms::keysChangeTheScale()
{
    using Kind = ChartScale::Kind;
    ShownChart shown(test::urbanCase(2025, {}, English));
    const ChartDescription given = shown.widget.description();
    QSignalSpy chosen(&shown.widget, &ChartWidget::scaleChosen);
    QTest::keyClick(&shown.widget, Qt::Key_I);
    QCOMPARE(shown.widget.scale(), (ChartScale{Kind::Index, 1950}));
    QVERIFY(shown.widget.description().plot == given.plot); // what was given stays for who makes the next year of it
    QCOMPARE(shown.widget.shown().plot.line(AseanId)->at(1950)->value, 100.0);
    QTest::keyClick(&shown.widget, Qt::Key_End);
    QTest::keyClick(&shown.widget, Qt::Key_I); // the year that is read becomes the base
    QCOMPARE(shown.widget.scale(), (ChartScale{Kind::Index, 2050}));
    QTest::keyClick(&shown.widget, Qt::Key_I);
    QCOMPARE(shown.widget.scale(), ChartScale());
    QTest::keyClick(&shown.widget, Qt::Key_L);
    QCOMPARE(shown.widget.scale().kind, Kind::Logarithmic);
    QVERIFY(shown.widget.accessibleName() == given.title);
    QTest::keyClick(&shown.widget, Qt::Key_L);
    QKeyEvent thai(QEvent::KeyPress, 0x0e41, {}, u"แ"_s); // the key of C on a Thai keyboard
    QCoreApplication::sendEvent(&shown.widget, &thai);
    QCOMPARE(shown.widget.scale().kind, Kind::Change);
    QCOMPARE(chosen.size(), 6);
    shown.widget.setDescription(test::urbanCase(2030, {}, English)); // and stays while the year moves
    QCOMPARE(shown.widget.shown().style.kind, ChartValueStyle::Kind::Change);
}

void TestChartForms::aRefusedScaleLeavesTheChartAsItIs()
{
    ShownChart shown(
        test::economyCase({EconomyChoice::Measure::Nominal, EconomyChoice::Form::Rank, 2}, 2025, {}, English));
    QTest::keyClick(&shown.widget, Qt::Key_L);
    QCOMPARE(shown.widget.scale(), ChartScale());
    const QMenu *scales = makeChartMenu(shown.widget, {})->findChild<QMenu *>(u"scales"_s);
    QVERIFY(scales != nullptr);
    for (const QAction *action : scales->actions()) {
        QCOMPARE(action->isEnabled(), action->isChecked()); // as measured alone
        QVERIFY(action->isEnabled() || action->toolTip() == u"Ranks have no other scale."_s);
    }
}

void TestChartForms::linesFollowTheLogarithmicAxis()
{
    ShownChart shown(
        test::economyCase({EconomyChoice::Measure::Nominal, EconomyChoice::Form::Level, 2}, 2025, {}, English));
    shown.widget.setScale({ChartScale::Kind::Logarithmic, 0});
    const ChartLayout &layout = shown.widget.chartLayout();
    const double one = layout.y(1e3) - layout.y(2e3);
    QVERIFY(std::abs(layout.y(10e3) - layout.y(20e3) - one) < 1e-6); // the same ratio, the same step
    const QImage image = shown.widget.grab().toImage();
    const ChartLine *asean = shown.widget.shown().plot.line(AseanId);
    const QPoint place = shown.at(2015, asean->at(2015)->value);
    const QColor blue = Theme::of(Appearance::Scheme::Light).series[0];
    const auto isBlue = [&](const QPoint &at) {
        const QColor pixel = image.pixelColor(at);
        return std::abs(pixel.red() - blue.red()) + std::abs(pixel.blue() - blue.blue()) < 60;
    };
    QVERIFY(isBlue(place) || isBlue(place - QPoint(0, 1)) || isBlue(place + QPoint(0, 1)));
}

void TestChartForms::aTableStandsInPlaceOfTheDrawing()
{
    ShownChart shown(test::urbanCase(2018, {}, English));
    QTest::keyClick(&shown.widget, Qt::Key_T);
    QVERIFY(shown.widget.isTableShown());
    auto *table = shown.widget.findChild<QTableView *>(u"chartValues"_s);
    QVERIFY(table != nullptr && table->isVisible());
    const QAbstractItemModel *model = table->model();
    QCOMPARE(model->rowCount(), 11 * 101);
    QCOMPARE(model->data(model->index(table->currentIndex().row(), 0)).toString(), u"2018"_s);
    QCOMPARE(model->data(model->index(table->currentIndex().row(), 1)).toString(), u"ASEAN"_s);
    QCOMPARE(model->data(model->index(table->currentIndex().row(), 2)).toString(), u"48.9\u00a0%"_s);
    QVERIFY(figureAskedIn(table).has_value());
    shown.widget.setDescription(test::urbanCase(2040, {}, English));
    QCOMPARE(model->data(model->index(table->currentIndex().row(), 0)).toString(), u"2040"_s);
    QTest::keyClick(table, Qt::Key_I); // what is shown, on any scale
    QCOMPARE(shown.widget.scale().kind, ChartScale::Kind::Index);
    QCOMPARE(model->data(model->index(0, 2)).toString(), u"100"_s);
    QCOMPARE(model->headerData(2, Qt::Horizontal).toString(), u"Value (1950 = 100)"_s);
    QTest::keySequence(table, QKeySequence::Copy);
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"ASEAN\t1950\t100\t1950 = 100\testimate"_s));
    QTest::keyClick(table, Qt::Key_Escape);
    QVERIFY(!shown.widget.isTableShown());
    QCOMPARE(shown.widget.scale().kind, ChartScale::Kind::Index);
}

ATLAS_TEST(TestChartForms)

#include "tst_chartforms.moc"
