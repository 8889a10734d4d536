// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The words of a population pyramid.
#pragma once

#include "app/analysis/agepyramid.h"

namespace atlas
{

/** `10–14`, `80+`. */
[[nodiscard]] QString ageLabel(const AgeGroup &group, const Format &format);
/** `10–14` or `10–14 ปี`, `80 and over` or `80 ปีขึ้นไป`: as a sentence has it. */
[[nodiscard]] QString ageName(const AgeGroup &group, const Format &format);
/** `Male` or `Female`: of any age, for a boy is no man. */
[[nodiscard]] QString sexName(Sex sex);
/** What a pyramid measures. */
[[nodiscard]] QString ageAndSex();
[[nodiscard]] QString millionPeople();
[[nodiscard]] QString thousandPeople();
/** `article: 60 % (2019)`. */
[[nodiscard]] QString ofYear(const QString &text, int year, const Format &format);

/** Gives a pyramid its subtitle, its notes, whose the totals elsewhere are, and the finding of each of its years. */
void describe(AgePyramid &pyramid, const Catalogue &catalogue);

/** `No value for 2027; 2025 is shown`; empty where the year of the view has bars. */
[[nodiscard]] QString borrowedYear(const AgePyramid &pyramid);
/** `2025 · projection`: the bars that are shown. */
[[nodiscard]] QString shownYearText(const AgePyramid &pyramid);
/** The same in the leading era alone, where room is short. */
[[nodiscard]] QString shortShownYearText(const AgePyramid &pyramid);
/** `under 35: 54.9 %`. */
[[nodiscard]] QString youthText(const AgePyramid &pyramid);

/** The pyramid in one reading, for who cannot see it and beside its picture. Why it is empty where it is. */
[[nodiscard]] QString pyramidInWords(const AgePyramid &pyramid);
/** One bar in a sentence: age, sex, value, unit, year and kind. */
[[nodiscard]] QString barInWords(const AgePyramid &pyramid, qsizetype group, Sex sex);
/** What a group has in the year that is shown; its lines are lineIdOf() the sexes, both and their share. */
[[nodiscard]] ChartReading readingOf(const AgePyramid &pyramid, qsizetype group);
/** Names a sex in a reading. */
[[nodiscard]] QString lineIdOf(Sex sex);

} // namespace atlas
