-- SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

SELECT 'area', area_id, name_en, name_th, text_en, text_th, NULL, NULL, NULL, area_id, NULL,
    replace(area_id, '_', ' '),
    (SELECT group_concat(words, char(10)) FROM (SELECT title_en || char(10) || title_th AS words
        FROM framework_item WHERE parent_id = area_id ORDER BY position)),
    'development area ด้านการพัฒนา'
FROM area
ORDER BY position
;
SELECT 'framework-item', item_id, title_en, title_th,
    CASE kind WHEN 'outcome' THEN 'Outcome' WHEN 'urban_system' THEN 'Urban system' WHEN 'principle' THEN 'Principle'
        ELSE area.name_en END,
    CASE kind WHEN 'outcome' THEN 'ผลลัพธ์' WHEN 'urban_system' THEN 'ระบบเมือง' WHEN 'principle' THEN 'หลักการ'
        ELSE area.name_th END,
    NULL, NULL, NULL, parent_id, NULL,
    NULL, concat_lines(framework_item.text_en, framework_item.text_th),
    concat_lines(area.name_en, area.name_th, 'framework กรอบการดำเนินงาน')
FROM framework_item LEFT JOIN area ON area_id = parent_id
WHERE kind <> 'area'
ORDER BY framework_item.rowid
;
SELECT 'objective', objective_id, title_en, title_th, 'Objective of the network', 'วัตถุประสงค์ของเครือข่าย',
    NULL, NULL, NULL, NULL, NULL, NULL, concat_lines(text_en, text_th), 'network เครือข่าย'
FROM objective
ORDER BY position
;
SELECT 'actor', actor_id, title_en, title_th, 'Who takes part', 'ผู้มีส่วนร่วม',
    NULL, NULL, NULL, NULL, NULL, NULL, concat_lines(text_en, text_th, note, thai('actor', 'note', note)), 'network เครือข่าย'
FROM actor
ORDER BY position
;
SELECT 'partner', partner_id, name_en, name_th,
    CASE kind WHEN 'dialogue' THEN 'Dialogue partner' WHEN 'sectoral_dialogue' THEN 'Sectoral dialogue partner'
        ELSE 'Development partner' END,
    CASE kind WHEN 'dialogue' THEN 'คู่เจรจา' WHEN 'sectoral_dialogue' THEN 'คู่เจรจาเฉพาะด้าน'
        ELSE 'หุ้นส่วนด้านการพัฒนา' END,
    NULL, NULL, NULL, NULL, NULL, name_th_in_article,
    concat_lines(note, thai('partner', 'note', note)),
    concat_lines(seat_en, seat_th, 'external partner หุ้นส่วนภายนอก')
FROM partner
ORDER BY position
;
SELECT 'challenge', challenge_id, title_en, title_th, 'Challenge of growing cities', 'ความท้าทายของเมืองที่เติบโต',
    NULL, NULL, NULL, NULL, substr(indicator_ids, 1, instr(indicator_ids || ';', ';') - 1),
    NULL, concat_lines(text_en, text_th, indicator_note_en, indicator_note_th), 'urbanisation การขยายตัวของเมือง'
FROM challenge
ORDER BY position
;
SELECT 'programme-phase', phase_id, title_en, title_th, 'Smart-city programme of Thailand',
    'แผนการขับเคลื่อนเมืองอัจฉริยะประเทศไทย', ce_start, 'THA', NULL, NULL, NULL,
    NULL, concat_lines(text_en, text_th, note, thai('programme_phase', 'note', note)), 'Thailand ประเทศไทย'
FROM programme_phase
ORDER BY position
;
SELECT 'programme-place', place_id, programme_place.name_en, programme_place.name_th, title_en, title_th,
    NULL, 'THA', city_id, NULL, NULL,
    concat_lines(name_en_alt, iso_3166_2,
        (SELECT group_concat(alias, char(10)) FROM (SELECT alias FROM alias WHERE alias.place_id = programme_place.place_id ORDER BY rowid))),
    concat_lines(programme_place.note, thai('programme_place', 'note', programme_place.note)), 'province จังหวัด Thailand ประเทศไทย'
FROM programme_place JOIN programme_phase USING (phase_id)
ORDER BY programme_place.rowid
;
