// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "tests/ui/shell/shownwindow.h"
#include "ui/pages/pageview.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/yearbar.h"

#include <QAbstractButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace atlas;
using atlas::test::ShownWindow;

// The pages of the window: each comes up when it is first wanted, by rail, key or link, and Back leads out of it.
class TestPageStack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStartMakesOnlyItsPage();
    void everyEntryOfTheRailShowsItsPage();
    void aKeyLeadsToEachPage();
    void theYearsStandOnlyWhereTheySaySomething();
    void anotherPageBeginsWithNothingOpen();
    void backLeadsToThePageBefore();
    void rankingIsAChoiceThatIsRemembered();
};

namespace
{

PageStack &pagesOf(ShownWindow &shown)
{
    return *shown.window.findChild<PageStack *>();
}

} // namespace

void TestPageStack::aStartMakesOnlyItsPage()
{
    ViewState view;
    view.page = Page::Data;
    ShownWindow shown(view);
    QCOMPARE(pagesOf(shown).count(), 1);
    shown.change([](ViewState &changed) { changed.page = Page::Overview; });
    QCOMPARE(pagesOf(shown).count(), 2);
    shown.change([](ViewState &changed) { changed.page = Page::Data; });
    QCOMPARE(pagesOf(shown).count(), 2);
}

void TestPageStack::everyEntryOfTheRailShowsItsPage()
{
    ShownWindow shown;
    for (const Page page : AllPages) {
        auto *button = shown.window.findChild<QAbstractButton *>(u"rail-"_s + pageName(page));
        QVERIFY(button);
        button->click();
        QCOMPARE(shown.session.view().page, page);
        QVERIFY(button->isChecked());
        QVERIFY(pagesOf(shown).current().isVisible());
    }
    QCOMPARE(pagesOf(shown).count(), int(AllPages.size()));
}

void TestPageStack::aKeyLeadsToEachPage()
{
    ShownWindow shown;
    shown.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&shown.window));
    for (std::size_t i = 0; i < AllPages.size(); ++i) {
        QTest::keyClick(&shown.window, Qt::Key(Qt::Key_1 + int(i)), Qt::ControlModifier);
        QCOMPARE(shown.session.view().page, AllPages[i]);
    }
    QVERIFY(shown.action(Act::GoToData).isChecked());
    QVERIFY(!shown.action(Act::GoToOverview).isChecked());
}

void TestPageStack::theYearsStandOnlyWhereTheySaySomething()
{
    ShownWindow shown;
    auto *years = shown.window.findChild<YearBar *>();
    for (const Page page : AllPages) {
        shown.change([page](ViewState &changed) { changed.page = page; });
        QCOMPARE(years->isVisible(), page != Page::Sources);
    }
}

void TestPageStack::anotherPageBeginsWithNothingOpen()
{
    ShownWindow shown(withRecordOpen({}, {RecordKind::City, u"bangkok"_s}));
    QCOMPARE(shown.session.view().page, Page::Cities);
    QCOMPARE(shown.session.view().city, u"bangkok"_s);
    shown.action(Act::GoToOverview).trigger();
    QVERIFY(!shown.session.view().open);
    QCOMPARE(shown.session.view().city, u"bangkok"_s);
}

void TestPageStack::backLeadsToThePageBefore()
{
    ShownWindow shown;
    shown.action(Act::GoToNetwork).trigger();
    shown.action(Act::Back).trigger();
    QCOMPARE(shown.session.view(), ViewState());
    QCOMPARE(pagesOf(shown).currentIndex(), 0);
}

void TestPageStack::rankingIsAChoiceThatIsRemembered()
{
    ShownWindow shown;
    QVERIFY(!shown.preferences.appearance().leagueTables);
    shown.action(Act::LeagueTables).trigger();
    QVERIFY(shown.preferences.appearance().leagueTables);
    QVERIFY(rememberedAppearance(shown.settings).leagueTables);
    shown.action(Act::LeagueTables).trigger();
    QVERIFY(!rememberedAppearance(shown.settings).leagueTables);
}

ATLAS_TEST(TestPageStack)

#include "tst_pagestack.moc"
