// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractItemView;
class QLineEdit;
class QWidget;

namespace atlas
{

/** The field above a list whose words leave only the rows that have them: one look on every page. */
[[nodiscard]] QLineEdit *makeFilterField(QWidget *parent);

/** Has a reader hear after each letter how many rows of the list are left; Down goes on to them, and Escape takes back
 * what was typed before it takes back anything else. The list has its model, and says itself where no row is left. */
void leadToRows(QLineEdit &field, QAbstractItemView &list);

} // namespace atlas
