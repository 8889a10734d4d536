-- SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The Thai of a text that another table gives in English only: one row a text, however often it stands in its column.
-- text_en repeats the English, so that a text that changes has no Thai until it is translated again. The tables
-- themselves stay as they are given.
CREATE TABLE translation (
    table_name TEXT NOT NULL,
    column_name TEXT NOT NULL,
    text_en TEXT NOT NULL,
    text_th TEXT NOT NULL
        CONSTRAINT "text_th: must differ from text_en" CHECK (text_th <> text_en),
    reviewed TEXT NOT NULL
        CONSTRAINT "reviewed: must be one of yes, no" CHECK (reviewed IN ('yes', 'no')),
    PRIMARY KEY (table_name, column_name, text_en)
) STRICT;
