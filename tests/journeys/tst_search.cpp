// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/reader.h"
#include "tests/support/facts.h"
#include "tests/support/testrunner.h"
#include "ui/shell/figurepanel.h"
#include "ui/widgets/segmentedswitch.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMenu>

#include <memory>

using namespace Qt::StringLiterals;
using namespace atlas;
using test::EditionWindow;
using test::Reader;

namespace
{

constexpr QSize Laptop(1366, 690);

} // namespace

/** What a person finds by typing, whatever page lies behind, and how a figure is asked after: in both languages. */
class TestSearch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNameOpensItsPlaceFromAnyPage_data() { languages(); }
    void aNameOpensItsPlaceFromAnyPage();
    void aSeriesOpensInTheYearThatIsTyped_data() { languages(); }
    void aSeriesOpensInTheYearThatIsTyped();
    void whatIsClosedLeavesItsPartInSight_data();
    void whatIsClosedLeavesItsPartInSight();
    void aMistakeIsTakenBackByBack_data() { languages(); }
    void aMistakeIsTakenBackByBack();
    void theKeysAreReadAndRun_data() { languages(); }
    void theKeysAreReadAndRun();
    void aFigureSaysWhoSaysSoAndIsCited_data() { languages(); }
    void aFigureSaysWhoSaysSoAndIsCited();

private:
    static void languages();
    [[nodiscard]] static Appearance look();
    /** The one of two texts that is in the language of the row of data. */
    [[nodiscard]] static QString either(const QString &english, const QString &thai);
};

void TestSearch::languages()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("English") << Language::English;
    QTest::newRow("Thai") << Language::Thai;
}

Appearance TestSearch::look()
{
    QFETCH(const Language, language);
    Appearance appearance;
    appearance.language = language;
    appearance.era = language == Language::Thai ? Era::Buddhist : Era::Common;
    return appearance;
}

QString TestSearch::either(const QString &english, const QString &thai)
{
    QFETCH(const Language, language);
    return language == Language::Thai ? thai : english;
}

void TestSearch::aNameOpensItsPlaceFromAnyPage()
{
    EditionWindow window(Laptop, look());
    Reader reader(window);
    for (const Page page : AllPages) {
        reader.go(page);
        reader.find(either(u"krung thep"_s, u"กทม."_s));
        QCOMPARE(reader.view().page, Page::Cities);
        QCOMPARE(reader.view().open, std::optional(RecordRef{RecordKind::City, u"bangkok"_s}));
        QCOMPARE(reader.sheet().title, either(u"Bangkok"_s, u"กรุงเทพมหานคร"_s));
        reader.key(QKeySequence(Qt::Key_Escape));
        QVERIFY(!reader.view().open);
    }
}

void TestSearch::aSeriesOpensInTheYearThatIsTyped()
{
    EditionWindow window(Laptop, look());
    Reader reader(window);
    reader.find(either(u"thai urban 2583"_s, u"สัดส่วนประชากรเมืองไทย๒๕๘๓"_s));
    QCOMPARE(reader.view().page, Page::Data);
    QCOMPARE(reader.view().series.indicator, u"urban_share"_s);
    QCOMPARE(reader.view().series.entity, u"THA"_s);
    QCOMPARE(reader.view().year, 2040);
    QCOMPARE(reader.seen<QLineEdit>(u"year"_s).text(), either(u"2040"_s, u"2583"_s));
}

void TestSearch::whatIsClosedLeavesItsPartInSight_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("words");
    QTest::addColumn<RecordKind>("kind");
    QTest::addColumn<int>("part");
    for (const Language language : {Language::English, Language::Thai}) {
        const bool isThai = language == Language::Thai;
        const auto add = [&](RecordKind kind, int part, const QString &english, const QString &thai) {
            const QString row = recordKindName(kind) + (isThai ? u", Thai"_s : u", English"_s);
            QTest::newRow(qPrintable(row)) << language << (isThai ? thai : english) << kind << part;
        };
        add(RecordKind::Challenge, 2, u"congestion"_s, u"ความแออัด"_s);
        add(RecordKind::Partner, 1, u"norway"_s, u"นอร์เวย์"_s);
        add(RecordKind::ProgrammePhase, 3, u"smart-city programme of thailand 2018"_s,
            u"smart-city programme of thailand 2018"_s);
        add(RecordKind::Source, 3, u"smart city action plans"_s, u"smart city action plans"_s);
    }
}

/** The part of the page stays when Esc closes the row that the search opened in it. */
void TestSearch::whatIsClosedLeavesItsPartInSight()
{
    QFETCH(const QString, words);
    QFETCH(const RecordKind, kind);
    QFETCH(const int, part);
    EditionWindow window(Laptop, look());
    Reader reader(window);
    reader.find(words);
    QVERIFY2(reader.view().open, qPrintable(words));
    QCOMPARE(reader.view().open->kind, kind);
    QCOMPARE(reader.seen<SegmentedSwitch>(u"sections"_s).current(), part);
    reader.key(QKeySequence(Qt::Key_Escape));
    QVERIFY(!reader.view().open);
    QCOMPARE(reader.seen<SegmentedSwitch>(u"sections"_s).current(), part);
}

/** A slip finds its word, and one step back ends where the search began. */
void TestSearch::aMistakeIsTakenBackByBack()
{
    EditionWindow window(Laptop, look());
    Reader reader(window);
    reader.go(Page::Sources);
    const ViewState before = reader.view();
    reader.find(either(u"yagnon"_s, u"เชียงไหม่"_s));
    QCOMPARE(reader.view().open->id, either(u"yangon"_s, u"chiang_mai"_s));
    reader.key(QKeySequence(QKeySequence::Back));
    QCOMPARE(reader.view(), before);
}

void TestSearch::theKeysAreReadAndRun()
{
    EditionWindow window(Laptop, look());
    Reader reader(window);
    const int before = reader.view().year;
    reader.key(QKeySequence(Qt::Key_F1));
    reader.typeHere(either(u"previous year"_s, u"ปีก่อนหน้า"_s));
    reader.keyHere(Qt::Key_Return);
    QCOMPARE(reader.view().year, before - 1);
}

void TestSearch::aFigureSaysWhoSaysSoAndIsCited()
{
    EditionWindow window(Laptop, look());
    Reader reader(window);
    auto &tile = reader.seen<QWidget>(u"keyFigure-1"_s);
    tile.setFocus(Qt::TabFocusReason);
    reader.keyHere(Qt::Key_S);
    auto &panel = reader.seen<FigurePanel>(u"figurePanel"_s);
    const auto indicators = test::factRows(u"indicator"_s);
    const auto urban
        = *std::ranges::find_if(indicators, [](const auto &row) { return row[u"indicator_id"_s] == u"urban_share"_s; });
    QCOMPARE(panel.sheet().title, either(urban[u"name_en"_s], urban[u"name_th"_s]));
    const std::unique_ptr<QMenu> menu(panel.makeCopyMenu());
    menu->findChild<QAction *>(u"citeInThai"_s)->trigger();
    QVERIFY(QApplication::clipboard()->text().contains(urban[u"name_th"_s]));
    menu->findChild<QAction *>(u"citeInEnglish"_s)->trigger();
    QVERIFY(QApplication::clipboard()->text().contains(urban[u"name_en"_s]));
    reader.keyHere(Qt::Key_Escape);
    QVERIFY(!reader.view().figure);
    QVERIFY(!panel.isVisible());
}

ATLAS_TEST(TestSearch)

#include "tst_search.moc"
