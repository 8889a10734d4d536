// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/areacoverage.h"
#include "app/analysis/mapdescription.h"

namespace atlas
{

/** What the card of a city says. */
struct CityCardDescription
{
    QString cityId;
    std::optional<CityPopulation> population;
    ReportChoice report; ///< the list whose projects these are
    QList<CityProject> projects; ///< by area, then title

    bool operator==(const CityCardDescription &) const = default;
};

/** The card of the view's city, as `map` describes it; empty where no known city is selected. */
[[nodiscard]] std::optional<CityCardDescription> describeCityCard(
    const Catalogue &catalogue, const MapDescription &map, const ViewState &view);

} // namespace atlas
