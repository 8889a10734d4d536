// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/catalogue.h"

#include <algorithm>

namespace atlas
{

namespace
{

template <typename Thing>
const Thing *find(const QList<Thing> &things, const QString &id)
{
    const auto found = std::ranges::find(things, id, &Thing::id);
    return found == things.end() ? nullptr : &*found;
}

} // namespace

const Entity *Catalogue::entity(const QString &id) const
{
    return find(entities, id);
}

const State *Catalogue::state(const QString &id) const
{
    return find(states, id);
}

const City *Catalogue::city(const QString &id) const
{
    return find(cities, id);
}

const Area *Catalogue::area(const QString &id) const
{
    return find(areas, id);
}

const Indicator *Catalogue::indicator(const QString &id) const
{
    return find(indicators, id);
}

const Source *Catalogue::source(const QString &id) const
{
    return find(sources, id);
}

const Project *Catalogue::project(const QString &id) const
{
    return find(projects, id);
}

QList<QString> Catalogue::aseanMembersOf2018() const
{
    QList<QString> ids;
    for (const State &state : states) {
        if (state.inNetworkOf2018)
            ids.append(state.id);
    }
    return ids;
}

} // namespace atlas
