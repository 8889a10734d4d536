// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/figureanswer.h"

namespace atlas
{

/**
 * Who says so: value, unit, year and kind of a figure, what is measured, the source with its terms, the same measure
 * from other sources and editions, and where sources or the article say otherwise.
 */
[[nodiscard]] Sheet figureSheet(const FigureFacts &facts, const FigureRef &figure, const Format &format);

/**
 * A figure with its sources as entries of a list of references, in `language` whatever the program speaks. The words of
 * a measure of our own are there in the language of `spoken` only: in the other its sources stand alone.
 */
[[nodiscard]] QString figureCitation(
    const FigureFacts &facts, const FigureRef &figure, Language language, const Format &spoken);

} // namespace atlas
