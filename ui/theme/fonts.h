// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/result.h"

#include <QFont>
#include <QStringList>
#include <QStringView>

namespace atlas
{

/** What a text is for; size and weight follow from it. Sizes are pixels at 100 %. */
enum class TextRole {
    Caption, ///< 12: source lines, axis numbers
    Body, ///< 13: most text
    Label, ///< 13 bold: names that lead a line
    Title, ///< 15 bold: the finding over a picture
    Figure, ///< 22 bold: the one number of a card
};

/** Makes the bundled fonts known to Qt; call once, before the first text is measured. */
[[nodiscard]] Result<> loadBundledFonts();

/**
 * Finds the letters of every role, each of which takes a while the first time: for a moment in which the program would
 * wait for something else anyway.
 */
void warmFonts();

/**
 * The bundled font for a role: the Latin and the Thai letters of Noto, and the few that arrows, the minus sign and the
 * local names of places need, all under names of their own, so that no installed font stands in for them. Unhinted,
 * equal on every machine. resources/fonts/subset.py makes them.
 */
[[nodiscard]] QFont font(TextRole role);
/** That of captions in bold, for what is to be found first among them. */
[[nodiscard]] QFont boldCaption();

/**
 * The bundled families, that of the first script in a text whose letters have to be shaped before the others: Arabic,
 * Tamil, Myanmar, Khmer; empty for all other texts. The font of a role finds it too, but Qt asks its families in turn,
 * and says of each that has not the script that it has not.
 */
[[nodiscard]] QStringList familiesFor(QStringView text);

/** The font of a role for a text, that of its first script that has to be shaped before the others. */
[[nodiscard]] QFont fontFor(TextRole role, QStringView text);

/** The height of a line in which both scripts fit, so that a change of language moves nothing. */
[[nodiscard]] int lineHeight(TextRole role);

} // namespace atlas
