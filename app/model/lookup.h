// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <algorithm>
#include <iterator>

namespace atlas
{

/** The thing with this id, or null; for the short lists of the edition. */
template <typename Thing>
[[nodiscard]] const Thing *findById(const QList<Thing> &things, const QString &id)
{
    const auto found = std::ranges::find(things, id, &Thing::id);
    return found == things.end() ? nullptr : &*found;
}

/** The things whose `member` is `value`, in their order. */
template <typename Thing, typename Value>
[[nodiscard]] QList<Thing> allWith(const QList<Thing> &things, Value Thing::*member, const Value &value)
{
    QList<Thing> found;
    std::ranges::copy_if(things, std::back_inserter(found), [&](const Thing &thing) { return thing.*member == value; });
    return found;
}

} // namespace atlas
