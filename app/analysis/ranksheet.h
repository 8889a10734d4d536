// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/seriesreader.h"
#include "app/analysis/sheet.h"
#include "app/format/format.h"
#include "app/model/catalogue.h"
#include "app/view/viewstate.h"

namespace atlas
{

/**
 * What the article says of the rank of ASEAN, what each series gives for the same years, with the European Union by
 * country and as one, who is larger than ASEAN there, and what each gives in the year of the view; a value borrowed
 * from another year names that year.
 */
[[nodiscard]] Sheet rankSheet(
    const Catalogue &catalogue, const SeriesReader &series, const ViewState &view, const Format &format);

} // namespace atlas
