// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/urbanmaps.h"

#include "app/analysis/charttext.h"
#include "app/analysis/urbaneditions.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

/** The sentences of these maps. */
class UrbanMapsText
{
    Q_DECLARE_TR_FUNCTIONS(atlas::UrbanMaps)
};

/** A share on two maps, the earlier first. */
struct SharePair
{
    Observation from;
    Observation to;
};

/** How many states both maps show, and in how many of them the later share is higher. */
struct StateCount
{
    int higher = 0;
    int all = 0;
};

StateCount countOf(const MapDescription &earlier, const MapDescription &later)
{
    StateCount count;
    for (const StateOnMap &state : earlier.states) {
        const StateOnMap *then = later.state(state.stateId);
        if (!state.value || then == nullptr || !then->value)
            continue;
        ++count.all;
        count.higher += then->value->value > state.value->value ? 1 : 0;
    }
    return count;
}

/** Of the state chosen last for which both maps have a value. */
std::optional<std::pair<QString, SharePair>> chosenOf(
    const MapDescription &earlier, const MapDescription &later, const ViewState &view)
{
    for (auto id = view.states.crbegin(); id != view.states.crend(); ++id) {
        const StateOnMap *from = earlier.state(*id);
        const StateOnMap *to = later.state(*id);
        if (from != nullptr && to != nullptr && from->value && to->value)
            return std::pair(*id, SharePair{*from->value, *to->value});
    }
    return std::nullopt;
}

QString nothingFor(int year, const Format &format)
{
    //: %1 is a year with its era
    return UrbanMapsText::tr("This edition has no urban shares for %1").arg(format.year(year));
}

} // namespace

QString urbanMapsFinding(const Catalogue &catalogue, const UrbanMaps &maps, const ViewState &view, const Format &format)
{
    const bool isInOrder = maps.one.year <= maps.other.year;
    const MapDescription &earlier = isInOrder ? maps.one : maps.other;
    const MapDescription &later = isInOrder ? maps.other : maps.one;
    for (const MapDescription *map : {&earlier, &later}) {
        if (!map->firstYear)
            return nothingFor(map->year, format);
    }
    const auto from = maps.shares.of(AseanId).atOrBefore(earlier.year);
    const auto to = maps.shares.of(AseanId).atOrBefore(later.year);
    if (!from || !to)
        return nothingFor(from ? later.year : earlier.year, format);
    const QString asean = entityLabel(catalogue, AseanId, format);
    if (from->year == to->year)
        //: %1 is a place, %2 a share, %3 a year with its era
        return UrbanMapsText::tr("%1: %2 urban in %3, on both maps")
            .arg(asean, format.percent(from->value), format.year(from->year));
    if (const auto chosen = chosenOf(earlier, later, view)) {
        const auto &[id, shares] = *chosen;
        //: %1 is a state, %2 and %4 its shares, %3 and %5 years, %6 is ASEAN, %7 and %8 its shares in these years
        return UrbanMapsText::tr("%1: %2 urban in %3, %4 in %5; %6: %7 and %8")
            .arg(entityLabel(catalogue, id, format), format.percent(shares.from.value), format.year(shares.from.year),
                format.percent(shares.to.value), laterYear(shares.to.year, format), asean, format.percent(from->value),
                format.percent(to->value));
    }
    const StateCount count = countOf(earlier, later);
    //: %1 is ASEAN, %2 and %4 its shares, %3 and %5 years, %6 and %7 are numbers of states
    return UrbanMapsText::tr("%1: %2 urban in %3, %4 in %5; higher in %6 of %7 states")
        .arg(asean, format.percent(from->value), format.year(from->year), format.percent(to->value),
            laterYear(to->year, format), format.number(count.higher, 0), format.number(count.all, 0));
}

QString urbanMapsSubtitle(const Catalogue &catalogue, const ViewState &view, const Format &format)
{
    const Indicator *indicator = catalogue.indicator(urbanShareOf(view.urban.edition));
    const QString measure = indicator == nullptr ? QString() : format.dated(indicator->name.in(format.language()));
    return QStringList{
        //: %1 is a measure, %2 an edition
        UrbanMapsText::tr("Colours: %1, % (%2)").arg(measure, urbanEditionName(catalogue, view.urban.edition, format)),
        UrbanMapsText::tr("circles: people of the urban agglomerations"),
        UrbanMapsText::tr("one scale for both maps"),
    }
        .join(u" · "_s);
}

QString mapYearInWords(const MapDescription &map, const Format &format)
{
    const QString year = format.year(map.year);
    if (!map.firstYear || !map.lastYear)
        //: the heading of a map; %1 is a year
        return UrbanMapsText::tr("%1: no data").arg(year);
    if (map.hasBorrowed && *map.firstYear == *map.lastYear)
        //: the heading of a map; %1 is a year, %2 the year of all its values
        return UrbanMapsText::tr("%1: values of %2").arg(year, laterYear(*map.lastYear, format));
    if (map.hasBorrowed)
        //: the heading of a map; %1 is a year, %2 the years its values are of, such as 2020–2024
        return UrbanMapsText::tr("%1: values of %2").arg(year, format.years(*map.firstYear, *map.lastYear));
    if (map.isAllProjected)
        //: the heading of a map; %1 is a year
        return UrbanMapsText::tr("%1, projection").arg(year);
    if (map.hasProjections)
        //: the heading of a map; %1 is a year; some states have estimates, others projections
        return UrbanMapsText::tr("%1, partly projection").arg(year);
    //: the heading of a map; %1 is a year
    return UrbanMapsText::tr("%1, estimates").arg(year);
}

} // namespace atlas
