// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view/link.h"
#include "tests/support/testrunner.h"
#include "tests/ui/shell/shownwindow.h"
#include "ui/shell/yearbar.h"
#include "ui/widgets/passingnotice.h"

#include <QApplication>
#include <QClipboard>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace atlas;
using test::ShownWindow;

/** What leaves the window and what comes into it: links, pictures, editions of the data. */
class TestLinksAndFiles final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCopiedLinkOpensTheSameViewElsewhere();
    void aBadLinkIsNamedInTheWindow_data();
    void aBadLinkIsNamedInTheWindow();
    void aConfirmationGoesByItself();
    void aPictureIsSavedWithItsLink();
    void aPictureThatCannotBeSavedIsNamed();
    void thoughtBetterOfItChangesNothing();
    void anotherEditionIsAskedFor();
};

void TestLinksAndFiles::aCopiedLinkOpensTheSameViewElsewhere()
{
    ShownWindow from;
    from.change([](ViewState &view) {
        view.year = 1999;
        view.city = u"da_nang"_s;
        view.states = {u"VNM"_s};
    });
    from.action(Act::CopyLink).trigger();
    QVERIFY(QApplication::clipboard()->text().startsWith(u"ascn-atlas:overview?"_s));
    const ShownWindow to;
    to.action(Act::OpenLink).trigger();
    QCOMPARE(to.session.view(), from.session.view());
    QVERIFY(to.notice().isEmpty());
}

void TestLinksAndFiles::aBadLinkIsNamedInTheWindow_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("part");
    QTest::newRow("nothing") << QString() << u"ascn-atlas:"_s;
    QTest::newRow("some words") << u"the minister's speech"_s << u"ascn-atlas:"_s;
    QTest::newRow("year") << u"ascn-atlas:overview?year=2600"_s << u"2600"_s;
    QTest::newRow("city") << u"ascn-atlas:overview?city=atlantis"_s << u"atlantis"_s;
    QTest::newRow("state") << u"ascn-atlas:overview?states=FRA"_s << u"FRA"_s;
    QTest::newRow("area") << u"ascn-atlas:overview?area=fun"_s << u"fun"_s;
    QTest::newRow("indicator") << u"ascn-atlas:overview?indicator=luck"_s << u"luck"_s;
}

void TestLinksAndFiles::aBadLinkIsNamedInTheWindow()
{
    QFETCH(const QString, link);
    QFETCH(const QString, part);
    ShownWindow shown;
    QApplication::clipboard()->setText(link);
    shown.action(Act::OpenLink).trigger();
    QCOMPARE(shown.session.view(), ViewState());
    QVERIFY(!shown.session.canGoBack());
    QVERIFY2(shown.notice().contains(part), qPrintable(shown.notice()));
}

void TestLinksAndFiles::aConfirmationGoesByItself()
{
    const ShownWindow shown;
    const auto *notice = shown.window.findChild<PassingNotice *>();
    QVERIFY(notice->isHidden());
    shown.action(Act::CopyLink).trigger();
    QVERIFY(notice->isVisible());
    QCOMPARE(notice->accessibleName(), notice->sentence());
    const auto *years = shown.window.findChild<YearBar *>();
    QVERIFY(years && years->geometry().contains(notice->geometry())); // it covers no figure
    QTRY_VERIFY_WITH_TIMEOUT(notice->isHidden(), 6000);
}

void TestLinksAndFiles::aPictureIsSavedWithItsLink()
{
    const QTemporaryDir folder;
    ShownWindow shown;
    shown.change([](ViewState &view) { view.year = 2018; });
    shown.prompts.path = folder.filePath(u"page.png"_s);
    shown.action(Act::SavePicture).trigger();
    QCOMPARE(shown.prompts.suggested, u"ascn-atlas-2018.png"_s);
    const QImage picture(shown.prompts.path);
    QVERIFY(picture.width() > 1300);
    QCOMPARE(picture.text(u"Source"_s), toLink(shown.session.view()));
    QVERIFY(shown.window.findChild<PassingNotice *>()->sentence().contains(u"page.png"_s));
    shown.look([](Appearance &look) { look.era = Era::Both; });
    shown.action(Act::SavePicture).trigger();
    QCOMPARE(shown.prompts.suggested, u"ascn-atlas-2018-2561.png"_s);
}

void TestLinksAndFiles::aPictureThatCannotBeSavedIsNamed()
{
    const QTemporaryDir folder;
    ShownWindow shown;
    shown.prompts.path = folder.filePath(u"no/such/folder/page.png"_s);
    shown.action(Act::SavePicture).trigger();
    QVERIFY2(shown.notice().contains(u"page.png"_s), qPrintable(shown.notice()));
    QVERIFY(shown.window.findChild<PassingNotice *>()->isHidden());
}

void TestLinksAndFiles::thoughtBetterOfItChangesNothing()
{
    ShownWindow shown;
    const QSignalSpy asked(&shown.window, &MainWindow::editionChosen);
    shown.action(Act::OpenEdition).trigger();
    shown.action(Act::SavePicture).trigger();
    QCOMPARE(asked.size(), 0);
    QVERIFY(shown.notice().isEmpty());
}

void TestLinksAndFiles::anotherEditionIsAskedFor()
{
    ShownWindow shown;
    const QSignalSpy asked(&shown.window, &MainWindow::editionChosen);
    shown.prompts.path = u"/somewhere/other.sqlite"_s;
    shown.action(Act::OpenEdition).trigger();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toString(), shown.prompts.path);
}

ATLAS_TEST(TestLinksAndFiles)

#include "tst_linksandfiles.moc"
