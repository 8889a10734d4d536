-- SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What is measured. A value of it lies between valid_min and valid_max; where several sources give a value for one
-- entity and year, that of preferred_source_id is shown unless the reader asks otherwise.
CREATE TABLE indicator (
    indicator_id TEXT NOT NULL PRIMARY KEY
        CONSTRAINT "indicator_id: may hold a-z, 0-9 and _ only" CHECK (indicator_id NOT GLOB '*[^a-z0-9_]*'),
    name_en TEXT NOT NULL,
    name_th TEXT NOT NULL,
    unit TEXT NOT NULL,
    unit_th TEXT NOT NULL,
    description_en TEXT NOT NULL,
    description_th TEXT NOT NULL,
    topic TEXT NOT NULL
        CONSTRAINT "topic: must be one of population, demography, urbanisation, economy, society, health, safety, environment, infrastructure, digital, innovation"
            CHECK (topic IN ('population', 'demography', 'urbanisation', 'economy', 'society', 'health', 'safety', 'environment', 'infrastructure', 'digital', 'innovation')),
    decimals INTEGER NOT NULL
        CONSTRAINT "decimals: must lie between 0 and 6" CHECK (decimals BETWEEN 0 AND 6),
    higher_is_better TEXT NOT NULL
        CONSTRAINT "higher_is_better: must be one of yes, no, neutral"
            CHECK (higher_is_better IN ('yes', 'no', 'neutral')),
    valid_min REAL NOT NULL,
    valid_max REAL NOT NULL,
    preferred_source_id TEXT NOT NULL REFERENCES source (source_id),
    CONSTRAINT "valid_max: must be more than valid_min" CHECK (valid_max > valid_min)
) STRICT;

-- related_id is the relation of indicator_id; preferred = 1: show related_id instead unless the reader asks otherwise.
CREATE TABLE related_indicator (
    indicator_id TEXT NOT NULL REFERENCES indicator (indicator_id),
    related_id TEXT NOT NULL REFERENCES indicator (indicator_id),
    relation TEXT NOT NULL
        CONSTRAINT "relation: must be one of lower_80, upper_80, lower_95, upper_95, variant_low, variant_high, vintage, other_edition, scenario, same_measure_other_source, per_capita_of, rank_of"
            CHECK (relation IN ('lower_80', 'upper_80', 'lower_95', 'upper_95', 'variant_low', 'variant_high', 'vintage', 'other_edition', 'scenario', 'same_measure_other_source', 'per_capita_of', 'rank_of')),
    preferred INTEGER NOT NULL
        CONSTRAINT "preferred: must be 0 or 1" CHECK (preferred IN (0, 1)),
    note_en TEXT NOT NULL,
    note_th TEXT NOT NULL,
    in_article INTEGER NOT NULL
        CONSTRAINT "in_article: must be 0 or 1" CHECK (in_article IN (0, 1)),
    source_id TEXT NOT NULL REFERENCES source (source_id),
    CONSTRAINT "related_id: must differ from indicator_id" CHECK (related_id <> indicator_id),
    PRIMARY KEY (indicator_id, related_id)
) STRICT;

-- A series shown with one of the six areas.
CREATE TABLE area_indicator (
    area_id TEXT NOT NULL REFERENCES area (area_id),
    indicator_id TEXT NOT NULL REFERENCES indicator (indicator_id),
    position INTEGER NOT NULL
        CONSTRAINT "position: must be 1 or more" CHECK (position >= 1),
    in_article INTEGER NOT NULL
        CONSTRAINT "in_article: must be 0 or 1" CHECK (in_article IN (0, 1)),
    source_id TEXT NOT NULL REFERENCES source (source_id),
    PRIMARY KEY (area_id, indicator_id)
) STRICT;

-- The values. One series is one range of the primary key, and so is one indicator.
CREATE TABLE observation (
    indicator_id TEXT NOT NULL REFERENCES indicator (indicator_id),
    entity_id TEXT NOT NULL REFERENCES entity (entity_id),
    source_id TEXT NOT NULL REFERENCES source (source_id),
    year INTEGER NOT NULL
        CONSTRAINT "year: {value} looks like a Buddhist year; write the Common Era year, {value-543}"
            CHECK (year NOT BETWEEN 2400 AND 2800)
        CONSTRAINT "year: must lie between 1800 and 2200" CHECK (year BETWEEN 1800 AND 2200),
    kind TEXT NOT NULL
        CONSTRAINT "kind: must be one of estimate, projection" CHECK (kind IN ('estimate', 'projection')),
    value REAL NOT NULL,
    PRIMARY KEY (indicator_id, entity_id, source_id, year)
) STRICT, WITHOUT ROWID;
