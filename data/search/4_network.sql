-- SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

WITH month (number, en, th) AS (VALUES ('01', 'January', 'มกราคม'), ('02', 'February', 'กุมภาพันธ์'),
    ('03', 'March', 'มีนาคม'), ('04', 'April', 'เมษายน'), ('05', 'May', 'พฤษภาคม'), ('06', 'June', 'มิถุนายน'),
    ('07', 'July', 'กรกฎาคม'), ('08', 'August', 'สิงหาคม'), ('09', 'September', 'กันยายน'), ('10', 'October', 'ตุลาคม'),
    ('11', 'November', 'พฤศจิกายน'), ('12', 'December', 'ธันวาคม')),
dated (event_id, day, year) AS (SELECT event_id,
    CASE date_precision WHEN 'day' THEN CAST(substr(date, 9, 2) AS INTEGER) || ' ' ELSE '' END,
    CAST(substr(date, 1, 4) AS INTEGER) FROM event)
SELECT 'event', event.event_id, title_en, title_th,
    day || coalesce(month.en || ' ', '') || year, day || coalesce(month.th || ' ', 'พ.ศ. ') || (year + 543),
    year, NULL, NULL, NULL, NULL,
    NULL, concat_lines(description_en, description_th, note, thai('event', 'note', note)),
    concat_lines(place, thai('event', 'place', place), category, year, year + 543, month.en, month.th)
FROM event JOIN dated USING (event_id) LEFT JOIN month ON month.number = substr(date, 6, 2)
ORDER BY date, event.rowid
;
SELECT 'project', project_id, title_en, title_th, city.name_en, city.name_th,
    NULL, city.state_id, project.city_id, project.area_id, NULL,
    concat_lines(latest_title_en, (SELECT group_concat(reported_title, char(10)) FROM (SELECT DISTINCT
        concat_lines(reported_title, thai('project_status', 'reported_title', reported_title)) AS reported_title
        FROM project_status WHERE project_status.project_id = project.project_id ORDER BY year))),
    concat_lines(summary_en, summary_th, partner, thai('project', 'partner', partner), project.note,
        thai('project', 'note', project.note)),
    concat_lines(city.name_en, city.name_th, state.name_en, state.name_th, area.name_en, area.name_th)
FROM project JOIN city USING (city_id) JOIN state ON state.state_id = city.state_id
    LEFT JOIN area ON area.area_id = project.area_id
ORDER BY project.rowid
;
WITH word (metric, en, th) AS (VALUES ('member_cities', 'Member cities', 'เมืองสมาชิก'),
    ('priority_projects', 'Priority projects', 'โครงการสำคัญ'), ('partnerships', 'Partnerships', 'ความร่วมมือ'),
    ('projects_total', 'Projects in the report', 'โครงการในรายงาน'),
    ('projects_planning', 'Projects in planning', 'โครงการที่อยู่ระหว่างวางแผน'),
    ('projects_ongoing', 'Ongoing projects', 'โครงการที่อยู่ระหว่างดำเนินการ'),
    ('projects_completed', 'Completed projects', 'โครงการที่แล้วเสร็จ'),
    ('projects_by_area', 'Projects by area', 'โครงการจำแนกตามด้านการพัฒนา'),
    ('share_by_area', 'Share of projects by area', 'สัดส่วนโครงการจำแนกตามด้านการพัฒนา')),
unit_word (unit, en, th) AS (VALUES ('cities', ' cities', ' เมือง'), ('projects', ' projects', ' โครงการ'),
    ('partnerships', ' partnerships', ' รายการ'), ('percent', ' %', ' %'))
SELECT 'network-stat', metric || '/' || scope || '/' || year || '/' || basis,
    word.en || coalesce(': ' || area.name_en, ': ' || state.name_en, '') || ', ' || year,
    word.th || coalesce(': ' || area.name_th, ': ' || state.name_th, '') || ' พ.ศ. ' || (year + 543),
    printf('%g', value) || unit_word.en, printf('%g', value) || unit_word.th,
    year, state.state_id, NULL, area.area_id, NULL,
    NULL, concat_lines(network_stat.note, thai('network_stat', 'note', network_stat.note)), 'network เครือข่าย monitoring report รายงานติดตามและประเมินผล'
FROM network_stat JOIN word USING (metric) JOIN unit_word USING (unit)
    LEFT JOIN area ON area.area_id = scope LEFT JOIN state ON state.state_id = scope
ORDER BY network_stat.rowid
;
