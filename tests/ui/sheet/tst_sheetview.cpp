// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/format/linebreaks.h"
#include "app/model/catalogue.h"
#include "tests/support/testrunner.h"
#include "ui/sheet/sheethtml.h"
#include "ui/sheet/sheetpanel.h"
#include "ui/sheet/sheetview.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"

#include <QAbstractButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextLayout>

using namespace Qt::StringLiterals;
using namespace atlas;

class TestSheetView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sourcesAreNumberedByTheirFirstUse();
    void sourcesAreNamedWholeWhereThatIsWanted();
    void aSourceNobodyKnowsKeepsItsId();
    void numbersOfSourcesStayArabic();
    void whatWasWrittenIsNeverMarkup();
    void everyScriptIsSetInItsOwnFamily();
    void aLinkWantsItsRow();
    void anAddressIsOnlyWished();
    void theSameSheetStaysWhereItWasRead();
    void nothingIsWiderThanThePage_data();
    void nothingIsWiderThanThePage();
    void aNarrowSheetBreaksNoWordAndNoNumber_data();
    void aNarrowSheetBreaksNoWordAndNoNumber();
    void theWidthDecidesWhereLabelsStand();
    void countsStandBesideTheirLabelsInANarrowSheet();
    void aLabelBreaksBetweenWordsNotWithinAnEra();
    void thePanelSaysWhatIsOpenAndCloses();
};

namespace
{

Sheet aSheet()
{
    Sheet sheet{u"Nakhon <b>& Co</b>"_s, u"Thailand"_s, {}};
    sheet.blocks.append(sheetParagraph(u"First"_s, u"src_b"_s));
    sheet.blocks.append(sheetFacts({{u"Area"_s, {{u"12 km²"_s, {}, {}}}, u"measured"_s, u"src_a"_s},
        {u"State"_s, {{u"Thailand"_s, RecordRef{RecordKind::State, u"THA"_s}, {}}}, {}, u"src_b"_s}}));
    sheet.blocks.append(
        sheetTable({{{u"Year"_s, {}, {}}, {u"Value"_s, {}, {}}}, {{u"2018"_s, {}, {}}, {u"7"_s, {}, {}}}}));
    sheet.blocks.append(sheetList({{{u"page"_s, {}, u"https://example.org/?a=1&b=2"_s}}}));
    return sheet;
}

/** What the sheet's sources are called. */
const Catalogue &someSources()
{
    static const Catalogue catalogue = [] {
        Catalogue made;
        made.sources = {Source{u"src_a"_s, u"Survey"_s, {u"Office"_s, u"สำนักงาน"_s}, u"2018"_s, {}, {}},
            Source{u"src_b"_s, u"Plan"_s, {}, {}, {}, {}}};
        return made;
    }();
    return catalogue;
}

/** Activates the link on these words as Tab and Enter do. */
void activate(SheetView &view, const QString &words)
{
    QTextCursor cursor = view.document()->find(words);
    QVERIFY(!cursor.isNull());
    Q_EMIT view.anchorClicked(QUrl(cursor.charFormat().anchorHref()));
}

/** The lines that end inside a word or a number, with what follows them. */
QStringList brokenWords(const SheetView &view)
{
    QStringList broken;
    for (QTextBlock block = view.document()->begin(); block.isValid(); block = block.next()) {
        const QString text = block.text();
        for (int line = 1; line < block.layout()->lineCount(); ++line) {
            const int start = block.layout()->lineAt(line).textStart();
            const bool isInWord = text[start - 1].isLetterOrNumber() && text[start].isLetterOrNumber();
            const bool isInNumber = text[start - 1] == u',' && text[start].isDigit();
            if (isInWord || isInNumber)
                broken.append(text.left(start) + u'|' + text.mid(start));
        }
    }
    return broken;
}

Sheet aSheetOfLongWords()
{
    const auto words = [](const QString &text) { return SheetWords{text, {}, {}}; };
    QString output = u"9,129 billion 2011 international $"_s;
    output.replace(u' ', QChar::Nbsp);
    Sheet sheet{u"As the source has it"_s, {}, {}};
    sheet.blocks.append(sheetFacts({{u"Built Infrastructure"_s, {words(u"32 projects"_s)}, {}, u"src_a"_s},
        {u"Quality Environment"_s, {words(u"Congestion and crowding"_s)}, {}, u"src_a"_s},
        {u"ASEAN in 2025"_s, {words(output)}, {}, u"src_a"_s}}));
    sheet.blocks.append(
        sheetTable({{words(u"Place"_s), words(u"Projected"_s), words(u"Actual"_s), words(u"Median error"_s)},
            {words(u"Philippines"_s), words(u"+6.5"_s), words(u"+3.2"_s), words(u"1.5"_s)}}));
    return sheet;
}

} // namespace

void TestSheetView::sourcesAreNumberedByTheirFirstUse()
{
    QCOMPARE(aSheet().sources(), QList<QString>({u"src_b"_s, u"src_a"_s}));
    SheetView view(someSources());
    view.setSheet(aSheet());
    const QString text = view.toPlainText();
    QVERIFY2(text.contains(u"First 1"_s), qPrintable(text));
    QVERIFY(text.contains(u"12 km² 2"_s));
    QVERIFY(text.contains(u"1 Plan"_s));
    QVERIFY(text.contains(u"2 Survey"_s));
}

void TestSheetView::sourcesAreNamedWholeWhereThatIsWanted()
{
    SheetView view(someSources());
    view.setSheet(aSheet());
    QVERIFY(!view.toPlainText().contains(u"Office"_s));
    SheetView whole(someSources());
    whole.nameSourcesWhole();
    whole.setSheet(aSheet());
    QVERIFY2(whole.toPlainText().contains(u"2 Survey · Office · 2018"_s), qPrintable(whole.toPlainText()));
    whole.setAppearance({Language::Thai, Era::Buddhist});
    QVERIFY2(withoutBreakMarks(whole.toPlainText()).contains(u"Survey · สำนักงาน · พ.ศ. 2561"_s),
        qPrintable(whole.toPlainText()));
}

void TestSheetView::aSourceNobodyKnowsKeepsItsId()
{
    const Catalogue nothing;
    SheetView view(nothing);
    view.setSheet(aSheet());
    QVERIFY2(view.toPlainText().contains(u"1 src_b"_s), qPrintable(view.toPlainText()));
}

/** A raised Thai one behind a name is read as a sign of degrees. */
void TestSheetView::numbersOfSourcesStayArabic()
{
    const Format thai(Language::Thai, Era::Buddhist, Digits::Thai);
    QCOMPARE(thai.numeral(1), u"๑"_s);
    const QString html
        = sheetHtml(aSheet(), {u"A"_s, u"B"_s}, Theme::of(Appearance::Scheme::Light), thai, SheetWidth::Usual);
    QVERIFY(!html.contains(u"๑"_s) && !html.contains(u"๒"_s));
    QCOMPARE(html.count(u"<sup>"_s), 3);
    QVERIFY(html.contains(u">1</a></sup>"_s));
    QVERIFY(html.contains(u">2</a></sup>"_s));
}

void TestSheetView::whatWasWrittenIsNeverMarkup()
{
    SheetView view(someSources());
    view.setSheet(aSheet());
    QVERIFY(view.toPlainText().contains(u"Nakhon <b>& Co</b>"_s));
}

void TestSheetView::everyScriptIsSetInItsOwnFamily()
{
    QVERIFY(loadBundledFonts());
    QTest::failOnWarning(QRegularExpression(u"OpenType"_s));
    const QString khmer = u"សៀមរាប"_s;
    const QString burmese = u"ရန်ကုန်"_s;
    Sheet sheet{u"Names"_s, {}, {}};
    sheet.blocks.append(sheetParagraph(u"Siem Reap: "_s + khmer, u"src_a"_s)); // its number follows
    sheet.blocks.append(sheetFacts({{u"Local name"_s, {{burmese, {}, {}}}, {}, u"src_a"_s}}));
    SheetView view(someSources());
    view.setFont(font(TextRole::Body));
    view.setSheet(sheet);
    view.resize(400, 300);
    QVERIFY(!view.grab().isNull());
    const auto familyOf = [&view](const QString &words) {
        return view.document()->find(withBreakMarks(words)).charFormat().fontFamilies().toStringList().value(0);
    };
    QCOMPARE(familyOf(khmer), u"Atlas Khmer"_s);
    QCOMPARE(familyOf(burmese), u"Atlas Myanmar"_s);
    QVERIFY(familyOf(u"Survey"_s) != u"Atlas Khmer"_s);
    QVERIFY(familiesFor(u"Bangkok กรุงเทพมหานคร ວຽງຈັນ"_s).isEmpty());
    QCOMPARE(familiesFor(khmer).size(), font(TextRole::Body).families().size());
}

void TestSheetView::aLinkWantsItsRow()
{
    SheetView view(someSources());
    QSignalSpy wanted(&view, &SheetView::recordWanted);
    view.setSheet({u"Bangkok"_s, {}, {aSheet().blocks[1]}});
    activate(view, u"Thailand"_s);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][0].value<RecordRef>(), RecordRef({RecordKind::State, u"THA"_s}));
    QVERIFY(!recordOfHref(u"record:nothing:x"_s));
    QVERIFY(!recordOfHref(u"https://example.org"_s));
}

void TestSheetView::anAddressIsOnlyWished()
{
    SheetView view(someSources());
    QSignalSpy rows(&view, &SheetView::recordWanted);
    QSignalSpy addresses(&view, &SheetView::addressWanted);
    view.setSheet(aSheet());
    activate(view, u"page"_s);
    QCOMPARE(rows.size(), 0);
    QCOMPARE(addresses.value(0).value(0).toString(), u"https://example.org/?a=1&b=2"_s);
    QVERIFY(view.source().isEmpty()); // nothing was loaded
}

void TestSheetView::theSameSheetStaysWhereItWasRead()
{
    Sheet longSheet{u"Long"_s, {}, {}};
    for (int i = 0; i < 100; ++i)
        longSheet.blocks.append(sheetParagraph(u"Line %1"_s.arg(i)));
    SheetView view(someSources());
    view.resize(300, 200);
    view.show();
    view.setSheet(longSheet);
    view.verticalScrollBar()->setValue(500);
    longSheet.subtitle = u"2018"_s;
    view.setSheet(longSheet);
    QCOMPARE(view.verticalScrollBar()->value(), 500);
    longSheet.title = u"Another"_s;
    view.setSheet(longSheet);
    QCOMPARE(view.verticalScrollBar()->value(), 0);
}

void TestSheetView::nothingIsWiderThanThePage_data()
{
    QTest::addColumn<int>("width");
    QTest::newRow("narrow") << 240;
    QTest::newRow("small window") << 320;
    QTest::newRow("usual") << 470;
}

void TestSheetView::nothingIsWiderThanThePage()
{
    QFETCH(const int, width);
    Sheet sheet = aSheet();
    const auto cell = [](const char *words) { return SheetWords{QString::fromLatin1(words), {}, {}}; };
    QList<QList<SheetWords>> rows{{cell("Place"), cell("Year"), cell("Value"), cell("Kind")}};
    for (int i = 0; i < 40; ++i)
        rows.append({cell("Jakarta"), cell("2018"), cell("10,517 thousand people"), cell("projection")});
    sheet.blocks.append(sheetTable(rows));
    sheet.blocks.append(sheetFacts({{u"Mark"_s, {{QString(64, u'a'), {}, {}}}, {}, {}}}));
    SheetView view(someSources());
    view.resize(width, 300);
    view.show();
    view.setSheet(sheet);
    QVERIFY(view.verticalScrollBar()->maximum() > 0);
    QCOMPARE(view.horizontalScrollBar()->maximum(), 0);
}

void TestSheetView::aNarrowSheetBreaksNoWordAndNoNumber_data()
{
    QTest::addColumn<int>("width");
    QTest::newRow("scenario lab in the smallest window") << 243;
    QTest::newRow("areas in the smallest window") << 248;
    QTest::newRow("economy in the smallest window") << 266;
    QTest::newRow("the widest that is narrow") << 339;
    QTest::newRow("labels beside values") << 341;
    QTest::newRow("sources in the smallest window") << 316;
}

void TestSheetView::aNarrowSheetBreaksNoWordAndNoNumber()
{
    QFETCH(const int, width);
    QVERIFY(loadBundledFonts());
    SheetView view(someSources());
    view.setFont(font(TextRole::Body));
    view.resize(width, 300);
    view.show();
    view.setSheet(aSheetOfLongWords());
    QCOMPARE(brokenWords(view), QStringList());
    QCOMPARE(view.horizontalScrollBar()->maximum(), 0);
}

/** Beside their values where there is room, above them where there is not, and back again. */
void TestSheetView::theWidthDecidesWhereLabelsStand()
{
    SheetView view(someSources());
    view.resize(400, 300);
    view.show();
    view.setSheet(aSheetOfLongWords());
    const auto tops = [&view] {
        const int label = view.cursorRect(view.document()->find(u"Built"_s)).top();
        return std::pair(label, view.cursorRect(view.document()->find(u"32 projects"_s)).top());
    };
    QCOMPARE(tops().first, tops().second);
    view.resize(260, 300);
    QVERIFY(tops().first < tops().second);
    view.resize(400, 300);
    QCOMPARE(tops().first, tops().second);
}

/** What has one number a line needs no two lines for each. */
void TestSheetView::countsStandBesideTheirLabelsInANarrowSheet()
{
    Sheet sheet{u"Where the facts come from"_s, {}, {}};
    sheet.blocks.append(sheetFacts({{u"Official documents"_s, {{u"33"_s, {}, {}}}, {}, {}},
        {u"Computed for the atlas"_s, {{u"1,100"_s, {}, {}}}, {}, {}}}));
    QVERIFY(loadBundledFonts());
    SheetView view(someSources());
    view.setFont(font(TextRole::Body));
    view.resize(180, 300); // that of Data in the smallest window
    view.show();
    view.setSheet(sheet);
    const auto topOf = [&view](const QString &words) { return view.cursorRect(view.document()->find(words)).top(); };
    QCOMPARE(topOf(u"Official"_s), topOf(u"33"_s));
    QCOMPARE(topOf(u"Computed"_s), topOf(u"1,100"_s));
    QCOMPARE(brokenWords(view), QStringList());
    QCOMPARE(view.horizontalScrollBar()->maximum(), 0);
}

void TestSheetView::aLabelBreaksBetweenWordsNotWithinAnEra()
{
    const auto htmlOf = [](QString label) {
        Sheet sheet{u"Events"_s, {}, {}};
        label.replace(u' ', QChar::Nbsp);
        sheet.blocks.append(sheetFacts({{label, {{u"Meeting"_s, {}, {}}}, {}, {}}}));
        return sheetHtml(sheet, {}, Theme::of(Appearance::Scheme::Light), Format(), SheetWidth::Usual);
    };
    QVERIFY(htmlOf(u"30 September 2025 (BE 2568)"_s).contains(u"30\u00a0September 2025 (BE\u00a02568)"_s));
    QVERIFY(htmlOf(u"30 มิถุนายน พ.ศ. ๒๕๖๘ (ค.ศ. ๒๐๒๕)"_s).contains(u"30\u00a0มิถุนายน พ.ศ.\u00a0๒๕๖๘ (ค.ศ.\u00a0๒๐๒๕)"_s));
}

void TestSheetView::thePanelSaysWhatIsOpenAndCloses()
{
    SheetPanel panel(u"aSheet"_s, someSources());
    panel.setAppearance({});
    panel.show();
    const auto *kind = panel.findChild<ElidedLabel *>(u"sheetKind"_s);
    auto *close = panel.findChild<QAbstractButton *>(u"closeSheet"_s);
    QVERIFY(!kind->isVisible() && !close->isVisible()); // nothing is open: the sheet alone
    QCOMPARE(panel.findChild<SheetView *>(u"aSheet"_s)->y(), spacing::Small); // from the top
    const SheetView &sheet = *panel.findChild<SheetView *>(u"aSheet"_s);
    QVERIFY(!sheet.viewport()->autoFillBackground()); // it covers no round corner of the card
    panel.setKind(RecordKind::Claim);
    panel.setClosable(true);
    QCOMPARE(kind->text(), u"Claim of the article"_s);
    QSignalSpy closed(&panel, &SheetPanel::closed);
    close->click();
    QCOMPARE(closed.size(), 1);
    QSet<QString> words;
    for (int one = 0; one <= int(RecordKind::Source); ++one)
        words.insert(recordKindWords(RecordKind(one)));
    QCOMPARE(words.size(), int(RecordKind::Source) + 1); // each kind in words of its own
}

ATLAS_TEST(TestSheetView)

#include "tst_sheetview.moc"
