-- SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

SELECT 'claim', claim_id, statement_en, statement_th, 'Figure of the article', 'ตัวเลขในบทความ',
    CAST(substr(stated_year, -4) AS INTEGER), state.state_id, city.city_id, NULL, comparable_indicator,
    text_th, concat_lines(value_in_data, comment_en, comment_th), 'article บทความ'
FROM claim LEFT JOIN state ON state.state_id = comparable_entity
    LEFT JOIN city ON city.city_id = comparable_entity
ORDER BY claim.rowid
;
SELECT 'citation', number, cites_en, cites_th, 'Footnote ' || number, 'เชิงอรรถ ' || number,
    NULL, NULL, NULL, NULL, NULL,
    NULL, concat_lines(supports_en, supports_th, remark_en, remark_th, url), 'footnote เชิงอรรถ article บทความ'
FROM citation
ORDER BY number
;
WITH subject (type, id, en, th) AS (SELECT 'event', event_id, title_en, title_th FROM event
    UNION ALL SELECT 'claim', claim_id, statement_en, statement_th FROM claim
    UNION ALL SELECT 'project', project_id, title_en, title_th FROM project
    UNION ALL SELECT 'actor', actor_id, title_en, title_th FROM actor
    UNION ALL SELECT entity_type, entity_id, name_en, name_th FROM entity)
SELECT 'conflict', conflict_id, statement_a || ' / ' || statement_b, statement_a_th || ' / ' || statement_b_th,
    'Sources differ: ' || coalesce(subject.en, 'figures of the network'),
    'แหล่งข้อมูลไม่ตรงกัน: ' || coalesce(subject.th, 'ตัวเลขของเครือข่าย'),
    year, coalesce(state.state_id, city.state_id), city.city_id, NULL, indicator_id,
    NULL, concat_lines(reason_en, reason_th),
    concat_lines(subject.en, subject.th, replace(field, '_', ' '), indicator.name_en, indicator.name_th, 'conflict ขัดแย้ง')
FROM conflict LEFT JOIN subject ON type = subject_type AND subject.id = subject_id
    LEFT JOIN state ON subject_type = 'country' AND state.state_id = subject_id
    LEFT JOIN city ON subject_type = 'city' AND city.city_id = subject_id
    LEFT JOIN indicator ON indicator_id = field
ORDER BY conflict.rowid
;
SELECT 'source', source_id, title, title, publisher, coalesce(thai('source', 'publisher', publisher), publisher), NULL, NULL, NULL, NULL, NULL,
    edition, concat_lines(url, licence, thai('source', 'licence', licence), note, thai('source', 'note', note)), year
FROM source
ORDER BY rowid
;
