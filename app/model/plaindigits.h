// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace atlas
{

/** What a person typed, in the digits that machines read: a Thai digit is the digit it stands for. */
[[nodiscard]] QString plainDigits(QString text);

} // namespace atlas
