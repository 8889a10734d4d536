-- SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- A bound, a variant or a scenario stands behind what it belongs to.
SELECT 'indicator', indicator_id, name_en, name_th, unit, unit_th, NULL, NULL, NULL, NULL, indicator_id,
    replace(indicator_id, '_', ' '), concat_lines(description_en, description_th), concat_lines(topic, unit, unit_th)
FROM indicator
ORDER BY EXISTS (SELECT 1 FROM related_indicator WHERE related_id = indicator.indicator_id
    AND relation IN ('lower_80', 'upper_80', 'lower_95', 'upper_95', 'variant_low', 'variant_high', 'scenario',
        'vintage')), rowid
;
