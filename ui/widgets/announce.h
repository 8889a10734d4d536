// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;
class QWidget;

namespace atlas
{

/** Has the sentence read out by assistive technology, where there is any; `widget` shows it. */
void announce(QWidget &widget, const QString &sentence);

} // namespace atlas
