// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/catalogue.h"
#include "app/model/result.h"
#include "app/view/viewstate.h"

namespace atlas
{

/** Well where the edition has everything the view names; else the error names the first thing it does not have. */
[[nodiscard]] Result<> checkView(const ViewState &view, const Catalogue &catalogue);

} // namespace atlas
