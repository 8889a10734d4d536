// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/framework.h"

#include "app/model/lookup.h"

namespace atlas
{

const FrameworkItem *Framework::item(const QString &id) const
{
    return findById(items, id);
}

const AreaRecord *Framework::area(const QString &id) const
{
    return findById(areas, id);
}

QList<FrameworkItem> Framework::itemsOf(FrameworkItem::Kind kind) const
{
    return allWith(items, &FrameworkItem::kind, kind);
}

QList<FrameworkItem> Framework::contentsOf(const QString &areaId) const
{
    return allWith(items, &FrameworkItem::parentAreaId, areaId);
}

QList<AreaIndicator> Framework::indicatorsOf(const QString &areaId) const
{
    return allWith(areaIndicators, &AreaIndicator::areaId, areaId);
}

} // namespace atlas
