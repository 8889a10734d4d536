// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sources/sourcespage.h"

#include "app/dataset/edition.h"
#include "app/items/itemroles.h"
#include "app/settings/preferences.h"
#include "app/settings/settings.h"
#include "app/view/session.h"
#include "tests/support/facts.h"
#include "tests/support/testrunner.h"
#include "ui/pages/sources/recordlist.h"
#include "ui/sheet/sheetview.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/segmentedswitch.h"
#include "ui/widgets/tableview.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QSet>

#include <memory>

using namespace Qt::StringLiterals;
using namespace atlas;

/** The page of sources as a person uses it. */
class TestSourcesPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(loadBundledFonts()); }
    void everyRowOfTheFactsIsInAList_data();
    void everyRowOfTheFactsIsInAList();
    void theFirstPartIsThatOfTheClaims();
    void aClickOnARowOpensItsSheet();
    void theKeyboardOpensARow();
    void closingTheSheetKeepsThePart();
    void theWayToTheChartLeadsToTheYear();
    void wordsFilterAndSayHowManyAreLeft();
    void aKindFiltersTheConflicts();
    void whatIsOpenIsSeenInSpiteOfAFilter();
    void aFilterIsPartOfTheView();
    void noSheetScrollsSideways_data();
    void noSheetScrollsSideways();
    void anAddressIsOpenedOnlyByAClick();
    void theCitationIsCopiedInBothLanguages();
    void aFootnoteLeadsToItsClaim();
    void languageReachesListsAndSheet();
    void nothingIsCut_data();
    void nothingIsCut();
};

namespace
{

class Shown
{
public:
    explicit Shown(const ViewState &view = withPage({}, Page::Sources), QSize size = {1280, 620})
        : m_edition(std::move(*Edition::openEmbedded()))
        , m_preferences(m_settings, {})
        , session(view)
        , page({*m_edition, m_series, m_basemap, session, m_preferences,
              [this](const QString &address) { addresses.append(address); }})
    {
        page.setAppearance({});
        page.resize(size);
        page.show();
        page.follow(view);
        QObject::connect(&session, &Session::viewChanged, &page, [this](const ViewState &, const ViewState &after) {
            if (after.page == Page::Sources)
                page.follow(after);
        });
    }

    template <typename Part>
    [[nodiscard]] Part &part(const QString &name) const
    {
        auto *found = page.findChild<Part *>(name);
        if (found == nullptr)
            qFatal("the page has no “%s”", qPrintable(name));
        return *found;
    }

    [[nodiscard]] const Sheet &sheet() const { return part<SheetView>(u"sheet"_s).sheet(); }

    void choosePart(int index) { part<SegmentedSwitch>(u"sections"_s).choose(index); }

private:
    std::unique_ptr<Edition> m_edition;
    SeriesReader m_series = test::factSeries();
    QByteArray m_basemap;
    Settings m_settings;
    Preferences m_preferences;

public:
    Session session;
    QStringList addresses; ///< that the browser would show
    SourcesPage page;
};

void click(TableView &table, int row)
{
    const QRect cell = table.visualRect(table.model()->index(row, 0));
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, cell.center());
}

RecordRef recordIn(const TableView &table, int row)
{
    return table.model()->index(row, 0).data(RecordRole).value<RecordRef>();
}

} // namespace

void TestSourcesPage::everyRowOfTheFactsIsInAList_data()
{
    QTest::addColumn<int>("part");
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("column");
    QTest::newRow("claims") << 0 << u"claim"_s << u"claim_id"_s;
    QTest::newRow("citations") << 1 << u"citation"_s << u"number"_s;
    QTest::newRow("conflicts") << 2 << u"conflict"_s << u"conflict_id"_s;
    QTest::newRow("sources") << 3 << u"source"_s << u"source_id"_s;
}

void TestSourcesPage::everyRowOfTheFactsIsInAList()
{
    QFETCH(const int, part);
    QFETCH(const QString, table);
    QFETCH(const QString, column);
    Shown shown;
    shown.choosePart(part);
    const auto &view = shown.part<TableView>(u"table-"_s + QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(view.isVisible());
    QSet<QString> listed;
    for (int row = 0; row < view.model()->rowCount(); ++row)
        listed.insert(recordIn(view, row).id);
    QSet<QString> facts;
    for (const auto &row : test::factRows(table))
        facts.insert(row[column]);
    QCOMPARE(listed, facts);
}

void TestSourcesPage::theFirstPartIsThatOfTheClaims()
{
    const Shown shown;
    QVERIFY(shown.part<TableView>(u"table-claims"_s).isVisible());
    QVERIFY(!shown.page.findChild<TableView *>(u"table-sources"_s)); // nothing is made before it is wanted
    QCOMPARE(shown.sheet().title, u"What the article states, beside the data"_s);
}

void TestSourcesPage::aClickOnARowOpensItsSheet()
{
    Shown shown;
    click(shown.part<TableView>(u"table-claims"_s), 2);
    QVERIFY(shown.session.view().open == RecordRef(RecordKind::Claim, u"c03"_s));
    QVERIFY2(shown.sheet().title.contains(u"sixth-largest economy"_s), qPrintable(shown.sheet().title));
    QCOMPARE(shown.sheet().subtitle, u"“อันดับ ๖ ของโลก”"_s); // who reads English meets the statement first
    shown.session.goBack();
    QVERIFY(!shown.session.view().open);
    QCOMPARE(shown.sheet().title, u"What the article states, beside the data"_s);
}

void TestSourcesPage::theKeyboardOpensARow()
{
    Shown shown;
    auto &table = shown.part<TableView>(u"table-claims"_s);
    table.setFocus();
    table.setCurrentIndex(table.model()->index(0, 0));
    QTest::keyClick(&table, Qt::Key_Down);
    QTest::keyClick(&table, Qt::Key_Return);
    QVERIFY(shown.session.view().open == RecordRef(RecordKind::Claim, u"c02"_s));
}

void TestSourcesPage::closingTheSheetKeepsThePart()
{
    Shown shown;
    shown.choosePart(3);
    auto &table = shown.part<TableView>(u"table-sources"_s);
    click(table, 1);
    QVERIFY(shown.session.view().open);
    shown.part<QAbstractButton>(u"closeSheet"_s).click();
    QVERIFY(!shown.session.view().open);
    QVERIFY(table.isVisible());
    QVERIFY(table.selectionModel()->selectedRows().isEmpty());
}

void TestSourcesPage::theWayToTheChartLeadsToTheYear()
{
    Shown shown(withRecordOpen({}, {RecordKind::Claim, u"c13"_s}));
    auto &way = shown.part<QAbstractButton>(u"openPicture"_s);
    QVERIFY(way.isVisible());
    way.click();
    QCOMPARE(shown.session.view().page, Page::Overview);
    QCOMPARE(shown.session.view().year, 2025);
    QCOMPARE(shown.session.view().indicator, u"urban_share"_s);
    shown.session.show(withRecordOpen({}, {RecordKind::Claim, u"c08"_s}));
    QVERIFY(!way.isVisible());
}

void TestSourcesPage::wordsFilterAndSayHowManyAreLeft()
{
    Shown shown;
    shown.choosePart(2);
    const auto &table = shown.part<TableView>(u"table-conflicts"_s);
    auto &field = shown.part<QLineEdit>(u"words-conflicts"_s);
    QCOMPARE(shown.part<ElidedLabel>(u"count-conflicts"_s).text(), u"138 of 138"_s);
    QTest::keyClicks(&field, u"manila POPULATION"_s);
    int expected = 0;
    for (const auto &row : test::factRows(u"conflict"_s))
        expected += row[u"subject_id"_s] == "manila"_L1 && row[u"field"_s].contains(u"population"_s) ? 1 : 0;
    QVERIFY(expected > 0);
    QVERIFY(table.model()->rowCount() >= expected);
    QVERIFY(table.model()->rowCount() < 20);
    QCOMPARE(shown.part<ElidedLabel>(u"count-conflicts"_s).text(), u"%1 of 138"_s.arg(table.model()->rowCount()));
    field.setText(u"โต๊ะกลม"_s); // keyClicks() knows Latin letters alone
    QCOMPARE(recordIn(table, 0).id, u"cf001"_s);
}

void TestSourcesPage::aKindFiltersTheConflicts()
{
    Shown shown;
    shown.choosePart(2);
    shown.part<QAbstractButton>(u"kinds-conflicts"_s).click();
    auto &menu = shown.part<QMenu>(u"kindsMenu"_s);
    for (QAction *action : menu.actions()) {
        if (action->text() == "Member states"_L1)
            action->trigger();
    }
    menu.close();
    qsizetype expected = 0;
    for (const auto &row : test::factRows(u"conflict"_s))
        expected += row[u"subject_type"_s] == "country"_L1 ? 1 : 0;
    QCOMPARE(shown.part<TableView>(u"table-conflicts"_s).model()->rowCount(), int(expected));
    QCOMPARE(shown.part<QAbstractButton>(u"kinds-conflicts"_s).text(), u"Member states"_s);
}

void TestSourcesPage::whatIsOpenIsSeenInSpiteOfAFilter()
{
    Shown shown;
    shown.choosePart(3);
    shown.part<QLineEdit>(u"words-sources"_s).setText(u"World Population Prospects"_s);
    const auto &table = shown.part<TableView>(u"table-sources"_s);
    QVERIFY(table.model()->rowCount() < 20);
    shown.session.show(withRecordOpen(shown.session.view(), {RecordKind::Source, u"wp_kuching"_s}));
    const auto chosen = table.selectionModel()->selectedRows();
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(recordIn(table, chosen.first().row()).id, u"wp_kuching"_s);
    QVERIFY(table.viewport()->rect().intersects(table.visualRect(chosen.first())));
}

void TestSourcesPage::aFilterIsPartOfTheView()
{
    Shown shown;
    shown.choosePart(2);
    const qsizetype steps = shown.session.stepsBack();
    auto &field = shown.part<QLineEdit>(u"words-conflicts"_s);
    QTest::keyClicks(&field, u"manila"_s);
    QCOMPARE(shown.session.stepsBack(), steps + 1); // one step, not one a letter
    QCOMPARE(shown.session.view().sources.words, u"manila"_s);
    const int rows = shown.part<TableView>(u"table-conflicts"_s).model()->rowCount();
    click(shown.part<TableView>(u"table-conflicts"_s), 0);
    shown.session.goBack();
    QCOMPARE(field.text(), u"manila"_s);
    QCOMPARE(shown.part<TableView>(u"table-conflicts"_s).model()->rowCount(), rows);
    shown.session.goBack();
    QVERIFY(field.text().isEmpty());
    ViewState linked = shown.session.view();
    linked.sources.kind = sourcesKindName(SourcesPart::Conflicts, 1);
    shown.session.show(linked);
    QVERIFY(shown.part<TableView>(u"table-conflicts"_s).model()->rowCount() < 138);
    shown.choosePart(0); // another list begins whole
    QCOMPARE(shown.session.view().sources, SourcesChoice());
}

void TestSourcesPage::noSheetScrollsSideways_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("1366 x 768") << QSize(1282, 600);
    QTest::newRow("960 x 540") << QSize(876, 400);
}

void TestSourcesPage::noSheetScrollsSideways()
{
    QFETCH(const QSize, size);
    Shown shown(withPage({}, Page::Sources), size);
    const auto look = [&](RecordKind kind, const QString &facts, const QString &column) {
        for (const auto &row : test::factRows(facts)) {
            shown.session.show(withRecordOpen(shown.session.view(), {kind, row[column]}));
            const auto &sheet = shown.part<SheetView>(u"sheet"_s);
            QVERIFY2(sheet.horizontalScrollBar()->maximum() == 0, qPrintable(row[column]));
        }
    };
    look(RecordKind::Claim, u"claim"_s, u"claim_id"_s);
    look(RecordKind::Conflict, u"conflict"_s, u"conflict_id"_s);
    look(RecordKind::Source, u"source"_s, u"source_id"_s);
    look(RecordKind::Citation, u"citation"_s, u"number"_s);
}

void TestSourcesPage::anAddressIsOpenedOnlyByAClick()
{
    Shown shown(withRecordOpen({}, {RecordKind::Source, u"wup2018-f22"_s}));
    QVERIFY(shown.addresses.isEmpty());
    shown.part<QAbstractButton>(u"openAddress"_s).click();
    QCOMPARE(shown.addresses, QStringList(u"https://population.un.org/wup/"_s));
    shown.session.show(withRecordOpen({}, {RecordKind::Source, u"general_knowledge"_s}));
    QVERIFY(!shown.part<QAbstractButton>(u"openAddress"_s).isVisible());
    QCOMPARE(shown.addresses.size(), 1);
}

void TestSourcesPage::theCitationIsCopiedInBothLanguages()
{
    Shown shown(withRecordOpen({}, {RecordKind::Source, u"wup2018-f22"_s}));
    const auto copied = [&shown](const QString &name) {
        shown.part<QAbstractButton>(u"copySource"_s).click();
        auto &menu = shown.part<QMenu>(u"copyMenu"_s);
        menu.findChild<QAction *>(name)->trigger();
        menu.close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return QGuiApplication::clipboard()->text().replace(QChar(0x00a0), u' ');
    };
    QCOMPARE(copied(u"copyAddress"_s), u"https://population.un.org/wup/"_s);
    const QString english = copied(u"copyEnglish"_s);
    QVERIFY2(english.startsWith("United Nations, DESA, Population Division (2018). World Urbanization Prospects"_L1),
        qPrintable(english));
    QVERIFY2(english.endsWith("ASCN Atlas, edition 2026.1."_L1), qPrintable(english));
    const QString thai = copied(u"copyThai"_s);
    QVERIFY2(thai.contains(u"(พ.ศ. 2561)"_s) && thai.contains(u"https://population.un.org/wup/"_s), qPrintable(thai));
}

void TestSourcesPage::aFootnoteLeadsToItsClaim()
{
    Shown shown(withRecordOpen({}, {RecordKind::Citation, u"1"_s}));
    QVERIFY(shown.part<TableView>(u"table-citations"_s).isVisible());
    Q_EMIT shown.part<SheetView>(u"sheet"_s).recordWanted({RecordKind::Claim, u"c01"_s});
    QVERIFY(shown.part<TableView>(u"table-claims"_s).isVisible());
    QCOMPARE(shown.sheet().subtitle, u"“๖๔๗ ล้านคน”"_s);
}

void TestSourcesPage::languageReachesListsAndSheet()
{
    Shown shown(withRecordOpen({}, {RecordKind::Claim, u"c01"_s}));
    Appearance thai;
    thai.language = Language::Thai;
    thai.era = Era::Buddhist;
    shown.page.setAppearance(thai);
    QCOMPARE(shown.sheet().title, u"“๖๔๗ ล้านคน”"_s);
    QVERIFY2(shown.sheet().subtitle.contains(u"2561"_s), qPrintable(shown.sheet().subtitle));
    const auto &table = shown.part<TableView>(u"table-claims"_s);
    QVERIFY(table.model()->index(0, 1).data(RecordTable::NoteRole).toString().contains(u"2561"_s));
}

void TestSourcesPage::nothingIsCut_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("small") << QSize(1160, 560);
    QTest::newRow("large") << QSize(1720, 960);
}

/** Each row is as high as its tallest cell needs, in every part and language. */
void TestSourcesPage::nothingIsCut()
{
    QFETCH(const QSize, size);
    Shown shown(withPage({}, Page::Sources), size);
    Appearance thai;
    thai.language = Language::Thai;
    for (const Appearance &appearance : {Appearance(), thai}) {
        shown.page.setAppearance(appearance);
        for (const SourcesPart part : AllSourcesParts) {
            shown.choosePart(int(part));
            const auto &table = shown.part<TableView>(u"table-"_s + sourcesPartName(part));
            int used = 0;
            for (int column = 0; column < table.model()->columnCount(); ++column)
                used += table.isColumnHidden(column) ? 0 : table.columnWidth(column);
            QCOMPARE(used, table.viewport()->width());
            for (int row = 0; row < table.model()->rowCount(); ++row) {
                const QString words = table.model()->index(row, 0).data().toString();
                const int lines = (table.rowHeight(row) - 12) / lineHeight(TextRole::Caption);
                QVERIFY2(lines * (table.columnWidth(0) - 16) >= table.fontMetrics().horizontalAdvance(words),
                    qPrintable(words));
            }
        }
    }
}

ATLAS_TEST(TestSourcesPage)

#include "tst_sourcespage.moc"
