// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace atlas
{

/**
 * A text as the search compares it: small letters, Latin letters without accents (“Đà Nẵng” is “da nang”), digits of
 * any script as 0 to 9, no punctuation, no invisible characters, words one blank apart. Points inside an abbreviation
 * and the Thai ฯ go without leaving a blank (“กทม.” is “กทม”); a point between digits stays. Letters and vowel signs of
 * other scripts stay as they are. Thai that came out of a document damaged is mended: “ก าหนด” and “กําหนด” are one with
 * “กำหนด”, “น ้า” and “นํ้า” with “น้ำ”, “เเ” is “แ”, and no sign stands alone after a blank.
 */
[[nodiscard]] QString folded(const QString &text);

/** Every line of `text` folded; lines of which nothing is left, and lines that stand there already, are left out. */
[[nodiscard]] QString foldedLines(const QString &text);

/** A folded text without its blanks, for a name that is written as one word. */
[[nodiscard]] QString joined(QString folded);

} // namespace atlas
