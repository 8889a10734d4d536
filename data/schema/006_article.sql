-- SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- A figure of the article this atlas began from, set against the data. comparable_entity: entity ids joined by ";".
CREATE TABLE claim (
    claim_id TEXT NOT NULL PRIMARY KEY,
    text_th TEXT NOT NULL,
    statement_en TEXT NOT NULL,
    statement_th TEXT NOT NULL,
    stated_value REAL NOT NULL,
    stated_unit TEXT NOT NULL,
    stated_year TEXT NOT NULL
        CONSTRAINT "stated_year: must have the form YYYY or YYYY-YYYY, Common Era"
            CHECK ((stated_year GLOB '[12][0-9][0-9][0-9]' OR stated_year GLOB '[12][0-9][0-9][0-9]-[12][0-9][0-9][0-9]') AND substr(stated_year, 1, 4) BETWEEN '1800' AND '2200'),
    comparable_indicator TEXT REFERENCES indicator (indicator_id),
    comparable_entity TEXT,
    value_in_data TEXT NOT NULL,
    source_id TEXT NOT NULL REFERENCES source (source_id),
    verdict TEXT NOT NULL
        CONSTRAINT "verdict: must be one of agrees, near, differs, unit unclear, internal"
            CHECK (verdict IN ('agrees', 'near', 'differs', 'unit unclear', 'internal')),
    comment_en TEXT NOT NULL,
    comment_th TEXT NOT NULL,
    CONSTRAINT "comparable_entity: must stand with comparable_indicator, and only then"
        CHECK ((comparable_indicator IS NULL) = (comparable_entity IS NULL))
) STRICT;

-- A footnote of the article. claim_ids: the claims it supports, joined by ";".
CREATE TABLE citation (
    number INTEGER NOT NULL PRIMARY KEY
        CONSTRAINT "number: must be 1 or more" CHECK (number >= 1),
    marker_th TEXT NOT NULL,
    cites_en TEXT NOT NULL,
    cites_th TEXT NOT NULL,
    supports_en TEXT NOT NULL,
    supports_th TEXT NOT NULL,
    claim_ids TEXT,
    accessed TEXT
        CONSTRAINT "accessed: {value} looks like a Buddhist year; write the Common Era year, {value-543}"
            CHECK (substr(accessed, 1, 4) NOT BETWEEN '2400' AND '2800')
        CONSTRAINT "accessed: must be a date of the form YYYY-MM-DD" CHECK (accessed IS date(accessed, '+0 days')),
    url TEXT,
    remark_en TEXT,
    remark_th TEXT,
    in_article INTEGER NOT NULL
        CONSTRAINT "in_article: must be 0 or 1" CHECK (in_article IN (0, 1)),
    source_id TEXT NOT NULL REFERENCES source (source_id),
    remark_source_id TEXT REFERENCES source (source_id),
    CONSTRAINT "remark_th: must be given in both languages or in none"
        CHECK ((remark_en IS NULL) = (remark_th IS NULL))
) STRICT;

-- Two statements that differ, which one is followed, and why. subject_type says which table subject_id points into;
-- a network_stat is named year:metric:scope.
CREATE TABLE conflict (
    conflict_id TEXT NOT NULL PRIMARY KEY,
    subject_type TEXT NOT NULL
        CONSTRAINT "subject_type: must be one of event, claim, project, actor, city, country, region, network_stat"
            CHECK (subject_type IN ('event', 'claim', 'project', 'actor', 'city', 'country', 'region', 'network_stat')),
    subject_id TEXT NOT NULL,
    field TEXT NOT NULL,
    year INTEGER
        CONSTRAINT "year: {value} looks like a Buddhist year; write the Common Era year, {value-543}"
            CHECK (year NOT BETWEEN 2400 AND 2800)
        CONSTRAINT "year: must lie between 1800 and 2200" CHECK (year BETWEEN 1800 AND 2200),
    statement_a TEXT NOT NULL,
    statement_a_th TEXT NOT NULL,
    source_a TEXT NOT NULL REFERENCES source (source_id),
    statement_b TEXT NOT NULL,
    statement_b_th TEXT NOT NULL,
    source_b TEXT NOT NULL REFERENCES source (source_id),
    chosen TEXT NOT NULL
        CONSTRAINT "chosen: must be one of a, b, both" CHECK (chosen IN ('a', 'b', 'both')),
    reason_en TEXT NOT NULL,
    reason_th TEXT NOT NULL,
    in_article INTEGER NOT NULL
        CONSTRAINT "in_article: must be 0 or 1" CHECK (in_article IN (0, 1))
) STRICT;
