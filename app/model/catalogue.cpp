// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/catalogue.h"

#include "app/model/lookup.h"

namespace atlas
{

const Entity *Catalogue::entity(const QString &id) const
{
    return findById(entities, id);
}

const State *Catalogue::state(const QString &id) const
{
    return findById(states, id);
}

const City *Catalogue::city(const QString &id) const
{
    return findById(cities, id);
}

const Area *Catalogue::area(const QString &id) const
{
    return findById(areas, id);
}

const Indicator *Catalogue::indicator(const QString &id) const
{
    return findById(indicators, id);
}

const Source *Catalogue::source(const QString &id) const
{
    return findById(sources, id);
}

const Project *Catalogue::project(const QString &id) const
{
    return findById(projects, id);
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
