// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/input.h"
#include "tests/support/testrunner.h"
#include "tests/ui/shell/shownwindow.h"
#include "ui/pages/overview/keyfigurecard.h"
#include "ui/sheet/sheetview.h"
#include "ui/shell/figurepanel.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/yearbar.h"
#include "ui/widgets/passingnotice.h"
#include "ui/widgets/tableview.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenu>
#include <QTextBlock>

using namespace Qt::StringLiterals;
using namespace atlas;
using test::ShownWindow;

/** A figure is asked who says so, by hand and by keyboard, and its sheet answers. */
class TestFigures final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void askingByKeyboardOpensTheSheetAndEscapeGivesTheKeyboardBack();
    void theFigureUnderThePointerIsMeantWhereThePointerWasLast();
    void askedAgainItIsClosed();
    void whereNothingIsMeantANoticeSaysHow();
    void noLetterIsTakenFromAField();
    void backClosesTheQuestionAndALinkAsksIt();
    void aLinkOfTheSheetLeadsToItsPage();
    void aFigureOfTheSheetAsksOn();
    void anAddressIsOpenedOnlyWhenAsked();
    void allYearsAreOnThePageOfData();
    void theCitationIsCopiedInEitherLanguage();
    void theSheetFollowsTheLanguage();
    void theSheetLiesOnAnyPageAndInAnyWindow_data();
    void theSheetLiesOnAnyPageAndInAnyWindow();
    void aContextMenuAsksAsWell();
    void theCardOfACityOpensItsSheet();
    void theYearsSpeakOfWhatThePageShows();
};

namespace
{

const FigureRef UrbanAsean{u"urban_share"_s, u"ASEAN"_s, 2025, {}};

FigurePanel &panelOf(const ShownWindow &shown)
{
    return *shown.window.findChild<FigurePanel *>(u"figurePanel"_s);
}

/** Puts the keyboard on the first key figure. */
KeyFigureCard &focusedCard(const ShownWindow &shown)
{
    auto *card = shown.window.findChildren<KeyFigureCard *>().at(1);
    card->window()->activateWindow();
    if (!QTest::qWaitForWindowActive(card->window()))
        qWarning("the window was not activated");
    card->setFocus(Qt::TabFocusReason);
    return *card;
}

} // namespace

void TestFigures::askingByKeyboardOpensTheSheetAndEscapeGivesTheKeyboardBack()
{
    ShownWindow shown;
    const KeyFigureCard &card = focusedCard(shown);
    QTest::keyClick(&shown.window, Qt::Key_S);
    QVERIFY(shown.session.view().figure == card.figure().ref);
    FigurePanel &panel = panelOf(shown);
    QVERIFY(panel.isVisible());
    QCOMPARE(panel.sheet().title, u"Urban share of population"_s);
    QVERIFY(panel.isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!panel.isVisible());
    QVERIFY(!shown.session.view().figure);
    QCOMPARE(QApplication::focusWidget(), static_cast<const QWidget *>(&card));
}

void TestFigures::theFigureUnderThePointerIsMeantWhereThePointerWasLast()
{
    ShownWindow shown;
    focusedCard(shown);
    auto *other = shown.window.findChildren<KeyFigureCard *>().at(3);
    test::moveMouse(*other, other->rect().center());
    QCursor::setPos(other->mapToGlobal(other->rect().center()));
    QTest::keyClick(&shown.window, Qt::Key_S);
    QVERIFY(shown.session.view().figure == other->figure().ref);
    shown.session.show({});
    const KeyFigureCard &card = focusedCard(shown);
    QTest::keyClick(&shown.window, Qt::Key_Left); // the keyboard was used last, the pointer lies where it lay
    QTest::keyClick(&shown.window, Qt::Key_S);
    QVERIFY(shown.session.view().figure == card.figure().ref);
}

void TestFigures::askedAgainItIsClosed()
{
    ShownWindow shown;
    QCursor::setPos(shown.window.mapToGlobal(QPoint(2, 2))); // on no other figure
    shown.change([](ViewState &view) { view.figure = UrbanAsean; });
    QVERIFY(panelOf(shown).isVisible());
    shown.action(Act::WhoSaysSo).trigger();
    QVERIFY(!shown.session.view().figure);
}

void TestFigures::whereNothingIsMeantANoticeSaysHow()
{
    ShownWindow shown(test::viewFrom(u"network"_s));
    QCursor::setPos(shown.window.mapToGlobal(QPoint(2, 2)));
    shown.window.setFocus();
    shown.action(Act::WhoSaysSo).trigger();
    QVERIFY(!shown.session.view().figure);
    QVERIFY(shown.window.findChild<PassingNotice *>()->sentence().contains(u"press S"_s));
}

void TestFigures::noLetterIsTakenFromAField()
{
    ShownWindow shown(test::viewFrom(u"data"_s));
    auto *field = shown.window.findChild<PageStack *>()->current().findChild<QLineEdit *>();
    field->setFocus();
    QTest::keyClicks(field, u"share"_s);
    QCOMPARE(field->text(), u"share"_s);
    QVERIFY(!shown.session.view().figure);
}

void TestFigures::backClosesTheQuestionAndALinkAsksIt()
{
    const ViewState asked = test::viewFrom(u"cities?figure=urban_share/ASEAN/2025/"_s);
    QVERIFY(asked.figure == UrbanAsean);
    const ShownWindow byLink(asked);
    QVERIFY(panelOf(byLink).isVisible());
    QVERIFY(!panelOf(byLink).sheet().blocks.isEmpty());
    ShownWindow shown;
    shown.session.show(withFigure(shown.session.view(), UrbanAsean));
    QVERIFY(panelOf(shown).isVisible());
    shown.session.goBack();
    QVERIFY(!panelOf(shown).isVisible());
}

void TestFigures::aLinkOfTheSheetLeadsToItsPage()
{
    ShownWindow shown;
    shown.session.show(withFigure(shown.session.view(), UrbanAsean));
    auto *sheet = panelOf(shown).findChild<SheetView *>();
    Q_EMIT sheet->anchorClicked(QUrl(u"record:source:wpp2024-ppp"_s));
    QCOMPARE(shown.session.view().page, Page::Sources);
    QCOMPARE(shown.session.view().open->id, u"wpp2024-ppp"_s);
    QVERIFY(!panelOf(shown).isVisible());
}

void TestFigures::aFigureOfTheSheetAsksOn()
{
    ShownWindow shown;
    shown.session.show(withFigure(shown.session.view(), UrbanAsean));
    auto *sheet = panelOf(shown).findChild<SheetView *>();
    QString href; // of the first sign in it, a member of ASEAN or another source
    for (QTextBlock block = sheet->document()->begin(); block.isValid() && href.isEmpty(); block = block.next()) {
        for (auto piece = block.begin(); !piece.atEnd(); ++piece) {
            const QString to = piece.fragment().charFormat().anchorHref();
            if (to.startsWith(u"figure:"_s))
                href = to;
        }
    }
    QVERIFY(!href.isEmpty());
    Q_EMIT sheet->anchorClicked(QUrl(href));
    QVERIFY(shown.session.view().figure.has_value() && shown.session.view().figure != UrbanAsean);
    QVERIFY(panelOf(shown).isVisible());
}

void TestFigures::anAddressIsOpenedOnlyWhenAsked()
{
    ShownWindow shown;
    shown.session.show(withFigure(shown.session.view(), UrbanAsean));
    QVERIFY(shown.opened.isEmpty());
    Q_EMIT panelOf(shown).findChild<SheetView *>()->anchorClicked(QUrl(u"https://population.un.org/wup/"_s));
    QCOMPARE(shown.opened, QStringList{u"https://population.un.org/wup/"_s});
}

void TestFigures::allYearsAreOnThePageOfData()
{
    ShownWindow shown;
    shown.session.show(withFigure(shown.session.view(), {u"pop_total"_s, u"THA"_s, 2030, {}}));
    QTest::mouseClick(panelOf(shown).findChild<QWidget *>(u"allYears"_s), Qt::LeftButton);
    const ViewState &view = shown.session.view();
    QCOMPARE(view.page, Page::Data);
    QVERIFY(view.series == (SeriesChoice{u"pop_total"_s, u"THA"_s, {}}));
    QCOMPARE(view.year, 2030);
}

void TestFigures::theCitationIsCopiedInEitherLanguage()
{
    ShownWindow shown;
    shown.session.show(withFigure(shown.session.view(), UrbanAsean));
    const std::unique_ptr<QMenu> menu(panelOf(shown).makeCopyMenu());
    menu->findChild<QAction *>(u"citeInThai"_s)->trigger();
    QVERIFY(QApplication::clipboard()->text().contains(u"พ.ศ."_s));
    menu->findChild<QAction *>(u"citeInEnglish"_s)->trigger();
    QVERIFY(QApplication::clipboard()->text().startsWith(u"Urban share of population, ASEAN, 2025:"_s));
    QVERIFY(!shown.window.findChild<PassingNotice *>()->sentence().isEmpty());
}

void TestFigures::theSheetFollowsTheLanguage()
{
    ShownWindow shown;
    shown.session.show(withFigure(shown.session.view(), UrbanAsean));
    const QString english = panelOf(shown).sheet().title;
    shown.look([](Appearance &look) {
        look.language = Language::Thai;
        look.era = Era::Buddhist;
    });
    const QString thai = panelOf(shown).sheet().title;
    QVERIFY(thai != english && thai.contains(u'ป'));
    QVERIFY(panelOf(shown).sheet().subtitle.contains(u"2568"_s));
}

void TestFigures::theSheetLiesOnAnyPageAndInAnyWindow_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("small") << QSize(960, 540);
    QTest::newRow("laptop") << QSize(1366, 690);
    QTest::newRow("4K") << QSize(3840, 2160);
}

void TestFigures::theSheetLiesOnAnyPageAndInAnyWindow()
{
    QFETCH(const QSize, size);
    for (const Page page : AllPages) {
        ViewState view = withPage({}, page);
        view.figure = UrbanAsean;
        const ShownWindow shown(view, {}, size);
        const FigurePanel &panel = panelOf(shown);
        QVERIFY(panel.isVisible());
        const QRect room = shown.window.findChild<PageStack *>()->geometry();
        QVERIFY(room.contains(panel.geometry()));
        QVERIFY(panel.width() >= 400);
        QVERIFY(room.right() - panel.geometry().right() < 20 && panel.height() > room.height() - 30);
        const auto *sheet = panel.findChild<SheetView *>();
        QVERIFY(sheet->document()->size().width() <= sheet->viewport()->width());
        QVERIFY(sheet->height() > 200);
    }
}

void TestFigures::aContextMenuAsksAsWell()
{
    ShownWindow shown(test::viewFrom(u"cities"_s));
    auto *table = shown.window.findChild<PageStack *>()->current().findChild<TableView *>();
    const QModelIndex cell = table->currentIndex().isValid() ? table->currentIndex() : table->model()->index(1, 4);
    table->setCurrentIndex(cell);
    const auto expected = table->figureAsked();
    QVERIFY(expected.has_value());
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), table->mapToGlobal(QPoint()));
    QApplication::sendEvent(table, &event);
    auto *ask = table->findChild<QAction *>(u"whoSaysSo"_s);
    QVERIFY(ask);
    ask->trigger();
    QVERIFY(shown.session.view().figure == expected);
}

void TestFigures::theCardOfACityOpensItsSheet()
{
    ShownWindow shown(test::viewFrom(u"overview?city=bangkok"_s));
    auto *open = shown.window.findChild<QWidget *>(u"cityCardOpen"_s);
    QVERIFY(open && open->isVisible());
    QTest::mouseClick(open, Qt::LeftButton);
    QCOMPARE(shown.session.view().page, Page::Cities);
    QVERIFY(shown.session.view().open == (RecordRef{RecordKind::City, u"bangkok"_s}));
}

void TestFigures::theYearsSpeakOfWhatThePageShows()
{
    ShownWindow shown;
    const auto *years = shown.window.findChild<YearBar *>();
    QVERIFY2(years->message().contains(u"Urban share of population"_s), qPrintable(years->message()));
    shown.session.show(withPage(shown.session.view(), Page::Cities));
    QCOMPARE(years->message(), QString());
    ViewState data = withPage(shown.session.view(), Page::Data);
    data.series = {u"gini"_s, u"THA"_s, {}};
    shown.session.show(data);
    QVERIFY2(years->message().contains(u"no projection"_s), qPrintable(years->message()));
    shown.session.show(withPage(shown.session.view(), Page::Overview));
    QVERIFY2(years->message().contains(u"Urban share of population"_s), qPrintable(years->message()));
}

ATLAS_TEST(TestFigures)

#include "tst_figures.moc"
