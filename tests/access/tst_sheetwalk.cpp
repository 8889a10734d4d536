// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/format/linebreaks.h"
#include "app/view/recordopening.h"
#include "tests/access/keyboard.h"
#include "tests/support/facts.h"
#include "tests/support/testrunner.h"
#include "ui/pages/network/eventaxis.h"
#include "ui/sheet/sheetview.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QSet>
#include <QSlider>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextTable>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;
using namespace atlas;
using namespace atlas::test;

/** Sheets by keyboard and by ear: what is opened, where its links lead, and that the list comes before it. */
class TestSheetWalk final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsOpenedIsSaid_data() { languages(); }
    void whatIsOpenedIsSaid();
    void everyLinkIsSaid_data() { languages(); }
    void everyLinkIsSaid();
    void signsAndNumbersSayWhoseTheyAre_data() { languages(); }
    void signsAndNumbersSayWhoseTheyAre();
    void theArrowsReadLineByLine_data() { languages(); }
    void theArrowsReadLineByLine();
    void theListComesBeforeItsSheet();
    void whatStandsAboveASheetComesBeforeItsLinks();
    void theKeyboardStaysWhereASheetWasClosed();
    void whatIsOpenedOnAnotherPageIsReadAtOnce();

private:
    static void languages();
};

namespace
{

constexpr QSize Desk(1440, 900);

/** Of the stops of Tab the first of a type in sight; -1 without one. */
template <typename Part>
qsizetype placeOf(const QList<QWidget *> &stops, const QString &name = {})
{
    const auto found = std::ranges::find_if(stops, [&name](QWidget *stop) {
        return qobject_cast<Part *>(stop) != nullptr && (name.isEmpty() || stop->objectName() == name);
    });
    return found == stops.end() ? -1 : found - stops.begin();
}

QString lastOf(const QStringList &sentences)
{
    return sentences.isEmpty() ? QString() : sentences.last();
}

} // namespace

void TestSheetWalk::languages()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("English") << Language::English;
    QTest::newRow("Thai") << Language::Thai;
}

void TestSheetWalk::whatIsOpenedIsSaid()
{
    QFETCH(const Language, language);
    EditionWindow window(Desk, appearanceIn(language));
    window.show(withPage(window.session().view(), Page::Network));
    Keyboard keyboard(window);
    const Event &event = factCatalogue().events.last();
    window.show(withRecordOpen(window.session().view(), {RecordKind::Event, event.id}, factCatalogue()));
    const QString heard = withoutBreakMarks(keyboard.heard().join(u' '));
    QCOMPARE(heard.count(event.title.in(language)), 1);
    window.show(window.session().view()); // nothing else is open
    QVERIFY(keyboard.heard().isEmpty());
}

void TestSheetWalk::everyLinkIsSaid()
{
    QFETCH(const Language, language);
    EditionWindow window(Desk, appearanceIn(language));
    window.show(withPage(window.session().view(), Page::Network));
    Keyboard keyboard(window);
    auto &sheet = window.part<SheetView>(u"networkSheet"_s);
    QVERIFY(keyboard.tabTo(sheet));
    int links = 0;
    for (keyboard.press(QKeySequence(Qt::Key_Tab)); &keyboard.focus() == &sheet; ++links) {
        const QStringList heard = keyboard.heard();
        QVERIFY(sheet.textCursor().hasSelection());
        QVERIFY2(!heard.isEmpty(), qPrintable(sheet.textCursor().selectedText()));
        const QString words = withoutBreakMarks(sheet.textCursor().selectedText()).simplified();
        bool isNumber = false; // of a source, which is named
        static_cast<void>(words.toInt(&isNumber));
        if (isNumber)
            QVERIFY2(heard.last().contains(words + u": "_s), qPrintable(heard.last()));
        else if (!words.contains(QChar::ObjectReplacementCharacter)) // the sign of a figure
            QVERIFY2(heard.last().startsWith(words), qPrintable(heard.last()));
        if (language == Language::English)
            QVERIFY2(heard.last().endsWith(u", link"_s), qPrintable(heard.last()));
        static_cast<void>(keyboard.heard());
        keyboard.press(QKeySequence(Qt::Key_Tab));
    }
    QVERIFY(links > 0);
}

/** A sign behind each of many figures, a small number behind each fact: by themselves all of them sound the same. */
void TestSheetWalk::signsAndNumbersSayWhoseTheyAre()
{
    QFETCH(const Language, language);
    EditionWindow window(Desk, appearanceIn(language));
    ViewState view = withPage(window.session().view(), Page::Economy);
    view.section = u"rank"_s;
    window.show(view);
    Keyboard keyboard(window);
    auto &sheet = window.part<SheetView>(u"economySheet"_s);
    QVERIFY(keyboard.tabTo(sheet));
    int signs = 0;
    for (keyboard.press(QKeySequence(Qt::Key_Tab)); &keyboard.focus() == &sheet;
         keyboard.press(QKeySequence(Qt::Key_Tab))) {
        const QString heard = lastOf(keyboard.heard());
        if (!sheet.textCursor().selectedText().contains(QChar::ObjectReplacementCharacter))
            continue;
        const QTextCursor cell = sheet.textCursor();
        QVERIFY(cell.currentTable() != nullptr);
        const QTextTableCell here = cell.currentTable()->cellAt(cell.selectionStart());
        const QString row = cell.currentTable()->cellAt(here.row(), 0).firstCursorPosition().block().text();
        const QString value = here.firstCursorPosition().block().text().section(QChar::Nbsp, 0, 0);
        const QString start = withoutBreakMarks(row).remove(QChar::ObjectReplacementCharacter).simplified() + u", "_s
            + withoutBreakMarks(value);
        QVERIFY2(heard.startsWith(start), qPrintable(heard + u" · "_s + start));
        ++signs;
    }
    QVERIFY(signs > 20);

    view = withPage(window.session().view(), Page::Network);
    window.show(view);
    auto &events = window.part<SheetView>(u"networkSheet"_s);
    QVERIFY(keyboard.tabTo(events));
    int numbers = 0;
    for (keyboard.press(QKeySequence(Qt::Key_Tab)); &keyboard.focus() == &events;
         keyboard.press(QKeySequence(Qt::Key_Tab))) {
        const QString heard = lastOf(keyboard.heard());
        bool isNumber = false;
        const int number = withoutBreakMarks(events.textCursor().selectedText()).trimmed().toInt(&isNumber);
        if (!isNumber)
            continue;
        const QString id = events.sheet().sources().value(number - 1);
        const Source *source = factCatalogue().source(id);
        QVERIFY(source != nullptr);
        QVERIFY2(heard.contains(source->title.section(u':', 0, 0).left(20)), qPrintable(heard));
        ++numbers;
    }
    QVERIFY(numbers > 3);
}

/** Readers follow the cursor: it comes through every line, labels before their values, and back again. */
void TestSheetWalk::theArrowsReadLineByLine()
{
    QFETCH(const Language, language);
    EditionWindow window(Desk, appearanceIn(language));
    ViewState view = withPage(window.session().view(), Page::Cities);
    view.open = RecordRef{RecordKind::City, u"bangkok"_s};
    window.show(view);
    Keyboard keyboard(window);
    auto &sheet = window.part<SheetView>(u"placeSheet"_s);
    QVERIFY(keyboard.tabTo(sheet));
    constexpr int longest = 600; // lines
    QSet<int> read{sheet.textCursor().blockNumber()};
    QList<int> places{sheet.textCursor().position()};
    for (int line = 0; line < longest; ++line) {
        keyboard.press(QKeySequence(Qt::Key_Down));
        const int place = sheet.textCursor().position();
        if (place == places.last())
            break;
        QVERIFY(place > places.last());
        places.append(place);
        read.insert(sheet.textCursor().blockNumber());
    }
    QVERIFY(places.size() < longest);
    for (QTextBlock block = sheet.document()->begin(); block.isValid(); block = block.next()) {
        if (!withoutBreakMarks(block.text()).trimmed().isEmpty())
            QVERIFY2(read.contains(block.blockNumber()), qPrintable(block.text()));
    }
    for (qsizetype line = places.size() - 2; line >= 0; --line) {
        keyboard.press(QKeySequence(Qt::Key_Up));
        QCOMPARE(sheet.textCursor().position(), places[line]);
    }
    QCOMPARE(&keyboard.focus(), &sheet);
}

void TestSheetWalk::theListComesBeforeItsSheet()
{
    EditionWindow window(Desk, appearanceIn(Language::English));
    ViewState view = withPage(window.session().view(), Page::Network);
    window.show(view);
    Keyboard keyboard(window);
    QList<QWidget *> stops = keyboard.tabRound();
    QVERIFY(placeOf<EventAxis>(stops) >= 0);
    QVERIFY(placeOf<EventAxis>(stops) < placeOf<SheetView>(stops, u"networkSheet"_s));

    window.show(withPage(window.session().view(), Page::Sources));
    stops = keyboard.tabRound();
    QVERIFY(placeOf<QAbstractItemView>(stops) >= 0);
    QVERIFY(placeOf<QAbstractItemView>(stops) < placeOf<SheetView>(stops, u"sheet"_s));

    view = withPage(window.session().view(), Page::Economy);
    view.section = u"lab"_s;
    window.show(view);
    stops = keyboard.tabRound();
    const qsizetype sheet = placeOf<SheetView>(stops, u"economySheet"_s);
    QVERIFY(sheet >= 0);
    const auto slider = std::ranges::find_if(stops, [](const QWidget *stop) {
        return QLatin1StringView(stop->metaObject()->className()) == "atlas::GrowthSlider"_L1;
    });
    QVERIFY(slider != stops.end() && slider - stops.begin() < sheet);
}

void TestSheetWalk::whatStandsAboveASheetComesBeforeItsLinks()
{
    EditionWindow window(Desk, appearanceIn(Language::English));
    ViewState view = withPage(window.session().view(), Page::Cities);
    view.open = RecordRef{RecordKind::City, u"bangkok"_s};
    window.show(view);
    Keyboard keyboard(window);
    QList<qsizetype> places;
    const QList<QWidget *> stops = keyboard.tabRound();
    for (const QString &name : {u"memberTable"_s, u"sheetParts"_s, u"showOnMap"_s, u"closeSheet"_s, u"placeSheet"_s})
        places.append(placeOf<QWidget>(stops, name));
    QVERIFY(places.first() >= 0);
    QVERIFY(std::ranges::adjacent_find(places, std::greater_equal()) == places.end()); // each behind the one before
}

void TestSheetWalk::theKeyboardStaysWhereASheetWasClosed()
{
    EditionWindow window(Desk, appearanceIn(Language::English));
    ViewState view = withPage(window.session().view(), Page::Cities);
    view.open = RecordRef{RecordKind::City, u"bangkok"_s};
    view.section = u"projects"_s;
    window.show(view);
    Keyboard keyboard(window);
    auto &sheet = window.part<SheetView>(u"placeSheet"_s);
    QVERIFY(keyboard.tabTo(window.part<QAbstractItemView>(u"lifeTable"_s)));
    keyboard.press(QKeySequence(Qt::Key_Return)); // the sheet of a project, which has a table of its own
    QVERIFY(window.session().view().open && window.session().view().open->kind == RecordKind::Project);
    keyboard.press(QKeySequence(Qt::Key_Escape));
    QVERIFY(!window.session().view().open);
    QCOMPARE(keyboard.focus().objectName(), sheet.objectName());

    window.show(view);
    auto &panel = *sheet.parentWidget();
    QVERIFY(keyboard.tabTo(*panel.findChild<QAbstractButton *>(u"closeSheet"_s)));
    keyboard.press(QKeySequence(Qt::Key_Space));
    QVERIFY(!window.session().view().open);
    QCOMPARE(keyboard.focus().objectName(), sheet.objectName());
}

void TestSheetWalk::whatIsOpenedOnAnotherPageIsReadAtOnce()
{
    EditionWindow window(Desk, appearanceIn(Language::English));
    Keyboard keyboard(window);
    QVERIFY(keyboard.tabTo(window.part<QWidget>(u"map"_s)));
    ViewState view = withPage(window.session().view(), Page::Cities);
    view.open = RecordRef{RecordKind::City, u"phuket"_s};
    window.show(view);
    QCOMPARE(keyboard.focus().objectName(), u"placeSheet"_s);
    QCOMPARE(keyboard.said(), factCatalogue().city(u"phuket"_s)->name.en);

    window.show(withPage(window.session().view(), Page::Overview));
    auto &chart = window.part<QWidget>(u"urbanChart"_s);
    QVERIFY(keyboard.tabTo(chart));
    window.show(withPage(window.session().view(), Page::Network)); // nothing is opened
    QVERIFY(keyboard.focus().objectName() != u"networkSheet"_s);
}

ATLAS_TEST(TestSheetWalk)

#include "tst_sheetwalk.moc"
