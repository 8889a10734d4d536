// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What differs from language to language in how figures and lists are written. English and Thai as the glossary of this
// atlas has it; every other language as its speakers do (CLDR, by Qt and ICU), so that a new one needs no line here.
// All digits are Arabic; Format turns them into those of the reader.
#pragma once

#include "app/model/language.h"

#include <QString>
#include <QStringList>

namespace atlas::housestyle
{

/** `1,234,567.9` with the separators of the language and as many decimals; without a sign. */
[[nodiscard]] QString number(double size, int decimals, Language language);
/** `6th`, `อันดับ 6`, `thứ 6`. */
[[nodiscard]] QString rank(int rank, Language language);
/** `A, B and C`, `ก ข และค`; the parts of a Thai list that have blanks of their own are kept apart by a semicolon. */
[[nodiscard]] QString list(const QStringList &parts, Language language);
/**
 * The same unit a thousand times as large, by the word it begins with: `billion US$` of `million US$`. Empty where it
 * begins with no such word, which leaves no larger unit to write in.
 */
[[nodiscard]] QString thousandfold(const QString &unit, Language language);
/** What is counted in billions: `US$` of `billion US$`; the unit itself where it is not. */
[[nodiscard]] QString withoutBillion(const QString &unit, Language language);

} // namespace atlas::housestyle
