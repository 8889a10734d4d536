// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dataset/partreaders.h"
#include "app/dataset/tablereading.h"

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

ClaimRecord toClaim(const Record &record)
{
    ClaimRecord claim;
    claim.id = record.text("claim_id"_L1);
    claim.quote = record.text("text_th"_L1);
    claim.statement = record.pair("statement"_L1);
    claim.statedValue = record.real("stated_value"_L1);
    claim.statedUnit = record.text("stated_unit"_L1);
    const QStringList years = record.text("stated_year"_L1).split(u'-'); // "2018" or "2016-2020"
    claim.firstYear = years.constFirst().toInt();
    claim.lastYear = years.constLast().toInt();
    claim.indicatorId = record.text("comparable_indicator"_L1);
    claim.entityIds = record.ids("comparable_entity"_L1);
    claim.valueInData = record.text("value_in_data"_L1);
    claim.sourceId = record.text("source_id"_L1);
    claim.verdict = record.choice<ClaimRecord::Verdict>(
        "verdict"_L1, {"agrees"_L1, "near"_L1, "differs"_L1, "unit unclear"_L1, "internal"_L1});
    claim.comment = record.pair("comment"_L1);
    return claim;
}

Citation toCitation(const Record &record)
{
    Citation citation;
    citation.number = record.integer("number"_L1);
    citation.marker = record.text("marker_th"_L1);
    citation.cites = record.pair("cites"_L1);
    citation.supports = record.pair("supports"_L1);
    citation.claimIds = record.ids("claim_ids"_L1);
    citation.accessed = record.date("accessed"_L1);
    citation.url = record.text("url"_L1);
    citation.remark = record.pair("remark"_L1);
    citation.inArticle = record.flag("in_article"_L1);
    citation.sourceId = record.text("source_id"_L1);
    citation.remarkSourceId = record.text("remark_source_id"_L1);
    return citation;
}

Conflict toConflict(const Record &record)
{
    Conflict conflict;
    conflict.id = record.text("conflict_id"_L1);
    conflict.subject = record.choice<Conflict::Subject>("subject_type"_L1,
        {"event"_L1, "claim"_L1, "project"_L1, "actor"_L1, "city"_L1, "country"_L1, "region"_L1, "network_stat"_L1});
    conflict.subjectId = record.text("subject_id"_L1);
    conflict.field = record.text("field"_L1);
    conflict.year = record.maybeInteger("year"_L1);
    conflict.statementA = record.pair("statement_a"_L1, "statement_a_th"_L1);
    conflict.sourceA = record.text("source_a"_L1);
    conflict.statementB = record.pair("statement_b"_L1, "statement_b_th"_L1);
    conflict.sourceB = record.text("source_b"_L1);
    conflict.chosen = record.choice<Conflict::Chosen>("chosen"_L1, {"a"_L1, "b"_L1, "both"_L1});
    conflict.reason = record.pair("reason"_L1);
    conflict.inArticle = record.flag("in_article"_L1);
    return conflict;
}

} // namespace

Result<Ledger> readLedger(Connection &connection)
{
    Ledger ledger;
    TableReading reading(connection);
    reading.into(ledger.claims, "claim"_L1, "claim_id"_L1, toClaim);
    reading.into(ledger.citations, "citation"_L1, "number"_L1, toCitation);
    reading.into(ledger.conflicts, "conflict"_L1, "conflict_id"_L1, toConflict);
    return reading.finish(std::move(ledger));
}

} // namespace atlas
