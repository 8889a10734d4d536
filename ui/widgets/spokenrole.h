// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

class QWidget;

namespace atlas
{

/** What a widget of our own is for assistive technology, where Qt would call it a filler. Before it is first shown. */
void speakAs(QWidget &widget, QAccessible::Role role);

} // namespace atlas
