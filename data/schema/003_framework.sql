-- SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The six development areas of the framework; area_id is the id of the same item in framework_item.
CREATE TABLE area (
    area_id TEXT NOT NULL PRIMARY KEY REFERENCES framework_item (item_id),
    position INTEGER NOT NULL
        CONSTRAINT "position: must be 1 or more" CHECK (position >= 1),
    name_en TEXT NOT NULL,
    name_th TEXT NOT NULL,
    text_en TEXT NOT NULL,
    text_th TEXT NOT NULL,
    in_article INTEGER NOT NULL
        CONSTRAINT "in_article: must be 0 or 1" CHECK (in_article IN (0, 1)),
    source_id TEXT NOT NULL REFERENCES source (source_id),
    second_source_id TEXT REFERENCES source (source_id)
) STRICT;

-- A piece of the framework: outcome, urban system, area, content of an area, principle.
CREATE TABLE framework_item (
    item_id TEXT NOT NULL PRIMARY KEY,
    parent_id TEXT REFERENCES area (area_id),
    kind TEXT NOT NULL
        CONSTRAINT "kind: must be one of outcome, urban_system, area, content, principle"
            CHECK (kind IN ('outcome', 'urban_system', 'area', 'content', 'principle')),
    position INTEGER NOT NULL
        CONSTRAINT "position: must be 1 or more" CHECK (position >= 1),
    title_en TEXT NOT NULL,
    title_th TEXT NOT NULL,
    text_en TEXT NOT NULL,
    text_th TEXT NOT NULL,
    in_article INTEGER NOT NULL
        CONSTRAINT "in_article: must be 0 or 1" CHECK (in_article IN (0, 1)),
    source_id TEXT NOT NULL REFERENCES source (source_id),
    second_source_id TEXT REFERENCES source (source_id),
    CONSTRAINT "parent_id: must be given for content, and only for content"
        CHECK ((parent_id IS NOT NULL) = (kind = 'content'))
) STRICT;

-- An objective of the network.
CREATE TABLE objective (
    objective_id TEXT NOT NULL PRIMARY KEY,
    position INTEGER NOT NULL
        CONSTRAINT "position: must be 1 or more" CHECK (position >= 1),
    title_en TEXT NOT NULL,
    title_th TEXT NOT NULL,
    text_en TEXT NOT NULL,
    text_th TEXT NOT NULL,
    in_article INTEGER NOT NULL
        CONSTRAINT "in_article: must be 0 or 1" CHECK (in_article IN (0, 1)),
    source_id TEXT NOT NULL REFERENCES source (source_id),
    second_source_id TEXT NOT NULL REFERENCES source (source_id)
) STRICT;

-- Who takes part: groups, and roles within the network.
CREATE TABLE actor (
    actor_id TEXT NOT NULL PRIMARY KEY,
    position INTEGER NOT NULL
        CONSTRAINT "position: must be 1 or more" CHECK (position >= 1),
    kind TEXT NOT NULL
        CONSTRAINT "kind: must be one of group, role" CHECK (kind IN ('group', 'role')),
    title_en TEXT NOT NULL,
    title_th TEXT NOT NULL,
    text_en TEXT NOT NULL,
    text_th TEXT NOT NULL,
    in_article INTEGER NOT NULL
        CONSTRAINT "in_article: must be 0 or 1" CHECK (in_article IN (0, 1)),
    source_id TEXT NOT NULL REFERENCES source (source_id),
    second_source_id TEXT REFERENCES source (source_id),
    note TEXT
) STRICT;

-- An external partner of ASEAN, with its seat.
CREATE TABLE partner (
    partner_id TEXT NOT NULL PRIMARY KEY,
    position INTEGER NOT NULL
        CONSTRAINT "position: must be 1 or more" CHECK (position >= 1),
    kind TEXT NOT NULL
        CONSTRAINT "kind: must be one of dialogue, sectoral_dialogue, development"
            CHECK (kind IN ('dialogue', 'sectoral_dialogue', 'development')),
    iso2 TEXT NOT NULL
        CONSTRAINT "iso2: must be two capital letters" CHECK (iso2 GLOB '[A-Z][A-Z]'),
    iso3 TEXT
        CONSTRAINT "iso3: must be three capital letters" CHECK (iso3 GLOB '[A-Z][A-Z][A-Z]'),
    entity_id TEXT REFERENCES entity (entity_id),
    name_en TEXT NOT NULL,
    name_th TEXT NOT NULL,
    name_th_in_article TEXT NOT NULL,
    seat_en TEXT NOT NULL,
    seat_th TEXT NOT NULL,
    latitude REAL NOT NULL
        CONSTRAINT "latitude: must lie between -90 and 90" CHECK (latitude BETWEEN -90 AND 90),
    longitude REAL NOT NULL
        CONSTRAINT "longitude: must lie between -180 and 180" CHECK (longitude BETWEEN -180 AND 180),
    coord_source_id TEXT NOT NULL REFERENCES source (source_id),
    in_article INTEGER NOT NULL
        CONSTRAINT "in_article: must be 0 or 1" CHECK (in_article IN (0, 1)),
    source_id TEXT NOT NULL REFERENCES source (source_id),
    name_th_source_id TEXT NOT NULL REFERENCES source (source_id),
    note TEXT
) STRICT;

-- A problem of growing cities. indicator_ids: the series that show it, joined by ";".
CREATE TABLE challenge (
    challenge_id TEXT NOT NULL PRIMARY KEY,
    position INTEGER NOT NULL
        CONSTRAINT "position: must be 1 or more" CHECK (position >= 1),
    title_en TEXT NOT NULL,
    title_th TEXT NOT NULL,
    text_en TEXT NOT NULL,
    text_th TEXT NOT NULL,
    indicator_ids TEXT NOT NULL,
    indicator_note_en TEXT NOT NULL,
    indicator_note_th TEXT NOT NULL,
    in_article INTEGER NOT NULL
        CONSTRAINT "in_article: must be 0 or 1" CHECK (in_article IN (0, 1)),
    source_id TEXT NOT NULL REFERENCES source (source_id)
) STRICT;

-- A stage of the Thai smart-city programme. be_ years are Buddhist, ce_ years Common Era.
CREATE TABLE programme_phase (
    phase_id TEXT NOT NULL PRIMARY KEY,
    position INTEGER NOT NULL
        CONSTRAINT "position: must be 1 or more" CHECK (position >= 1),
    first_programme_year INTEGER NOT NULL
        CONSTRAINT "first_programme_year: must be 1 or more" CHECK (first_programme_year >= 1),
    last_programme_year INTEGER NOT NULL
        CONSTRAINT "last_programme_year: must be 1 or more" CHECK (last_programme_year >= 1),
    be_start INTEGER NOT NULL
        CONSTRAINT "be_start: must lie between 2400 and 2800" CHECK (be_start BETWEEN 2400 AND 2800),
    be_end INTEGER NOT NULL
        CONSTRAINT "be_end: must lie between 2400 and 2800" CHECK (be_end BETWEEN 2400 AND 2800),
    ce_start INTEGER NOT NULL
        CONSTRAINT "ce_start: {value} looks like a Buddhist year; write the Common Era year, {value-543}"
            CHECK (ce_start NOT BETWEEN 2400 AND 2800)
        CONSTRAINT "ce_start: must lie between 1800 and 2200" CHECK (ce_start BETWEEN 1800 AND 2200),
    ce_end INTEGER NOT NULL
        CONSTRAINT "ce_end: {value} looks like a Buddhist year; write the Common Era year, {value-543}"
            CHECK (ce_end NOT BETWEEN 2400 AND 2800)
        CONSTRAINT "ce_end: must lie between 1800 and 2200" CHECK (ce_end BETWEEN 1800 AND 2200),
    areas INTEGER
        CONSTRAINT "areas: must be 1 or more" CHECK (areas >= 1),
    provinces INTEGER
        CONSTRAINT "provinces: must be 1 or more" CHECK (provinces >= 1),
    mode TEXT NOT NULL
        CONSTRAINT "mode: must be one of designated, open_application"
            CHECK (mode IN ('designated', 'open_application')),
    title_en TEXT NOT NULL,
    title_th TEXT NOT NULL,
    text_en TEXT NOT NULL,
    text_th TEXT NOT NULL,
    in_article INTEGER NOT NULL
        CONSTRAINT "in_article: must be 0 or 1" CHECK (in_article IN (0, 1)),
    source_id TEXT NOT NULL REFERENCES source (source_id),
    event_id TEXT NOT NULL REFERENCES event (event_id),
    note TEXT,
    CONSTRAINT "ce_start: must be be_start less 543" CHECK (ce_start = be_start - 543),
    CONSTRAINT "ce_end: must be be_end less 543" CHECK (ce_end = be_end - 543)
) STRICT;

-- A province of the Thai programme, with the point of its seat.
CREATE TABLE programme_place (
    place_id TEXT NOT NULL PRIMARY KEY,
    phase_id TEXT NOT NULL REFERENCES programme_phase (phase_id),
    position INTEGER NOT NULL
        CONSTRAINT "position: must be 1 or more" CHECK (position >= 1),
    name_en TEXT NOT NULL,
    name_en_alt TEXT,
    name_th TEXT NOT NULL,
    iso_3166_2 TEXT NOT NULL
        CONSTRAINT "iso_3166_2: must be a code of the form TH-00" CHECK (iso_3166_2 GLOB 'TH-[0-9][0-9]'),
    latitude REAL NOT NULL
        CONSTRAINT "latitude: must lie between -90 and 90" CHECK (latitude BETWEEN -90 AND 90),
    longitude REAL NOT NULL
        CONSTRAINT "longitude: must lie between -180 and 180" CHECK (longitude BETWEEN -180 AND 180),
    point TEXT NOT NULL
        CONSTRAINT "point: must be one of province seat, city centre"
            CHECK (point IN ('province seat', 'city centre')),
    city_id TEXT REFERENCES city (city_id),
    in_article INTEGER NOT NULL
        CONSTRAINT "in_article: must be 0 or 1" CHECK (in_article IN (0, 1)),
    source_id TEXT NOT NULL REFERENCES source (source_id),
    coord_source_id TEXT NOT NULL REFERENCES source (source_id),
    code_source_id TEXT NOT NULL REFERENCES source (source_id),
    note TEXT
) STRICT;
