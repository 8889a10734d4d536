// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a population pyramid shows as a table: on the screen, and copied for a spreadsheet.
#pragma once

#include "app/analysis/agepyramid.h"

namespace atlas
{

/** One row: an age group, or all ages. */
struct AgeRow
{
    QString age;
    std::array<double, 2> people{}; ///< men and women, in the unit of the indicators
    double share = 0; ///< of both in all people, in per cent
    std::array<std::optional<FigureRef>, 2> figures; ///< none of all ages, which are summed here

    [[nodiscard]] double both() const { return people[0] + people[1]; }

    bool operator==(const AgeRow &) const = default;
};

enum class AgeColumn { Age, Men, Women, Both, Share };
inline constexpr std::array AgeColumns{
    AgeColumn::Age, AgeColumn::Men, AgeColumn::Women, AgeColumn::Both, AgeColumn::Share};

/** The bars that are shown, the youngest first, then all ages; none of an empty pyramid. */
[[nodiscard]] QList<AgeRow> ageRows(const AgePyramid &pyramid);

/** What stands over a column; the unit is said once, elsewhere. */
[[nodiscard]] QString ageColumnName(AgeColumn column);

/**
 * The bars that are shown as lines of a table, cells parted by tabs, for a spreadsheet: place, year in the reader's
 * era, age, men, women and both with the places the pyramid writes, unit, share in per cent, kind and source. The first
 * row names the columns. Empty where nothing is shown.
 */
[[nodiscard]] QString agePyramidTable(const AgePyramid &pyramid);

} // namespace atlas
