// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The two largest parts of the sheet of a city, which stand by themselves as well.
#pragma once

#include "app/analysis/placefacts.h"
#include "app/view/viewstate.h"

namespace atlas
{

/** Who counts the people of a city, how many, when, and why the figures must not be set against each other. */
[[nodiscard]] QList<SheetBlock> cityPeopleBlocks(
    const PlaceFacts &facts, const CityRecord &city, const ViewState &view, const Format &format);

/** Every project of a city with its life, and the lists it was read from. */
[[nodiscard]] QList<SheetBlock> cityProjectBlocks(
    const PlaceFacts &facts, const CityRecord &city, const Format &format);

/** The people of a city as a sheet of its own. */
[[nodiscard]] Sheet cityPeopleSheet(
    const PlaceFacts &facts, const QString &cityId, const ViewState &view, const Format &format);

} // namespace atlas
