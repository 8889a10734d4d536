// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QString;
class QWidget;

namespace atlas
{

/** Has the sentence read out by assistive technology, where there is any; `widget` shows it and takes it as its name.
 */
void announce(QWidget &widget, const QString &sentence);

/** The same for what no widget shows: the names of `window` stay as they are. */
void announceIn(QWidget &window, const QString &sentence);

/**
 * Tells assistive technology that the keyboard stands on a part that `widget` paints, counted as its accessible
 * children are, or on the widget itself where `part` is negative. Nothing while the focus is elsewhere.
 */
void sayFocus(QWidget &widget, int part = -1);

/**
 * Says the part once more on which the keyboard stands, where a key could not lead on: readers pass over a focus that
 * stays where it is. Counted as for sayFocus().
 */
void sayAgain(QWidget &widget, int part = -1);

/** Whether anybody hears: assistive technology runs, or a listener is set. */
[[nodiscard]] bool isHeard();

/** Hears what announce(), sayFocus() and sayAgain() say, whether or not assistive technology runs; an empty one hears
 * nothing. */
void setSpeechListener(const std::function<void(const QString &sentence)> &listener);

} // namespace atlas
