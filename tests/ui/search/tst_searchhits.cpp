// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dataset/edition.h"
#include "tests/support/testrunner.h"
#include "tests/ui/search/openbox.h"
#include "tests/unit/search/searches.h"
#include "ui/sheet/sheetview.h"

using namespace Qt::StringLiterals;
using namespace atlas;
using atlas::test::OpenBox;
using atlas::test::ShownWindow;

/** From what is typed to the page: every query of tests/fixtures/searches.csv through the box, in both languages. */
class TestSearchHits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theFirstRowOpensWhatIsExpected_data();
    void theFirstRowOpensWhatIsExpected();
    void aRowOfEachKindStandsOnItsPage_data();
    void aRowOfEachKindStandsOnItsPage();

private:
    void open(const QString &typed);

    std::unique_ptr<ShownWindow> m_shown;
};

void TestSearchHits::initTestCase()
{
    m_shown = std::make_unique<ShownWindow>();
}

void TestSearchHits::open(const QString &typed)
{
    m_shown->session.show({});
    m_shown->action(Act::Search).trigger();
    OpenBox box(*m_shown);
    box.type(typed);
    box.key(Qt::Key_Return);
    QVERIFY2(!box.isOpen(), qPrintable(typed));
}

void TestSearchHits::theFirstRowOpensWhatIsExpected_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<int>("row");
    const auto searches = test::searches();
    QVERIFY(searches.size() >= 30);
    for (int row = 0; row < int(searches.size()); ++row) {
        const QByteArray typed = searches[row][u"typed"_s].toUtf8();
        QTest::newRow(QByteArray("en " + typed).constData()) << Language::English << row;
        QTest::newRow(QByteArray("th " + typed).constData()) << Language::Thai << row;
    }
}

void TestSearchHits::theFirstRowOpensWhatIsExpected()
{
    QFETCH(const Language, language);
    QFETCH(const int, row);
    const auto wanted = test::searches().at(row);
    m_shown->look([language](Appearance &look) { look.language = language; });
    open(wanted[u"typed"_s]);
    const ViewState &view = m_shown->session.view();
    QCOMPARE(pageName(view.page), wanted[u"page"_s]);
    if (!wanted[u"year"_s].isEmpty())
        QCOMPARE(QString::number(view.year), wanted[u"year"_s]);
    if (!wanted[u"entity"_s].isEmpty())
        QCOMPARE(view.series.entity, wanted[u"entity"_s]);
    if (wanted[u"kind"_s] == "indicator"_L1)
        QCOMPARE(view.series.indicator, wanted[u"id"_s]);
    else if (const auto kind = recordKindNamed(wanted[u"kind"_s]))
        QCOMPARE(view.open, std::optional(RecordRef{*kind, wanted[u"id"_s]}));
}

void TestSearchHits::aRowOfEachKindStandsOnItsPage_data()
{
    QTest::addColumn<SearchSubject>("subject");
    const auto subjects = SearchIndex(test::builtEdition().connection()).subjects().value();
    QSet<QString> seen;
    for (const SearchSubject &subject : subjects) {
        const QString kind = searchKindName(subject.kind);
        if (!seen.contains(kind) && pageOf(std::get<RecordKind>(subject.kind)) != Page::Data)
            QTest::newRow(qPrintable(kind)) << subject;
        seen.insert(kind);
    }
}

void TestSearchHits::aRowOfEachKindStandsOnItsPage()
{
    QFETCH(const SearchSubject, subject);
    m_shown->look([](Appearance &look) { look.language = Language::English; });
    SearchHit hit;
    hit.kind = subject.kind;
    hit.id = subject.id;
    m_shown->session.show(withHitOpen({}, hit));
    QStringList sheets;
    for (const SheetView *sheet : m_shown->window.findChildren<SheetView *>()) {
        if (sheet->isVisible())
            sheets.append(sheet->toPlainText());
    }
    const QString said = sheets.join(u'\n');
    QVERIFY2(!said.trimmed().isEmpty(), qPrintable(subject.id));
    QVERIFY2(!said.contains(subject.id + u"”"), qPrintable(said)); // as a page says that it knows no such row
    QVERIFY2(!said.contains(u"Not in this edition"_s), qPrintable(said));
}

ATLAS_TEST(TestSearchHits)

#include "tst_searchhits.moc"
