// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/dataset/archiverows.h"

using namespace Qt::StringLiterals;

namespace atlas::test
{

namespace
{

FactRow rowOf(const Definition &definition)
{
    using Topic = Definition::Topic;
    using Better = Definition::HigherIsBetter;
    FactRow row{{u"indicator_id"_s, definition.id}, {u"unit"_s, definition.unit.en}, {u"unit_th"_s, definition.unit.th},
        {u"decimals"_s, cell(definition.decimals)}, {u"valid_min"_s, cell(definition.validMin)},
        {u"valid_max"_s, cell(definition.validMax)}, {u"preferred_source_id"_s, definition.preferredSourceId}};
    row[u"topic"_s] = word(definition.topic,
        {{Topic::Population, u"population"_s}, {Topic::Demography, u"demography"_s},
            {Topic::Urbanisation, u"urbanisation"_s}, {Topic::Economy, u"economy"_s}, {Topic::Society, u"society"_s},
            {Topic::Health, u"health"_s}, {Topic::Safety, u"safety"_s}, {Topic::Environment, u"environment"_s},
            {Topic::Infrastructure, u"infrastructure"_s}, {Topic::Digital, u"digital"_s},
            {Topic::Innovation, u"innovation"_s}});
    row[u"higher_is_better"_s] = word(
        definition.higherIsBetter, {{Better::Yes, u"yes"_s}, {Better::No, u"no"_s}, {Better::Neutral, u"neutral"_s}});
    putOthers(row, u"unit"_s, definition.unit);
    put(row, u"name"_s, definition.name);
    put(row, u"description"_s, definition.description);
    return row;
}

FactRow rowOf(const RelatedIndicator &related)
{
    using Relation = RelatedIndicator::Relation;
    FactRow row{{u"indicator_id"_s, related.indicatorId}, {u"related_id"_s, related.relatedId},
        {u"preferred"_s, cell(related.relatedIsPreferred)}, {u"in_article"_s, cell(related.inArticle)},
        {u"source_id"_s, related.sourceId}};
    row[u"relation"_s] = word(related.relation,
        {{Relation::Lower80, u"lower_80"_s}, {Relation::Upper80, u"upper_80"_s}, {Relation::Lower95, u"lower_95"_s},
            {Relation::Upper95, u"upper_95"_s}, {Relation::VariantLow, u"variant_low"_s},
            {Relation::VariantHigh, u"variant_high"_s}, {Relation::Vintage, u"vintage"_s},
            {Relation::OtherEdition, u"other_edition"_s}, {Relation::Scenario, u"scenario"_s},
            {Relation::SameMeasureOtherSource, u"same_measure_other_source"_s},
            {Relation::PerCapitaOf, u"per_capita_of"_s}, {Relation::RankOf, u"rank_of"_s}});
    put(row, u"note"_s, related.note);
    return row;
}

FactRow rowOf(const ClaimRecord &claim)
{
    using Verdict = ClaimRecord::Verdict;
    const QString years = claim.firstYear == claim.lastYear ? cell(claim.firstYear)
                                                            : cell(claim.firstYear) + u'-' + cell(claim.lastYear);
    FactRow row{{u"claim_id"_s, claim.id}, {u"text_th"_s, claim.quote}, {u"stated_value"_s, cell(claim.statedValue)},
        {u"stated_unit"_s, claim.statedUnit}, {u"stated_year"_s, years}, {u"comparable_indicator"_s, claim.indicatorId},
        {u"comparable_entity"_s, cell(claim.entityIds)}, {u"value_in_data"_s, claim.valueInData},
        {u"source_id"_s, claim.sourceId}};
    row[u"verdict"_s] = word(claim.verdict,
        {{Verdict::Agrees, u"agrees"_s}, {Verdict::Near, u"near"_s}, {Verdict::Differs, u"differs"_s},
            {Verdict::UnitUnclear, u"unit unclear"_s}, {Verdict::Internal, u"internal"_s}});
    put(row, u"statement"_s, claim.statement);
    put(row, u"comment"_s, claim.comment);
    return row;
}

FactRow rowOf(const Citation &citation)
{
    FactRow row{{u"number"_s, cell(citation.number)}, {u"marker_th"_s, citation.marker},
        {u"claim_ids"_s, cell(citation.claimIds)}, {u"url"_s, citation.url},
        {u"in_article"_s, cell(citation.inArticle)}, {u"source_id"_s, citation.sourceId},
        {u"remark_source_id"_s, citation.remarkSourceId}};
    row[u"accessed"_s] = citation.accessed ? citation.accessed->toString(Qt::ISODate) : QString();
    put(row, u"cites"_s, citation.cites);
    put(row, u"supports"_s, citation.supports);
    put(row, u"remark"_s, citation.remark);
    return row;
}

FactRow rowOf(const Conflict &conflict)
{
    using Subject = Conflict::Subject;
    using Chosen = Conflict::Chosen;
    FactRow row{{u"conflict_id"_s, conflict.id}, {u"subject_id"_s, conflict.subjectId}, {u"field"_s, conflict.field},
        {u"year"_s, cell(conflict.year)}, {u"statement_a"_s, conflict.statementA.en},
        {u"statement_a_th"_s, conflict.statementA.th}, {u"source_a"_s, conflict.sourceA},
        {u"statement_b"_s, conflict.statementB.en}, {u"statement_b_th"_s, conflict.statementB.th},
        {u"source_b"_s, conflict.sourceB}, {u"in_article"_s, cell(conflict.inArticle)}};
    row[u"subject_type"_s] = word(conflict.subject,
        {{Subject::Event, u"event"_s}, {Subject::Claim, u"claim"_s}, {Subject::Project, u"project"_s},
            {Subject::Actor, u"actor"_s}, {Subject::City, u"city"_s}, {Subject::Country, u"country"_s},
            {Subject::Region, u"region"_s}, {Subject::NetworkStat, u"network_stat"_s}});
    row[u"chosen"_s] = word(conflict.chosen, {{Chosen::A, u"a"_s}, {Chosen::B, u"b"_s}, {Chosen::Both, u"both"_s}});
    putOthers(row, u"statement_a"_s, conflict.statementA);
    putOthers(row, u"statement_b"_s, conflict.statementB);
    put(row, u"reason"_s, conflict.reason);
    return row;
}

FactRow rowOf(const SourceRecord &source)
{
    using Kind = SourceRecord::Kind;
    FactRow row{{u"source_id"_s, source.id}, {u"title"_s, source.title}, {u"publisher"_s, cell(source.publisher)},
        {u"year"_s, cell(source.year)}, {u"edition"_s, cell(source.edition)}, {u"url"_s, source.url},
        {u"licence"_s, cell(source.licence)}, {u"retrieved_from"_s, cell(source.retrievedFrom)},
        {u"note"_s, cell(source.note)}};
    row[u"kind"_s] = word(source.kind,
        {{Kind::Article, u"article"_s}, {Kind::Official, u"official"_s}, {Kind::Dataset, u"dataset"_s},
            {Kind::Derived, u"derived"_s}, {Kind::Press, u"press"_s}, {Kind::Encyclopedia, u"encyclopedia"_s},
            {Kind::Reference, u"reference"_s}});
    return row;
}

FactRow rowOf(const Imprint &imprint)
{
    FactRow row{{u"number"_s, imprint.number}, {u"date"_s, imprint.date.toString(Qt::ISODate)}};
    put(row, u"title"_s, imprint.title);
    put(row, u"licence"_s, imprint.licence);
    put(row, u"independence"_s, imprint.independence);
    return row;
}

template <typename Thing>
void append(QList<FactRow> &rows, const QList<Thing> &things)
{
    for (const Thing &thing : things)
        rows.append(rowOf(thing));
}

} // namespace

QList<FactRow> wordRows(Archive &archive, const QString &table)
{
    QList<FactRow> rows;
    if (table == "indicator"_L1)
        append(rows, archive.definitions().value()->definitions);
    else if (table == "related_indicator"_L1)
        append(rows, archive.definitions().value()->related);
    else if (table == "claim"_L1)
        append(rows, archive.ledger().value()->claims);
    else if (table == "citation"_L1)
        append(rows, archive.ledger().value()->citations);
    else if (table == "conflict"_L1)
        append(rows, archive.ledger().value()->conflicts);
    else if (table == "source"_L1)
        append(rows, archive.sources().value()->sources);
    else if (table == "edition"_L1)
        rows.append(rowOf(archive.sources().value()->imprint));
    return rows;
}

} // namespace atlas::test
