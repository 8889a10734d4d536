// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/input.h"
#include "tests/support/testrunner.h"
#include "tests/ui/search/openbox.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QLabel>

using namespace Qt::StringLiterals;
using namespace atlas;
using atlas::test::OpenBox;
using atlas::test::openSearch;
using atlas::test::ShownWindow;

/** The box of the search as a person drives it. */
class TestSearchBox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void resultsComeAsTheyAreTyped();
    void arrowsSkipHeadingsAndGoRound();
    void pagesAndEndsAreReached();
    void thePointerSelectsAndAClickOpens();
    void enterIsOneStepOfTheHistory();
    void thaiIsComposed();
    void aWrongLetterAndAYearAreUnderstood();
    void commandsRunInBothLanguages();
    void pagesAreGoneTo();
    void whatCannotBeDoneIsNotOffered();
    void anEmptyFieldHasThePlacesOfThisRun();
    void everyExampleFindsSomething_data();
    void everyExampleFindsSomething();
    void noAnswerSaysWhatCanBeTried();
    void theOtherLanguageAndTheThemeComeAtOnce();
    void titlesHaveTheYearsAndDigitsOfTheReader();
    void theCountAndTheCurrentRowAreTold();
};

void TestSearchBox::resultsComeAsTheyAreTyped()
{
    ShownWindow shown;
    OpenBox box(shown);
    openSearch(shown);
    for (const QString &letter : {u"p"_s, u"h"_s, u"u"_s, u"k"_s, u"e"_s, u"t"_s})
        QTest::keyClicks(&box.field, letter);
    QCOMPARE(box.lines().mid(0, 2), (QStringList{u"[Cities]"_s, u"Phuket"_s}));
    QCOMPARE(box.current().title, u"Phuket"_s);
    QCOMPARE(box.current().second, u"ภูเก็ต"_s);
    QCOMPARE(box.current().detail, u"Thailand"_s);
    QCOMPARE(box.current().titleMarks, (QList<TextSpan>{{0, 6}}));
    QVERIFY(box.list.viewport()->visibleRegion().contains(box.list.visualRect(box.list.currentIndex()).center()));
}

void TestSearchBox::arrowsSkipHeadingsAndGoRound()
{
    ShownWindow shown;
    OpenBox box(shown);
    openSearch(shown);
    box.type(u"phuket"_s);
    QCOMPARE(box.currentPlace(), 1);
    box.key(Qt::Key_Down);
    QVERIFY(box.model.headingAt(2).size() > 0); // the kind of the next row
    QCOMPARE(box.currentPlace(), 3);
    box.key(Qt::Key_Up);
    QCOMPARE(box.currentPlace(), 1);
    box.key(Qt::Key_Up);
    QCOMPARE(box.currentPlace(), box.model.rowCount() - 1);
    box.key(Qt::Key_Down);
    QCOMPARE(box.currentPlace(), 1);
    box.key(Qt::Key_Tab);
    QCOMPARE(box.currentPlace(), 3);
    box.key(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(box.currentPlace(), 1);
    QCOMPARE(box.field.text(), u"phuket"_s);
}

void TestSearchBox::pagesAndEndsAreReached()
{
    ShownWindow shown;
    OpenBox box(shown);
    openSearch(shown);
    box.type(u"smart"_s);
    QVERIFY(box.model.rowCount() > 30);
    box.key(Qt::Key_PageDown);
    const int onePage = box.currentPlace();
    QVERIFY(onePage > 4 && onePage < 20);
    box.key(Qt::Key_PageDown);
    QVERIFY(box.currentPlace() > onePage);
    QVERIFY(box.list.viewport()->rect().contains(box.list.visualRect(box.list.currentIndex())));
    box.key(Qt::Key_PageUp);
    QVERIFY(box.currentPlace() <= onePage);
    box.key(Qt::Key_End);
    QCOMPARE(box.currentPlace(), box.model.rowCount() - 1);
    box.key(Qt::Key_PageDown);
    QCOMPARE(box.currentPlace(), box.model.rowCount() - 1);
    box.key(Qt::Key_Home);
    QCOMPARE(box.currentPlace(), 1);
    QVERIFY(box.list.visualRect(box.model.index(0)).top() >= 0); // with its heading
}

void TestSearchBox::thePointerSelectsAndAClickOpens()
{
    ShownWindow shown;
    OpenBox box(shown);
    openSearch(shown);
    box.type(u"phuket"_s);
    const QRect third = box.list.visualRect(box.model.index(3));
    test::moveMouse(*box.list.viewport(), third.center());
    QCOMPARE(box.currentPlace(), 3);
    const QRect first = box.list.visualRect(box.model.index(1));
    test::clickMouse(*box.list.viewport(), first.center());
    QVERIFY(!box.isOpen());
    QCOMPARE(shown.session.view().open, std::optional(RecordRef{RecordKind::City, u"phuket"_s}));
    QCOMPARE(shown.session.view().page, Page::Cities);
}

void TestSearchBox::enterIsOneStepOfTheHistory()
{
    ShownWindow shown;
    OpenBox box(shown);
    openSearch(shown);
    box.type(u"thai urban 2583"_s);
    box.key(Qt::Key_Return);
    QVERIFY(!box.isOpen());
    const ViewState view = shown.session.view();
    QCOMPARE(view.page, Page::Data);
    QCOMPARE(view.series, (SeriesChoice{u"urban_share"_s, u"THA"_s, {}}));
    QCOMPARE(view.year, 2040);
    QCOMPARE(shown.session.stepsBack(), 1);
    shown.session.goBack();
    QCOMPARE(shown.session.view(), ViewState{});
}

void TestSearchBox::thaiIsComposed()
{
    ShownWindow shown;
    shown.look([](Appearance &look) { look.language = Language::Thai; });
    OpenBox box(shown);
    openSearch(shown);
    QInputMethodEvent composing(u"กรุง"_s, {});
    QApplication::sendEvent(&box.field, &composing);
    QVERIFY(box.isOpen());
    box.type(u"กรุงเทพ"_s);
    QCOMPARE(box.current().title, u"กรุงเทพมหานคร"_s);
    QCOMPARE(box.current().second, u"Bangkok"_s);
    QVERIFY(!box.current().titleMarks.isEmpty());
    QCOMPARE(box.current().titleMarks.constFirst(), (TextSpan{0, u"กรุงเทพ"_s.size()}));
    box.key(Qt::Key_Enter, Qt::KeypadModifier);
    QCOMPARE(shown.session.view().city, u"bangkok"_s);
}

void TestSearchBox::aWrongLetterAndAYearAreUnderstood()
{
    ShownWindow shown;
    OpenBox box(shown);
    openSearch(shown);
    box.type(u"bankok"_s);
    QCOMPARE(box.current().title, u"Bangkok"_s);
    box.retype(u"2561"_s);
    QCOMPARE(box.lines().mid(0, 2), (QStringList{u"[Year]"_s, u"2018"_s}));
    QCOMPARE(box.current().detail, u"BE\u00A02561"_s);
    box.key(Qt::Key_Return);
    QCOMPARE(shown.session.view().year, 2018);
    QCOMPARE(shown.session.view().page, Page::Overview);
}

void TestSearchBox::commandsRunInBothLanguages()
{
    for (const QString &typed : {u"dark theme"_s, u"ธีม มืด"_s}) {
        for (const Language language : {Language::English, Language::Thai}) {
            ShownWindow shown;
            shown.look([language](Appearance &look) { look.language = language; });
            OpenBox box(shown);
            openSearch(shown);
            box.type(typed);
            QVERIFY2(box.model.rowCount() > 1, qPrintable(typed));
            box.key(Qt::Key_Return);
            QCOMPARE(shown.preferences.appearance().scheme, Appearance::Scheme::Dark);
            QVERIFY(!box.isOpen());
        }
    }
}

void TestSearchBox::pagesAreGoneTo()
{
    ShownWindow shown;
    OpenBox box(shown);
    openSearch(shown);
    box.type(u"sources and claims"_s);
    QCOMPARE(box.lines().value(0), u"[Pages]"_s);
    QCOMPARE(box.current().keys, (QStringList{u"Ctrl+7"_s}));
    box.key(Qt::Key_Return);
    QCOMPARE(shown.session.view().page, Page::Sources);
    QCOMPARE(shown.session.stepsBack(), 1);
}

void TestSearchBox::whatCannotBeDoneIsNotOffered()
{
    ShownWindow shown;
    OpenBox box(shown);
    openSearch(shown);
    box.type(u"forward"_s);
    QVERIFY(!box.lines().contains(u"Forward"_s));
    shown.session.show(withYear(shown.session.view(), 2000));
    shown.session.goBack();
    box.key(Qt::Key_Escape);
    openSearch(shown);
    box.type(u"forward"_s);
    QVERIFY(box.lines().contains(u"Forward"_s));
}

void TestSearchBox::anEmptyFieldHasThePlacesOfThisRun()
{
    ShownWindow shown;
    OpenBox box(shown);
    openSearch(shown);
    QCOMPARE(box.lines().value(0), u"[For example]"_s);
    box.type(u"phuket"_s);
    box.key(Qt::Key_Return);
    shown.session.show(withRecordOpen(shown.session.view(), {RecordKind::Event, u"ev001"_s})); // without the box
    openSearch(shown);
    QCOMPARE(box.lines().value(0), u"[Recent]"_s);
    QVERIFY(box.lines().value(1).startsWith(u"ASEAN"_s));
    QCOMPARE(box.lines().value(2), u"Phuket"_s);
    box.key(Qt::Key_Down);
    box.key(Qt::Key_Return);
    QCOMPARE(shown.session.view().open, std::optional(RecordRef{RecordKind::City, u"phuket"_s}));
}

void TestSearchBox::everyExampleFindsSomething_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("English") << Language::English;
    QTest::newRow("Thai") << Language::Thai;
}

void TestSearchBox::everyExampleFindsSomething()
{
    QFETCH(const Language, language);
    ShownWindow shown;
    shown.look([language](Appearance &look) { look.language = language; });
    OpenBox box(shown);
    openSearch(shown);
    const int examples = box.model.rowCount() - 1;
    QVERIFY(examples >= 4);
    for (int example = 0; example < examples; ++example) {
        box.retype(QString());
        for (int step = 0; step < example; ++step)
            box.key(Qt::Key_Down);
        const QString typed = box.current().title;
        box.key(Qt::Key_Return);
        QVERIFY(box.isOpen());
        QCOMPARE(box.field.text(), typed);
        QVERIFY2(box.current().deed, qPrintable(typed));
        QCOMPARE(box.nothing(), QString());
    }
}

void TestSearchBox::noAnswerSaysWhatCanBeTried()
{
    ShownWindow shown;
    OpenBox box(shown);
    openSearch(shown);
    box.type(u"qqqqzz"_s);
    QVERIFY(box.nothing().contains(u"qqqqzz"_s));
    QCOMPARE(box.lines().value(0), u"[For example]"_s);
    box.retype(u"phuket"_s);
    QCOMPARE(box.nothing(), QString());
}

void TestSearchBox::theOtherLanguageAndTheThemeComeAtOnce()
{
    ShownWindow shown;
    OpenBox box(shown);
    openSearch(shown);
    box.type(u"phuket"_s);
    const QImage light = box.box.grab().toImage();
    shown.look([](Appearance &look) {
        look.language = Language::Thai;
        look.scheme = Appearance::Scheme::Dark;
    });
    QCOMPARE(box.current().title, u"ภูเก็ต"_s);
    QCOMPARE(box.field.text(), u"phuket"_s);
    QVERIFY(box.box.grab().toImage() != light);
    QCOMPARE(QApplication::focusWidget(), &box.field);
}

void TestSearchBox::titlesHaveTheYearsAndDigitsOfTheReader()
{
    ShownWindow shown;
    shown.look([](Appearance &look) {
        look.language = Language::Thai;
        look.era = Era::Both;
        look.digits = Digits::Thai;
    });
    openSearch(shown);
    OpenBox box(shown);
    box.type(u"2025"_s);
    const QString lines = box.lines().join(u'\n').replace(QChar(0x00a0), u' ');
    QVERIFY2(lines.contains(u"หกเมืองเข้าร่วมเครือข่ายใน พ.ศ. ๒๕๖๘ (ค.ศ. ๒๐๒๕)"_s), qPrintable(lines));
    QVERIFY2(!lines.contains(u"พ.ศ. 2568"_s), qPrintable(lines));
}

void TestSearchBox::theCountAndTheCurrentRowAreTold()
{
    ShownWindow shown;
    OpenBox box(shown);
    openSearch(shown);
    QVERIFY(!box.field.accessibleName().isEmpty());
    QVERIFY(!box.list.accessibleName().isEmpty());
    box.type(u"phuket"_s);
    const auto *count = box.box.findChild<QLabel *>(u"pickCount"_s);
    int rows = 0;
    for (int place = 0; place < box.model.rowCount(); ++place)
        rows += box.model.rowAt(place) ? 1 : 0;
    QVERIFY2(count->text().contains(QString::number(rows)), qPrintable(count->text()));
    QCOMPARE(count->accessibleName(), count->text());
    QCOMPARE(box.field.accessibleDescription(), u"Phuket, ภูเก็ต, Thailand"_s);
    const QString first = box.field.accessibleDescription();
    box.key(Qt::Key_Down);
    QVERIFY(box.field.accessibleDescription() != first);
}

ATLAS_TEST(TestSearchBox)

#include "tst_searchbox.moc"
