// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "tests/ui/shell/shownyearbar.h"
#include "ui/theme/fonts.h"

#include <QLabel>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace atlas;
using Shown = test::ShownYearBar;

/** The year bar as a person uses it. */
class TestYearBar final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(loadBundledFonts()); }
    void keysStepAndLeap();
    void aDragIsOneStep();
    void aPressWhereTheKnobIsLosesNoStep();
    void playHaltsAtTheLastEstimateAndSaysWhoProjects();
    void theNextPressGoesOn();
    void aRunIsOneStep();
    void aPressDuringARunIsAStepOfItsOwn();
    void theClockRestsWhenNothingPlays();
    void theWheelChangesNothing();
    void theOtherEraStandsBeside();
    void marksAreYearsOfEvents();
    void thePeopleHaveYearsOfTheirOwn();
    void theCitiesHaveTheYearsOfTheirSource();
};

void TestYearBar::keysStepAndLeap()
{
    Shown shown;
    const auto after = [&](Qt::Key key) {
        QTest::keyClick(&shown.slider(), key);
        return shown.year();
    };
    QCOMPARE(after(Qt::Key_Right), 2026);
    QCOMPARE(after(Qt::Key_Left), 2025);
    QCOMPARE(after(Qt::Key_PageUp), 2035);
    QCOMPARE(after(Qt::Key_PageDown), 2025);
    QCOMPARE(after(Qt::Key_Home), 1950);
    QCOMPARE(after(Qt::Key_Left), 1950);
    QCOMPARE(after(Qt::Key_End), 2050);
    shown.session.goBack();
    QCOMPARE(shown.year(), 1950); // each key is a step
}

void TestYearBar::aDragIsOneStep()
{
    Shown shown;
    QTest::mousePress(&shown.slider(), Qt::LeftButton, {}, shown.at(2000));
    QCOMPARE(shown.year(), 2000);
    for (int year = 1999; year >= 1980; --year) {
        QMouseEvent move(QEvent::MouseMove, shown.at(year), shown.slider().mapToGlobal(shown.at(year)), Qt::NoButton,
            Qt::LeftButton, {});
        QApplication::sendEvent(&shown.slider(), &move);
    }
    QTest::mouseRelease(&shown.slider(), Qt::LeftButton, {}, shown.at(1980));
    QCOMPARE(shown.year(), 1980);
    shown.session.goBack();
    QCOMPARE(shown.year(), 2025);
    QVERIFY(!shown.session.canGoBack());
}

void TestYearBar::aPressWhereTheKnobIsLosesNoStep()
{
    Shown shown;
    shown.session.show(withYear(shown.session.view(), 2010));
    QTest::mousePress(&shown.slider(), Qt::LeftButton, {}, shown.at(2010));
    QMouseEvent move(QEvent::MouseMove, shown.at(1990), shown.slider().mapToGlobal(shown.at(1990)), Qt::NoButton,
        Qt::LeftButton, {});
    QApplication::sendEvent(&shown.slider(), &move);
    QCOMPARE(shown.year(), 1990);
    shown.session.goBack();
    QCOMPARE(shown.year(), 2010);
}

void TestYearBar::playHaltsAtTheLastEstimateAndSaysWhoProjects()
{
    Shown shown(2016);
    shown.pressPlay();
    QVERIFY(shown.bar.isPlaying());
    QTRY_VERIFY(!shown.bar.isPlaying());
    QCOMPARE(shown.year(), *test::factSeries()(u"urban_share"_s)->of(u"THA"_s).lastEstimateYear());
    QCOMPARE(shown.bar.message(), u"From here: projection by World Urbanization Prospects 2018."_s);
}

void TestYearBar::theNextPressGoesOn()
{
    Shown shown(2017);
    shown.pressPlay();
    QTRY_VERIFY(!shown.bar.isPlaying());
    shown.pressPlay();
    QTRY_COMPARE(shown.year(), 2020);
    QVERIFY(shown.bar.isPlaying());
    shown.pressPlay();
    QVERIFY(!shown.bar.isPlaying());
}

void TestYearBar::aRunIsOneStep()
{
    Shown shown(2015);
    shown.pressPlay();
    QTRY_COMPARE(shown.year(), 2018);
    shown.session.goBack();
    QCOMPARE(shown.year(), 2015);
    QVERIFY(!shown.session.canGoBack());
}

void TestYearBar::aPressDuringARunIsAStepOfItsOwn()
{
    Shown shown(2000);
    shown.pressPlay();
    QTRY_COMPARE(shown.year(), 2002);
    shown.session.show(withAreaToggled(shown.session.view(), u"civic_social"_s));
    QVERIFY(shown.bar.isPlaying());
    QTRY_VERIFY(shown.year() >= 2003);
    shown.pressPlay();
    shown.session.goBack();
    QCOMPARE(shown.session.view().area, u"civic_social"_s);
    shown.session.goBack();
    QVERIFY(shown.session.view().area.isEmpty());
}

void TestYearBar::theClockRestsWhenNothingPlays()
{
    Shown shown;
    const auto timers = shown.bar.findChildren<QTimer *>();
    for (const QTimer *timer : timers)
        QVERIFY(!timer->isActive());
    shown.pressPlay();
    shown.session.show(withYear(shown.session.view(), 1960)); // chosen elsewhere: the run ends
    QVERIFY(!shown.bar.isPlaying());
    QTest::qWait(450);
    QCOMPARE(shown.year(), 1960);
}

void TestYearBar::theWheelChangesNothing()
{
    Shown shown;
    QWheelEvent wheel(shown.at(2025), shown.at(2025), {}, {0, 120}, Qt::NoButton, {}, Qt::NoScrollPhase, false);
    QApplication::sendEvent(&shown.slider(), &wheel);
    QCOMPARE(shown.year(), 2025);
}

void TestYearBar::theOtherEraStandsBeside()
{
    Shown shown;
    const auto *other = shown.bar.findChild<QLabel *>(u"otherEra"_s);
    QCOMPARE(other->text(), u"BE 2568"_s);
    Appearance buddhist;
    buddhist.era = Era::Buddhist;
    shown.bar.setAppearance(buddhist);
    QCOMPARE(shown.edit().text(), u"2568"_s);
    QCOMPARE(other->text(), u"CE 2025"_s);
}

void TestYearBar::marksAreYearsOfEvents()
{
    const Shown shown;
    for (int year = FirstYear; year <= LastYear; ++year)
        QCOMPARE(shown.slider().yearAt(shown.slider().xOf(year)), year);
    QCOMPARE(shown.slider().yearAt(-500), FirstYear);
    QCOMPARE(shown.slider().yearAt(5000), LastYear);
}

void TestYearBar::thePeopleHaveYearsOfTheirOwn()
{
    Shown shown;
    ViewState people = withPage(shown.session.view(), Page::Economy);
    people.section = u"people"_s;
    shown.session.show(people);
    QCOMPARE(shown.slider().yearAt(5000), 2100);
    shown.type(u"2600"_s);
    QCOMPARE(shown.year(), 2057);
    shown.type(u"2101"_s);
    QCOMPARE(shown.bar.message(), u"2101 is outside the years of this page, 1950–2100."_s);
    shown.bar.stepBy(500);
    QCOMPARE(shown.year(), 2100);
    shown.session.show(withPage(shown.session.view(), Page::Overview));
    QCOMPARE(shown.year(), 2050);
    QCOMPARE(shown.slider().yearAt(5000), 2050);
}

/** From the first to the last year of which the facts have people of an agglomeration. */
void TestYearBar::theCitiesHaveTheYearsOfTheirSource()
{
    int first = 9999;
    int last = 0;
    const auto people = test::factSeries()(u"city_pop"_s);
    for (const City &city : test::factCatalogue().cities) {
        for (const Observation &point : people->of(city.id).points()) {
            first = std::min(first, point.year);
            last = std::max(last, point.year);
        }
    }
    Shown shown;
    ViewState cities = withYear(withPage(shown.session.view(), Page::Urbanisation), LastYear);
    shown.session.show(cities);
    QCOMPARE(shown.year(), LastYear);
    cities.section = u"cities"_s;
    shown.session.show(cities);
    QCOMPARE(shown.year(), last);
    QCOMPARE(shown.slider().yearAt(-5000), first);
    QCOMPARE(shown.slider().yearAt(5000), last);
    shown.type(QString::number(last + 1));
    QCOMPARE(shown.year(), last);
    QVERIFY(shown.bar.message().endsWith(u"%1–%2."_s.arg(first).arg(last)));
}

ATLAS_TEST(TestYearBar)
#include "tst_yearbar.moc"
