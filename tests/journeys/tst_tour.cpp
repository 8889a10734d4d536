// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view/link.h"
#include "tests/journeys/hands.h"
#include "tests/support/testrunner.h"
#include "ui/shell/yearbar.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QPainter>

#include <algorithm>
#include <cstdlib>
#include <functional>

using namespace Qt::StringLiterals;
using namespace atlas;
using test::EditionWindow;
using test::Hands;

namespace
{

constexpr int RoundedPlace = 16; ///< of 255: a link has five decimals of a place, and edges are smooth

/** One gesture of the tour and what it may change. */
struct Gesture
{
    enum class Changes { View, Look };

    const char *name;
    Changes changes; ///< the view, and with it the history by one step; or how things look, and no step
    std::function<void(Hands &)> make;
};

Gesture sees(const char *name, std::function<void(Hands &)> make)
{
    return {name, Gesture::Changes::View, std::move(make)};
}

Gesture looks(const char *name, std::function<void(Hands &)> make)
{
    return {name, Gesture::Changes::Look, std::move(make)};
}

QList<Gesture> onTheMap()
{
    return {
        sees("the wheel zooms in", [](Hands &hands) { hands.wheel(3); }),
        sees("a drag moves the map",
            [](Hands &hands) {
                hands.drag({-130, 70});
            }),
        sees("the button shows the whole map", [](Hands &hands) { hands.pressMapButton(u"mapWhole"_s); }),
        sees("a click chooses Manila", [](Hands &hands) { hands.clickCity(u"manila"_s); }),
        sees("Escape lets go of it", [](Hands &hands) { hands.escape(); }),
        sees("a click colours Thailand", [](Hands &hands) { hands.clickState(102.6, 15.4); }),
        sees("a click colours Indonesia as well", [](Hands &hands) { hands.clickState(114.0, -1.5); }),
        sees("a double click zooms and chooses nothing", [](Hands &hands) { hands.doubleClick(); }),
        sees("plus zooms further", [](Hands &hands) { hands.mapKey(Qt::Key_Plus); }),
        sees("Shift and an arrow move the map", [](Hands &hands) { hands.mapKey(Qt::Key_Left, Qt::ShiftModifier); }),
        sees("minus zooms out", [](Hands &hands) { hands.mapKey(Qt::Key_Minus); }),
        sees("the button zooms in", [](Hands &hands) { hands.pressMapButton(u"mapNearer"_s); }),
        sees("zero shows the whole map", [](Hands &hands) { hands.mapKey(Qt::Key_0); }),
        sees("an arrow walks to a city, Enter chooses it", [](Hands &hands) { hands.walkToCity(Qt::Key_Right); }),
    };
}

QList<Gesture> onTheYears()
{
    return {
        sees("2561 is typed", [](Hands &hands) { hands.typeYear(u"2561"_s); }),
        sees("the year is dragged to 1990", [](Hands &hands) { hands.dragYearTo(1990); }),
        sees("some years are played", [](Hands &hands) { hands.play(3); }),
        looks("a click makes it Thai", [](Hands &hands) { hands.clickSwitch(u"language"_s, 0); }),
        sees("an arrow steps a year", [](Hands &hands) { hands.yearKey(Qt::Key_Right); }),
        sees("Page Up leaps ten", [](Hands &hands) { hands.yearKey(Qt::Key_PageUp); }),
        looks("a click makes the years Buddhist", [](Hands &hands) { hands.clickSwitch(u"era"_s, 1); }),
        sees("a year is typed in Thai digits", [](Hands &hands) { hands.typeYear(u"๒๕๖๘"_s); }),
        sees("Ctrl and Right step a year", [](Hands &hands) { hands.key(QKeySequence(u"Ctrl+Right"_s)); }),
        sees("End shows the last year", [](Hands &hands) { hands.yearKey(Qt::Key_End); }),
        sees("play begins anew", [](Hands &hands) { hands.play(2); }),
        sees("Ctrl and End show the last year", [](Hands &hands) { hands.key(QKeySequence(u"Ctrl+End"_s)); }),
    };
}

QList<Gesture> onPanelsAndCharts()
{
    return {
        looks("the theme becomes dark", [](Hands &hands) { hands.press(u"theme"_s); }),
        sees("a year of the chart is clicked", [](Hands &hands) { hands.clickYearOfChart(u"urbanChart"_s, 2018); }),
        sees("a line is clicked", [](Hands &hands) { hands.clickLineOfChart(u"urbanChart"_s, u"SGP"_s); }),
        sees("an area is clicked", [](Hands &hands) { hands.clickArea(u"health_wellbeing"_s); }),
        sees("another area is chosen by key", [](Hands &hands) { hands.chooseAreaByKey(u"civic_social"_s); }),
        looks("the window is made small",
            [](Hands &hands) {
                hands.resize({1366, 690});
            }),
        sees("a dot is clicked", [](Hands &hands) { hands.clickDot(u"civic_social"_s, 5); }),
        sees("a dot is chosen by keys", [](Hands &hands) { hands.chooseDot(u"safety_security"_s, 3); }),
        sees("the economy is shown as a level", [](Hands &hands) { hands.clickSwitch(u"economyForm"_s, 1); }),
        sees("by purchasing power", [](Hands &hands) { hands.clickSwitch(u"economyMeasure"_s, 1); }),
        sees("as a rank again, by key", [](Hands &hands) { hands.switchKey(u"economyForm"_s, Qt::Key_Left); }),
    };
}

QList<Gesture> byMenusAndLinks()
{
    return {
        sees("an indicator is picked from the menu",
            [](Hands &hands) {
                hands.menu(u"v"_s,
                    {Qt::Key_Right, Qt::Key_Down, Qt::Key_Right, Qt::Key_Down, Qt::Key_Return}); // a topic, an entry
            }),
        sees("the map is zoomed by its keys", [](Hands &hands) { hands.key(QKeySequence(QKeySequence::ZoomIn)); }),
        sees("the wheel zooms out", [](Hands &hands) { hands.wheel(-1); }),
        sees("a link on the clipboard is opened",
            [](Hands &hands) {
                QApplication::clipboard()->setText(u"ascn-atlas:overview?year=1999&states=VNM,PHL&city=da_nang"_s);
                hands.key(QKeySequence(u"Ctrl+Shift+V"_s));
            }),
        sees("Escape lets go of the city", [](Hands &hands) { hands.escape(); }),
        sees("a click on the sea lets go of the states", [](Hands &hands) { hands.clickSea(); }),
        looks("the window is made large",
            [](Hands &hands) {
                hands.resize({1600, 1000});
            }),
        sees("a city is clicked in the large window", [](Hands &hands) { hands.clickCity(u"davao_city"_s); }),
        sees("Ctrl and Home show the first year", [](Hands &hands) { hands.key(QKeySequence(u"Ctrl+Home"_s)); }),
    };
}

/** The picture without the button Forward: on the way back there is a way forward, which is as it should be. */
QImage withoutForward(QImage picture, EditionWindow &shown)
{
    auto &forward = shown.part<QAbstractButton>(u"forward"_s);
    QPainter painter(&picture);
    painter.fillRect(QRect(forward.mapTo(&shown.window(), QPoint()), forward.size()), Qt::gray);
    return picture;
}

/** The most by which a channel of a pixel differs, 0 to 255; 255 for pictures of two sizes. */
int largestDifference(const QImage &a, const QImage &b)
{
    if (a.size() != b.size())
        return 255;
    int most = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QColor one = a.pixelColor(x, y);
            const QColor other = b.pixelColor(x, y);
            most = std::max({most, std::abs(one.red() - other.red()), std::abs(one.green() - other.green()),
                std::abs(one.blue() - other.blue())});
        }
    }
    return most;
}

} // namespace

// One person, one sitting: everything the window can do in a row, and the whole way back.
class TestTour final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyGestureIsOneStepAndTheWayBackEndsWhereItBegan();
    void aCopiedLinkOpensTheSamePictureElsewhere();
};

void TestTour::everyGestureIsOneStepAndTheWayBackEndsWhereItBegan()
{
    EditionWindow shown({1440, 900});
    Hands hands(shown);
    const Appearance look = shown.preferences().appearance();
    const ViewState start = shown.session().view();
    const QImage first = withoutForward(hands.picture(), shown);

    qsizetype steps = 0;
    QImage before = hands.picture();
    for (const Gesture &gesture : onTheMap() + onTheYears() + onPanelsAndCharts() + byMenusAndLinks()) {
        const ViewState viewBefore = shown.session().view();
        gesture.make(hands);
        if (QTest::currentTestFailed())
            QFAIL(gesture.name);
        steps += gesture.changes == Gesture::Changes::View ? 1 : 0;
        QTRY_VERIFY2(
            (shown.session().view() != viewBefore) == (gesture.changes == Gesture::Changes::View), gesture.name);
        const QImage after = hands.picture();
        QVERIFY2(shown.session().stepsBack() == steps,
            qPrintable(u"%1: %2 steps and not %3"_s.arg(QLatin1StringView(gesture.name))
                           .arg(shown.session().stepsBack())
                           .arg(steps)));
        QVERIFY2(after != before, gesture.name);
        before = after;
    }
    QVERIFY2(steps >= 40, qPrintable(QString::number(steps)));

    for (qsizetype step = 0; step < steps; ++step) {
        QVERIFY(shown.session().canGoBack());
        if (step % 2 == 0)
            hands.press(u"back"_s);
        else
            hands.key(QKeySequence(QKeySequence::Back));
    }
    QVERIFY(!shown.session().canGoBack());
    QCOMPARE(shown.session().view(), start);
    hands.press(u"theme"_s);
    hands.clickSwitch(u"era"_s, 0);
    hands.clickSwitch(u"language"_s, 1);
    hands.resize({1440, 900});
    QCOMPARE(shown.preferences().appearance(), look);
    const QImage last = withoutForward(hands.picture(), shown);
    if (last != first) {
        const QDir folder(QStringLiteral(ATLAS_BINARY_DIR));
        first.save(folder.filePath(u"tour-first.png"_s));
        last.save(folder.filePath(u"tour-last.png"_s));
    }
    QVERIFY2(last == first, "the last picture differs from the first: tour-first.png, tour-last.png");
}

void TestTour::aCopiedLinkOpensTheSamePictureElsewhere()
{
    EditionWindow from({1440, 900});
    Hands hands(from);
    hands.wheel(4);
    hands.rest();
    hands.drag({60, -40});
    hands.rest();
    hands.typeYear(u"2561"_s);
    hands.clickState(102.6, 15.4);
    hands.clickArea(u"quality_environment"_s);
    hands.clickSwitch(u"economyForm"_s, 1);
    const QImage there = hands.picture();
    hands.key(QKeySequence(u"Ctrl+Shift+C"_s));

    EditionWindow to({1440, 900});
    Hands otherHands(to);
    otherHands.key(QKeySequence(u"Ctrl+Shift+V"_s));
    QCOMPARE(toLink(to.session().view()), toLink(from.session().view()));
    QCOMPARE(to.session().stepsBack(), 1);
    const int difference = largestDifference(otherHands.picture(), there);
    QVERIFY2(difference <= RoundedPlace, qPrintable(u"the pictures differ by %1"_s.arg(difference)));
}

ATLAS_TEST(TestTour)

#include "tst_tour.moc"
