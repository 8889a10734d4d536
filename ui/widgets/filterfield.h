// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLineEdit;
class QWidget;

namespace atlas
{

/** The field above a list whose words leave only the rows that have them: one look on every page. */
[[nodiscard]] QLineEdit *makeFilterField(QWidget *parent);

} // namespace atlas
