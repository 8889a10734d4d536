// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/maptable.h"

#include "app/analysis/charttable.h"
#include "app/analysis/citation.h"

namespace atlas
{

namespace
{

/** Words of cells that no chart has. */
class MapTable
{
    Q_DECLARE_TR_FUNCTIONS(atlas::MapTable)

public:
    static QString kind(ValueKind kind) { return kind == ValueKind::Projection ? tr("projection") : tr("estimate"); }
    static QString people(CityPopulation::Basis basis)
    {
        return basis == CityPopulation::Basis::Administrative ? tr("People in the administrative area")
                                                              : tr("People in the urban agglomeration");
    }
};

MapRow rowOf(const StateOnMap &state, const Catalogue &catalogue, const MapDescription &map, const Format &format)
{
    const MapTexts texts(catalogue, map, format);
    const LegendTexts legend(catalogue, map, format);
    MapRow row;
    row.stateId = state.stateId;
    row.place = texts.stateName(state.stateId);
    row.measure = legend.indicatorName();
    row.value = legend.noData();
    row.isChosen = state.choice >= 0;
    row.figure = FigureRef{map.indicatorId, state.stateId, state.value ? state.value->year : map.year, {}};
    if (!state.value)
        return row;
    row.value = legend.value(*state.value);
    row.year = format.yearCell(state.value->year);
    row.kind = MapTable::kind(state.value->kind);
    row.source = shortSourceName(catalogue, state.value->sourceId);
    return row;
}

MapRow rowOf(const CityOnMap &city, const Catalogue &catalogue, const MapDescription &map, const Format &format)
{
    const MapTexts texts(catalogue, map, format);
    const LegendTexts legend(catalogue, map, format);
    const City *known = catalogue.city(city.cityId);
    MapRow row;
    row.cityId = city.cityId;
    row.stateId = known != nullptr ? known->stateId : QString();
    row.place = texts.cityName(city.cityId);
    row.measure = MapTable::people(city.population ? city.population->basis : CityPopulation::Basis::Agglomeration);
    row.value = legend.noData();
    row.isChosen = city.isSelected;
    row.figure = ownFigure(OwnMeasure::CityPeople, city.cityId, map.year);
    if (!city.population)
        return row;
    row.value = texts.counted(city.population->people);
    if (city.population->year)
        row.year = format.yearCell(*city.population->year);
    row.kind = MapTable::kind(city.population->kind);
    row.source = shortSourceName(catalogue, city.population->sourceId);
    return row;
}

} // namespace

QList<MapRow> mapRows(const Catalogue &catalogue, const MapDescription &map, const Format &format)
{
    QList<MapRow> rows;
    for (const StateOnMap &state : map.states)
        rows.append(rowOf(state, catalogue, map, format));
    for (const CityOnMap &city : map.cities)
        rows.append(rowOf(city, catalogue, map, format));
    return rows;
}

QString mapColumnName(MapColumn column, const Format &format)
{
    switch (column) {
    case MapColumn::Place:
        return chartColumnName(ChartColumn::Place, format);
    case MapColumn::Measure:
        return MapTable::tr("Measure");
    case MapColumn::Value:
        return chartColumnName(ChartColumn::Value, format);
    case MapColumn::Year:
        return chartColumnName(ChartColumn::Year, format);
    case MapColumn::Kind:
        return chartColumnName(ChartColumn::Kind, format);
    case MapColumn::Source:
        return chartColumnName(ChartColumn::Source, format);
    }
    Q_UNREACHABLE();
}

QString mapCell(const MapRow &row, MapColumn column)
{
    switch (column) {
    case MapColumn::Place:
        return row.place;
    case MapColumn::Measure:
        return row.measure;
    case MapColumn::Value:
        return row.value;
    case MapColumn::Year:
        return row.year;
    case MapColumn::Kind:
        return row.kind;
    case MapColumn::Source:
        return row.source;
    }
    Q_UNREACHABLE();
}

} // namespace atlas
