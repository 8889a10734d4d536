// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/desktop.h"
#include "tests/support/testrunner.h"
#include "tests/ui/shell/shownwindow.h"
#include "ui/shell/actionsubjects.h"
#include "ui/shell/commands.h"
#include "ui/theme/theme.h"
#include "ui/widgets/noticebar.h"

#include <QAbstractButton>
#include <QApplication>
#include <QPalette>
#include <QPushButton>
#include <QSignalSpy>
#include <QTranslator>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace atlas;
using test::aDesktop;
using test::ShownWindow;

// Theme, motion and size of text: what the menus say is what holds, by hand or with the desktop.
class TestChoices final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theThemeOfTheSystemIsFollowedWhileItIsChosen();
    void theButtonOfTheThemeEndsFollowing();
    void motionIsFollowedUntilItIsSwitched();
    void everySizeOfTextIsInTheMenu();
    void theSizeOfTheSystemIsChosen();
    void textIsMadeLargerAndSmaller();
    void sizesWithoutRoomAreDimmed();
    void theRoomOfAScreenIsMeasured_data();
    void theRoomOfAScreenIsMeasured();
    void aNewSizeIsOfferedNowOrLater();
    void theSizeThatIsDrawnNeedsNoOffer();
    void anotherNoticeEndsTheOffer();
    void theOfferSpeaksThai();
    void theSizesAreFoundByTheSearch();
};

namespace
{

using Scheme = Appearance::Scheme;

/** Of these the one that is marked; -1 where it is none or more than one. */
int marked(const ShownWindow &shown, const QList<Act> &acts)
{
    const auto isMarked = [&shown](Act act) { return shown.action(act).isChecked(); };
    const auto first = std::ranges::find_if(acts, isMarked);
    return std::ranges::count_if(acts, isMarked) == 1 ? int(first - acts.begin()) : -1;
}

const QList<Act> Themes{Act::SystemTheme, Act::LightTheme, Act::DarkTheme, Act::HighContrastTheme, Act::PrintTheme};
const QList<Act> Sizes{
    Act::SystemTextSize, Act::TextSize100, Act::TextSize125, Act::TextSize150, Act::TextSize175, Act::TextSize200};

QColor ground()
{
    return QApplication::palette().color(QPalette::Window);
}

/** A window on a screen that has room for every size of text. */
struct RoomyWindow : ShownWindow
{
    explicit RoomyWindow(const Appearance &appearance = {})
        : ShownWindow({}, appearance)
    {
        commands().setLargestTextSize(200);
    }
    [[nodiscard]] Commands &commands() const { return *window.findChild<Commands *>(); }
};

QPushButton &buttonOf(const ShownWindow &shown, const QString &name)
{
    auto *button = shown.window.findChild<QPushButton *>(name);
    Q_ASSERT(button);
    return *button;
}

} // namespace

void TestChoices::theThemeOfTheSystemIsFollowedWhileItIsChosen()
{
    ShownWindow shown;
    shown.preferences.setDesktop(aDesktop(Scheme::Dark));
    QCOMPARE(shown.preferences.appearance().scheme, Scheme::Light); // which was chosen
    QCOMPARE(marked(shown, Themes), 1);
    shown.action(Act::SystemTheme).trigger();
    QCOMPARE(marked(shown, Themes), 0);
    QCOMPARE(ground(), Theme::of(Scheme::Dark).ground);
    shown.preferences.setDesktop(aDesktop(Scheme::HighContrast));
    QCOMPARE(marked(shown, Themes), 0);
    QCOMPARE(ground(), Theme::of(Scheme::HighContrast).ground);
    shown.action(Act::PrintTheme).trigger();
    QCOMPARE(marked(shown, Themes), 4);
    shown.preferences.setDesktop(aDesktop(Scheme::Light));
    QCOMPARE(ground(), Theme::of(Scheme::Print).ground);
    QCOMPARE(marked(shown, Themes), 4);
}

void TestChoices::theButtonOfTheThemeEndsFollowing()
{
    ShownWindow shown({}, aDesktop(Scheme::Light));
    QCOMPARE(marked(shown, Themes), 0);
    shown.window.findChild<QAbstractButton *>(u"theme"_s)->click();
    QCOMPARE(marked(shown, Themes), 2);
    QCOMPARE(shown.preferences.appearance().scheme, Scheme::Dark);
    shown.preferences.setDesktop(aDesktop(Scheme::HighContrast));
    QCOMPARE(shown.preferences.appearance().scheme, Scheme::Dark);
}

void TestChoices::motionIsFollowedUntilItIsSwitched()
{
    ShownWindow shown({}, aDesktop(Scheme::Light));
    QAction &reduce = shown.action(Act::ReduceMotion);
    const auto isFollowed = [&shown] { return shown.preferences.appearance().follows.motion; };
    QVERIFY(!reduce.isChecked());
    shown.preferences.setDesktop(aDesktop(Scheme::Light, true));
    QVERIFY(reduce.isChecked());
    reduce.trigger(); // wants motion on a desktop that has none
    QVERIFY(!reduce.isChecked());
    QVERIFY(!shown.preferences.appearance().reducedMotion);
    QVERIFY(!isFollowed());
    reduce.trigger(); // as the desktop again
    QVERIFY(shown.preferences.appearance().reducedMotion);
    QVERIFY(isFollowed());
    shown.preferences.setDesktop(aDesktop(Scheme::Light, false));
    QVERIFY(!reduce.isChecked());
}

void TestChoices::everySizeOfTextIsInTheMenu()
{
    const RoomyWindow shown;
    QCOMPARE(marked(shown, Sizes), 1); // 100 %
    const QList<int> percents{100, 125, 150, 175, 200};
    for (int i = int(percents.size()) - 1; i >= 0; --i) {
        QAction &action = shown.action(Sizes[i + 1]);
        QCOMPARE(plainWords(action), u"%1 %"_s.arg(percents[i]));
        action.trigger();
        QCOMPARE(shown.preferences.appearance().textSize, percents[i]);
        QCOMPARE(marked(shown, Sizes), i + 1);
    }
}

void TestChoices::theSizeOfTheSystemIsChosen()
{
    RoomyWindow shown(aDesktop(Scheme::Light, false, 110));
    QCOMPARE(marked(shown, Sizes), 0);
    shown.action(Act::TextSize175).trigger();
    QCOMPARE(marked(shown, Sizes), 4);
    shown.action(Act::SystemTextSize).trigger();
    QCOMPARE(marked(shown, Sizes), 0);
    QCOMPARE(shown.preferences.appearance().textSize, 110);
}

void TestChoices::textIsMadeLargerAndSmaller()
{
    RoomyWindow shown(aDesktop(Scheme::Light, false, 110)); // no step of the menu
    const auto size = [&shown] { return shown.preferences.appearance().textSize; };
    QAction &larger = shown.action(Act::LargerText);
    QAction &smaller = shown.action(Act::SmallerText);
    for (const int expected : {125, 150, 175, 200}) {
        QVERIFY(larger.isEnabled());
        larger.trigger();
        QCOMPARE(size(), expected);
    }
    QVERIFY(!larger.isEnabled());
    for (const int expected : {175, 150, 125, 100}) {
        QVERIFY(smaller.isEnabled());
        smaller.trigger();
        QCOMPARE(size(), expected);
    }
    QVERIFY(!smaller.isEnabled());
}

void TestChoices::sizesWithoutRoomAreDimmed()
{
    RoomyWindow shown;
    shown.commands().setLargestTextSize(150);
    QVERIFY(shown.action(Act::TextSize150).isEnabled());
    QVERIFY(!shown.action(Act::TextSize175).isEnabled());
    QVERIFY(!shown.action(Act::TextSize200).isEnabled());
    shown.action(Act::TextSize150).trigger();
    QVERIFY(!shown.action(Act::LargerText).isEnabled());
    shown.commands().setLargestTextSize(100); // a smaller screen
    QVERIFY(shown.action(Act::TextSize150).isEnabled()); // it is what was chosen
    QVERIFY(shown.action(Act::SmallerText).isEnabled());
    shown.action(Act::TextSize100).trigger();
    QVERIFY(!shown.action(Act::TextSize125).isEnabled());
    QVERIFY(!shown.action(Act::LargerText).isEnabled());
}

void TestChoices::theRoomOfAScreenIsMeasured_data()
{
    QTest::addColumn<QSize>("screen");
    QTest::addColumn<int>("percent");
    QTest::newRow("a small laptop") << QSize(1366, 768) << 150; // 910 x 512
    QTest::newRow("1280") << QSize(1280, 720) << 125; // 1024 x 576; at 150 % 853
    QTest::newRow("full HD") << QSize(1920, 1080) << 200; // 960 x 540
    QTest::newRow("wide and low") << QSize(2560, 700) << 150; // 466 high; at 175 % 400
    QTest::newRow("4K") << QSize(3840, 2160) << 200;
    QTest::newRow("too small for all") << QSize(640, 480) << 100;
}

void TestChoices::theRoomOfAScreenIsMeasured()
{
    QFETCH(const QSize, screen);
    QFETCH(const int, percent);
    QCOMPARE(largestTextSize(screen), percent);
}

void TestChoices::aNewSizeIsOfferedNowOrLater()
{
    const RoomyWindow shown;
    const QSignalSpy restarts(&shown.window, &MainWindow::restartWanted);
    shown.action(Act::TextSize150).trigger();
    QVERIFY2(shown.notice().contains(u"150"_s), qPrintable(shown.notice()));
    QPushButton &now = buttonOf(shown, u"noticeNow"_s);
    QPushButton &later = buttonOf(shown, u"noticeLater"_s);
    QCOMPARE(shown.window.focusWidget(), &now);
    later.click();
    QVERIFY(shown.notice().isEmpty());
    QCOMPARE(restarts.size(), 0);
    shown.action(Act::TextSize200).trigger();
    QVERIFY2(shown.notice().contains(u"200"_s), qPrintable(shown.notice()));
    QVERIFY(now.isVisible() && later.isVisible());
    QTest::keyClick(&now, Qt::Key_Return);
    QCOMPARE(restarts.size(), 1);
    now.click(); // once is enough
    QCOMPARE(restarts.size(), 1);
}

void TestChoices::theSizeThatIsDrawnNeedsNoOffer()
{
    RoomyWindow shown(aDesktop(Scheme::Light, false, 125));
    shown.action(Act::TextSize125).trigger(); // by hand what the desktop has
    QVERIFY(shown.notice().isEmpty());
    shown.action(Act::TextSize200).trigger();
    QVERIFY(!shown.notice().isEmpty());
    shown.action(Act::SystemTextSize).trigger();
    QVERIFY(shown.notice().isEmpty());
    shown.look([](Appearance &look) { look.scheme = Scheme::Dark; });
    QVERIFY(shown.notice().isEmpty());
}

void TestChoices::anotherNoticeEndsTheOffer()
{
    RoomyWindow shown;
    shown.action(Act::TextSize150).trigger();
    shown.window.say(u"The file could not be opened."_s);
    QCOMPARE(shown.notice(), u"The file could not be opened."_s);
    QVERIFY(!buttonOf(shown, u"noticeNow"_s).isVisible());
    QVERIFY(!buttonOf(shown, u"noticeLater"_s).isVisible());
    shown.action(Act::TextSize100).trigger(); // withdraws offers only
    QCOMPARE(shown.notice(), u"The file could not be opened."_s);
}

void TestChoices::theOfferSpeaksThai()
{
    RoomyWindow shown;
    shown.look([](Appearance &look) { look.language = Language::Thai; });
    shown.action(Act::TextSize150).trigger();
    for (const QString &words :
        {shown.notice(), buttonOf(shown, u"noticeNow"_s).text(), buttonOf(shown, u"noticeLater"_s).text()}) {
        const auto isThai = [](QChar letter) { return letter.script() == QChar::Script_Thai; };
        QVERIFY2(std::ranges::any_of(words, isThai), qPrintable(words));
    }
}

void TestChoices::theSizesAreFoundByTheSearch()
{
    const RoomyWindow shown;
    QStringList titles;
    for (const SearchSubject &subject :
        actionSubjects(*shown.window.findChild<Actions *>(), QTranslator(), Language::English))
        titles.append(subject.title.en);
    for (const QString &wanted :
        {u"Text size: 150 %"_s, u"Text size: As the system"_s, u"Text size: Larger text"_s, u"Theme: As the system"_s})
        QVERIFY2(titles.contains(wanted), qPrintable(wanted));
}

ATLAS_TEST(TestChoices)

#include "tst_choices.moc"
