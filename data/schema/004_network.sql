-- SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- A project of a city: of its 2018 action plan or listed later by a monitoring report.
CREATE TABLE project (
    project_id TEXT NOT NULL PRIMARY KEY,
    city_id TEXT NOT NULL REFERENCES city (city_id),
    origin TEXT NOT NULL
        CONSTRAINT "origin: must be one of scap_2018, monitoring_report"
            CHECK (origin IN ('scap_2018', 'monitoring_report')),
    priority_no INTEGER
        CONSTRAINT "priority_no: must be 1 or more" CHECK (priority_no >= 1),
    title_en TEXT NOT NULL,
    title_th TEXT NOT NULL,
    area_id TEXT NOT NULL REFERENCES area (area_id),
    secondary_area_id TEXT REFERENCES area (area_id),
    area_basis TEXT NOT NULL
        CONSTRAINT "area_basis: must be one of monitoring_report, atlas"
            CHECK (area_basis IN ('monitoring_report', 'atlas')),
    summary_en TEXT,
    summary_th TEXT,
    first_listed_year INTEGER NOT NULL
        CONSTRAINT "first_listed_year: {value} looks like a Buddhist year; write the Common Era year, {value-543}"
            CHECK (first_listed_year NOT BETWEEN 2400 AND 2800)
        CONSTRAINT "first_listed_year: must lie between 1800 and 2200" CHECK (first_listed_year BETWEEN 1800 AND 2200),
    latest_title_en TEXT,
    link_type TEXT
        CONSTRAINT "link_type: must be one of same, renamed, inferred, listed"
            CHECK (link_type IN ('same', 'renamed', 'inferred', 'listed')),
    status TEXT
        CONSTRAINT "status: must be one of planning, ongoing, completed, unresolved, reported"
            CHECK (status IN ('planning', 'ongoing', 'completed', 'unresolved', 'reported')),
    status_year INTEGER
        CONSTRAINT "status_year: {value} looks like a Buddhist year; write the Common Era year, {value-543}"
            CHECK (status_year NOT BETWEEN 2400 AND 2800)
        CONSTRAINT "status_year: must lie between 1800 and 2200" CHECK (status_year BETWEEN 1800 AND 2200),
    target_year INTEGER
        CONSTRAINT "target_year: {value} looks like a Buddhist year; write the Common Era year, {value-543}"
            CHECK (target_year NOT BETWEEN 2400 AND 2800)
        CONSTRAINT "target_year: must lie between 1800 and 2200" CHECK (target_year BETWEEN 1800 AND 2200),
    partner TEXT,
    confidence TEXT NOT NULL
        CONSTRAINT "confidence: must be one of sourced, recalled" CHECK (confidence IN ('sourced', 'recalled')),
    source_id TEXT NOT NULL REFERENCES source (source_id),
    status_source_id TEXT REFERENCES source (source_id),
    note TEXT,
    CONSTRAINT "status_year: must stand with a status, and only then" CHECK ((status IS NULL) = (status_year IS NULL)),
    CONSTRAINT "status_source_id: must stand with a status, and only then"
        CHECK ((status IS NULL) = (status_source_id IS NULL)),
    CONSTRAINT "summary_th: must be given in both languages or in none"
        CHECK ((summary_en IS NULL) = (summary_th IS NULL))
) STRICT;

-- What one yearly report says of one project.
CREATE TABLE project_status (
    project_id TEXT NOT NULL REFERENCES project (project_id),
    city_id TEXT NOT NULL REFERENCES city (city_id),
    year INTEGER NOT NULL
        CONSTRAINT "year: {value} looks like a Buddhist year; write the Common Era year, {value-543}"
            CHECK (year NOT BETWEEN 2400 AND 2800)
        CONSTRAINT "year: must lie between 1800 and 2200" CHECK (year BETWEEN 1800 AND 2200),
    reported_title TEXT NOT NULL,
    area_id_reported TEXT REFERENCES area (area_id),
    status TEXT NOT NULL
        CONSTRAINT "status: must be one of planning, ongoing, completed, unresolved, reported"
            CHECK (status IN ('planning', 'ongoing', 'completed', 'unresolved', 'reported')),
    status_basis TEXT NOT NULL
        CONSTRAINT "status_basis: must be one of appendix, status chart, inferred, text"
            CHECK (status_basis IN ('appendix', 'status chart', 'inferred', 'text')),
    detail_en TEXT,
    confidence TEXT NOT NULL
        CONSTRAINT "confidence: must be one of sourced, recalled" CHECK (confidence IN ('sourced', 'recalled')),
    source_id TEXT NOT NULL REFERENCES source (source_id),
    note TEXT,
    PRIMARY KEY (project_id, year)
) STRICT;

-- A dated milestone. date and end_date hold as much as is known: year, year and month, or the day.
CREATE TABLE event (
    event_id TEXT NOT NULL PRIMARY KEY,
    date TEXT NOT NULL
        CONSTRAINT "date: {value} looks like a Buddhist year; write the Common Era year, {value-543}"
            CHECK (substr(date, 1, 4) NOT BETWEEN '2400' AND '2800'),
    date_precision TEXT NOT NULL
        CONSTRAINT "date_precision: must be one of day, month, year"
            CHECK (date_precision IN ('day', 'month', 'year')),
    end_date TEXT
        CONSTRAINT "end_date: must have the form YYYY, YYYY-MM or YYYY-MM-DD"
            CHECK (end_date IS date(end_date, '+0 days') OR end_date GLOB '[12][0-9][0-9][0-9]-[01][0-9]' OR end_date GLOB '[12][0-9][0-9][0-9]')
        CONSTRAINT "end_date: must not come before date" CHECK (end_date >= date),
    title_en TEXT NOT NULL,
    title_th TEXT NOT NULL,
    description_en TEXT NOT NULL,
    description_th TEXT NOT NULL,
    place TEXT NOT NULL,
    category TEXT NOT NULL
        CONSTRAINT "category: must be one of asean, thailand, network, membership, meeting, partnership, publication, monitoring, city, context"
            CHECK (category IN ('asean', 'thailand', 'network', 'membership', 'meeting', 'partnership', 'publication', 'monitoring', 'city', 'context')),
    in_article INTEGER NOT NULL
        CONSTRAINT "in_article: must be 0 or 1" CHECK (in_article IN (0, 1)),
    confidence TEXT NOT NULL
        CONSTRAINT "confidence: must be one of sourced, recalled" CHECK (confidence IN ('sourced', 'recalled')),
    source_id TEXT NOT NULL REFERENCES source (source_id),
    second_source_id TEXT REFERENCES source (source_id),
    note TEXT,
    CONSTRAINT "date: must have the form its date_precision names: YYYY, YYYY-MM or YYYY-MM-DD"
        CHECK (CASE date_precision WHEN 'day' THEN date IS date(date, '+0 days') WHEN 'month' THEN date GLOB '[12][0-9][0-9][0-9]-[01][0-9]' ELSE date GLOB '[12][0-9][0-9][0-9]' END)
) STRICT;

-- A number for the whole network, a state or an area, as a report prints it or as counted from it.
-- scope: "network", a state_id or an area_id.
CREATE TABLE network_stat (
    year INTEGER NOT NULL
        CONSTRAINT "year: {value} looks like a Buddhist year; write the Common Era year, {value-543}"
            CHECK (year NOT BETWEEN 2400 AND 2800)
        CONSTRAINT "year: must lie between 1800 and 2200" CHECK (year BETWEEN 1800 AND 2200),
    metric TEXT NOT NULL
        CONSTRAINT "metric: must be one of member_cities, priority_projects, partnerships, projects_total, projects_planning, projects_ongoing, projects_completed, projects_by_area, share_by_area"
            CHECK (metric IN ('member_cities', 'priority_projects', 'partnerships', 'projects_total', 'projects_planning', 'projects_ongoing', 'projects_completed', 'projects_by_area', 'share_by_area')),
    scope TEXT NOT NULL,
    value REAL NOT NULL
        CONSTRAINT "value: must be 0 or more" CHECK (value >= 0),
    unit TEXT NOT NULL
        CONSTRAINT "unit: must be one of cities, projects, partnerships, percent"
            CHECK (unit IN ('cities', 'projects', 'partnerships', 'percent')),
    basis TEXT NOT NULL,
    confidence TEXT NOT NULL
        CONSTRAINT "confidence: must be one of sourced, recalled" CHECK (confidence IN ('sourced', 'recalled')),
    source_id TEXT NOT NULL REFERENCES source (source_id),
    note TEXT,
    CONSTRAINT "value: must lie between 0 and 100 where the unit is percent" CHECK (unit <> 'percent' OR value <= 100),
    PRIMARY KEY (year, metric, scope)
) STRICT;
