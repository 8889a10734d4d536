// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dataset/partreaders.h"
#include "app/dataset/tablereading.h"

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

Definition toDefinition(const Record &record)
{
    Definition definition;
    definition.id = record.text("indicator_id"_L1);
    definition.name = record.pair("name"_L1);
    definition.unit = record.pair("unit"_L1, "unit_th"_L1);
    definition.description = record.pair("description"_L1);
    definition.topic = record.choice<Definition::Topic>("topic"_L1,
        {"population"_L1, "demography"_L1, "urbanisation"_L1, "economy"_L1, "society"_L1, "health"_L1, "safety"_L1,
            "environment"_L1, "infrastructure"_L1, "digital"_L1, "innovation"_L1});
    definition.decimals = record.integer("decimals"_L1);
    definition.higherIsBetter
        = record.choice<Definition::HigherIsBetter>("higher_is_better"_L1, {"yes"_L1, "no"_L1, "neutral"_L1});
    definition.validMin = record.real("valid_min"_L1);
    definition.validMax = record.real("valid_max"_L1);
    definition.preferredSourceId = record.text("preferred_source_id"_L1);
    return definition;
}

RelatedIndicator toRelated(const Record &record)
{
    RelatedIndicator related;
    related.indicatorId = record.text("indicator_id"_L1);
    related.relatedId = record.text("related_id"_L1);
    related.relation = record.choice<RelatedIndicator::Relation>("relation"_L1,
        {"lower_80"_L1, "upper_80"_L1, "lower_95"_L1, "upper_95"_L1, "variant_low"_L1, "variant_high"_L1, "vintage"_L1,
            "other_edition"_L1, "scenario"_L1, "same_measure_other_source"_L1, "per_capita_of"_L1, "rank_of"_L1});
    related.relatedIsPreferred = record.flag("preferred"_L1);
    related.note = record.pair("note"_L1);
    related.inArticle = record.flag("in_article"_L1);
    related.sourceId = record.text("source_id"_L1);
    return related;
}

} // namespace

Result<Definitions> readDefinitions(Connection &connection)
{
    Definitions definitions;
    TableReading reading(connection);
    reading.into(definitions.definitions, "indicator"_L1, "rowid"_L1, toDefinition);
    reading.into(definitions.related, "related_indicator"_L1, "rowid"_L1, toRelated);
    return reading.finish(std::move(definitions));
}

} // namespace atlas
