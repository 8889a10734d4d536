// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/citypeers.h"

#include "app/analysis/areacoverage.h"
#include "app/analysis/protocolorder.h"

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

constexpr qsizetype FewestTraits = 2;
constexpr qsizetype FewestFocusAreas = 2;

/** The class of people a city belongs to; empty where the UN follows no agglomeration. */
std::optional<int> peopleClassOf(
    const Catalogue &catalogue, const IndicatorSeries &agglomerations, const QString &cityId, int year)
{
    const auto found = agglomerations.of(cityId).nearest(year);
    if (!found)
        return std::nullopt;
    const double people = found->value * peoplePerUnit(catalogue, AgglomerationIndicator);
    const QList<double> bounds = peopleClasses();
    return int(std::ranges::upper_bound(bounds, people) - bounds.begin()) - 1;
}

std::optional<PeerTrait> sharedPeople(const Catalogue &catalogue, const IndicatorSeries &agglomerations,
    const CityRecord &a, const CityRecord &b, int year)
{
    const auto first = peopleClassOf(catalogue, agglomerations, a.id, year);
    if (!first || first != peopleClassOf(catalogue, agglomerations, b.id, year))
        return std::nullopt;
    return PeerTrait{PeerTrait::Kind::People, *first, {}};
}

std::optional<PeerTrait> sharedHeight(const CityRecord &a, const CityRecord &b)
{
    if (!a.elevation || !b.elevation)
        return std::nullopt;
    const auto [low, high] = std::minmax(a.elevation->metres, b.elevation->metres);
    if (high <= LowMetres)
        return PeerTrait{PeerTrait::Kind::LowLying, 0, {}};
    return low >= HighMetres ? std::optional(PeerTrait{PeerTrait::Kind::HighLying, 0, {}}) : std::nullopt;
}

std::optional<PeerTrait> sharedFocus(const CityRecord &a, const CityRecord &b)
{
    if (!a.vision || !b.vision)
        return std::nullopt;
    PeerTrait trait{PeerTrait::Kind::FocusAreas, 0, {}};
    std::ranges::copy_if(a.vision->focusAreaIds, std::back_inserter(trait.areaIds),
        [&b](const QString &id) { return b.vision->focusAreaIds.contains(id); });
    return trait.areaIds.size() >= FewestFocusAreas ? std::optional(trait) : std::nullopt;
}

} // namespace

QList<double> peopleClasses()
{
    return {0, 0.5e6, 1e6, 3e6, 10e6};
}

QList<Peer> peersOf(const Catalogue &catalogue, const Places &places, const IndicatorSeries &agglomerations,
    const QString &cityId, int year, int most)
{
    const CityRecord *city = places.city(cityId);
    if (city == nullptr)
        return {};
    QList<Peer> peers;
    for (const City *other : citiesInProtocolOrder(catalogue)) {
        const CityRecord *record = places.city(other->id);
        if (record == nullptr || other->id == cityId)
            continue;
        Peer peer{other->id, {}};
        if (city->isCapital && record->isCapital)
            peer.traits.append({PeerTrait::Kind::Capital, 0, {}});
        for (const auto &trait : {sharedPeople(catalogue, agglomerations, *city, *record, year),
                 sharedHeight(*city, *record), sharedFocus(*city, *record)}) {
            if (trait)
                peer.traits.append(*trait);
        }
        if (peer.traits.size() >= FewestTraits)
            peers.append(peer);
    }
    std::ranges::stable_sort(peers, std::greater(), [](const Peer &peer) { return peer.traits.size(); });
    return peers.first(std::min(qsizetype(most), peers.size()));
}

QString PeerText::reasons(const Peer &peer) const
{
    QStringList words;
    for (const PeerTrait &shared : peer.traits)
        words.append(trait(shared));
    return words.join(u"; "_s);
}

QString PeerText::trait(const PeerTrait &trait) const
{
    switch (trait.kind) {
    case PeerTrait::Kind::Capital:
        return tr("capital of its state");
    case PeerTrait::Kind::People:
        return people(trait.peopleClass);
    case PeerTrait::Kind::LowLying:
        //: %1 is a number of metres
        return tr("at most %1 m above the sea").arg(m_format.number(LowMetres, 0));
    case PeerTrait::Kind::HighLying:
        //: %1 is a number of metres
        return tr("at least %1 m above the sea").arg(m_format.number(HighMetres, 0));
    case PeerTrait::Kind::FocusAreas:
        break;
    }
    QStringList names;
    for (const QString &id : trait.areaIds) {
        const Area *area = m_catalogue.area(id);
        names.append(area != nullptr ? area->name.in(m_format.language()) : id);
    }
    //: %1 is a list of areas of the framework
    return tr("the plan puts %1 first").arg(m_format.list(names));
}

QString PeerText::people(int peopleClass) const
{
    const QList<double> bounds = peopleClasses();
    if (peopleClass == 0)
        //: %1 is a round number such as "500,000"
        return tr("fewer than %1 people in the agglomeration").arg(roundPeople(bounds.value(1)));
    const QString from = roundPeople(bounds.value(peopleClass));
    if (peopleClass + 1 == int(bounds.size()))
        //: %1 is a round number such as "10 million"
        return tr("%1 people or more in the agglomeration").arg(from);
    //: %1 and %2 are round numbers such as "1 million"
    return tr("%1 to %2 people in the agglomeration").arg(from, roundPeople(bounds.value(peopleClass + 1)));
}

QString PeerText::roundPeople(double people) const
{
    constexpr double million = 1e6;
    return people < million ? m_format.number(people, 0)
                            : tr("%1 million", "a round number").arg(m_format.number(people / million, 0));
}

} // namespace atlas
