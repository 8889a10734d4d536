// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/areasheet.h"

namespace atlas
{

/** What a piece of the framework says; an area as areaSheet(). For an unknown id the framework as a whole. */
[[nodiscard]] Sheet frameworkItemSheet(
    const FrameworkSheetSource &source, const QString &itemId, const ViewState &view);

/** What the framework is made of, kind by kind, each piece with the way to its sheet. */
[[nodiscard]] Sheet frameworkSheet(const FrameworkSheetSource &source);

/** `Outcomes`, `Principles`: the pieces of a kind. */
[[nodiscard]] QString frameworkKindName(FrameworkItem::Kind kind);

} // namespace atlas
