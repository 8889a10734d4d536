// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/items/conflictrows.h"

#include "app/analysis/claimtext.h"
#include "app/analysis/linkedwords.h"

using namespace Qt::StringLiterals;

namespace atlas
{

ConflictRows::ConflictRows(
    const Catalogue &catalogue, const Ledger &ledger, const Network &network, const Format &format)
    : m_catalogue(catalogue)
    , m_ledger(ledger)
    , m_format(format)
    , m_text(catalogue, ledger, network, format)
{
}

QStringList ConflictRows::heads()
{
    return {tr("About"), tr("One says"), tr("Another says"), tr("Followed"), tr("Why")};
}

RecordRow ConflictRows::row(const Conflict &conflict) const
{
    const auto markOf = [&](Conflict::Chosen side) {
        const bool isFollowed = conflict.chosen == side || conflict.chosen == Conflict::Chosen::Both;
        return isFollowed ? CellMark::Followed : CellMark::None;
    };
    const auto statement = [&](const LocalizedText &text, const QString &sourceId, Conflict::Chosen side) {
        return RecordCell{claimText(text, m_format), sourceName(m_catalogue, sourceId), markOf(side)};
    };
    const QStringList search{conflict.statementA.inAll(), conflict.statementB.inAll(), conflict.reason.inAll(),
        ConflictText::group(conflict.subject)};
    return {{RecordKind::Conflict, conflict.id},
        {{m_text.subject(conflict), m_text.field(conflict), CellMark::None},
            statement(conflict.statementA, conflict.sourceA, Conflict::Chosen::A),
            statement(conflict.statementB, conflict.sourceB, Conflict::Chosen::B),
            {m_text.chosen(conflict), {}, CellMark::None}, {claimText(conflict.reason, m_format), {}, CellMark::None}},
        int(conflict.subject), search.join(u' ')};
}

QList<RecordRow> ConflictRows::rows() const
{
    QList<RecordRow> rows;
    for (const Conflict &conflict : m_ledger.conflicts)
        rows.append(row(conflict));
    return rows;
}

} // namespace atlas
