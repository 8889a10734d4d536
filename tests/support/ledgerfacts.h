// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Claims, footnotes and conflicts read straight from data/facts, without the edition built from them.
#pragma once

#include "app/model/ledger.h"

namespace atlas::test
{

/** Read once per program. */
[[nodiscard]] const Ledger &factLedger();

} // namespace atlas::test
