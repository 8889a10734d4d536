// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dataset/partreaders.h"
#include "app/dataset/tablereading.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

CityVision toVision(const Record &record)
{
    CityVision vision;
    vision.cityId = record.text("city_id"_L1);
    vision.vision = record.pair("vision"_L1);
    vision.focusAreaIds = record.ids("focus_areas"_L1);
    vision.focusAreasAsNamed = record.translated("focus_areas_as_named"_L1);
    vision.targets = record.pair("strategic_targets"_L1);
    vision.confidence = record.confidence();
    vision.sourceId = record.text("source_id"_L1);
    vision.secondSourceId = record.text("second_source_id"_L1);
    vision.note = record.translated("note"_L1);
    return vision;
}

CityRecord::StatedPopulation statedPopulation(const Record &record)
{
    return {record.integer("population"_L1),
        record.choice<CityRecord::Precision>("population_precision"_L1, {"exact"_L1, "rounded"_L1}),
        record.maybeInteger("population_year"_L1), record.text("population_source_id"_L1)};
}

std::optional<CityRecord::Census> census(const Record &record)
{
    if (record.isNull("census_population"_L1))
        return std::nullopt;
    CityRecord::Census census;
    census.people = record.integer("census_population"_L1);
    census.year = record.maybeInteger("census_year"_L1);
    census.scope = record.translated("census_scope"_L1);
    census.sourceId = record.text("census_source_id"_L1);
    if (!record.isNull("census_confidence"_L1))
        census.confidence = record.confidence("census_confidence"_L1);
    return census;
}

void takeFigures(CityRecord &city, const Record &record)
{
    if (!record.isNull("area_km2"_L1))
        city.surface = CityRecord::Surface{record.real("area_km2"_L1), record.text("area_source_id"_L1)};
    city.population = statedPopulation(record);
    city.census = census(record);
    if (!record.isNull("elevation_m"_L1))
        city.elevation = CityRecord::Elevation{record.integer("elevation_m"_L1), record.text("elevation_source_id"_L1)};
}

CityRecord toCity(const Record &record)
{
    CityRecord city;
    city.id = record.text("city_id"_L1);
    city.stateId = record.text("state_id"_L1);
    city.name = record.pair("name"_L1);
    city.thaiAlternative = record.text("name_th_alt"_L1);
    city.thaiNameSourceId = record.text("name_th_source_id"_L1);
    city.localName = record.text("name_local"_L1);
    city.localLanguage = record.text("name_local_lang"_L1);
    city.position = record.coordinate();
    city.positionSourceId = record.text("coord_source_id"_L1);
    takeFigures(city, record);
    city.timeZone = record.text("timezone"_L1);
    city.isCapital = record.flag("is_capital"_L1);
    city.joinedYear = record.integer("joined_year"_L1);
    city.cohort = record.choice<City::Cohort>("cohort"_L1, {"pilot"_L1, "later_member"_L1});
    city.unitRepresented = record.translated("unit_represented"_L1);
    city.officerHostBody = record.translated("csco_host_body"_L1);
    city.confidence = record.confidence();
    city.sourceId = record.text("source_id"_L1);
    city.note = record.translated("note"_L1);
    return city;
}

StateRecord toState(const Record &record)
{
    StateRecord state;
    state.id = record.text("state_id"_L1);
    state.iso2 = record.text("iso2"_L1);
    state.name = record.pair("name"_L1);
    state.officialName = record.translated("official_name_en"_L1);
    state.thaiAlternative = record.text("name_th_alt"_L1);
    state.capital = record.pair("capital"_L1, "capital_th"_L1);
    state.capitalCityId = record.text("capital_city_id"_L1);
    state.joinedAsean = record.date("asean_joined_date"_L1).value_or(QDate());
    state.joinedSourceId = record.text("asean_joined_source_id"_L1);
    state.joinedConflictSourceId = record.text("asean_joined_conflict_source_id"_L1);
    state.representativeBody = record.translated("national_representative_body"_L1);
    state.representativeSourceId = record.text("national_representative_source_id"_L1);
    state.pilotCities = record.integer("ascn_pilot_cities"_L1);
    state.citiesIn2026 = record.integer("ascn_cities_2026"_L1);
    state.inNetworkOf2018 = record.flag("in_2018_network"_L1);
    state.confidence = record.confidence();
    state.sourceId = record.text("source_id"_L1);
    state.codeSourceId = record.text("code_source_id"_L1);
    state.thaiNameSourceId = record.text("name_th_source_id"_L1);
    state.note = record.translated("note"_L1);
    return state;
}

EntityRecord toEntity(const Record &record)
{
    EntityRecord entity;
    entity.id = record.text("entity_id"_L1);
    entity.type = record.choice<Entity::Type>("entity_type"_L1, {"country"_L1, "region"_L1, "economy"_L1, "city"_L1});
    entity.name = record.pair("name"_L1);
    entity.shortName = record.pair("short"_L1);
    entity.iso2 = record.text("iso2"_L1);
    entity.inArticle = record.flag("in_article"_L1);
    entity.sourceId = record.text("source_id"_L1);
    entity.thaiNameSourceId = record.text("name_th_source_id"_L1);
    entity.note = record.translated("note"_L1);
    return entity;
}

PlaceName toPlaceName(const Record &record)
{
    PlaceName name;
    name.entityId = record.text("entity_id"_L1);
    name.programmePlaceId = record.text("place_id"_L1);
    name.name = record.text("alias"_L1);
    name.language = record.text("lang"_L1);
    name.kind = record.choice<PlaceName::Kind>(
        "kind"_L1, {"common"_L1, "local_script"_L1, "former_name"_L1, "romanisation"_L1, "abbreviation"_L1});
    name.inArticle = record.flag("in_article"_L1);
    name.sourceId = record.text("source_id"_L1);
    return name;
}

} // namespace

Result<Places> readPlaces(Connection &connection)
{
    Places places;
    QList<CityVision> visions;
    TableReading reading(connection);
    reading.into(places.cities, "city"_L1, "name_en"_L1, toCity);
    reading.into(visions, "city_vision"_L1, "city_id"_L1, toVision);
    reading.into(places.states, "state"_L1, "name_en"_L1, toState);
    reading.into(places.entities, "entity"_L1, "rowid"_L1, toEntity);
    reading.into(places.names, "alias"_L1, "rowid"_L1, toPlaceName);
    QHash<QString, CityVision> visionOf;
    for (const CityVision &vision : std::as_const(visions))
        visionOf.insert(vision.cityId, vision);
    for (CityRecord &city : places.cities) {
        if (visionOf.contains(city.id))
            city.vision = visionOf.value(city.id);
    }
    return reading.finish(std::move(places));
}

} // namespace atlas
