// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/areasheet.h"
#include "app/analysis/challengesheet.h"
#include "app/analysis/citysheet.h"
#include "app/analysis/claimsheet.h"
#include "app/analysis/conflictsheet.h"
#include "app/analysis/eventtext.h"
#include "app/analysis/frameworksheet.h"
#include "app/analysis/indicatorsheet.h"
#include "app/analysis/networksheet.h"
#include "app/analysis/projectsheet.h"
#include "app/analysis/sourcesheet.h"
#include "app/analysis/statesheet.h"
#include "app/dataset/archive.h"
#include "app/dataset/cataloguereader.h"
#include "app/dataset/connection.h"
#include "app/dataset/seriesstore.h"
#include "tests/dataset/factsfolder.h"
#include "tests/support/testrunner.h"

#include <QRegularExpression>
#include <QSet>
#include <QTranslator>

#include <optional>

using namespace Qt::StringLiterals;
using namespace atlas;

namespace
{

/** The words of a name begin with capitals, but for those that join them; a sentence has two others at least. */
bool isSentence(const QString &words)
{
    static const QSet<QString> joints{u"of"_s, u"the"_s, u"and"_s, u"for"_s, u"in"_s, u"on"_s, u"to"_s, u"by"_s};
    qsizetype plain = 0;
    for (const QString &word : words.split(QRegularExpression(u"[ ,;]+"_s)))
        plain += word.front().isLower() && !joints.contains(word) ? 1 : 0;
    return plain >= 2;
}

} // namespace

/** Every sheet of every row as a Thai reader has it: English stands there only in names and titles of sources. */
class TestThaiSheets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void sheetsOfPlaces();
    void sheetsOfTheNetwork();
    void sheetsOfTheFramework();
    void sheetsOfIndicators();
    void sheetsOfTheLedger();
    void sheetsOfSources();
    void placesOfEventsInTheirList();
    void englishIsNoticed();

private:
    void allow(const QString &name);
    void allowNames();
    [[nodiscard]] PlaceFacts places() const;
    [[nodiscard]] NetworkFacts network() const;
    /** The first run of three English words or more in a text that is no name and that no name accounts for. */
    [[nodiscard]] QString englishIn(QString text) const;
    /** The same in all that the sheet says, with its title. */
    [[nodiscard]] QString englishIn(const Sheet &sheet) const;

    QTranslator m_words;
    std::optional<Connection> m_connection;
    std::optional<Archive> m_archive;
    std::optional<SeriesStore> m_store;
    std::optional<SeriesReader> m_series;
    Catalogue m_catalogue;
    std::shared_ptr<const Places> m_places;
    std::shared_ptr<const Projects> m_projects;
    std::shared_ptr<const Ledger> m_ledger;
    std::shared_ptr<const Network> m_network;
    std::shared_ptr<const Framework> m_framework;
    std::shared_ptr<const Programme> m_programme;
    std::shared_ptr<const Sources> m_sources;
    QStringList m_names; ///< the longest first
    Format m_format{Language::Thai, Era::Buddhist};
    ViewState m_view;
};

void TestThaiSheets::initTestCase()
{
    QVERIFY(m_words.load(u":/i18n/ascn-atlas_th.qm"_s));
    QCoreApplication::installTranslator(&m_words);
    m_connection.emplace(Connection::openReadOnly(test::builtEdition()).value());
    m_archive.emplace(*m_connection);
    m_catalogue = readCatalogue(*m_connection).value();
    m_store.emplace(*m_connection, m_catalogue);
    m_series.emplace([this](const QString &id) { return m_store->indicator(id); });
    m_places = m_archive->places().value();
    m_projects = m_archive->projects().value();
    m_ledger = m_archive->ledger().value();
    m_network = m_archive->network().value();
    m_framework = m_archive->framework().value();
    m_programme = m_archive->programme().value();
    m_sources = m_archive->sources().value();
    m_view.year = 2025;
    allowNames();
}

/** The other tests of this program speak English. */
void TestThaiSheets::cleanupTestCase()
{
    QCoreApplication::removeTranslator(&m_words);
}

void TestThaiSheets::allow(const QString &name)
{
    if (!name.isEmpty() && !m_names.contains(name))
        m_names.append(name);
}

/** What stays in its own language: titles of sources, their publishers where no Thai name is known, names of places and
 * the English titles of projects, which stand beside the Thai ones. */
void TestThaiSheets::allowNames()
{
    for (const SourceRecord &source : m_sources->sources) {
        allow(source.title);
        for (qsizetype at = source.title.indexOf(u':'); at > 0; at = source.title.indexOf(u':', at + 1))
            allow(source.title.first(at)); // as a line with little room has it
        if (source.publisher.th.isEmpty())
            allow(source.publisher.en);
        allow(source.publisher.en.section(u',', 0, 0));
        allow(source.licence.th.isEmpty() ? source.licence.en : QString());
    }
    for (const CityRecord &city : m_places->cities) {
        allow(city.name.en);
        allow(city.localName);
    }
    for (const StateRecord &state : m_places->states)
        allow(state.name.en);
    for (const PlaceName &name : m_places->names)
        allow(name.name);
    for (const ProgrammePhase &phase : m_programme->phases) {
        for (const ProgrammePlace &place : phase.places) {
            allow(place.name.en);
            allow(place.englishAlternative);
        }
    }
    for (const ProjectRecord &project : m_projects->projects) {
        allow(project.title.en);
        if (project.partner.th.isEmpty())
            allow(project.partner.en);
    }
    std::ranges::sort(m_names, std::ranges::greater(), &QString::size);
}

PlaceFacts TestThaiSheets::places() const
{
    return {m_catalogue, *m_places, *m_projects, *m_ledger, *m_series, {}};
}

NetworkFacts TestThaiSheets::network() const
{
    return {&m_catalogue, m_network, m_framework, m_programme, m_places};
}

QString TestThaiSheets::englishIn(QString text) const
{
    static const QRegularExpression address(u"https?://\\S+|\\S+/\\S+\\.\\w+"_s);
    static const QRegularExpression quoted(u"“[^”]*”|\\([A-Za-z][^()]*\\)"_s); // a name, or the English of a Thai one
    static const QRegularExpression run(u"[A-Za-z’'-]{2,}(?:[ ,;]+[A-Za-z’'-]{2,}){2,}"_s);
    for (const QString &name : m_names)
        text.replace(name, u"|"_s);
    text.remove(address).remove(quoted);
    for (const auto &match : run.globalMatch(text)) {
        if (isSentence(match.captured()))
            return match.captured();
    }
    return {};
}

QString TestThaiSheets::englishIn(const Sheet &sheet) const
{
    QStringList texts{sheet.title, sheet.subtitle};
    const auto take = [&texts](const QList<SheetWords> &words) {
        QString line;
        for (const SheetWords &word : words)
            line += word.text;
        texts.append(line);
    };
    for (const SheetBlock &block : sheet.blocks) {
        take(block.words);
        for (const SheetFact &fact : block.facts) {
            texts << fact.label << fact.note;
            take(fact.value);
        }
        for (const QList<SheetWords> &row : block.rows)
            take(row);
    }
    for (const QString &text : std::as_const(texts)) {
        if (const QString english = englishIn(text); !english.isEmpty())
            return english + u" in: "_s + text;
    }
    return {};
}

void TestThaiSheets::sheetsOfPlaces()
{
    for (const CityRecord &city : m_places->cities)
        QCOMPARE(englishIn(citySheet(places(), city.id, m_view, m_format)), QString());
    for (const StateRecord &state : m_places->states)
        QCOMPARE(englishIn(stateSheet(places(), state.id, m_view, m_format)), QString());
    for (const ProjectRecord &project : m_projects->projects)
        QCOMPARE(englishIn(projectSheet(places(), project.id, m_format)), QString());
}

void TestThaiSheets::sheetsOfTheNetwork()
{
    QList<RecordRef> records;
    for (const EventRecord &event : m_network->events)
        records.append({RecordKind::Event, event.id});
    for (const Objective &objective : m_network->objectives)
        records.append({RecordKind::Objective, objective.id});
    for (const Actor &actor : m_network->actors)
        records.append({RecordKind::Actor, actor.id});
    for (const Partner &partner : m_network->partners)
        records.append({RecordKind::Partner, partner.id});
    for (const NetworkFigure &figure : m_network->figures)
        records.append({RecordKind::NetworkStat, figureId(figure)});
    for (const ProgrammePhase &phase : m_programme->phases) {
        records.append({RecordKind::ProgrammePhase, phase.id});
        for (const ProgrammePlace &place : phase.places)
            records.append({RecordKind::ProgrammePlace, place.id});
    }
    for (const RecordRef &record : std::as_const(records))
        QCOMPARE(englishIn(networkSheet(network(), record, m_format)), QString());
    QCOMPARE(englishIn(purposeSheet(network(), m_format)), QString());
}

void TestThaiSheets::sheetsOfTheFramework()
{
    const FrameworkSheetSource source{m_catalogue, *m_framework, m_format};
    for (const FrameworkItem &item : m_framework->items)
        QCOMPARE(englishIn(frameworkItemSheet(source, item.id, m_view)), QString());
    for (const AreaRecord &area : m_framework->areas)
        QCOMPARE(englishIn(areaSheet(source, area.id, m_view)), QString());
    for (const Challenge &challenge : m_framework->challenges)
        QCOMPARE(englishIn(challengeSheet(source, challenge.id, m_view)), QString());
}

void TestThaiSheets::sheetsOfIndicators()
{
    const auto definitions = m_archive->definitions().value();
    for (const Definition &definition : definitions->definitions) {
        const auto coverage = m_archive->coverageOf(definition.id).value();
        QCOMPARE(englishIn(indicatorSheet(m_catalogue, *definitions, definition.id, coverage, m_format)), QString());
    }
}

void TestThaiSheets::sheetsOfTheLedger()
{
    const ClaimSheet claims(m_catalogue, *m_ledger, m_format);
    for (const ClaimRecord &claim : m_ledger->claims)
        QCOMPARE(englishIn(claims.of(claim, *m_series)), QString());
    for (const Citation &citation : m_ledger->citations)
        QCOMPARE(englishIn(claims.of(citation)), QString());
    const ConflictSheet conflicts(m_catalogue, *m_ledger, *m_network, m_format);
    for (const Conflict &conflict : m_ledger->conflicts)
        QCOMPARE(englishIn(conflicts.of(conflict)), QString());
}

void TestThaiSheets::sheetsOfSources()
{
    const auto uses = m_archive->sourceUses().value();
    const auto coverage = m_archive->coverage().value();
    const SourceSheet sheets({m_catalogue, *m_ledger, *m_network, *m_sources, *uses, *coverage}, m_format);
    for (const SourceRecord &source : m_sources->sources)
        QCOMPARE(englishIn(sheets.of(source)), QString());
}

void TestThaiSheets::placesOfEventsInTheirList()
{
    static const QRegularExpression latin(u"[A-Za-z]"_s);
    for (const NetworkRow &row : eventTable(m_network->events, m_format).rows)
        QVERIFY2(!row.cells.constLast().contains(latin), qPrintable(row.cells.constLast()));
}

/** The yardstick itself. */
void TestThaiSheets::englishIsNoticed()
{
    QCOMPARE(englishIn(u"ตั้งแต่ four pilot cities พ.ศ. 2561"_s), u"four pilot cities"_s);
    QCOMPARE(englishIn(u"City, figures of the census"_s), u"City, figures of the census"_s);
    QCOMPARE(englishIn(u"การประชุม World Cities Summit"_s), QString());
    QCOMPARE(englishIn(u"Bandar Seri Begawan"_s), QString());
    QCOMPARE(englishIn(u"LifeSG, GovWallet"_s), QString());
}

ATLAS_TEST(TestThaiSheets)

#include "tst_thaisheets.moc"
