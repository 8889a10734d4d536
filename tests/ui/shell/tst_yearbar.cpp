// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/yearbar.h"
#include "ui/shell/yearslider.h"

#include "tests/support/facts.h"
#include "tests/support/testrunner.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/elidedlabel.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QWindow>

using namespace Qt::StringLiterals;
using namespace atlas;

/** The year bar as a person uses it. */
class TestYearBar final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(loadBundledFonts()); }
    void typedYearsOfBothErasWork_data();
    void typedYearsOfBothErasWork();
    void aBadYearStaysAndIsExplained_data();
    void aBadYearStaysAndIsExplained();
    void escapeGivesTheYearBack();
    void aClickMarksTheWholeYear();
    void theKeyboardGoesBackWhereItWas_data();
    void theKeyboardGoesBackWhereItWas();
    void aBadYearKeepsTheKeyboard();
    void typingHaltsARun();
    void typedDigitsOutlastAChangeOfTheYear();
    void aMenuTakesNoDigits();
    void playTakesTheTypedYearFirst();
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
};

namespace
{

struct Shown
{
    explicit Shown(int year = 2025)
        : session([year] {
            ViewState view;
            view.year = year;
            return view;
        }())
        , bar(test::factCatalogue(), test::factSeries(), session)
    {
        bar.resize(1282, 62);
        bar.show();
    }

    [[nodiscard]] QLineEdit &edit() const { return *bar.findChild<QLineEdit *>(u"year"_s); }
    [[nodiscard]] YearSlider &slider() const { return *bar.findChild<YearSlider *>(u"years"_s); }
    [[nodiscard]] int year() const { return session.view().year; }

    void type(const QString &text)
    {
        edit().selectAll();
        QTest::keyClicks(&edit(), text);
        QTest::keyClick(&edit(), Qt::Key_Return);
    }

    void pressPlay() { QTest::mouseClick(bar.findChild<QAbstractButton *>(u"play"_s), Qt::LeftButton); }

    QPoint at(int shownYear) const { return {int(slider().xOf(shownYear)), 26}; }

    Session session;
    YearBar bar;
};

} // namespace

void TestYearBar::typedYearsOfBothErasWork_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("year");
    QTest::newRow("common") << u"2030"_s << 2030;
    QTest::newRow("buddhist") << u"2561"_s << 2018;
    QTest::newRow("thai digits") << u"๒๕๖๑"_s << 2018;
    QTest::newRow("with its era") << u"BE 2500"_s << 1957;
    QTest::newRow("first") << u"1950"_s << 1950;
    QTest::newRow("last") << u"2593"_s << 2050;
}

void TestYearBar::typedYearsOfBothErasWork()
{
    QFETCH(const QString, typed);
    QFETCH(const int, year);
    Shown shown;
    shown.edit().setText(typed);
    shown.edit().setModified(true);
    QTest::keyClick(&shown.edit(), Qt::Key_Return);
    QCOMPARE(shown.year(), year);
    QCOMPARE(shown.edit().text(), QString::number(year));
}

void TestYearBar::aBadYearStaysAndIsExplained_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("reason");
    QTest::newRow("word") << u"soon"_s << u"“soon” is not a year. Type four digits, such as 2025 or 2568."_s;
    QTest::newRow("short") << u"20"_s << u"“20” is not a year. Type four digits, such as 2025 or 2568."_s;
    QTest::newRow("early") << u"1900"_s << u"1900 is outside the years of this page, 1950–2050."_s;
    QTest::newRow("late") << u"2600"_s << u"2600 (CE 2057) is outside 1950–2050 (BE 2493–2593)."_s;
    QTest::newRow("very late") << u"3000"_s << u"3000 (CE 2457) is outside 1950–2050 (BE 2493–2593)."_s;
}

void TestYearBar::aBadYearStaysAndIsExplained()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, reason);
    Shown shown;
    shown.type(typed);
    QCOMPARE(shown.year(), 2025);
    QCOMPARE(shown.edit().text(), typed);
    QCOMPARE(shown.bar.message(), reason);
    QVERIFY(shown.bar.findChild<ElidedLabel *>(u"yearMessage"_s)->isWhole());
    QVERIFY(!shown.session.canGoBack());
}

void TestYearBar::escapeGivesTheYearBack()
{
    Shown shown;
    shown.type(u"never"_s);
    QTest::keyClick(&shown.edit(), Qt::Key_Escape);
    QCOMPARE(shown.edit().text(), u"2025"_s);
    QVERIFY(!shown.bar.message().contains(u"never"_s));
}

/** By way of the window, which gives the focus before the field hears of the click. */
void TestYearBar::aClickMarksTheWholeYear()
{
    Shown shown;
    QVERIFY(QTest::qWaitForWindowActive(&shown.bar));
    const QPoint place = shown.edit().mapTo(&shown.bar, shown.edit().rect().center());
    QTest::mouseClick(shown.bar.windowHandle(), Qt::LeftButton, {}, place);
    QCOMPARE(shown.edit().selectedText(), u"2025"_s);
    QTest::mouseClick(shown.bar.windowHandle(), Qt::LeftButton, {}, place); // with the focus, a click is a click
    QVERIFY(shown.edit().selectedText().isEmpty());
    shown.edit().selectAll();
    QTest::keyClicks(&shown.edit(), u"2561"_s);
    QTest::keyClick(&shown.edit(), Qt::Key_Return);
    QCOMPARE(shown.year(), 2018);
}

void TestYearBar::theKeyboardGoesBackWhereItWas_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<int>("year");
    QTest::newRow("Enter") << Qt::Key_Return << 1960;
    QTest::newRow("Escape") << Qt::Key_Escape << 2025;
}

void TestYearBar::theKeyboardGoesBackWhereItWas()
{
    QFETCH(const Qt::Key, key);
    QFETCH(const int, year);
    Shown shown;
    QVERIFY(QTest::qWaitForWindowActive(&shown.bar));
    shown.slider().setFocus();
    shown.bar.startTyping();
    QVERIFY(shown.edit().hasFocus());
    QTest::keyClicks(&shown.edit(), u"1960"_s);
    QTest::keyClick(&shown.edit(), key);
    QCOMPARE(QApplication::focusWidget(), &shown.slider());
    QCOMPARE(shown.year(), year);
    QCOMPARE(shown.edit().text(), QString::number(year));
}

void TestYearBar::aBadYearKeepsTheKeyboard()
{
    Shown shown;
    QVERIFY(QTest::qWaitForWindowActive(&shown.bar));
    shown.slider().setFocus();
    shown.bar.startTyping();
    QTest::keyClicks(&shown.edit(), u"1900"_s);
    QTest::keyClick(&shown.edit(), Qt::Key_Return);
    QVERIFY(shown.edit().hasFocus());
    QTest::keyClick(&shown.edit(), Qt::Key_Escape);
    QVERIFY(shown.slider().hasFocus());
}

void TestYearBar::typingHaltsARun()
{
    Shown shown(2010);
    QVERIFY(QTest::qWaitForWindowActive(&shown.bar));
    shown.pressPlay();
    shown.edit().setFocus(Qt::MouseFocusReason);
    QVERIFY(!shown.bar.isPlaying());
    shown.pressPlay();
    QVERIFY(shown.bar.isPlaying());
    shown.bar.startTyping();
    QVERIFY(!shown.bar.isPlaying());
    shown.bar.togglePlay();
    shown.bar.startTyping();
    QTest::keyClicks(&shown.edit(), u"1970"_s);
    QTest::keyClick(&shown.edit(), Qt::Key_Return);
    QCOMPARE(shown.year(), 1970);
}

void TestYearBar::typedDigitsOutlastAChangeOfTheYear()
{
    Shown shown;
    shown.bar.startTyping();
    QTest::keyClicks(&shown.edit(), u"19"_s);
    shown.session.show(withYear(shown.session.view(), 2001));
    QCOMPARE(shown.edit().text(), u"19"_s);
    QCOMPARE(shown.slider().value(), 2001);
    QTest::keyClick(&shown.edit(), Qt::Key_Escape);
    QCOMPARE(shown.edit().text(), u"2001"_s);
}

void TestYearBar::aMenuTakesNoDigits()
{
    Shown shown;
    QVERIFY(QTest::qWaitForWindowActive(&shown.bar));
    QMenuBar menus(&shown.bar);
    menus.show();
    shown.bar.startTyping();
    QTest::keyClicks(&shown.edit(), u"19"_s);
    menus.setFocus(Qt::MenuBarFocusReason);
    QVERIFY(!shown.edit().hasFocus());
    shown.session.show(withYear(shown.session.view(), 2001));
    QCOMPARE(shown.edit().text(), u"19"_s);
    QVERIFY2(!shown.bar.message().contains(u"is not a year"_s), qPrintable(shown.bar.message()));
}

void TestYearBar::playTakesTheTypedYearFirst()
{
    Shown shown;
    shown.bar.startTyping();
    QTest::keyClicks(&shown.edit(), u"1970"_s);
    shown.pressPlay();
    QCOMPARE(shown.year(), 1970);
    QVERIFY(shown.bar.isPlaying());
}

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

ATLAS_TEST(TestYearBar)
#include "tst_yearbar.moc"
