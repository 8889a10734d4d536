// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/reader.h"
#include "tests/support/facts.h"
#include "tests/support/testrunner.h"

#include <QAbstractItemView>
#include <QSet>

#include <array>
#include <functional>

using namespace Qt::StringLiterals;
using namespace atlas;
using test::EditionWindow;
using test::factRows;
using test::nameOf;
using test::Reader;

namespace
{

constexpr QSize Desk(1440, 900);

struct Table
{
    QString name;
    QString idColumn;
    RecordKind kind;
};

const QList<Table> &tables()
{
    static const QList<Table> all{
        {u"city"_s, u"city_id"_s, RecordKind::City},
        {u"state"_s, u"state_id"_s, RecordKind::State},
        {u"area"_s, u"area_id"_s, RecordKind::Area},
        {u"framework_item"_s, u"item_id"_s, RecordKind::FrameworkItem},
        {u"challenge"_s, u"challenge_id"_s, RecordKind::Challenge},
        {u"project"_s, u"project_id"_s, RecordKind::Project},
        {u"event"_s, u"event_id"_s, RecordKind::Event},
        {u"objective"_s, u"objective_id"_s, RecordKind::Objective},
        {u"actor"_s, u"actor_id"_s, RecordKind::Actor},
        {u"partner"_s, u"partner_id"_s, RecordKind::Partner},
        {u"programme_phase"_s, u"phase_id"_s, RecordKind::ProgrammePhase},
        {u"programme_place"_s, u"place_id"_s, RecordKind::ProgrammePlace},
        {u"indicator"_s, u"indicator_id"_s, RecordKind::Indicator},
        {u"claim"_s, u"claim_id"_s, RecordKind::Claim},
        {u"citation"_s, u"number"_s, RecordKind::Citation},
        {u"conflict"_s, u"conflict_id"_s, RecordKind::Conflict},
        {u"source"_s, u"source_id"_s, RecordKind::Source},
    };
    return all;
}

/** The parts a page has at its head; 0 where it has no switch. */
int partsOf(Page page)
{
    switch (page) {
    case Page::Areas:
        return 3;
    case Page::Urbanisation:
    case Page::Economy:
        return 5;
    case Page::Network:
    case Page::Sources:
        return 4;
    default:
        return 0;
    }
}

} // namespace

/** Every row of the edition has a place where a person finds it. */
class TestReach final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRowIsInSightOnSomePage();
    void everyNumberOfTheNetworkIsInSight();
    void everyPlaceWithAValueIsInSight();
    void aRowOfEachTableIsThreeClicksAway_data();
    void aRowOfEachTableIsThreeClicksAway();
};

void TestReach::everyRowIsInSightOnSomePage()
{
    EditionWindow window(Desk);
    Reader reader(window);
    QSet<QString> seen;
    const auto look = [&] {
        for (const QString &record : reader.recordsInSight())
            seen.insert(record);
    };
    for (const Page page : AllPages) {
        if (page == Page::Overview)
            continue;
        reader.go(page);
        look();
        for (int part = 1; part < partsOf(page); ++part) {
            reader.chooseSection(part);
            look();
        }
    }
    reader.go(Page::Cities); // each city once, for its projects
    for (const auto &city : factRows(u"city"_s)) {
        reader.clickRow(u"memberTable"_s, {RecordKind::City, city[u"city_id"_s]});
        look();
    }
    reader.go(Page::Areas); // and each part of the framework, for what it is made of
    reader.chooseSection(1);
    for (const auto &item : factRows(u"framework_item"_s)) {
        if (reader.sees<QWidget>(u"part-"_s + item[u"item_id"_s])) {
            reader.press(u"part-"_s + item[u"item_id"_s]);
            look();
        }
    }
    for (const Table &table : tables()) {
        QStringList missing;
        for (const auto &row : factRows(table.name)) {
            const QString id = row[table.idColumn];
            const bool isArea = row[u"kind"_s] == u"area"_s; // an item that has a table of its own
            if (!seen.contains(nameOf({isArea ? RecordKind::Area : table.kind, id})))
                missing.append(id);
        }
        QVERIFY2(missing.isEmpty(), qPrintable(table.name + u": " + missing.join(u' ')));
    }
}

void TestReach::everyNumberOfTheNetworkIsInSight()
{
    EditionWindow window(Desk);
    Reader reader(window);
    reader.go(Page::Network);
    reader.chooseSection(2);
    const QStringList seen = reader.recordsInSight();
    QStringList missing;
    for (const auto &row : factRows(u"network_stat"_s)) {
        const QString id = QStringList{row[u"metric"_s], row[u"scope"_s], row[u"year"_s], row[u"basis"_s]}.join(u'/');
        if (!seen.contains(nameOf({RecordKind::NetworkStat, id})))
            missing.append(id);
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u' ')));
}

/** Each series that has a value, of each place and source, stands in the list beside its indicator. */
void TestReach::everyPlaceWithAValueIsInSight()
{
    QHash<QString, QSet<QString>> expected; // by indicator: place and source
    for (const auto &row : factRows(u"observation"_s))
        expected[row[u"indicator_id"_s]].insert(QString(row[u"entity_id"_s] + u' ' + row[u"source_id"_s]));
    EditionWindow window(Desk);
    Reader reader(window);
    reader.go(Page::Data);
    auto &indicators = *reader.seen<QWidget>(u"indicatorList"_s).findChild<QAbstractItemView *>();
    auto &places = *reader.seen<QWidget>(u"seriesList"_s).findChild<QAbstractItemView *>();
    for (auto indicator = expected.cbegin(); indicator != expected.cend(); ++indicator) {
        reader.clickCell(indicators, reader.row(indicators, {RecordKind::Indicator, indicator.key()}));
        QCOMPARE(reader.view().series.indicator, indicator.key());
        QCOMPARE(qsizetype(places.model()->rowCount()), indicator.value().size());
        QSet<QString> named;
        for (const QString &record : reader.recordsInSight())
            named.insert(record);
        for (const QString &series : indicator.value())
            QVERIFY2(named.contains(nameOf({RecordKind::Entity, series.section(u' ', 0, 0)})), qPrintable(series));
    }
}

void TestReach::aRowOfEachTableIsThreeClicksAway_data()
{
    using Clicks = std::function<void(Reader &, const RecordRef &)>;
    QTest::addColumn<RecordRef>("record");
    QTest::addColumn<Clicks>("clicks");
    const auto add = [](const char *table, RecordKind kind, const QString &id, const Clicks &clicks) {
        QTest::newRow(table) << RecordRef{kind, id} << clicks;
    };
    const auto inList = [](Page page, int part, const QString &list) -> Clicks {
        return [=](Reader &reader, const RecordRef &record) {
            reader.press(u"rail-"_s + pageName(page));
            if (part > 0)
                reader.chooseSection(part);
            reader.clickRow(list, record);
        };
    };
    const auto card = [](int part) -> Clicks {
        return [=](Reader &reader, const RecordRef &record) {
            reader.press(u"rail-areas"_s);
            reader.chooseSection(part);
            reader.press(u"part-"_s + record.id);
        };
    };
    add("city", RecordKind::City, u"seberang_perai"_s, inList(Page::Cities, 0, u"memberTable"_s));
    add("state", RecordKind::State, u"LAO"_s, inList(Page::Areas, 0, u"matrix"_s));
    add("area", RecordKind::Area, u"civic_social"_s, card(1));
    add("framework_item", RecordKind::FrameworkItem, u"outcome_quality_of_life"_s, card(1));
    add("challenge", RecordKind::Challenge, u"congestion"_s, card(2));
    add("event", RecordKind::Event, u"ev018"_s, inList(Page::Network, 0, u"eventTable"_s));
    add("objective", RecordKind::Objective, u"cooperation"_s, inList(Page::Network, 1, u"objectiveTable"_s));
    add("actor", RecordKind::Actor, u"governments"_s, inList(Page::Network, 1, u"actorTable"_s));
    add("partner", RecordKind::Partner, u"partner_jpn"_s, inList(Page::Network, 1, u"partnerTable"_s));
    add("programme_phase", RecordKind::ProgrammePhase, u"phase_1"_s, inList(Page::Network, 3, u"phaseTable"_s));
    add("programme_place", RecordKind::ProgrammePlace, u"phuket"_s, inList(Page::Network, 3, u"placeTable"_s));
    add("claim", RecordKind::Claim, u"c01"_s, inList(Page::Sources, 0, u"table-claims"_s));
    add("citation", RecordKind::Citation, u"4"_s, inList(Page::Sources, 1, u"table-citations"_s));
    add("conflict", RecordKind::Conflict, u"cf010"_s, inList(Page::Sources, 2, u"table-conflicts"_s));
    add("source", RecordKind::Source, u"article-2562"_s, inList(Page::Sources, 3, u"table-sources"_s));
    add("project", RecordKind::Project, u"bsb-p1"_s, [](Reader &reader, const RecordRef &record) {
        reader.press(u"rail-cities"_s);
        reader.clickRow(u"memberTable"_s, {RecordKind::City, u"bandar_seri_begawan"_s});
        reader.follow(record);
    });
}

void TestReach::aRowOfEachTableIsThreeClicksAway()
{
    using Clicks = std::function<void(Reader &, const RecordRef &)>;
    QFETCH(const RecordRef, record);
    QFETCH(const Clicks, clicks);
    EditionWindow window(Desk);
    Reader reader(window);
    clicks(reader, record);
    QVERIFY2(reader.clicks() <= 3, qPrintable(QString::number(reader.clicks())));
    QCOMPARE(reader.view().open, std::optional(record));
    QVERIFY(!reader.sheetText().isEmpty());
}

ATLAS_TEST(TestReach)

#include "tst_reach.moc"
