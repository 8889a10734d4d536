// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/dataset/archiverows.h"

using namespace Qt::StringLiterals;

namespace atlas::test
{

namespace
{

void putFigures(FactRow &row, const CityRecord &city)
{
    using Precision = CityRecord::Precision;
    const auto &people = city.population;
    row[u"area_km2"_s] = city.surface ? cell(city.surface->squareKilometres) : QString();
    row[u"area_source_id"_s] = city.surface ? city.surface->sourceId : QString();
    row[u"population"_s] = cell(people.people);
    row[u"population_precision"_s]
        = word(people.precision, {{Precision::Exact, u"exact"_s}, {Precision::Rounded, u"rounded"_s}});
    row[u"population_year"_s] = cell(people.year);
    row[u"population_source_id"_s] = people.sourceId;
    const auto census = city.census.value_or(CityRecord::Census());
    row[u"census_population"_s] = city.census ? cell(census.people) : QString();
    row[u"census_year"_s] = cell(census.year);
    row[u"census_scope"_s] = cell(census.scope);
    row[u"census_source_id"_s] = census.sourceId;
    row[u"census_confidence"_s] = census.confidence ? cell(*census.confidence) : QString();
    row[u"elevation_m"_s] = city.elevation ? cell(city.elevation->metres) : QString();
    row[u"elevation_source_id"_s] = city.elevation ? city.elevation->sourceId : QString();
}

FactRow rowOf(const CityRecord &city)
{
    FactRow row{{u"city_id"_s, city.id}, {u"state_id"_s, city.stateId}, {u"name_th_alt"_s, city.thaiAlternative},
        {u"name_th_source_id"_s, city.thaiNameSourceId}, {u"name_local"_s, city.localName},
        {u"name_local_lang"_s, city.localLanguage}, {u"latitude"_s, cell(city.position.latitude())},
        {u"longitude"_s, cell(city.position.longitude())}, {u"coord_source_id"_s, city.positionSourceId},
        {u"timezone"_s, city.timeZone}, {u"is_capital"_s, cell(city.isCapital)},
        {u"joined_year"_s, cell(city.joinedYear)}, {u"unit_represented"_s, cell(city.unitRepresented)},
        {u"csco_host_body"_s, cell(city.officerHostBody)}, {u"confidence"_s, cell(city.confidence)},
        {u"source_id"_s, city.sourceId}, {u"note"_s, cell(city.note)}};
    row[u"cohort"_s]
        = word(city.cohort, {{City::Cohort::Pilot, u"pilot"_s}, {City::Cohort::LaterMember, u"later_member"_s}});
    put(row, u"name"_s, city.name);
    putFigures(row, city);
    return row;
}

FactRow rowOf(const CityVision &vision)
{
    FactRow row{{u"city_id"_s, vision.cityId}, {u"focus_areas"_s, cell(vision.focusAreaIds)},
        {u"focus_areas_as_named"_s, cell(vision.focusAreasAsNamed)}, {u"confidence"_s, cell(vision.confidence)},
        {u"source_id"_s, vision.sourceId}, {u"second_source_id"_s, vision.secondSourceId},
        {u"note"_s, cell(vision.note)}};
    put(row, u"vision"_s, vision.vision);
    put(row, u"strategic_targets"_s, vision.targets);
    return row;
}

FactRow rowOf(const StateRecord &state)
{
    FactRow row{{u"state_id"_s, state.id}, {u"iso2"_s, state.iso2}, {u"official_name_en"_s, cell(state.officialName)},
        {u"name_th_alt"_s, state.thaiAlternative}, {u"capital"_s, state.capital.en},
        {u"capital_th"_s, state.capital.th}, {u"capital_city_id"_s, state.capitalCityId},
        {u"asean_joined_date"_s, state.joinedAsean.toString(Qt::ISODate)},
        {u"asean_joined_source_id"_s, state.joinedSourceId},
        {u"asean_joined_conflict_source_id"_s, state.joinedConflictSourceId},
        {u"national_representative_body"_s, cell(state.representativeBody)},
        {u"national_representative_source_id"_s, state.representativeSourceId},
        {u"ascn_pilot_cities"_s, cell(state.pilotCities)}, {u"ascn_cities_2026"_s, cell(state.citiesIn2026)},
        {u"in_2018_network"_s, cell(state.inNetworkOf2018)}, {u"confidence"_s, cell(state.confidence)},
        {u"source_id"_s, state.sourceId}, {u"code_source_id"_s, state.codeSourceId},
        {u"name_th_source_id"_s, state.thaiNameSourceId}, {u"note"_s, cell(state.note)}};
    put(row, u"name"_s, state.name);
    putOthers(row, u"capital"_s, state.capital);
    return row;
}

FactRow rowOf(const EntityRecord &entity)
{
    using Type = Entity::Type;
    FactRow row{{u"entity_id"_s, entity.id}, {u"iso2"_s, entity.iso2}, {u"in_article"_s, cell(entity.inArticle)},
        {u"source_id"_s, entity.sourceId}, {u"name_th_source_id"_s, entity.thaiNameSourceId},
        {u"note"_s, cell(entity.note)}};
    row[u"entity_type"_s] = word(entity.type,
        {{Type::Country, u"country"_s}, {Type::Region, u"region"_s}, {Type::Economy, u"economy"_s},
            {Type::City, u"city"_s}});
    put(row, u"name"_s, entity.name);
    put(row, u"short"_s, entity.shortName);
    return row;
}

FactRow rowOf(const PlaceName &name)
{
    using Kind = PlaceName::Kind;
    const QString kind = word(name.kind,
        {{Kind::Common, u"common"_s}, {Kind::LocalScript, u"local_script"_s}, {Kind::FormerName, u"former_name"_s},
            {Kind::Romanisation, u"romanisation"_s}, {Kind::Abbreviation, u"abbreviation"_s}});
    return {{u"entity_id"_s, name.entityId}, {u"place_id"_s, name.programmePlaceId}, {u"alias"_s, name.name},
        {u"lang"_s, name.language}, {u"kind"_s, kind}, {u"in_article"_s, cell(name.inArticle)},
        {u"source_id"_s, name.sourceId}};
}

} // namespace

QList<FactRow> placeRows(Archive &archive, const QString &table)
{
    const auto places = archive.places().value();
    QList<FactRow> rows;
    for (const CityRecord &city : places->cities) {
        if (table == "city"_L1)
            rows.append(rowOf(city));
        if (table == "city_vision"_L1 && city.vision)
            rows.append(rowOf(*city.vision));
    }
    for (const StateRecord &state : places->states) {
        if (table == "state"_L1)
            rows.append(rowOf(state));
    }
    for (const EntityRecord &entity : places->entities) {
        if (table == "entity"_L1)
            rows.append(rowOf(entity));
    }
    for (const PlaceName &name : places->names) {
        if (table == "alias"_L1)
            rows.append(rowOf(name));
    }
    return rows;
}

} // namespace atlas::test
