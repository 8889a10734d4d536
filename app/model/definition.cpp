// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/definition.h"

#include "app/model/lookup.h"

namespace atlas
{

const Definition *Definitions::definition(const QString &indicatorId) const
{
    return findById(definitions, indicatorId);
}

QList<RelatedIndicator> Definitions::relationsOf(const QString &indicatorId) const
{
    return allWith(related, &RelatedIndicator::indicatorId, indicatorId)
        + allWith(related, &RelatedIndicator::relatedId, indicatorId);
}

} // namespace atlas
