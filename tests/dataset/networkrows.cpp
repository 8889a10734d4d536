// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/dataset/archiverows.h"

using namespace Qt::StringLiterals;

namespace atlas::test
{

namespace
{

/** What items of the framework, objectives and actors share. */
template <typename Thing>
FactRow titled(const Thing &thing, const QString &idColumn)
{
    FactRow row{{idColumn, thing.id}, {u"position"_s, cell(thing.position)}, {u"in_article"_s, cell(thing.inArticle)},
        {u"source_id"_s, thing.sourceId}};
    put(row, u"text"_s, thing.text);
    return row;
}

FactRow rowOf(const FrameworkItem &item)
{
    using Kind = FrameworkItem::Kind;
    FactRow row = titled(item, u"item_id"_s);
    row[u"parent_id"_s] = item.parentAreaId;
    row[u"second_source_id"_s] = item.secondSourceId;
    row[u"kind"_s] = word(item.kind,
        {{Kind::Outcome, u"outcome"_s}, {Kind::UrbanSystem, u"urban_system"_s}, {Kind::Area, u"area"_s},
            {Kind::Content, u"content"_s}, {Kind::Principle, u"principle"_s}});
    put(row, u"title"_s, item.title);
    return row;
}

FactRow rowOf(const AreaRecord &area)
{
    FactRow row = titled(area, u"area_id"_s);
    row[u"second_source_id"_s] = area.secondSourceId;
    put(row, u"name"_s, area.name);
    return row;
}

FactRow rowOf(const AreaIndicator &shown)
{
    return {{u"area_id"_s, shown.areaId}, {u"indicator_id"_s, shown.indicatorId}, {u"position"_s, cell(shown.position)},
        {u"in_article"_s, cell(shown.inArticle)}, {u"source_id"_s, shown.sourceId}};
}

FactRow rowOf(const Challenge &challenge)
{
    FactRow row = titled(challenge, u"challenge_id"_s);
    row[u"indicator_ids"_s] = cell(challenge.indicatorIds);
    put(row, u"title"_s, challenge.title);
    put(row, u"indicator_note"_s, challenge.indicatorNote);
    return row;
}

FactRow rowOf(const Objective &objective)
{
    FactRow row = titled(objective, u"objective_id"_s);
    row[u"second_source_id"_s] = objective.secondSourceId;
    put(row, u"title"_s, objective.title);
    return row;
}

FactRow rowOf(const Actor &actor)
{
    FactRow row = titled(actor, u"actor_id"_s);
    row[u"second_source_id"_s] = actor.secondSourceId;
    row[u"note"_s] = cell(actor.note);
    row[u"kind"_s] = word(actor.kind, {{Actor::Kind::Group, u"group"_s}, {Actor::Kind::Role, u"role"_s}});
    put(row, u"title"_s, actor.title);
    return row;
}

FactRow rowOf(const Partner &partner)
{
    using Kind = Partner::Kind;
    FactRow row{{u"partner_id"_s, partner.id}, {u"position"_s, cell(partner.position)}, {u"iso2"_s, partner.iso2},
        {u"iso3"_s, partner.iso3}, {u"entity_id"_s, partner.entityId},
        {u"name_th_in_article"_s, partner.thaiNameInArticle}, {u"latitude"_s, cell(partner.seatPosition.latitude())},
        {u"longitude"_s, cell(partner.seatPosition.longitude())}, {u"coord_source_id"_s, partner.positionSourceId},
        {u"in_article"_s, cell(partner.inArticle)}, {u"source_id"_s, partner.sourceId},
        {u"name_th_source_id"_s, partner.thaiNameSourceId}, {u"note"_s, cell(partner.note)}};
    row[u"kind"_s] = word(partner.kind,
        {{Kind::Dialogue, u"dialogue"_s}, {Kind::SectoralDialogue, u"sectoral_dialogue"_s},
            {Kind::Development, u"development"_s}});
    put(row, u"name"_s, partner.name);
    put(row, u"seat"_s, partner.seat);
    return row;
}

FactRow rowOf(const EventRecord &event)
{
    using Category = EventRecord::Category;
    using Precision = PartialDate::Precision;
    FactRow row{{u"event_id"_s, event.id}, {u"date"_s, cell(std::optional(event.date))},
        {u"end_date"_s, cell(event.endDate)}, {u"place"_s, cell(event.place)}, {u"in_article"_s, cell(event.inArticle)},
        {u"confidence"_s, cell(event.confidence)}, {u"source_id"_s, event.sourceId},
        {u"second_source_id"_s, event.secondSourceId}, {u"note"_s, cell(event.note)}};
    row[u"date_precision"_s] = word(event.date.precision(),
        {{Precision::Day, u"day"_s}, {Precision::Month, u"month"_s}, {Precision::Year, u"year"_s}});
    row[u"category"_s] = word(event.category,
        {{Category::Asean, u"asean"_s}, {Category::Thailand, u"thailand"_s}, {Category::Network, u"network"_s},
            {Category::Membership, u"membership"_s}, {Category::Meeting, u"meeting"_s},
            {Category::Partnership, u"partnership"_s}, {Category::Publication, u"publication"_s},
            {Category::Monitoring, u"monitoring"_s}, {Category::City, u"city"_s}, {Category::Context, u"context"_s}});
    put(row, u"title"_s, event.title);
    put(row, u"description"_s, event.description);
    return row;
}

FactRow rowOf(const NetworkFigure &figure)
{
    using Metric = NetworkFigure::Metric;
    using Unit = NetworkFigure::Unit;
    FactRow row{{u"year"_s, cell(figure.year)}, {u"value"_s, cell(figure.value)}, {u"basis"_s, figure.basis},
        {u"confidence"_s, cell(figure.confidence)}, {u"source_id"_s, figure.sourceId}, {u"note"_s, cell(figure.note)}};
    row[u"scope"_s] = figure.scope == NetworkFigure::Scope::Network ? u"network"_s : figure.scopeId;
    row[u"unit"_s] = word(figure.unit,
        {{Unit::Cities, u"cities"_s}, {Unit::Projects, u"projects"_s}, {Unit::Partnerships, u"partnerships"_s},
            {Unit::Percent, u"percent"_s}});
    row[u"metric"_s] = word(figure.metric,
        {{Metric::MemberCities, u"member_cities"_s}, {Metric::PriorityProjects, u"priority_projects"_s},
            {Metric::Partnerships, u"partnerships"_s}, {Metric::ProjectsTotal, u"projects_total"_s},
            {Metric::ProjectsPlanning, u"projects_planning"_s}, {Metric::ProjectsOngoing, u"projects_ongoing"_s},
            {Metric::ProjectsCompleted, u"projects_completed"_s}, {Metric::ProjectsByArea, u"projects_by_area"_s},
            {Metric::ShareByArea, u"share_by_area"_s}});
    return row;
}

template <typename Thing>
void append(QList<FactRow> &rows, const QList<Thing> &things)
{
    for (const Thing &thing : things)
        rows.append(rowOf(thing));
}

} // namespace

QList<FactRow> networkRows(Archive &archive, const QString &table)
{
    const auto framework = archive.framework().value();
    const auto network = archive.network().value();
    QList<FactRow> rows;
    if (table == "framework_item"_L1)
        append(rows, framework->items);
    else if (table == "area"_L1)
        append(rows, framework->areas);
    else if (table == "area_indicator"_L1)
        append(rows, framework->areaIndicators);
    else if (table == "challenge"_L1)
        append(rows, framework->challenges);
    else if (table == "objective"_L1)
        append(rows, network->objectives);
    else if (table == "actor"_L1)
        append(rows, network->actors);
    else if (table == "partner"_L1)
        append(rows, network->partners);
    else if (table == "event"_L1)
        append(rows, network->events);
    else if (table == "network_stat"_L1)
        append(rows, network->figures);
    return rows;
}

} // namespace atlas::test
