// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

class QWidget;

namespace atlas
{

/** What a widget of our own is for assistive technology, where Qt would call it a filler. Before it is first shown. */
void speakAs(QWidget &widget, QAccessible::Role role);

/** Qt tells of a widget what its tool tip says, or the hint in a field: `words` instead, such as a key; with none
 * nothing, where that would be the name once more. */
void describeOnlyBy(QWidget &widget, const QString &words = {});

} // namespace atlas
