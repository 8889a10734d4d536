-- SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The rows of search_text, unfolded. Each statement ends with a line of its own; each answers with
-- kind, subject_id, title_en, title_th, detail_en, detail_th, year, state_id, city_id, area_id, indicator_id,
-- aliases, body, context. Lists hold one text a line; thai() gives the Thai of a text that is English only. What comes first stands first among equals.

SELECT 'city', city.city_id, city.name_en, city.name_th, state.name_en, state.name_th,
    NULL, city.state_id, city.city_id, NULL, NULL,
    concat_lines(entity.short_en, entity.short_th, city.name_local, city.name_th_alt,
        (SELECT group_concat(alias, char(10)) FROM (SELECT alias FROM alias WHERE entity_id = city.city_id ORDER BY rowid))),
    concat_lines(concat_lines(city.unit_represented, thai('city', 'unit_represented', city.unit_represented)),
        concat_lines(city.csco_host_body, thai('city', 'csco_host_body', city.csco_host_body)),
        vision_en, vision_th, strategic_targets_en, strategic_targets_th,
        concat_lines(city.note, thai('city', 'note', city.note))),
    concat_lines(state.name_en, state.name_th, CASE is_capital WHEN 1 THEN 'capital city เมืองหลวง' END,
        CASE cohort WHEN 'pilot' THEN 'pilot city เมืองนำร่อง' ELSE 'later member สมาชิกภายหลัง' END)
FROM city JOIN entity ON entity_id = city.city_id JOIN state ON state.state_id = city.state_id
    LEFT JOIN city_vision ON city_vision.city_id = city.city_id
ORDER BY city.name_en
;
SELECT 'state', state.state_id, state.name_en, state.name_th, 'Capital: ' || capital, 'เมืองหลวง: ' || capital_th,
    NULL, state.state_id, NULL, NULL, NULL,
    concat_lines(short_en, short_th,
        concat_lines(official_name_en, thai('state', 'official_name_en', official_name_en)), name_th_alt, state.iso2, state.state_id,
        (SELECT group_concat(alias, char(10)) FROM (SELECT alias FROM alias WHERE alias.entity_id = state.state_id ORDER BY rowid))),
    concat_lines(national_representative_body,
        thai('state', 'national_representative_body', national_representative_body), state.note,
        thai('state', 'note', state.note)),
    concat_lines(capital, capital_th, 'member state ประเทศสมาชิก', 'country ประเทศ')
FROM state JOIN entity ON entity_id = state_id
ORDER BY state.name_en
;
SELECT 'entity', entity_id, name_en, name_th,
    CASE entity_type WHEN 'region' THEN 'Region' ELSE 'Economy of the world' END,
    CASE entity_type WHEN 'region' THEN 'ภูมิภาค' ELSE 'เศรษฐกิจของโลก' END,
    NULL, NULL, NULL, NULL, NULL,
    concat_lines(short_en, short_th, iso2, entity_id,
        (SELECT group_concat(alias, char(10)) FROM (SELECT alias FROM alias WHERE alias.entity_id = entity.entity_id ORDER BY rowid))),
    concat_lines(note, thai('entity', 'note', note)), NULL
FROM entity WHERE entity_type IN ('region', 'economy')
ORDER BY entity_type DESC, entity.rowid
;
