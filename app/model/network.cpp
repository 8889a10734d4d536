// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/network.h"

#include "app/model/lookup.h"

namespace atlas
{

const EventRecord *Network::event(const QString &id) const
{
    return findById(events, id);
}

const Actor *Network::actor(const QString &id) const
{
    return findById(actors, id);
}

} // namespace atlas
