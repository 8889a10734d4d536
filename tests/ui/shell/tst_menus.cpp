// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dataset/edition.h"
#include "tests/support/testrunner.h"
#include "tests/ui/shell/shownwindow.h"
#include "ui/shell/header.h"
#include "ui/shell/menustrip.h"
#include "ui/shell/yearbar.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/textdialog.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QSet>
#include <QSplitter>

using namespace Qt::StringLiterals;
using namespace atlas;
using test::ShownWindow;

// The menus of the window: that every entry works, and that each has its words, its keys and its place.
class TestMenus final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyActionStandsInOneMenu();
    void mnemonicsDifferWithinAMenu_data();
    void mnemonicsDifferWithinAMenu();
    void noKeyIsGivenTwice();
    void theHeaderStaysLow_data();
    void theHeaderStaysLow();
    void theSubtitleIsElidedWithItsWholeTextAsToolTip();
    void choicesAreCleared();
    void theMapIsZoomed();
    void anIndicatorIsPicked();
    void languageEraAndThemeAreOneChoiceEach();
    void everyThemeIsInTheMenu();
    void yearsAreWalked();
    void quickStepsAreOneStepOfTheHistory();
    void backAndForwardAreDimmedWhereThereIsNoWay();
    void playIsPauseWhileTheYearsRun();
    void fullScreenIsLeftByEscape();
    void aYearIsTypedAfterItsKey();
    void escapeLeavesAMenuWholly();
    void aboutSaysWhatThisIs();
    void aMovedGapStandsWhereItStood();
};

namespace
{

QList<QMenu *> menusOf(const ShownWindow &shown)
{
    return shown.window.findChild<MenuStrip *>()->findChildren<QMenu *>();
}

QString mnemonicOf(const QAction &action)
{
    static const QRegularExpression pattern(u"&(\\w)"_s);
    return pattern.match(action.text()).captured(1).toLower();
}

} // namespace

void TestMenus::everyActionStandsInOneMenu()
{
    const ShownWindow shown;
    QSet<QString> names;
    for (const Actions::Row &row : Actions::table()) {
        const QAction &action = shown.action(row.act);
        QVERIFY(!names.contains(action.objectName()));
        names.insert(action.objectName());
        QVERIFY2(!plainWords(action).isEmpty(), row.name);
        const auto *bar = shown.window.findChild<MenuStrip *>();
        int places = int(bar->actions().count(&action));
        for (const QMenu *menu : menusOf(shown))
            places += int(menu->actions().count(&action));
        QVERIFY2(places == 1, row.name);
    }
    QCOMPARE(shown.window.findChild<MenuStrip *>()->actions().size(), 5);
}

void TestMenus::mnemonicsDifferWithinAMenu_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("English") << Language::English;
    QTest::newRow("Thai") << Language::Thai;
}

void TestMenus::mnemonicsDifferWithinAMenu()
{
    QFETCH(const Language, language);
    ShownWindow shown;
    shown.look([&](Appearance &look) { look.language = language; });
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LanguageChange);
    QHash<Menu, QSet<QString>> taken;
    for (const Actions::Row &row : Actions::table()) {
        const QString letter = mnemonicOf(shown.action(row.act));
        QVERIFY2(!letter.isEmpty(), row.name);
        QVERIFY2(!taken[row.in].contains(letter), row.name);
        taken[row.in].insert(letter);
    }
}

void TestMenus::noKeyIsGivenTwice()
{
    const ShownWindow shown;
    QSet<QKeySequence> keys;
    for (const Actions::Row &row : Actions::table()) {
        for (const QKeySequence &sequence : shown.action(row.act).shortcuts()) {
            QVERIFY2(!keys.contains(sequence), row.name);
            keys.insert(sequence);
        }
    }
    for (const char *wanted : {"Ctrl+Shift+C", "Ctrl+Shift+V", "F11", "Alt+Left", "Ctrl+Z", "Ctrl+S", "F1"})
        QVERIFY2(keys.contains(QKeySequence(QLatin1StringView(wanted))), wanted);
}

void TestMenus::theHeaderStaysLow_data()
{
    QTest::addColumn<int>("window");
    QTest::addColumn<int>("header");
    QTest::addColumn<int>("years");
    QTest::newRow("laptop") << 690 << 40 << 52;
    QTest::newRow("desk") << 900 << 44 << 62;
}

void TestMenus::theHeaderStaysLow()
{
    QFETCH(const int, window);
    QFETCH(const int, header);
    QFETCH(const int, years);
    const ShownWindow shown({}, {}, {1366, window});
    QVERIFY(shown.window.findChild<Header *>()->height() <= header);
    QVERIFY(shown.window.findChild<YearBar *>()->height() <= years);
}

void TestMenus::theSubtitleIsElidedWithItsWholeTextAsToolTip()
{
    const ShownWindow shown({}, {}, {1024, 690});
    const auto *subtitle = shown.window.findChild<ElidedLabel *>(u"subtitle"_s);
    QVERIFY(!subtitle->isWhole());
    QVERIFY(subtitle->toolTip().contains(u"independent, not a publication of ASEAN"_s));
    QVERIFY(subtitle->geometry().right() < shown.window.findChild<QWidget *>(u"back"_s)->geometry().left());
    const auto *menus = shown.window.findChild<MenuStrip *>();
    for (QAction *action : menus->actions())
        QVERIFY(menus->rect().contains(menus->actionGeometry(action)));
}

void TestMenus::choicesAreCleared()
{
    ShownWindow shown;
    QVERIFY(!shown.action(Act::ClearChoice).isEnabled());
    shown.change([](ViewState &view) { view.city = u"phuket"_s; });
    QVERIFY(shown.action(Act::ClearChoice).isEnabled());
    shown.action(Act::ClearChoice).trigger();
    QCOMPARE(shown.session.view(), ViewState());
    QVERIFY(!shown.action(Act::ClearChoice).isEnabled());
}

void TestMenus::theMapIsZoomed()
{
    const ShownWindow shown;
    shown.action(Act::ZoomIn).trigger();
    QTRY_VERIFY(shown.session.view().camera.has_value());
    QVERIFY(shown.session.view().camera->zoom > 1.2);
    shown.action(Act::WholeMap).trigger();
    QVERIFY(!shown.session.view().camera);
}

void TestMenus::anIndicatorIsPicked()
{
    const ShownWindow shown;
    QMenu *indicators = shown.window.findChild<MenuStrip *>()->findChild<QMenu *>(u"indicatorMenu"_s);
    Q_EMIT indicators->aboutToShow();
    int checked = 0;
    QAction *wanted = nullptr;
    for (const QMenu *topic : indicators->findChildren<QMenu *>()) {
        for (QAction *action : topic->actions()) {
            checked += action->isChecked() ? 1 : 0;
            if (action->objectName() == u"pm25"_s)
                wanted = action;
        }
    }
    QCOMPARE(checked, 1);
    QVERIFY(wanted);
    wanted->trigger();
    QCOMPARE(shown.session.view().indicator, u"pm25"_s);
}

void TestMenus::languageEraAndThemeAreOneChoiceEach()
{
    const ShownWindow shown;
    QVERIFY(shown.action(Act::English).isChecked());
    QVERIFY(shown.action(Act::CommonEra).isChecked());
    QVERIFY(shown.action(Act::LightTheme).isChecked());
    for (const Act act : {Act::Thai, Act::BuddhistEra, Act::DarkTheme, Act::ReduceMotion})
        shown.action(act).trigger();
    const Appearance expected{Language::Thai, Era::Buddhist, Appearance::Scheme::Dark, true};
    QCOMPARE(shown.preferences.appearance(), expected);
    QVERIFY(!shown.action(Act::English).isChecked());
    QVERIFY(!shown.action(Act::CommonEra).isChecked());
    QVERIFY(!shown.action(Act::LightTheme).isChecked());
}

void TestMenus::everyThemeIsInTheMenu()
{
    using Scheme = Appearance::Scheme;
    const ShownWindow shown;
    const QList<std::pair<Act, Scheme>> themes{{Act::DarkTheme, Scheme::Dark},
        {Act::HighContrastTheme, Scheme::HighContrast}, {Act::PrintTheme, Scheme::Print},
        {Act::LightTheme, Scheme::Light}};
    for (const auto &[act, scheme] : themes) {
        shown.action(act).trigger();
        QCOMPARE(shown.preferences.appearance().scheme, scheme);
        for (const auto &[other, ignored] : themes)
            QCOMPARE(shown.action(other).isChecked(), other == act);
        QCOMPARE(QApplication::palette().color(QPalette::Window), Theme::of(scheme).ground);
    }
}

void TestMenus::yearsAreWalked()
{
    const ShownWindow shown;
    const auto year = [&](Act act) {
        shown.action(act).trigger();
        return shown.session.view().year;
    };
    QCOMPARE(year(Act::NextYear), StartYear + 1);
    QCOMPARE(year(Act::PreviousYear), StartYear);
    QCOMPARE(year(Act::LatestYear), LastYear);
    QVERIFY(!shown.action(Act::NextYear).isEnabled());
    QCOMPARE(year(Act::EarliestYear), FirstYear);
    QVERIFY(!shown.action(Act::PreviousYear).isEnabled());
    QVERIFY(shown.action(Act::NextYear).isEnabled());
}

void TestMenus::quickStepsAreOneStepOfTheHistory()
{
    ShownWindow shown;
    for (int i = 0; i < 10; ++i)
        shown.action(Act::NextYear).trigger();
    QCOMPARE(shown.session.view().year, StartYear + 10);
    shown.session.goBack();
    QCOMPARE(shown.session.view().year, StartYear);
}

void TestMenus::backAndForwardAreDimmedWhereThereIsNoWay()
{
    ShownWindow shown;
    QVERIFY(!shown.action(Act::Back).isEnabled());
    shown.change([](ViewState &view) { view.year = 1980; });
    QVERIFY(shown.action(Act::Back).isEnabled());
    shown.action(Act::Back).trigger();
    QCOMPARE(shown.session.view().year, StartYear);
    QVERIFY(!shown.action(Act::Back).isEnabled());
    QVERIFY(shown.action(Act::Forward).isEnabled());
}

void TestMenus::playIsPauseWhileTheYearsRun()
{
    const ShownWindow shown;
    const QString play = shown.action(Act::Play).text();
    shown.action(Act::Play).trigger();
    QVERIFY(shown.action(Act::Play).text() != play);
    shown.action(Act::Play).trigger();
    QCOMPARE(shown.action(Act::Play).text(), play);
}

void TestMenus::fullScreenIsLeftByEscape()
{
    ShownWindow shown;
    shown.action(Act::FullScreen).trigger();
    QVERIFY(shown.window.isFullScreen());
    QVERIFY(shown.action(Act::FullScreen).isChecked());
    shown.change([](ViewState &view) { view.city = u"phuket"_s; });
    QTest::keyClick(&shown.window, Qt::Key_Escape);
    QVERIFY(shown.window.isFullScreen()); // the choice goes first
    QTest::keyClick(&shown.window, Qt::Key_Escape);
    QVERIFY(!shown.window.isFullScreen());
    QVERIFY(!shown.action(Act::FullScreen).isChecked());
}

void TestMenus::aYearIsTypedAfterItsKey()
{
    const ShownWindow shown;
    shown.action(Act::TypeYear).trigger();
    auto *year = shown.window.findChild<QLineEdit *>(u"year"_s);
    QTest::keyClicks(year, u"2561"_s);
    QTest::keyClick(year, Qt::Key_Return);
    QCOMPARE(shown.session.view().year, 2018);
}

void TestMenus::escapeLeavesAMenuWholly()
{
    const ShownWindow shown;
    auto *strip = shown.window.findChild<MenuStrip *>();
    strip->setActiveAction(&shown.action(Act::HelpMenu));
    auto *help = shown.window.findChild<QMenu *>(u"helpMenu"_s);
    QVERIFY(help && help->isVisible());
    QTest::keyClick(help, Qt::Key_Escape);
    QVERIFY(!help->isVisible());
    QTRY_VERIFY(!strip->activeAction());
    QVERIFY(QApplication::focusWidget() != strip);
}

void TestMenus::aboutSaysWhatThisIs()
{
    QCoreApplication::setApplicationVersion(u"0.1.0"_s);
    const ShownWindow shown;
    shown.action(Act::About).trigger();
    const auto *about = shown.window.findChild<TextDialog *>(u"aboutDialog"_s);
    QVERIFY(about);
    const QString text = about->plainText();
    const EditionInfo &edition = test::builtEdition().catalogue().edition;
    for (const QString &wanted : {u"0.1.0"_s, edition.number, QString::number(edition.date.year()),
             QString::fromLatin1(qVersion()), u"GPL-3.0-or-later"_s, u"OFL-1.1"_s, u"ISC"_s, u"CC BY 3.0 IGO"_s,
             u"independent and not a publication of ASEAN"_s})
        QVERIFY2(text.contains(wanted), qPrintable(wanted));
    for (const Source &source : test::builtEdition().catalogue().sources)
        QVERIFY2(text.contains(source.licence.en) && text.contains(source.publisher.en), qPrintable(source.id));
}

void TestMenus::aMovedGapStandsWhereItStood()
{
    Settings settings;
    Languages languages;
    Session session;
    int moved = 0;
    {
        Preferences preferences(settings, {});
        MainWindow window(test::builtEdition(), test::builtBasemap(), session, preferences, languages);
        window.resize(1440, 900);
        window.show();
        auto *splitter = window.findChild<QSplitter *>(u"overviewMiddle"_s);
        const int before = splitter->sizes().first();
        splitter->handle(1)->setFocus();
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(splitter->handle(1), Qt::Key_Left);
        moved = splitter->sizes().first();
        QVERIFY(moved < before);
    }
    Preferences preferences(settings, {});
    MainWindow window(test::builtEdition(), test::builtBasemap(), session, preferences, languages);
    window.resize(1440, 900);
    window.show();
    QCOMPARE(window.findChild<QSplitter *>(u"overviewMiddle"_s)->sizes().first(), moved);
}

ATLAS_TEST(TestMenus)

#include "tst_menus.moc"
