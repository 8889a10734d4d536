// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "tests/ui/shell/shownyearbar.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/elidedlabel.h"

#include <QAccessible>
#include <QApplication>
#include <QMenuBar>
#include <QWindow>

#include <memory>

using namespace Qt::StringLiterals;
using namespace atlas;
using Shown = test::ShownYearBar;

/** A year typed into the year bar, and where the keyboard goes. */
class TestYearTyping final : public QObject
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
    void thatItGoesIsTold();
};

void TestYearTyping::typedYearsOfBothErasWork_data()
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

void TestYearTyping::typedYearsOfBothErasWork()
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

void TestYearTyping::aBadYearStaysAndIsExplained_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("reason");
    QTest::newRow("word") << u"soon"_s << u"“soon” is not a year. Type four digits, such as 2025 or 2568."_s;
    QTest::newRow("short") << u"20"_s << u"“20” is not a year. Type four digits, such as 2025 or 2568."_s;
    QTest::newRow("early") << u"1900"_s << u"1900 is outside the years of this page, 1950–2050."_s;
    QTest::newRow("late") << u"2600"_s << u"2600 (CE 2057) is outside 1950–2050 (BE 2493–2593)."_s;
    QTest::newRow("very late") << u"3000"_s << u"3000 (CE 2457) is outside 1950–2050 (BE 2493–2593)."_s;
}

void TestYearTyping::aBadYearStaysAndIsExplained()
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

void TestYearTyping::escapeGivesTheYearBack()
{
    Shown shown;
    shown.type(u"never"_s);
    QTest::keyClick(&shown.edit(), Qt::Key_Escape);
    QCOMPARE(shown.edit().text(), u"2025"_s);
    QVERIFY(!shown.bar.message().contains(u"never"_s));
}

/** By way of the window, which gives the focus before the field hears of the click. */
void TestYearTyping::aClickMarksTheWholeYear()
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

void TestYearTyping::theKeyboardGoesBackWhereItWas_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<int>("year");
    QTest::newRow("Enter") << Qt::Key_Return << 1960;
    QTest::newRow("Escape") << Qt::Key_Escape << 2025;
}

void TestYearTyping::theKeyboardGoesBackWhereItWas()
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

void TestYearTyping::aBadYearKeepsTheKeyboard()
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

void TestYearTyping::typingHaltsARun()
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

void TestYearTyping::typedDigitsOutlastAChangeOfTheYear()
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

void TestYearTyping::aMenuTakesNoDigits()
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

void TestYearTyping::playTakesTheTypedYearFirst()
{
    Shown shown;
    shown.bar.startTyping();
    QTest::keyClicks(&shown.edit(), u"1970"_s);
    shown.pressPlay();
    QCOMPARE(shown.year(), 1970);
    QVERIFY(shown.bar.isPlaying());
}

/** Who keeps something of a part lets go of it then: of a field with the keyboard too. */
void TestYearTyping::thatItGoesIsTold()
{
    auto shown = std::make_unique<Shown>();
    shown->edit().setFocus(Qt::TabFocusReason);
    const QAccessible::Id told = QAccessible::uniqueId(QAccessible::queryAccessibleInterface(&shown->edit()));
    QVERIFY(QAccessible::accessibleInterface(told) != nullptr);
    shown.reset();
    QVERIFY(QAccessible::accessibleInterface(told) == nullptr);
}

ATLAS_TEST(TestYearTyping)

#include "tst_yeartyping.moc"
