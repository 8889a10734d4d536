// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the map shows, before how: worked out from the edition and the view, drawn by ui/map.
#pragma once

#include "app/analysis/classbreaks.h"
#include "app/model/catalogue.h"
#include "app/model/series.h"
#include "app/view/viewstate.h"

#include <QGeoCoordinate>

#include <optional>

namespace atlas
{

/** A state and the value it is coloured by. */
struct StateOnMap
{
    QString stateId;
    /** Of the view's year, or the nearest earlier one within ten years: then `isBorrowed`. Empty: no data. */
    std::optional<Observation> value;
    bool isBorrowed = false;
    std::optional<int> classIndex; ///< into MapDescription::classes; empty exactly where there is no value
    int choice = -1; ///< place among the view's coloured states, -1 when it is none of them

    bool operator==(const StateOnMap &) const = default;
};

/** The people a city's circle stands for. */
struct CityPopulation
{
    enum class Basis {
        Agglomeration, ///< what the UN follows: the continuous built-up area
        Administrative, ///< a census or official count of the administrative area: not comparable, dashed ring
    };

    double people = 0;
    Basis basis = Basis::Agglomeration;
    std::optional<int> year; ///< empty where the source states none
    bool isBorrowed = false; ///< not of the view's year
    ValueKind kind = ValueKind::Estimate;
    QString sourceId;

    bool operator==(const CityPopulation &) const = default;
};

struct CityOnMap
{
    QString cityId;
    QGeoCoordinate position;
    std::optional<CityPopulation> population; ///< empty: nobody counted; drawn at the smallest size
    bool isLaterMember = false;
    bool isSelected = false;
    bool isFilteredOut = false; ///< states are chosen, none of them its own; or an area, and it has no project in it
    double priority = 0; ///< of its label, 0 to 1

    bool operator==(const CityOnMap &) const = default;
};

/** Everything the map says at one moment. Lists are in the order of the catalogue. */
struct MapDescription
{
    int year = 0;
    QString indicatorId;
    ClassBreaks classes; ///< equal in every year, so that a colour means one thing while the years run
    QList<StateOnMap> states; ///< all eleven
    QList<CityOnMap> cities; ///< the pilots in every year, later members from the year they joined
    double largestPopulation = 0; ///< over all cities and years: the largest circle
    QList<double> sizeExamples; ///< three round numbers of people for the legend, the largest first
    bool hasProjections = false; ///< at least one coloured value is a projection
    bool isAllProjected = false; ///< every one is
    bool hasBorrowed = false; ///< at least one coloured value is of an earlier year
    std::optional<int> firstYear; ///< of the coloured values; empty where no state has one
    std::optional<int> lastYear; ///< of the coloured values
    std::optional<int> areaReportYear; ///< the list the area filter follows; empty: no area, or no list that files any

    [[nodiscard]] const StateOnMap *state(const QString &id) const;
    [[nodiscard]] const CityOnMap *city(const QString &id) const;

    bool operator==(const MapDescription &) const = default;
};

/** The series the map is made of. */
struct MapSeries
{
    const IndicatorSeries &coloured; ///< the indicator of the view
    const IndicatorSeries &agglomerations; ///< AgglomerationIndicator
    const IndicatorSeries &administrative; ///< AdministrativeIndicator
};

inline const QString AgglomerationIndicator = QStringLiteral("city_pop");
inline const QString AdministrativeIndicator = QStringLiteral("city_pop_admin");

/**
 * The map of a view. The pilots stand on it in every year, also before the network began: the map shows where the
 * network is, and how its places grew. A selected city stands on it in any case.
 */
[[nodiscard]] MapDescription describeMap(const Catalogue &catalogue, const MapSeries &series, const ViewState &view);

} // namespace atlas
