// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/citypeers.h"
#include "tests/support/facts.h"
#include "tests/support/testrunner.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace atlas;

/** Cities like another one, and why. */
class TestCityPeers final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyReasonIsTrue();
    void peersHaveTwoThingsInCommonAtLeast();
    void theOneWithMostInCommonComesFirst();
    void anUnknownCityHasNone();
    void reasonsAreWords();
};

namespace
{

/** What the facts say of the cities, as far as peers go by it. */
Places places()
{
    Places made;
    QHash<QString, QStringList> focus;
    for (const test::FactRow &row : test::factRows(u"city_vision"_s))
        focus.insert(row[u"city_id"_s], row[u"focus_areas"_s].split(u';'));
    for (const test::FactRow &row : test::factRows(u"city"_s)) {
        CityRecord city;
        city.id = row[u"city_id"_s];
        city.isCapital = row[u"is_capital"_s] == u"1";
        if (!row[u"elevation_m"_s].isEmpty())
            city.elevation = CityRecord::Elevation{row[u"elevation_m"_s].toInt(), {}};
        if (focus.contains(city.id)) {
            city.vision = CityVision();
            city.vision->focusAreaIds = focus[city.id];
        }
        made.cities.append(city);
    }
    return made;
}

QList<Peer> peers(const QString &cityId, int most = 5)
{
    static const Places all = places();
    return peersOf(test::factCatalogue(), all, *test::factSeries()(AgglomerationIndicator), cityId, 2025, most);
}

/** The people of the agglomerations in 2025 by city. */
const QHash<QString, double> &peopleIn2025()
{
    static const QHash<QString, double> all = [] {
        QHash<QString, double> made;
        for (const test::FactRow &row : test::factRows(u"observation"_s)) {
            if (row[u"indicator_id"_s] == u"city_pop" && row[u"year"_s] == u"2025")
                made.insert(row[u"entity_id"_s], row[u"value"_s].toDouble() * 1000);
        }
        return made;
    }();
    return all;
}

double peopleOf(const QString &cityId)
{
    return peopleIn2025().value(cityId);
}

} // namespace

void TestCityPeers::everyReasonIsTrue()
{
    const Places all = places();
    const CityRecord *phnomPenh = all.city(u"phnom_penh"_s);
    int capitals = 0;
    for (const Peer &peer : peers(u"phnom_penh"_s, 38)) {
        const CityRecord *other = all.city(peer.cityId);
        for (const PeerTrait &trait : peer.traits) {
            switch (trait.kind) {
            case PeerTrait::Kind::Capital:
                QVERIFY(other->isCapital);
                ++capitals;
                break;
            case PeerTrait::Kind::People:
                QVERIFY(peopleOf(peer.cityId) >= peopleClasses()[trait.peopleClass]);
                QVERIFY(peopleOf(u"phnom_penh"_s) >= peopleClasses()[trait.peopleClass]);
                break;
            case PeerTrait::Kind::LowLying:
                QVERIFY(other->elevation->metres <= LowMetres && phnomPenh->elevation->metres <= LowMetres);
                break;
            case PeerTrait::Kind::HighLying:
                QVERIFY(other->elevation->metres >= HighMetres && phnomPenh->elevation->metres >= HighMetres);
                break;
            case PeerTrait::Kind::FocusAreas:
                for (const QString &area : trait.areaIds)
                    QVERIFY(other->vision->focusAreaIds.contains(area));
            }
        }
    }
    QVERIFY(capitals > 0);
}

void TestCityPeers::peersHaveTwoThingsInCommonAtLeast()
{
    for (const City &city : test::factCatalogue().cities) {
        const QList<Peer> found = peers(city.id);
        QVERIFY(found.size() <= 5);
        for (const Peer &peer : found) {
            QVERIFY(peer.traits.size() >= 2);
            QVERIFY(peer.cityId != city.id);
        }
    }
}

void TestCityPeers::theOneWithMostInCommonComesFirst()
{
    const QList<Peer> found = peers(u"bangkok"_s, 38);
    QVERIFY(!found.isEmpty());
    QVERIFY(std::ranges::is_sorted(found, std::greater(), [](const Peer &peer) { return peer.traits.size(); }));
}

void TestCityPeers::anUnknownCityHasNone()
{
    QVERIFY(peers(u"atlantis"_s).isEmpty());
}

void TestCityPeers::reasonsAreWords()
{
    const PeerText text(test::factCatalogue(), Format(Language::English, Era::Common));
    const Peer peer{u"x"_s,
        {{PeerTrait::Kind::Capital, 0, {}}, {PeerTrait::Kind::People, 3, {}},
            {PeerTrait::Kind::FocusAreas, 0, {u"civic_social"_s, u"built_infrastructure"_s}}}};
    const QString words = text.reasons(peer).replace(QChar(0x00a0), u' ');
    QVERIFY2(words.startsWith(u"capital of its state; 3 million to 10 million people"_s), qPrintable(words));
    QVERIFY2(words.contains(u"Civic & Social"_s) || words.contains(u"Civic and Social"_s), qPrintable(words));
}

ATLAS_TEST(TestCityPeers)

#include "tst_citypeers.moc"
