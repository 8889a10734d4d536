// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/citation.h"
#include "app/analysis/conflictsheet.h"
#include "app/analysis/sourcesheet.h"
#include "app/analysis/sourcetext.h"
#include "tests/support/facts.h"
#include "tests/support/ledgerfacts.h"
#include "tests/support/testrunner.h"

#include <QDir>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace atlas;
using test::factLedger;

/** What is said of conflicts and of sources, against the facts. */
class TestLedgerSheets final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldOfAConflictHasWords();
    void everySubjectHasANameAndAWay();
    void theTwoStatementsStandSideBySide();
    void theFollowedOneIsMarked();
    void everyTableOfTheEditionHasWords();
    void everyPhraseOfASourceIsInThaiOrAName();
    void aSourceSaysWhatUsesIt();
    void aSourceWithoutYearOrAddressIsCited();
};

namespace
{

const Network &network()
{
    static const Network made = [] {
        Network network;
        for (const auto &row : test::factRows(u"actor"_s)) {
            Actor actor;
            actor.id = row[u"actor_id"_s];
            actor.title = {row[u"title_en"_s], row[u"title_th"_s]};
            network.actors.append(actor);
        }
        return network;
    }();
    return made;
}

SourceRecord source(const QString &id)
{
    for (const auto &row : test::factRows(u"source"_s)) {
        if (row[u"source_id"_s] != id)
            continue;
        SourceRecord source;
        source.id = id;
        source.title = row[u"title"_s];
        source.publisher = test::translated(u"source"_s, u"publisher"_s, row[u"publisher"_s]);
        source.year = row[u"year"_s].isEmpty() ? std::nullopt : std::optional(row[u"year"_s].toInt());
        source.edition = test::translated(u"source"_s, u"edition"_s, row[u"edition"_s]);
        source.url = row[u"url"_s];
        source.licence = test::translated(u"source"_s, u"licence"_s, row[u"licence"_s]);
        source.note = test::translated(u"source"_s, u"note"_s, row[u"note"_s]);
        return source;
    }
    return {};
}

const QList<QList<SheetWords>> &firstTable(const Sheet &sheet)
{
    return std::ranges::find(sheet.blocks, SheetBlock::Kind::Table, &SheetBlock::kind)->rows;
}

} // namespace

void TestLedgerSheets::everyFieldOfAConflictHasWords()
{
    for (const Conflict &conflict : factLedger().conflicts) {
        QVERIFY2(ConflictText::knownFields().contains(conflict.field)
                || test::factCatalogue().indicator(conflict.field) != nullptr,
            qPrintable(conflict.field));
    }
}

void TestLedgerSheets::everySubjectHasANameAndAWay()
{
    for (const Language language : {Language::English, Language::Thai}) {
        const ConflictText text(test::factCatalogue(), factLedger(), network(), Format(language, Era::Common));
        for (const Conflict &conflict : factLedger().conflicts) {
            const QString name = text.subject(conflict);
            const bool isItsId = name == conflict.subjectId && name != "ASEAN"_L1;
            QVERIFY2(!isItsId && !name.contains(u'_'), qPrintable(conflict.id + u' ' + name));
            QVERIFY2(text.record(conflict).has_value(), qPrintable(conflict.id));
        }
    }
}

void TestLedgerSheets::theTwoStatementsStandSideBySide()
{
    const ConflictSheet sheets(test::factCatalogue(), factLedger(), network(), Format());
    for (const Conflict &conflict : factLedger().conflicts) {
        const auto rows = firstTable(sheets.of(conflict));
        QCOMPARE(rows.at(1).at(0).text.left(4), conflict.statementA.en.left(4));
        QCOMPARE(rows.at(1).at(1).text.left(4), conflict.statementB.en.left(4));
        QVERIFY(rows.at(2).at(0).record == RecordRef(RecordKind::Source, conflict.sourceA));
        QVERIFY(rows.at(2).at(1).record == RecordRef(RecordKind::Source, conflict.sourceB));
    }
}

void TestLedgerSheets::theFollowedOneIsMarked()
{
    const ConflictSheet sheets(test::factCatalogue(), factLedger(), network(), Format());
    for (const auto &row : test::factRows(u"conflict"_s)) {
        const auto &all = factLedger().conflicts;
        const auto marks = firstTable(sheets.of(*std::ranges::find(all, row[u"conflict_id"_s], &Conflict::id))).at(3);
        QCOMPARE(marks.at(0).text == u"followed here"_s, row[u"chosen"_s] != "b"_L1);
        QCOMPARE(marks.at(1).text == u"followed here"_s, row[u"chosen"_s] != "a"_L1);
    }
}

void TestLedgerSheets::everyTableOfTheEditionHasWords()
{
    const QDir facts(QStringLiteral(ATLAS_SOURCE_DIR "/data/facts"));
    for (const QString &file : facts.entryList({u"*.csv"_s}, QDir::Files)) {
        const QString table = file.chopped(4);
        QVERIFY2(table == "edition"_L1 || knownTables().contains(table), qPrintable(table));
    }
}

/** The rest of what a source says may be a name; its terms and what the atlas computed itself are said in Thai. */
void TestLedgerSheets::everyPhraseOfASourceIsInThaiOrAName()
{
    static const QRegularExpression name(u"^(CC BY(-SA)?( \\d\\.\\d( IGO)?)?|Open Government Licence v3\\.0)$"_s);
    for (const Source &source : test::factCatalogue().sources) {
        const QString terms = source.licence.en;
        QVERIFY2(!source.licence.th.isEmpty() || name.match(terms).hasMatch(), qPrintable(terms));
        const bool isOwn = source.publisher.en.startsWith("own "_L1);
        QVERIFY2(!isOwn || !source.publisher.th.isEmpty(), qPrintable(source.publisher.en));
    }
}

void TestLedgerSheets::aSourceSaysWhatUsesIt()
{
    const Sources sources;
    const SourceUses uses{{{u"imf-weo-2025-10"_s, u"observation"_s, 1234}, {u"imf-weo-2025-10"_s, u"conflict"_s, 5},
        {u"ssp-2024"_s, u"claim"_s, 1}}};
    const Coverage coverage{{{u"gdp_growth"_s, u"THA"_s, u"imf-weo-2025-10"_s, 1980, 2030, 51, 6},
        {u"gdp_growth"_s, u"VNM"_s, u"imf-weo-2025-10"_s, 1981, 2030, 50, 6}}};
    const SourceSheet sheets({test::factCatalogue(), factLedger(), network(), sources, uses, coverage}, Format());
    const Sheet sheet = sheets.of(source(u"imf-weo-2025-10"_s));
    const auto rows = firstTable(sheet);
    QCOMPARE(rows.size(), 4);
    QCOMPARE(rows.at(1).at(0).text, u"values of series"_s);
    QCOMPARE(rows.at(1).at(1).text, u"1,234"_s);
    QCOMPARE(rows.at(3).at(1).text, u"1,239"_s);
    const auto list = std::ranges::find(sheet.blocks, SheetBlock::Kind::List, &SheetBlock::kind);
    QVERIFY(list->rows.first().first().record == RecordRef(RecordKind::Indicator, u"gdp_growth"_s));
    QVERIFY2(
        list->rows.first().last().text.contains(u"2 places, 1980–2030"_s), qPrintable(list->rows.first().last().text));
    QCOMPARE(list->rows.size(), 1);
}

void TestLedgerSheets::aSourceWithoutYearOrAddressIsCited()
{
    const Imprint imprint{u"1"_s, {}, {u"The atlas"_s, u"แอตลาส"_s}, {}, {}, {}};
    const QString english = sourceCitation(source(u"general_knowledge"_s), imprint, Language::English);
    QVERIFY2(english.contains(u"(n.d.)"_s) && !english.contains(u"Available at"_s), qPrintable(english));
    QVERIFY2(english.endsWith(u". As read in The atlas."_s), qPrintable(english));
    const QString thai = sourceCitation(source(u"ssp-2024"_s), imprint, Language::Thai);
    QVERIFY2(thai.contains(u"2567)"_s) && thai.endsWith(u"แอตลาส"_s), qPrintable(thai));
}

ATLAS_TEST(TestLedgerSheets)

#include "tst_ledgersheets.moc"
