// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dataset/partreaders.h"
#include "app/dataset/tablereading.h"

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

Objective toObjective(const Record &record)
{
    return {record.text("objective_id"_L1), record.integer("position"_L1), record.pair("title"_L1),
        record.pair("text"_L1), record.flag("in_article"_L1), record.text("source_id"_L1),
        record.text("second_source_id"_L1)};
}

Actor toActor(const Record &record)
{
    Actor actor;
    actor.id = record.text("actor_id"_L1);
    actor.position = record.integer("position"_L1);
    actor.kind = record.choice<Actor::Kind>("kind"_L1, {"group"_L1, "role"_L1});
    actor.title = record.pair("title"_L1);
    actor.text = record.pair("text"_L1);
    actor.inArticle = record.flag("in_article"_L1);
    actor.sourceId = record.text("source_id"_L1);
    actor.secondSourceId = record.text("second_source_id"_L1);
    actor.note = record.translated("note"_L1);
    return actor;
}

Partner toPartner(const Record &record)
{
    Partner partner;
    partner.id = record.text("partner_id"_L1);
    partner.position = record.integer("position"_L1);
    partner.kind = record.choice<Partner::Kind>("kind"_L1, {"dialogue"_L1, "sectoral_dialogue"_L1, "development"_L1});
    partner.iso2 = record.text("iso2"_L1);
    partner.iso3 = record.text("iso3"_L1);
    partner.entityId = record.text("entity_id"_L1);
    partner.name = record.pair("name"_L1);
    partner.thaiNameInArticle = record.text("name_th_in_article"_L1);
    partner.seat = record.pair("seat"_L1);
    partner.seatPosition = record.coordinate();
    partner.positionSourceId = record.text("coord_source_id"_L1);
    partner.inArticle = record.flag("in_article"_L1);
    partner.sourceId = record.text("source_id"_L1);
    partner.thaiNameSourceId = record.text("name_th_source_id"_L1);
    partner.note = record.translated("note"_L1);
    return partner;
}

EventRecord toEvent(const Record &record)
{
    EventRecord event;
    event.id = record.text("event_id"_L1);
    event.date = PartialDate::fromIso(record.text("date"_L1)).value_or(PartialDate());
    event.endDate = PartialDate::fromIso(record.text("end_date"_L1));
    event.title = record.pair("title"_L1);
    event.description = record.pair("description"_L1);
    event.place = record.translated("place"_L1);
    event.category = record.choice<EventRecord::Category>("category"_L1,
        {"asean"_L1, "thailand"_L1, "network"_L1, "membership"_L1, "meeting"_L1, "partnership"_L1, "publication"_L1,
            "monitoring"_L1, "city"_L1, "context"_L1});
    event.inArticle = record.flag("in_article"_L1);
    event.confidence = record.confidence();
    event.sourceId = record.text("source_id"_L1);
    event.secondSourceId = record.text("second_source_id"_L1);
    event.note = record.translated("note"_L1);
    return event;
}

/** "network", one of the six areas, or else the id of a state. */
NetworkFigure::Scope scopeOf(const Record &record)
{
    if (record.text("scope"_L1) == "network"_L1)
        return NetworkFigure::Scope::Network;
    return record.flag("is_area"_L1) ? NetworkFigure::Scope::Area : NetworkFigure::Scope::State;
}

NetworkFigure toFigure(const Record &record)
{
    NetworkFigure figure;
    figure.year = record.integer("year"_L1);
    figure.metric = record.choice<NetworkFigure::Metric>("metric"_L1,
        {"member_cities"_L1, "priority_projects"_L1, "partnerships"_L1, "projects_total"_L1, "projects_planning"_L1,
            "projects_ongoing"_L1, "projects_completed"_L1, "projects_by_area"_L1, "share_by_area"_L1});
    figure.scope = scopeOf(record);
    if (figure.scope != NetworkFigure::Scope::Network)
        figure.scopeId = record.text("scope"_L1);
    figure.value = record.real("value"_L1);
    figure.unit
        = record.choice<NetworkFigure::Unit>("unit"_L1, {"cities"_L1, "projects"_L1, "partnerships"_L1, "percent"_L1});
    figure.basis = record.text("basis"_L1);
    figure.confidence = record.confidence();
    figure.sourceId = record.text("source_id"_L1);
    figure.note = record.translated("note"_L1);
    return figure;
}

} // namespace

Result<Network> readNetwork(Connection &connection)
{
    Network network;
    TableReading reading(connection);
    reading.into(network.objectives, "objective"_L1, "position"_L1, toObjective);
    reading.into(network.actors, "actor"_L1, "position"_L1, toActor);
    reading.into(network.partners, "partner"_L1, "position"_L1, toPartner);
    reading.into(network.events, "event"_L1, "date, event_id"_L1, toEvent);
    reading.into(network.figures, "network_stat"_L1,
        u"SELECT *, scope IN (SELECT area_id FROM area) AS is_area FROM network_stat ORDER BY year, metric, scope"_s,
        {}, toFigure);
    return reading.finish(std::move(network));
}

} // namespace atlas
