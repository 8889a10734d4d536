// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace atlas
{

/**
 * A text with its Thai compounds and names of places bound together (U+2060), and a preposition bound to what follows
 * it, so that no line breaks there: for display only, never for what is searched or copied.
 */
[[nodiscard]] QString boundWords(const QString &text);

/** A text whose spans of years and numbers, `2016–2020`, stay on one line, and whose years do so with the word before
 * them, `Prospects 2018`; for display only, as above. */
[[nodiscard]] QString boundSpans(QString text);

} // namespace atlas
