// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/ledger.h"

#include "app/model/lookup.h"

namespace atlas
{

const ClaimRecord *Ledger::claim(const QString &id) const
{
    return findById(claims, id);
}

QList<Citation> Ledger::citationsOf(const QString &claimId) const
{
    QList<Citation> found;
    std::ranges::copy_if(citations, std::back_inserter(found),
        [&](const Citation &citation) { return citation.claimIds.contains(claimId); });
    return found;
}

QList<Conflict> Ledger::conflictsOf(Conflict::Subject subject, const QString &subjectId) const
{
    return allWith(allWith(conflicts, &Conflict::subject, subject), &Conflict::subjectId, subjectId);
}

QList<ClaimRecord> Ledger::claimsOn(const QString &indicatorId) const
{
    return allWith(claims, &ClaimRecord::indicatorId, indicatorId);
}

} // namespace atlas
