// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dataset/archive.h"

#include "app/dataset/connection.h"
#include "tests/dataset/factsfolder.h"
#include "tests/support/testrunner.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace atlas;

/** The order in which the parts stand, and what their finders answer. */
class TestArchiveOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void placesStandByTheirEnglishNames();
    void aLifeRunsFromReportToReport();
    void planProjectsComeBeforeLaterOnes();
    void contentsStandByAreaAndPosition();
    void phasesHoldTheirPlaces();
    void eventsStandByDate();
    void scopesAreTold();
    void relationsAreFoundFromBothEnds();
    void claimsFindWhatBelongsToThem();
    void partialDatesTellTheirDays();

private:
    std::optional<Connection> m_connection;
    std::optional<Archive> m_archive;
};

void TestArchiveOrder::initTestCase()
{
    m_connection.emplace(Connection::openReadOnly(test::builtEdition()).value());
    m_archive.emplace(*m_connection);
}

void TestArchiveOrder::placesStandByTheirEnglishNames()
{
    const auto places = m_archive->places().value();
    const auto byName = [](const auto &a, const auto &b) { return a.name.en < b.name.en; };
    QVERIFY(std::ranges::is_sorted(places->cities, byName));
    QVERIFY(std::ranges::is_sorted(places->states, byName));
    QCOMPARE(places->citiesOf(u"TLS"_s).size(), 1);
    QCOMPARE(places->entity(u"ASEAN"_s)->type, Entity::Type::Region);
    const QList<PlaceName> names = places->namesOf(u"bangkok"_s);
    QVERIFY(std::ranges::any_of(names, [](const PlaceName &name) { return name.name == u"กทม."_s; }));
}

void TestArchiveOrder::aLifeRunsFromReportToReport()
{
    int unresolved = 0;
    for (const ProjectRecord &project : m_archive->projects().value()->projects) {
        QVERIFY(std::ranges::is_sorted(project.life, {}, &ProjectYear::year));
        QCOMPARE(project.latest.has_value(), project.link.has_value());
        if (project.latest)
            QCOMPARE(project.life.constLast().year, project.latest->year);
        for (const ProjectYear &year : project.life) {
            if (year.status != ProjectStatus::Unresolved)
                continue;
            ++unresolved;
            QVERIFY2(!year.note.en.isEmpty(), qPrintable(project.id));
        }
    }
    QCOMPARE(unresolved, 12);
}

void TestArchiveOrder::planProjectsComeBeforeLaterOnes()
{
    const auto projects = m_archive->projects().value();
    const QList<ProjectRecord> manila = projects->ofCity(u"manila"_s);
    QVERIFY(manila.size() >= 3);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(manila[i].priority, std::optional(i + 1));
    QVERIFY(projects->ofCity(u"dili"_s).isEmpty());
    QCOMPARE(projects->project(manila[1].id)->title, manila[1].title);
}

void TestArchiveOrder::contentsStandByAreaAndPosition()
{
    const auto framework = m_archive->framework().value();
    QCOMPARE(framework->itemsOf(FrameworkItem::Kind::Outcome).size(), 3);
    const QList<FrameworkItem> contents = framework->itemsOf(FrameworkItem::Kind::Content);
    QList<FrameworkItem> byArea;
    for (const AreaRecord &area : framework->areas) {
        QVERIFY(!framework->indicatorsOf(area.id).isEmpty());
        QVERIFY(std::ranges::is_sorted(framework->contentsOf(area.id), {}, &FrameworkItem::position));
        byArea += framework->contentsOf(area.id);
    }
    QCOMPARE(contents, byArea);
    QCOMPARE(framework->item(framework->areas.constFirst().id)->kind, FrameworkItem::Kind::Area);
}

void TestArchiveOrder::phasesHoldTheirPlaces()
{
    const auto programme = m_archive->programme().value();
    QCOMPARE(programme->phases.size(), 3);
    QCOMPARE(programme->phases[0].places.size(), 7);
    QCOMPARE(programme->phases[1].places.size(), 16);
    QVERIFY(programme->phases[2].places.isEmpty());
    QVERIFY(std::ranges::is_sorted(programme->phases[1].places, {}, &ProgrammePlace::position));
}

void TestArchiveOrder::eventsStandByDate()
{
    const auto network = m_archive->network().value();
    QVERIFY(
        std::ranges::is_sorted(network->events, {}, [](const EventRecord &event) { return event.date.firstDay(); }));
    QCOMPARE(network->events.constFirst().date.firstDay(), QDate(1967, 8, 8));
    QVERIFY(network->actor(u"csco"_s));
    QVERIFY(!network->event(u"csco"_s));
}

void TestArchiveOrder::scopesAreTold()
{
    using Scope = NetworkFigure::Scope;
    const auto places = m_archive->places().value();
    const auto framework = m_archive->framework().value();
    for (const NetworkFigure &figure : m_archive->network().value()->figures) {
        QCOMPARE(figure.scope == Scope::Network, figure.scopeId.isEmpty());
        QCOMPARE(figure.scope == Scope::State, places->state(figure.scopeId) != nullptr);
        QCOMPARE(figure.scope == Scope::Area, framework->area(figure.scopeId) != nullptr);
    }
}

void TestArchiveOrder::relationsAreFoundFromBothEnds()
{
    const auto definitions = m_archive->definitions().value();
    for (const RelatedIndicator &related : definitions->related) {
        QVERIFY(definitions->relationsOf(related.indicatorId).contains(related));
        QVERIFY(definitions->relationsOf(related.relatedId).contains(related));
    }
    QCOMPARE(definitions->definition(u"urban_share"_s)->unit.en, u"%"_s);
    QVERIFY(!definitions->definition(u"nothing"_s));
}

void TestArchiveOrder::claimsFindWhatBelongsToThem()
{
    const auto ledger = m_archive->ledger().value();
    QCOMPARE(ledger->claims.size(), 26);
    for (const ClaimRecord &claim : ledger->claims)
        QCOMPARE(ledger->claimsOn(claim.indicatorId).contains(claim), true);
    for (const Citation &citation : ledger->citations) {
        for (const QString &id : citation.claimIds) {
            QVERIFY(ledger->claim(id));
            QVERIFY(ledger->citationsOf(id).contains(citation));
        }
    }
    const QList<Conflict> ofState = ledger->conflictsOf(Conflict::Subject::Country, u"BRN"_s);
    QVERIFY(!ofState.isEmpty());
    QVERIFY(ledger->conflictsOf(Conflict::Subject::City, u"BRN"_s).isEmpty());
}

void TestArchiveOrder::partialDatesTellTheirDays()
{
    const auto month = PartialDate::fromIso(u"2020-02"_s);
    QVERIFY(month);
    QCOMPARE(month->precision(), PartialDate::Precision::Month);
    QCOMPARE(month->firstDay(), QDate(2020, 2, 1));
    QCOMPARE(month->lastDay(), QDate(2020, 2, 29));
    QCOMPARE(PartialDate::fromIso(u"2019"_s)->lastDay(), QDate(2019, 12, 31));
    QCOMPARE(PartialDate::fromIso(u"2019-07-08"_s)->lastDay(), QDate(2019, 7, 8));
    for (const QString &wrong : {u""_s, u"19"_s, u"2019-13"_s, u"2019-02-30"_s, u"2019-1"_s, u"2019-01-01-01"_s})
        QVERIFY2(!PartialDate::fromIso(wrong), qPrintable(wrong));
}

ATLAS_TEST(TestArchiveOrder)

#include "tst_archiveorder.moc"
