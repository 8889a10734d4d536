// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the map shows as a table: the same numbers in words.
#pragma once

#include "app/analysis/maptexts.h"
#include "app/model/figure.h"

namespace atlas
{

/** What one state is coloured by, or one circle stands for. */
struct MapRow
{
    QString cityId; ///< empty in the row of a state
    QString stateId; ///< of a city: the state it lies in
    QString place;
    QString measure; ///< what is counted
    QString value; ///< with its unit; says so where there is none
    QString year; ///< of the value, in the eras of the reader; empty where there is none
    QString kind; ///< `estimate` or `projection`; empty where there is no value
    QString source;
    bool isChosen = false;
    FigureRef figure;

    bool operator==(const MapRow &) const = default;
};

/** What a table of the map says of each place. */
enum class MapColumn { Place, Measure, Value, Year, Kind, Source };

/** The states as the description has them, then its cities. */
[[nodiscard]] QList<MapRow> mapRows(const Catalogue &catalogue, const MapDescription &map, const Format &format);

/** What stands over a column. */
[[nodiscard]] QString mapColumnName(MapColumn column, const Format &format);

[[nodiscard]] QString mapCell(const MapRow &row, MapColumn column);

} // namespace atlas
