// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dataset/cataloguereader.h"

#include "app/dataset/tablereading.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

constexpr auto AreaContents = "SELECT * FROM framework_item WHERE kind = 'content' ORDER BY parent_id, position"_L1;
constexpr auto Indicators
    = "SELECT *,"
      " EXISTS (SELECT 1 FROM observation WHERE observation.indicator_id = indicator.indicator_id"
      " AND entity_id IN (SELECT state_id FROM state)) AS has_states,"
      " EXISTS (SELECT 1 FROM related_indicator WHERE related_id = indicator.indicator_id AND relation IN"
      " ('lower_80', 'upper_80', 'lower_95', 'upper_95', 'variant_low', 'variant_high', 'scenario', 'vintage',"
      " 'rank_of')) AS is_variant"
      " FROM indicator ORDER BY rowid"_L1;

/** The longest of the tables, of which the fewest columns are wanted, and none that is in several languages. */
constexpr auto ProjectReports = "SELECT project_id, city_id, year, area_id_reported, status, source_id"
                                " FROM project_status ORDER BY year, project_id"_L1;

/** What an area contains. */
struct AreaContent
{
    QString areaId;
    LocalizedText title;
};

Entity::Type entityType(const QString &word)
{
    if (word == "region"_L1)
        return Entity::Type::Region;
    if (word == "economy"_L1)
        return Entity::Type::Economy;
    return word == "city"_L1 ? Entity::Type::City : Entity::Type::Country;
}

ProjectStatus projectStatus(const QString &word)
{
    if (word == "planning"_L1)
        return ProjectStatus::Planning;
    if (word == "ongoing"_L1)
        return ProjectStatus::Ongoing;
    if (word == "completed"_L1)
        return ProjectStatus::Completed;
    return word == "unresolved"_L1 ? ProjectStatus::Unresolved : ProjectStatus::Reported;
}

EditionInfo toEdition(const Record &record)
{
    return {record.text("number"_L1), record.date("date"_L1).value_or(QDate()), record.text("facts_sha256"_L1)};
}

Entity toEntity(const Record &record)
{
    return {record.text("entity_id"_L1), entityType(record.text("entity_type"_L1)), record.pair("name"_L1),
        record.pair("short"_L1)};
}

/** Without its short name, which stands with the entity. */
State toState(const Record &record)
{
    return {record.text("state_id"_L1), record.pair("name"_L1), {},
        record.date("asean_joined_date"_L1).value_or(QDate()), record.flag("in_2018_network"_L1)};
}

City toCity(const Record &record)
{
    City city;
    city.id = record.text("city_id"_L1);
    city.name = record.pair("name"_L1);
    city.localName = record.text("name_local"_L1);
    city.stateId = record.text("state_id"_L1);
    city.position = record.coordinate();
    if (!record.isNull("population"_L1)) {
        city.statedPopulation = City::StatedPopulation{record.real("population"_L1),
            record.maybeInteger("population_year"_L1), record.text("population_source_id"_L1)};
    }
    city.isCapital = record.flag("is_capital"_L1);
    city.joinedYear = record.integer("joined_year"_L1);
    city.cohort = record.text("cohort"_L1) == "pilot"_L1 ? City::Cohort::Pilot : City::Cohort::LaterMember;
    return city;
}

Area toArea(const Record &record)
{
    return {
        record.text("area_id"_L1), record.integer("position"_L1), record.pair("name"_L1), record.pair("text"_L1), {}};
}

AreaContent toContent(const Record &record)
{
    return {record.text("parent_id"_L1), record.pair("title"_L1)};
}

Indicator toIndicator(const Record &record)
{
    return {record.text("indicator_id"_L1), record.pair("name"_L1), record.pair("unit"_L1, "unit_th"_L1),
        record.pair("description"_L1), record.text("topic"_L1), record.integer("decimals"_L1),
        record.real("valid_min"_L1), record.real("valid_max"_L1), record.text("preferred_source_id"_L1),
        record.flag("has_states"_L1), record.flag("is_variant"_L1)};
}

Source toSource(const Record &record)
{
    return {record.text("source_id"_L1), record.text("title"_L1), record.translated("publisher"_L1),
        record.text(record.isNull("edition"_L1) ? "year"_L1 : "edition"_L1), record.text("url"_L1),
        record.translated("licence"_L1)};
}

Project toProject(const Record &record)
{
    const bool isPlan = record.text("origin"_L1) == "scap_2018"_L1;
    return {record.text("project_id"_L1), record.text("city_id"_L1), record.text("area_id"_L1), record.pair("title"_L1),
        record.pair("summary"_L1), isPlan ? Project::Origin::ActionPlan2018 : Project::Origin::MonitoringReport,
        record.integer("first_listed_year"_L1), record.text("source_id"_L1)};
}

ProjectReport toProjectReport(const Record &record)
{
    return {record.text("project_id"_L1), record.text("city_id"_L1), record.integer("year"_L1),
        record.text("area_id_reported"_L1), projectStatus(record.text("status"_L1)), record.text("source_id"_L1)};
}

NetworkStat toNetworkStat(const Record &record)
{
    return {record.integer("year"_L1), record.text("metric"_L1), record.text("scope"_L1), record.real("value"_L1),
        record.text("unit"_L1), record.text("basis"_L1), record.text("source_id"_L1), record.text("note"_L1)};
}

Claim toClaim(const Record &record)
{
    Claim claim;
    claim.id = record.text("claim_id"_L1);
    claim.statement = record.pair("statement"_L1);
    if (!record.isNull("stated_value"_L1))
        claim.statedValue = record.real("stated_value"_L1);
    claim.statedUnit = record.text("stated_unit"_L1);
    bool isYear = false;
    const int year = record.text("stated_year"_L1).toInt(&isYear); // a period such as "2016-2020" is no year
    if (isYear)
        claim.statedYear = year;
    claim.indicatorId = record.text("comparable_indicator"_L1);
    claim.entityId = record.text("comparable_entity"_L1);
    claim.sourceId = record.text("source_id"_L1);
    claim.verdict = record.text("verdict"_L1);
    claim.comment = record.pair("comment"_L1);
    return claim;
}

Event toEvent(const Record &record)
{
    return {record.text("event_id"_L1), PartialDate::fromIso(record.text("date"_L1)).value_or(PartialDate()),
        record.pair("title"_L1), record.text("category"_L1), record.flag("in_article"_L1)};
}

void takeShortNames(Catalogue &catalogue)
{
    for (State &state : catalogue.states) {
        if (const Entity *entity = std::as_const(catalogue).entity(state.id))
            state.shortName = entity->shortName;
    }
}

void takeContents(QList<Area> &areas, const QList<AreaContent> &contents)
{
    for (const AreaContent &content : contents) {
        const auto area = std::ranges::find(areas, content.areaId, &Area::id);
        if (area != areas.end())
            area->contents.append(content.title);
    }
}

} // namespace

Result<Catalogue> readCatalogue(Connection &connection)
{
    Catalogue catalogue;
    QList<EditionInfo> editions;
    QList<AreaContent> contents;
    TableReading reading(connection);
    reading.into(editions, "edition"_L1, "rowid"_L1, toEdition);
    reading.into(catalogue.entities, "entity"_L1, "entity_id"_L1, toEntity);
    reading.into(catalogue.states, "state"_L1, "name_en"_L1, toState);
    reading.into(catalogue.cities, "city"_L1, "name_en"_L1, toCity);
    reading.into(catalogue.areas, "area"_L1, "position"_L1, toArea);
    reading.into(contents, "framework_item"_L1, QString(AreaContents), {}, toContent);
    reading.into(catalogue.indicators, "indicator"_L1, QString(Indicators), {}, toIndicator);
    reading.into(catalogue.sources, "source"_L1, "source_id"_L1, toSource);
    reading.into(catalogue.projects, "project"_L1, "project_id"_L1, toProject);
    reading.into(catalogue.projectReports, "project_status"_L1, QString(ProjectReports), {}, toProjectReport);
    reading.into(catalogue.networkStats, "network_stat"_L1, "year, metric, scope"_L1, toNetworkStat);
    reading.into(catalogue.claims, "claim"_L1, "claim_id"_L1, toClaim);
    reading.into(catalogue.events, "event"_L1, "date, event_id"_L1, toEvent);
    takeShortNames(catalogue);
    takeContents(catalogue.areas, contents);
    if (!reading.result())
        return tl::unexpected(reading.result().error());
    if (editions.size() != 1)
        return failure(Error::Kind::Corrupt,
            QCoreApplication::translate("atlas::Dataset", "This file does not say which edition of the atlas it is."));
    catalogue.edition = editions.first();
    return catalogue;
}

} // namespace atlas
