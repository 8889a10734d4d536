// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the built edition says of a figure, in words that can be compared with the facts.
#pragma once

#include "tests/support/plain.h"
#include "ui/shell/figuresource.h"

namespace atlas::test
{

/** Answers on the built edition. */
[[nodiscard]] const FigureSource &figureSource();

/** The answer on a figure, seen in a year; qFatal where parts of the edition cannot be read. */
[[nodiscard]] FigureAnswer answer(const FigureRef &figure, int viewYear = 0);
/** All words of its sheet, with plain spaces in place of those that do not break. */
[[nodiscard]] QString words(const FigureRef &figure, Language language = Language::English);

/** As a sheet writes a number: decimals, thousands parted, the true minus. */
[[nodiscard]] QString number(double value, int decimals);

} // namespace atlas::test
