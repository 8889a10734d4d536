// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/urbanisation/crossingdelegate.h"

#include "app/items/urbanrows.h"
#include "tests/support/testrunner.h"
#include "tests/ui/pages/plaincell.h"
#include "tests/ui/pages/shownpage.h"
#include "ui/pages/urbanisation/urbanisationpage.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/segmentedswitch.h"
#include "ui/widgets/tableview.h"

#include <QDoubleSpinBox>
#include <QKeyEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace atlas;
using test::cell;

/** The part of urbanisation that asks when a share is reached. */
class TestCrossingPanel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(loadBundledFonts()); }
    void anyShareCanBeAskedFor();
    void aHeldArrowIsOneStep();
    void aTurnOfTheWheelNeedsTheKeyboardThere();
    void theAxisHasEveryCrossingInItsYear();
    void theWordsSayWhatDashesAndRingMean();
    void fewRowsShareTheHeight();
    void noYearOfTheHeadReadsAsAPairWithAnother();
};

namespace
{

struct Shown : test::ShownPage<UrbanisationPage>
{
    explicit Shown(const ViewState &view)
        : ShownPage(view, {}, {1282, 590})
    {
    }
};

ViewState urbanView(const QString &section)
{
    ViewState view = withPage({}, Page::Urbanisation);
    view.section = section;
    return view;
}

} // namespace

void TestCrossingPanel::anyShareCanBeAskedFor()
{
    Shown shown(urbanView(u"when"_s));
    const auto &table = shown.part<TableView>(u"crossingTable"_s);
    QCOMPARE(cell(table, 0, UrbanRows::When), u"not by 2050"_s);
    QCOMPARE(cell(table, 0, UrbanRows::Share), u"66.1 % in 2050"_s);
    shown.part<SegmentedSwitch>(u"usualShares"_s).choose(1);
    QCOMPARE(shown.session.view().urban.share, 500);
    QCOMPARE(cell(table, 0, UrbanRows::When), u"2020, projection"_s);
    shown.part<QDoubleSpinBox>(u"anyShare"_s).setValue(25.5);
    QCOMPARE(shown.session.view().urban.share, 255);
    QCOMPARE(cell(table, 0, UrbanRows::When), u"1980"_s);
    QCOMPARE(shown.part<SegmentedSwitch>(u"usualShares"_s).current(), 4); // another
    QCOMPARE(shown.session.stepsBack(), 2);
}

void TestCrossingPanel::aHeldArrowIsOneStep()
{
    Shown shown(urbanView(u"when"_s));
    auto &field = shown.part<QDoubleSpinBox>(u"anyShare"_s);
    const auto press = [&field](bool isHeld) {
        QKeyEvent event(QEvent::KeyPress, Qt::Key_Down, Qt::NoModifier, QString(), isHeld);
        QCoreApplication::sendEvent(&field, &event);
    };
    press(false);
    press(true);
    press(true);
    const int held = shown.session.view().urban.share;
    QVERIFY(held < 657); // further than the first press alone
    QCOMPARE(shown.session.stepsBack(), 1);
    press(false);
    QVERIFY(shown.session.view().urban.share < held);
    QCOMPARE(shown.session.stepsBack(), 2);
    shown.session.goBack();
    QCOMPARE(field.value(), held / 10.0);
    shown.session.goBack();
    QCOMPARE(field.value(), 66.7);
}

void TestCrossingPanel::aTurnOfTheWheelNeedsTheKeyboardThere()
{
    Shown shown(urbanView(u"when"_s));
    auto &field = shown.part<QDoubleSpinBox>(u"anyShare"_s);
    const QPointF middle = QRectF(field.rect()).center();
    QWheelEvent turn(
        middle, field.mapToGlobal(middle), {}, {0, 120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&field, &turn);
    QCOMPARE(shown.session.stepsBack(), 0);
}

void TestCrossingPanel::theAxisHasEveryCrossingInItsYear()
{
    Shown shown(urbanView(u"when"_s));
    const auto &table = shown.part<TableView>(u"crossingTable"_s);
    const auto *axis = qobject_cast<const CrossingDelegate *>(table.itemDelegateForColumn(UrbanRows::Years));
    QVERIFY(axis);
    const QRectF box(0, 0, 500, 30);
    QVERIFY(axis->placeOf(box, 1950) >= box.left());
    QVERIFY(axis->placeOf(box, 2050) <= box.right());
    const double step = axis->placeOf(box, 1951) - axis->placeOf(box, 1950);
    QVERIFY(std::abs(axis->placeOf(box, 2050) - axis->placeOf(box, 1950) - 100 * step) < 1e-6);
}

void TestCrossingPanel::theWordsSayWhatDashesAndRingMean()
{
    Shown shown(urbanView(u"when"_s));
    const auto &table = shown.part<TableView>(u"crossingTable"_s);
    const auto says = [&table](const QString &words) { return table.accessibleDescription().contains(words); };
    QVERIFY(says(u"dashed: projection"_s) && says(u"ring: what the article says"_s));
    shown.part<QDoubleSpinBox>(u"anyShare"_s).setValue(30);
    QVERIFY(says(u"dashed: projection"_s) && !says(u"ring"_s)); // of which the article does not speak
    shown.part<SegmentedSwitch>(u"urbanEdition"_s).choose(1);
    QVERIFY(!says(u"dashed"_s) && !says(u"ring"_s)); // nor does this edition project
}

void TestCrossingPanel::fewRowsShareTheHeight()
{
    Shown shown(urbanView(u"when"_s));
    auto &table = shown.part<TableView>(u"crossingTable"_s);
    const int low = lineHeight(TextRole::Body);
    QTRY_VERIFY(table.rowHeight(0) > 1.5 * low);
    QCOMPARE(table.verticalScrollBar()->maximum(), 0);
    shown.page.resize(1282, 300);
    QTRY_VERIFY(table.rowHeight(0) < 1.5 * low);
    QVERIFY(table.rowHeight(0) >= low);
}

/** 2493 is the first year of the series in the Buddhist era, 2500 a round one close by. */
void TestCrossingPanel::noYearOfTheHeadReadsAsAPairWithAnother()
{
    UrbanCrossing crossing;
    crossing.first.year = 1950;
    crossing.last.year = 2050;
    Appearance appearance;
    appearance.language = Language::Thai;
    appearance.era = Era::Buddhist;
    CrossingDelegate bars;
    bars.setCrossings({crossing}, std::nullopt, appearance);
    for (int width = 200; width <= 1200; width += 50) {
        auto named = bars.namedYears(QRectF(0, 0, width, 24));
        QVERIFY(named.size() >= 2);
        QVERIFY(named[0].text.endsWith(u"2493"_s));
        QCOMPARE(named[1].text, u"2593"_s);
        for (const auto &year : named) { // 2500 a few pixels from the beginning needs no line of its own either
            const double start = bars.placeOf(QRectF(0, 0, width, 24), 1950);
            QVERIFY(year.x <= start + 1e-6 || year.x - start > 2 * named[1].box.width());
        }
        std::ranges::sort(named, {}, [](const auto &year) { return year.box.left(); });
        for (qsizetype i = 1; i < named.size(); ++i) {
            const double apart = named[i].box.center().x() - named[i - 1].box.center().x();
            QVERIFY2(apart >= 1.25 * named[i].box.width(), qPrintable(named[i].text + u" at %1"_s.arg(width)));
        }
    }
}

ATLAS_TEST(TestCrossingPanel)

#include "tst_crossingpanel.moc"
