// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace atlas
{

/**
 * From now on a YearSlider is spoken of as a slider whose numbers are years of the reader's era, with the year in both
 * eras as its text. May be called any number of times.
 */
void exposeYears();

} // namespace atlas
