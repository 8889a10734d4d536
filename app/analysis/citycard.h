// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/areacoverage.h"
#include "app/analysis/mapdescription.h"

namespace atlas
{

/** A project on the card. */
struct CardProject
{
    CityProject project;
    /** The list whose area it stands under, where its own list files none: prose such as the report of 2019. */
    std::optional<int> areaByListOf;

    bool operator==(const CardProject &) const = default;
};

/** What the card of a city says. */
struct CityCardDescription
{
    QString cityId;
    std::optional<CityPopulation> population;
    ReportChoice report; ///< the list whose projects these are
    QList<CardProject> projects; ///< by area, then title

    bool operator==(const CityCardDescription &) const = default;
};

/** The card of the view's city, as `map` describes it; empty where no known city is selected. */
[[nodiscard]] std::optional<CityCardDescription> describeCityCard(
    const Catalogue &catalogue, const MapDescription &map, const ViewState &view);

} // namespace atlas
