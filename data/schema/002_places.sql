-- SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Every place that has values: member states, other economies, regions, cities.
CREATE TABLE entity (
    entity_id TEXT NOT NULL PRIMARY KEY,
    entity_type TEXT NOT NULL
        CONSTRAINT "entity_type: must be one of country, economy, region, city"
            CHECK (entity_type IN ('country', 'economy', 'region', 'city')),
    name_en TEXT NOT NULL,
    name_th TEXT NOT NULL,
    short_en TEXT NOT NULL,
    short_th TEXT NOT NULL,
    iso2 TEXT
        CONSTRAINT "iso2: must be two capital letters" CHECK (iso2 GLOB '[A-Z][A-Z]'),
    in_article INTEGER NOT NULL
        CONSTRAINT "in_article: must be 0 or 1" CHECK (in_article IN (0, 1)),
    source_id TEXT NOT NULL REFERENCES source (source_id),
    name_th_source_id TEXT NOT NULL REFERENCES source (source_id),
    note TEXT
) STRICT;

-- A member state of ASEAN.
CREATE TABLE state (
    state_id TEXT NOT NULL PRIMARY KEY REFERENCES entity (entity_id)
        CONSTRAINT "state_id: must be three capital letters" CHECK (state_id GLOB '[A-Z][A-Z][A-Z]'),
    iso2 TEXT NOT NULL
        CONSTRAINT "iso2: must be two capital letters" CHECK (iso2 GLOB '[A-Z][A-Z]'),
    name_en TEXT NOT NULL,
    official_name_en TEXT NOT NULL,
    name_th TEXT NOT NULL,
    name_th_alt TEXT,
    capital TEXT NOT NULL,
    capital_th TEXT NOT NULL,
    capital_city_id TEXT NOT NULL REFERENCES city (city_id),
    asean_joined_date TEXT NOT NULL
        CONSTRAINT "asean_joined_date: {value} looks like a Buddhist year; write the Common Era year, {value-543}"
            CHECK (substr(asean_joined_date, 1, 4) NOT BETWEEN '2400' AND '2800')
        CONSTRAINT "asean_joined_date: must be a date of the form YYYY-MM-DD"
            CHECK (asean_joined_date IS date(asean_joined_date, '+0 days')),
    asean_joined_source_id TEXT NOT NULL REFERENCES source (source_id),
    national_representative_body TEXT NOT NULL,
    national_representative_source_id TEXT NOT NULL REFERENCES source (source_id),
    ascn_pilot_cities INTEGER NOT NULL
        CONSTRAINT "ascn_pilot_cities: must be 0 or more" CHECK (ascn_pilot_cities >= 0),
    ascn_cities_2026 INTEGER NOT NULL
        CONSTRAINT "ascn_cities_2026: must be 0 or more" CHECK (ascn_cities_2026 >= 0),
    in_2018_network INTEGER NOT NULL
        CONSTRAINT "in_2018_network: must be 0 or 1" CHECK (in_2018_network IN (0, 1)),
    confidence TEXT NOT NULL
        CONSTRAINT "confidence: must be one of sourced, recalled" CHECK (confidence IN ('sourced', 'recalled')),
    source_id TEXT NOT NULL REFERENCES source (source_id),
    code_source_id TEXT NOT NULL REFERENCES source (source_id),
    name_th_source_id TEXT NOT NULL REFERENCES source (source_id),
    asean_joined_conflict_source_id TEXT REFERENCES source (source_id),
    note TEXT
) STRICT;

-- A member city of the network: a pilot of 2018 or a later member.
CREATE TABLE city (
    city_id TEXT NOT NULL PRIMARY KEY REFERENCES entity (entity_id),
    name_en TEXT NOT NULL,
    name_local TEXT NOT NULL,
    name_local_lang TEXT NOT NULL,
    name_th TEXT NOT NULL,
    name_th_alt TEXT,
    name_th_source_id TEXT NOT NULL REFERENCES source (source_id),
    state_id TEXT NOT NULL REFERENCES state (state_id),
    latitude REAL NOT NULL
        CONSTRAINT "latitude: must lie between -90 and 90" CHECK (latitude BETWEEN -90 AND 90),
    longitude REAL NOT NULL
        CONSTRAINT "longitude: must lie between -180 and 180" CHECK (longitude BETWEEN -180 AND 180),
    coord_source_id TEXT NOT NULL REFERENCES source (source_id),
    area_km2 REAL
        CONSTRAINT "area_km2: must be more than 0" CHECK (area_km2 > 0),
    area_source_id TEXT REFERENCES source (source_id),
    population INTEGER NOT NULL
        CONSTRAINT "population: must be 0 or more" CHECK (population >= 0),
    population_precision TEXT NOT NULL
        CONSTRAINT "population_precision: must be one of exact, rounded"
            CHECK (population_precision IN ('exact', 'rounded')),
    population_year INTEGER
        CONSTRAINT "population_year: {value} looks like a Buddhist year; write the Common Era year, {value-543}"
            CHECK (population_year NOT BETWEEN 2400 AND 2800)
        CONSTRAINT "population_year: must lie between 1800 and 2200" CHECK (population_year BETWEEN 1800 AND 2200),
    population_source_id TEXT NOT NULL REFERENCES source (source_id),
    census_population INTEGER
        CONSTRAINT "census_population: must be 0 or more" CHECK (census_population >= 0),
    census_year INTEGER
        CONSTRAINT "census_year: {value} looks like a Buddhist year; write the Common Era year, {value-543}"
            CHECK (census_year NOT BETWEEN 2400 AND 2800)
        CONSTRAINT "census_year: must lie between 1800 and 2200" CHECK (census_year BETWEEN 1800 AND 2200),
    census_scope TEXT,
    census_source_id TEXT REFERENCES source (source_id),
    census_confidence TEXT
        CONSTRAINT "census_confidence: must be one of sourced, recalled"
            CHECK (census_confidence IN ('sourced', 'recalled')),
    elevation_m INTEGER
        CONSTRAINT "elevation_m: must lie between -500 and 9000" CHECK (elevation_m BETWEEN -500 AND 9000),
    elevation_source_id TEXT REFERENCES source (source_id),
    timezone TEXT NOT NULL,
    is_capital INTEGER NOT NULL
        CONSTRAINT "is_capital: must be 0 or 1" CHECK (is_capital IN (0, 1)),
    joined_year INTEGER NOT NULL
        CONSTRAINT "joined_year: {value} looks like a Buddhist year; write the Common Era year, {value-543}"
            CHECK (joined_year NOT BETWEEN 2400 AND 2800)
        CONSTRAINT "joined_year: must lie between 1800 and 2200" CHECK (joined_year BETWEEN 1800 AND 2200),
    cohort TEXT NOT NULL
        CONSTRAINT "cohort: must be one of pilot, later_member" CHECK (cohort IN ('pilot', 'later_member')),
    unit_represented TEXT NOT NULL,
    csco_host_body TEXT NOT NULL,
    confidence TEXT NOT NULL
        CONSTRAINT "confidence: must be one of sourced, recalled" CHECK (confidence IN ('sourced', 'recalled')),
    source_id TEXT NOT NULL REFERENCES source (source_id),
    note TEXT,
    CONSTRAINT "area_source_id: must stand with a value of area_km2, and only then"
        CHECK ((area_km2 IS NULL) = (area_source_id IS NULL)),
    CONSTRAINT "census_source_id: must stand with a value of census_population, and only then"
        CHECK ((census_population IS NULL) = (census_source_id IS NULL)),
    CONSTRAINT "elevation_source_id: must stand with a value of elevation_m, and only then"
        CHECK ((elevation_m IS NULL) = (elevation_source_id IS NULL)),
    CONSTRAINT "cohort: must be pilot for 2018 and later_member after it"
        CHECK ((cohort = 'pilot') = (joined_year = 2018))
) STRICT;

-- Vision, focus areas and targets of the 2018 action plan of a pilot city. focus_areas: area ids joined by ";".
CREATE TABLE city_vision (
    city_id TEXT NOT NULL PRIMARY KEY REFERENCES city (city_id),
    vision_en TEXT NOT NULL,
    vision_th TEXT NOT NULL,
    focus_areas TEXT NOT NULL,
    focus_areas_as_named TEXT NOT NULL,
    strategic_targets_en TEXT NOT NULL,
    strategic_targets_th TEXT NOT NULL,
    confidence TEXT NOT NULL
        CONSTRAINT "confidence: must be one of sourced, recalled" CHECK (confidence IN ('sourced', 'recalled')),
    source_id TEXT NOT NULL REFERENCES source (source_id),
    second_source_id TEXT NOT NULL REFERENCES source (source_id),
    note TEXT
) STRICT;

-- Another name under which a place is searched; of an entity or of a place of the Thai programme.
CREATE TABLE alias (
    entity_id TEXT REFERENCES entity (entity_id),
    place_id TEXT REFERENCES programme_place (place_id),
    alias TEXT NOT NULL,
    lang TEXT NOT NULL,
    kind TEXT NOT NULL
        CONSTRAINT "kind: must be one of common, local_script, former_name, romanisation, abbreviation"
            CHECK (kind IN ('common', 'local_script', 'former_name', 'romanisation', 'abbreviation')),
    in_article INTEGER NOT NULL
        CONSTRAINT "in_article: must be 0 or 1" CHECK (in_article IN (0, 1)),
    source_id TEXT NOT NULL REFERENCES source (source_id),
    CONSTRAINT "entity_id: exactly one of entity_id and place_id must be given"
        CHECK ((entity_id IS NULL) <> (place_id IS NULL)),
    UNIQUE (entity_id, alias, lang),
    UNIQUE (place_id, alias, lang)
) STRICT;
