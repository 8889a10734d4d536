-- SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The format of an edition of ASCN Atlas. Files of this folder run in the order of their numbers, in one transaction.
-- A constraint is named "column: reason"; whoever reads a refused row sees that sentence. In a reason {value} stands for
-- the refused value and {value-543} for the Common Era year of a Buddhist one.
-- Columns ending in _th and _en hold the two languages; years are Common Era unless the name says be_.

-- "ASCN" in ASCII (0x4153434E); user_version is the number of this format.
PRAGMA application_id = 1095975758;
PRAGMA user_version = 3;

-- The one row that says which edition this is. The builder writes facts_sha256: the SHA-256 of the table files, joined
-- in the order of data/README.md.
CREATE TABLE edition (
    number TEXT NOT NULL PRIMARY KEY,
    date TEXT NOT NULL
        CONSTRAINT "date: {value} looks like a Buddhist year; write the Common Era year, {value-543}"
            CHECK (substr(date, 1, 4) NOT BETWEEN '2400' AND '2800')
        CONSTRAINT "date: must be a date of the form YYYY-MM-DD" CHECK (date IS date(date, '+0 days')),
    title_en TEXT NOT NULL,
    title_th TEXT NOT NULL,
    licence_en TEXT NOT NULL,
    licence_th TEXT NOT NULL,
    independence_en TEXT NOT NULL,
    independence_th TEXT NOT NULL,
    facts_sha256 TEXT NOT NULL
        CONSTRAINT "facts_sha256: must be 64 hexadecimal digits"
            CHECK (length(facts_sha256) = 64 AND facts_sha256 NOT GLOB '*[^0-9a-f]*')
) STRICT;

-- Where a fact comes from. Every other table points here.
CREATE TABLE source (
    source_id TEXT NOT NULL PRIMARY KEY,
    title TEXT NOT NULL,
    publisher TEXT NOT NULL,
    year INTEGER
        CONSTRAINT "year: {value} looks like a Buddhist year; write the Common Era year, {value-543}"
            CHECK (year NOT BETWEEN 2400 AND 2800)
        CONSTRAINT "year: must lie between 1800 and 2200" CHECK (year BETWEEN 1800 AND 2200),
    edition TEXT,
    url TEXT,
    licence TEXT NOT NULL,
    kind TEXT NOT NULL
        CONSTRAINT "kind: must be one of article, official, dataset, derived, press, encyclopedia, reference"
            CHECK (kind IN ('article', 'official', 'dataset', 'derived', 'press', 'encyclopedia', 'reference')),
    retrieved_from TEXT,
    note TEXT
) STRICT;
