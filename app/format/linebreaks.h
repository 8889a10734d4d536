// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where lines may end: in scripts that are written without blanks between words, and not between a number and its unit.
#pragma once

#include <QString>

namespace atlas
{

/**
 * A text with a mark (U+200B) at each place in Lao, Khmer and Burmese words where the dictionaries of ICU let a line
 * end: for display only, never for what is searched, copied or compared. Thai is left as it is: Qt asks libthai, which
 * keeps compounds together that ICU takes apart. All other text comes back as it was given.
 */
[[nodiscard]] QString withBreakMarks(const QString &text);

/** A text whose numbers keep their unit on the line: `85 %`, `115 km²`, `ร้อยละ 85`, `115 ตร.กม.`; for display only. */
[[nodiscard]] QString withUnitsBound(QString text);

/** The text without such marks: what a copy of what is shown must give. */
[[nodiscard]] QString withoutBreakMarks(QString text);

} // namespace atlas
