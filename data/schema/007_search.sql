-- SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What a person may look for: one row a city, a state, a project, an indicator … No file gives these rows; the builder
-- derives them from the other tables as data/search says, and a check derives them again.
-- title and detail are shown; year, state_id, city_id, area_id and indicator_id say where the row leads.
-- name (the titles), alias (other names), body (longer texts) and context (what it belongs to) are folded as a query is:
-- small letters without accents and marks, words one blank apart, one text a line.
CREATE TABLE search_text (
    search_id INTEGER NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL
        CONSTRAINT "kind: must be a kind of row that is searched"
            CHECK (kind IN ('city', 'state', 'entity', 'indicator', 'area', 'event', 'project', 'claim', 'challenge', 'framework-item', 'objective', 'actor', 'partner', 'programme-phase', 'programme-place', 'network-stat', 'citation', 'conflict', 'source')),
    subject_id TEXT NOT NULL,
    title_en TEXT NOT NULL,
    title_th TEXT NOT NULL,
    detail_en TEXT NOT NULL,
    detail_th TEXT NOT NULL,
    year INTEGER,
    state_id TEXT REFERENCES state (state_id),
    city_id TEXT REFERENCES city (city_id),
    area_id TEXT REFERENCES area (area_id),
    indicator_id TEXT REFERENCES indicator (indicator_id),
    name TEXT NOT NULL,
    alias TEXT,
    body TEXT,
    context TEXT,
    UNIQUE (kind, subject_id)
) STRICT;

-- The same four texts by runs of three letters, which find words in a script that is written without blanks.
CREATE VIRTUAL TABLE search_index USING fts5(
    name, alias, body, context,
    content = 'search_text', content_rowid = 'search_id', tokenize = 'trigram case_sensitive 1'
);
