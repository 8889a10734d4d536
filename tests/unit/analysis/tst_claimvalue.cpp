// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/claimvalue.h"

#include "app/analysis/claimsheet.h"
#include "app/analysis/claimview.h"
#include "tests/support/facts.h"
#include "tests/support/ledgerfacts.h"
#include "tests/support/plain.h"
#include "tests/support/testrunner.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace atlas;
using test::factLedger;
using test::plain;

/** The two sides of a claim, and the way to its chart. */
class TestClaimValue final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothSidesAreSaidWithUnitAndEra_data();
    void bothSidesAreSaidWithUnitAndEra();
    void everyPhraseOfTheDataIsKnown();
    void noFigureStandsInAPhrase();
    void theKindOfTheValuesIsSaid_data();
    void theKindOfTheValuesIsSaid();
    void everySeriesOfAClaimHasAPicture();
    void thePictureStandsAtTheYearOfTheClaim_data();
    void thePictureStandsAtTheYearOfTheClaim();
    void theSheetSaysWhatTheFactsSay();
    void everyFootnoteNamesItsClaims();
};

namespace
{

const ClaimRecord &claim(const QString &id)
{
    return *factLedger().claim(id);
}

QString wordsOf(const Sheet &sheet)
{
    QString all = sheet.title + u'\n' + sheet.subtitle;
    for (const SheetBlock &block : sheet.blocks) {
        for (const SheetWords &words : block.words)
            all += u'\n' + words.text;
        for (const SheetFact &fact : block.facts) {
            all += u'\n' + fact.label + u'\n' + fact.note;
            for (const SheetWords &words : fact.value)
                all += u'\n' + words.text;
        }
        for (const auto &row : block.rows) {
            for (const SheetWords &words : row)
                all += u'\n' + words.text;
        }
    }
    return plain(all);
}

} // namespace

void TestClaimValue::bothSidesAreSaidWithUnitAndEra_data()
{
    QTest::addColumn<Era>("era");
    QTest::addColumn<QString>("stated");
    QTest::addColumn<QString>("data");
    const auto row = [](const char *id, Era era, const QString &stated, const QString &data) {
        QTest::addRow("%s %d", id, int(era)) << era << stated << data;
    };
    row("c01", Era::Common, u"647 million people · 2018"_s, u"647.45 million people"_s);
    row("c01", Era::Buddhist, u"647 million people · BE 2561"_s, u"647.45 million people"_s);
    row("c02", Era::Common, u"4,034 US$ · 2018"_s,
        u"2016: 4,060 (April 2019 edition), 4,180 (October 2025 edition); 2018: 4,732 (October 2025 edition)"_s);
    row("c04", Era::Common, u"5.2 % a year · 2016–2020"_s, u"5.2 (forecast of November 2015 for 2016–2020)"_s);
    row("c04", Era::Both, u"5.2 % a year · 2016–2020 (BE 2559–2563)"_s,
        u"5.2 (forecast of November 2015 for 2016–2020)"_s); // no bracket in a bracket
    row("c05", Era::Buddhist, u"5.2 % a year · BE 2559–2563"_s,
        u"BE 2559–2562: 5.13; BE 2559–2563: 3.37; forecast BE 2568–2573: 4.42"_s);
    row("c06", Era::Common, u"rank 4 · 2050"_s,
        u"4 among countries; 5 when the EU-27 counts as one (scenarios SSP1 to SSP5 alike)"_s);
    row("c07", Era::Common, u"3 economies · 2050"_s, u"31,059 against ASEAN 20,997 (billion 2011 international $)"_s);
    row("c08", Era::Common, u"2050"_s, u"2050"_s);
    row("c11", Era::Common, u"a quarter (25 %) · 1967"_s, u"20.5 %"_s);
    row("c12", Era::Common, u"over 50 % · 2019"_s, u"2018: 48.9; 2019: 49.5; 2020: 50.0"_s);
    row("c14", Era::Common, u"5 million people · 2025"_s,
        u"2018–2025: +4.1 million; 2018–2030: +7.5 million (three agglomerations together)"_s);
    row("c16", Era::Buddhist, u"summit no. 32 · BE 2561"_s, u"32nd ASEAN Summit, BE 2561"_s);
    row("c19", Era::Common, u"2018"_s, u"8 July 2018"_s);
    row("c20", Era::Common, u"BE 22562 · 2019"_s, u"BE 2562 (2019)"_s);
    row("c23", Era::Common, u"5 phases · 2018–2022"_s, u"5 (2018 to 2022)"_s);
    row("c23", Era::Both, u"5 phases · 2018–2022 (BE 2561–2565)"_s, u"5 (2018 to 2022)"_s);
    row("c24", Era::Common, u"7 provinces · 2018–2019"_s, u"7 provinces"_s);
    row("c26", Era::Common, u"2019"_s, u"25 June 2019; 27 June 2019"_s);
}

void TestClaimValue::bothSidesAreSaidWithUnitAndEra()
{
    QFETCH(const Era, era);
    QFETCH(const QString, stated);
    QFETCH(const QString, data);
    const Format format(Language::English, era);
    const ClaimRecord &checked = claim(QString::fromLatin1(QTest::currentDataTag()).section(u' ', 0, 0));
    QStringList said{statedValueText(checked, format), statedYearsText(checked, format)};
    said.removeAll(QString());
    QCOMPARE(plain(said.join(u" · "_s)), stated);
    QCOMPARE(plain(dataValueText(checked, format)), data);
}

/** A phrase that is not known could not be said in Thai. */
void TestClaimValue::everyPhraseOfTheDataIsKnown()
{
    static const QRegularExpression words(u"[A-Za-z]{2}"_s);
    QStringList seen;
    for (const ClaimRecord &each : factLedger().claims) {
        const QString phrase = dataPhrase(each);
        seen.append(phrase);
        QVERIFY2(!phrase.contains(words) || knownDataPhrases().contains(phrase), qPrintable(each.id + u' ' + phrase));
    }
    for (const QString &phrase : knownDataPhrases())
        QVERIFY2(seen.contains(phrase), qPrintable(phrase));
}

void TestClaimValue::noFigureStandsInAPhrase()
{
    static const QRegularExpression number(u"(?<![%A-Z-])\\b\\d+"_s);
    for (const QString &phrase : knownDataPhrases())
        QVERIFY2(!phrase.contains(number), qPrintable(phrase));
}

void TestClaimValue::theKindOfTheValuesIsSaid_data()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("c03") << u"estimate"_s;
    QTest::newRow("c07") << u"projection"_s;
    QTest::newRow("c11") << u"estimate"_s;
    QTest::newRow("c12") << u"estimate up to 2018, projection from 2019"_s;
    QTest::newRow("c13") << u"projection"_s;
}

void TestClaimValue::theKindOfTheValuesIsSaid()
{
    QFETCH(const QString, kind);
    const ClaimRecord &checked = claim(QString::fromLatin1(QTest::currentDataTag()));
    const Series &series = test::factSeries()(checked.indicatorId)->of(checked.entityIds.first());
    QCOMPARE(kindText(series, dataYears(checked), Format()), kind);
    QStringList kinds;
    for (const auto &row : test::factRows(u"observation"_s)) {
        if (row[u"indicator_id"_s] == checked.indicatorId && row[u"entity_id"_s] == checked.entityIds.first()
            && dataYears(checked).contains(row[u"year"_s].toInt()))
            kinds.append(row[u"kind"_s]);
    }
    QCOMPARE(kinds.contains(u"estimate"_s), kind.contains(u"estimate"_s));
    QCOMPARE(kinds.contains(u"projection"_s), kind.contains(u"projection"_s));
}

void TestClaimValue::everySeriesOfAClaimHasAPicture()
{
    for (const ClaimRecord &each : factLedger().claims) {
        const auto view = claimView(each, {});
        QCOMPARE(view.has_value(), claimPicture(each).has_value());
        if (each.indicatorId.isEmpty())
            continue;
        QVERIFY2(view, qPrintable(each.id));
        QCOMPARE(view->year, each.firstYear);
        QVERIFY(view->page == Page::Overview || view->series.indicator == each.indicatorId);
        QVERIFY(view->page == Page::Overview || view->series.entity == each.entityIds.first());
    }
}

void TestClaimValue::thePictureStandsAtTheYearOfTheClaim_data()
{
    QTest::addColumn<Page>("page");
    QTest::addColumn<int>("year");
    QTest::newRow("c01") << Page::Data << 2018;
    QTest::newRow("c03") << Page::Overview << 2018;
    QTest::newRow("c06") << Page::Overview << 2050;
    QTest::newRow("c10") << Page::Network << 1967;
    QTest::newRow("c13") << Page::Overview << 2025;
    QTest::newRow("c14") << Page::Data << 2025;
}

void TestClaimValue::thePictureStandsAtTheYearOfTheClaim()
{
    QFETCH(const Page, page);
    QFETCH(const int, year);
    ViewState now = withRecordOpen({}, {RecordKind::Claim, u"c01"_s});
    now.states = {u"THA"_s};
    const auto view = claimView(claim(QString::fromLatin1(QTest::currentDataTag())), now);
    QVERIFY(view);
    QCOMPARE(view->page, page);
    QCOMPARE(view->year, year);
    QVERIFY(!view->open || view->open->kind == RecordKind::Indicator);
    const bool isScenario = claim(QString::fromLatin1(QTest::currentDataTag())).indicatorId == "gdp_ppp_ssp2"_L1;
    QCOMPARE(
        view->economy.measure, isScenario ? EconomyChoice::Measure::PurchasingPower : EconomyChoice::Measure::Nominal);
}

void TestClaimValue::theSheetSaysWhatTheFactsSay()
{
    for (const Language language : {Language::English, Language::Thai}) {
        const Format format(language, language == Language::Thai ? Era::Buddhist : Era::Common);
        const ClaimSheet sheets(test::factCatalogue(), factLedger(), format);
        for (const ClaimRecord &each : factLedger().claims) {
            const Sheet sheet = sheets.of(each, test::factSeries());
            const QString all = wordsOf(sheet);
            QVERIFY(all.contains(each.quote));
            QVERIFY2(all.contains(plain(dataValueText(each, format))), qPrintable(all));
            QVERIFY(all.contains(verdictText(each.verdict)));
            QVERIFY2(sheet.sources().contains(each.sourceId), qPrintable(each.id));
            QVERIFY(sheet.sources().contains(u"article-2562"_s));
            QVERIFY2(!all.contains(u"_"_s), qPrintable(all)); // no id is left
        }
    }
}

void TestClaimValue::everyFootnoteNamesItsClaims()
{
    const ClaimSheet sheets(test::factCatalogue(), factLedger(), Format());
    for (const auto &row : test::factRows(u"citation"_s)) {
        const auto &all = factLedger().citations;
        const Citation &citation = *std::ranges::find(all, row[u"number"_s].toInt(), &Citation::number);
        const Sheet sheet = sheets.of(citation);
        QVERIFY(wordsOf(sheet).contains(plain(row[u"cites_en"_s].left(12))));
        qsizetype links = 0;
        for (const SheetBlock &block : sheet.blocks) {
            for (const auto &item : block.rows)
                links += item.first().record && item.first().record->kind == RecordKind::Claim ? 1 : 0;
        }
        QCOMPARE(links, row[u"claim_ids"_s].split(u';', Qt::SkipEmptyParts).size());
    }
}

ATLAS_TEST(TestClaimValue)

#include "tst_claimvalue.moc"
