// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dataset/cataloguereader.h"

#include "app/dataset/connection.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

constexpr auto EditionRow = "SELECT number, date, facts_sha256 FROM edition"_L1;
constexpr auto Entities
    = "SELECT entity_id, entity_type, name_en, name_th, short_en, short_th FROM entity ORDER BY entity_id"_L1;
constexpr auto States
    = "SELECT state_id, state.name_en, state.name_th, short_en, short_th, asean_joined_date, in_2018_network"
      " FROM state JOIN entity ON entity_id = state_id ORDER BY state.name_en"_L1;
constexpr auto Cities
    = "SELECT city_id, state_id, name_en, name_th, name_local, latitude, longitude, cohort, joined_year,"
      " is_capital, population, population_year, population_source_id FROM city ORDER BY name_en"_L1;
constexpr auto Areas = "SELECT area_id, position, name_en, name_th, text_en, text_th FROM area ORDER BY position"_L1;
constexpr auto AreaContents
    = "SELECT parent_id, title_en, title_th FROM framework_item WHERE kind = 'content' ORDER BY parent_id, position"_L1;
constexpr auto Indicators
    = "SELECT indicator_id, name_en, name_th, unit, unit_th, description_en, description_th, topic, decimals, "
      "valid_min,"
      " valid_max, preferred_source_id,"
      " EXISTS (SELECT 1 FROM observation WHERE observation.indicator_id = indicator.indicator_id"
      " AND entity_id IN (SELECT state_id FROM state)),"
      " EXISTS (SELECT 1 FROM related_indicator WHERE related_id = indicator.indicator_id AND relation IN"
      " ('lower_80', 'upper_80', 'lower_95', 'upper_95', 'variant_low', 'variant_high', 'scenario', 'vintage', "
      "'rank_of'))"
      " FROM indicator ORDER BY rowid"_L1;
constexpr auto Sources
    = "SELECT source_id, title, publisher,"
      " (SELECT text_th FROM translation WHERE table_name = 'source' AND column_name = 'publisher'"
      " AND text_en = publisher),"
      " coalesce(edition, year), url, licence,"
      " (SELECT text_th FROM translation WHERE table_name = 'source' AND column_name = 'licence' AND text_en = licence)"
      " FROM source ORDER BY source_id"_L1;
constexpr auto Projects = "SELECT project_id, city_id, area_id, title_en, title_th, summary_en, summary_th, origin,"
                          " first_listed_year, source_id FROM project ORDER BY project_id"_L1;
constexpr auto ProjectReports = "SELECT project_id, city_id, year, area_id_reported, status, source_id"
                                " FROM project_status ORDER BY year, project_id"_L1;
constexpr auto NetworkStats
    = "SELECT year, metric, scope, value, unit, basis, source_id, note FROM network_stat ORDER BY year, metric, scope"_L1;
constexpr auto Claims = "SELECT claim_id, statement_en, statement_th, stated_value, stated_unit, stated_year,"
                        " comparable_indicator, comparable_entity, verdict, comment_en, comment_th, source_id"
                        " FROM claim ORDER BY claim_id"_L1;
constexpr auto Events
    = "SELECT event_id, date, title_en, title_th, category, in_article FROM event ORDER BY date, event_id"_L1;

LocalizedText localized(const Row &row, int column)
{
    return {row.text(column), row.text(column + 1)};
}

std::optional<int> maybeInteger(const Row &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(int(row.integer(column)));
}

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

EditionInfo toEdition(const Row &row)
{
    return {row.text(0), QDate::fromString(row.text(1), Qt::ISODate), row.text(2)};
}

Entity toEntity(const Row &row)
{
    return {row.text(0), entityType(row.text(1)), localized(row, 2), localized(row, 4)};
}

State toState(const Row &row)
{
    return {row.text(0), localized(row, 1), localized(row, 3), QDate::fromString(row.text(5), Qt::ISODate),
        row.integer(6) == 1};
}

City toCity(const Row &row)
{
    City city{row.text(0), row.text(1), localized(row, 2), row.text(4), QGeoCoordinate(row.real(5), row.real(6)),
        row.text(7) == "pilot"_L1 ? City::Cohort::Pilot : City::Cohort::LaterMember, int(row.integer(8)),
        row.integer(9) == 1, std::nullopt};
    if (!row.isNull(10))
        city.statedPopulation = City::StatedPopulation{row.real(10), maybeInteger(row, 11), row.text(12)};
    return city;
}

Area toArea(const Row &row)
{
    return {row.text(0), int(row.integer(1)), localized(row, 2), localized(row, 4), {}};
}

Indicator toIndicator(const Row &row)
{
    return {row.text(0), localized(row, 1), localized(row, 3), localized(row, 5), row.text(7), int(row.integer(8)),
        row.real(9), row.real(10), row.text(11), row.integer(12) == 1, row.integer(13) == 1};
}

Source toSource(const Row &row)
{
    return {row.text(0), row.text(1), localized(row, 2), row.text(4), row.text(5), localized(row, 6)};
}

Project toProject(const Row &row)
{
    const bool isPlan = row.text(7) == "scap_2018"_L1;
    return {row.text(0), row.text(1), row.text(2), localized(row, 3), localized(row, 5),
        isPlan ? Project::Origin::ActionPlan2018 : Project::Origin::MonitoringReport, int(row.integer(8)), row.text(9)};
}

ProjectReport toProjectReport(const Row &row)
{
    return {row.text(0), row.text(1), int(row.integer(2)), row.text(3), projectStatus(row.text(4)), row.text(5)};
}

NetworkStat toNetworkStat(const Row &row)
{
    return {
        int(row.integer(0)), row.text(1), row.text(2), row.real(3), row.text(4), row.text(5), row.text(6), row.text(7)};
}

Claim toClaim(const Row &row)
{
    bool isYear = false;
    const int year = row.text(5).toInt(&isYear); // a period such as "2016-2020" is no year
    return {row.text(0), localized(row, 1), row.isNull(3) ? std::nullopt : std::optional(row.real(3)), row.text(4),
        isYear ? std::optional(year) : std::nullopt, row.text(6), row.text(7), row.text(8), localized(row, 9),
        row.text(11)};
}

Event toEvent(const Row &row)
{
    return {row.text(0), PartialDate::fromIso(row.text(1)).value_or(PartialDate()), localized(row, 2), row.text(4),
        row.integer(5) == 1};
}

/** Reads table after table into a catalogue and keeps the first error. */
class Reading
{
public:
    explicit Reading(Connection &connection)
        : m_connection(connection)
    {
    }

    template <typename Value>
    void into(QList<Value> &values, QLatin1StringView sql, Value (*fromRow)(const Row &))
    {
        if (!m_result)
            return;
        auto rows = m_connection.read<Value>(sql, {}, fromRow);
        if (rows)
            values = std::move(*rows);
        else
            m_result = tl::unexpected(std::move(rows).error());
    }

    void contentsInto(QList<Area> &areas)
    {
        if (!m_result)
            return;
        m_result = m_connection.forEach(AreaContents, {}, [&](const Row &row) {
            const auto area = std::ranges::find(areas, row.text(0), &Area::id);
            if (area != areas.end())
                area->contents.append(localized(row, 1));
        });
    }

    [[nodiscard]] const Result<> &result() const { return m_result; }

private:
    Connection &m_connection;
    Result<> m_result;
};

} // namespace

Result<Catalogue> readCatalogue(Connection &connection)
{
    Catalogue catalogue;
    QList<EditionInfo> editions;
    Reading reading(connection);
    reading.into(editions, EditionRow, toEdition);
    reading.into(catalogue.entities, Entities, toEntity);
    reading.into(catalogue.states, States, toState);
    reading.into(catalogue.cities, Cities, toCity);
    reading.into(catalogue.areas, Areas, toArea);
    reading.contentsInto(catalogue.areas);
    reading.into(catalogue.indicators, Indicators, toIndicator);
    reading.into(catalogue.sources, Sources, toSource);
    reading.into(catalogue.projects, Projects, toProject);
    reading.into(catalogue.projectReports, ProjectReports, toProjectReport);
    reading.into(catalogue.networkStats, NetworkStats, toNetworkStat);
    reading.into(catalogue.claims, Claims, toClaim);
    reading.into(catalogue.events, Events, toEvent);
    if (!reading.result())
        return tl::unexpected(reading.result().error());
    if (editions.size() != 1)
        return failure(Error::Kind::Corrupt,
            QCoreApplication::translate("atlas::Dataset", "This file does not say which edition of the atlas it is."));
    catalogue.edition = editions.first();
    return catalogue;
}

} // namespace atlas
