// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/areasheet.h"

namespace atlas
{

/** A problem of growing cities and the series that show it; for an unknown id all of them. */
[[nodiscard]] Sheet challengeSheet(
    const FrameworkSheetSource &source, const QString &challengeId, const ViewState &view);

} // namespace atlas
