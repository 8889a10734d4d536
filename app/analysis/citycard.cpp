// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/citycard.h"

namespace atlas
{

std::optional<CityCardDescription> describeCityCard(
    const Catalogue &catalogue, const MapDescription &map, const ViewState &view)
{
    const CityOnMap *shown = map.city(view.city);
    if (shown == nullptr)
        return std::nullopt;
    return CityCardDescription{
        view.city, shown->population, reportFor(catalogue, view.year), cityProjects(catalogue, view.city, view.year)};
}

} // namespace atlas
