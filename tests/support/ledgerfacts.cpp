// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ledgerfacts.h"

#include "tests/support/facts.h"

using namespace Qt::StringLiterals;

namespace atlas::test
{

namespace
{

QStringList idsOf(const QString &cell)
{
    return cell.split(u';', Qt::SkipEmptyParts);
}

ClaimRecord claimOf(const FactRow &row)
{
    static const QStringList verdicts{u"agrees"_s, u"near"_s, u"differs"_s, u"unit unclear"_s, u"internal"_s};
    const QString years = row[u"stated_year"_s];
    ClaimRecord claim;
    claim.id = row[u"claim_id"_s];
    claim.quote = row[u"text_th"_s];
    claim.statement = {row[u"statement_en"_s], row[u"statement_th"_s]};
    claim.statedValue = row[u"stated_value"_s].toDouble();
    claim.statedUnit = row[u"stated_unit"_s];
    claim.firstYear = years.section(u'-', 0, 0).toInt();
    claim.lastYear = years.section(u'-', -1).toInt();
    claim.indicatorId = row[u"comparable_indicator"_s];
    claim.entityIds = idsOf(row[u"comparable_entity"_s]);
    claim.valueInData = row[u"value_in_data"_s];
    claim.sourceId = row[u"source_id"_s];
    claim.verdict = ClaimRecord::Verdict(verdicts.indexOf(row[u"verdict"_s]));
    claim.comment = {row[u"comment_en"_s], row[u"comment_th"_s]};
    return claim;
}

Citation citationOf(const FactRow &row)
{
    Citation citation;
    citation.number = row[u"number"_s].toInt();
    citation.marker = row[u"marker_th"_s];
    citation.cites = {row[u"cites_en"_s], row[u"cites_th"_s]};
    citation.supports = {row[u"supports_en"_s], row[u"supports_th"_s]};
    citation.claimIds = idsOf(row[u"claim_ids"_s]);
    if (!row[u"accessed"_s].isEmpty())
        citation.accessed = QDate::fromString(row[u"accessed"_s], Qt::ISODate);
    citation.url = row[u"url"_s];
    citation.remark = {row[u"remark_en"_s], row[u"remark_th"_s]};
    citation.sourceId = row[u"source_id"_s];
    citation.remarkSourceId = row[u"remark_source_id"_s];
    return citation;
}

Conflict conflictOf(const FactRow &row)
{
    static const QStringList subjects{
        u"event"_s, u"claim"_s, u"project"_s, u"actor"_s, u"city"_s, u"country"_s, u"region"_s, u"network_stat"_s};
    static const QStringList choices{u"a"_s, u"b"_s, u"both"_s};
    Conflict conflict;
    conflict.id = row[u"conflict_id"_s];
    conflict.subject = Conflict::Subject(subjects.indexOf(row[u"subject_type"_s]));
    conflict.subjectId = row[u"subject_id"_s];
    conflict.field = row[u"field"_s];
    if (!row[u"year"_s].isEmpty())
        conflict.year = row[u"year"_s].toInt();
    conflict.statementA = {row[u"statement_a"_s], row[u"statement_a_th"_s]};
    conflict.sourceA = row[u"source_a"_s];
    conflict.statementB = {row[u"statement_b"_s], row[u"statement_b_th"_s]};
    conflict.sourceB = row[u"source_b"_s];
    conflict.chosen = Conflict::Chosen(choices.indexOf(row[u"chosen"_s]));
    conflict.reason = {row[u"reason_en"_s], row[u"reason_th"_s]};
    conflict.inArticle = row[u"in_article"_s] == "1"_L1;
    return conflict;
}

} // namespace

const Ledger &factLedger()
{
    static const Ledger ledger = [] {
        Ledger made;
        for (const FactRow &row : factRows(u"claim"_s))
            made.claims.append(claimOf(row));
        for (const FactRow &row : factRows(u"citation"_s))
            made.citations.append(citationOf(row));
        for (const FactRow &row : factRows(u"conflict"_s))
            made.conflicts.append(conflictOf(row));
        return made;
    }();
    return ledger;
}

} // namespace atlas::test
