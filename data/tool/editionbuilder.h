// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/result.h"
#include "data/tool/rowproblem.h"
#include "data/tool/tableloader.h"

namespace atlas
{

/**
 * Makes the edition `out` from the table files in the folder `facts`. The same files give the same bytes. The work is
 * done under a temporary name beside `out`, which appears or is replaced only when everything is sound; otherwise
 * nothing is left behind and the error says why. Rows that were refused stand in `problems`, all those of the run.
 */
[[nodiscard]] Result<> buildEdition(
    const QString &facts, const QString &out, RowProblems &problems, const LoadProgress &progress);

} // namespace atlas
