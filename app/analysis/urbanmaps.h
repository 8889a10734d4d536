// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Two maps of the urban share side by side: what they say together.
#pragma once

#include "app/analysis/mapdescription.h"
#include "app/format/format.h"

namespace atlas
{

/** Two maps of one edition of the urban share in two years, and the shares they are made of. */
struct UrbanMaps
{
    const MapDescription &one;
    const MapDescription &other;
    const IndicatorSeries &shares;
};

/** What ASEAN has in both years, and in how many of the states both maps show it is higher in the later one; of the
 * state chosen last, where both have a value of it, beside ASEAN. */
[[nodiscard]] QString urbanMapsFinding(
    const Catalogue &catalogue, const UrbanMaps &maps, const ViewState &view, const Format &format);

/** The measure, its edition, and what the circles are. */
[[nodiscard]] QString urbanMapsSubtitle(const Catalogue &catalogue, const ViewState &view, const Format &format);

/** `2025, projection`: the year of a map and what its values are; `2040: values of 2025` where they are of another. */
[[nodiscard]] QString mapYearInWords(const MapDescription &map, const Format &format);

} // namespace atlas
