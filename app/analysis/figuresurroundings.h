// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What else the edition says where a figure stands: other sources and editions, statements that differ, the article.
#pragma once

#include "app/analysis/figureanswer.h"

namespace atlas
{

/**
 * The same measure from other sources and editions, its bounds, variants and scenarios, each with its value for the
 * year of the figure or the years it has; nothing where the edition has one source alone.
 */
[[nodiscard]] QList<SheetBlock> otherValues(
    const FigureFacts &facts, const FigureRef &figure, const FigureAnswer &answer, const Format &format);

/** The statements that differ and touch the figure, each side with its source. */
[[nodiscard]] QList<SheetBlock> conflictsOn(
    const FigureFacts &facts, const FigureRef &figure, const FigureAnswer &answer, const Format &format);

/** What the article states of the measure, place and year. */
[[nodiscard]] QList<SheetBlock> claimsOn(
    const FigureFacts &facts, const FigureRef &figure, const FigureAnswer &answer, const Format &format);

/** The conflicts that touch a figure, by id. */
[[nodiscard]] QList<Conflict> conflictsTouching(
    const FigureFacts &facts, const FigureRef &figure, const FigureAnswer &answer);

} // namespace atlas
