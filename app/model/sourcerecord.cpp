// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/sourcerecord.h"

#include "app/model/lookup.h"

namespace atlas
{

const SourceRecord *Sources::source(const QString &id) const
{
    return findById(sources, id);
}

QList<SourceUse> SourceUses::of(const QString &sourceId) const
{
    return allWith(uses, &SourceUse::sourceId, sourceId);
}

} // namespace atlas
