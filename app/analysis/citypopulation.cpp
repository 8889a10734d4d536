// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/citypopulation.h"

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

CityPopulation counted(const Observation &found, CityPopulation::Basis basis, int year, double unit)
{
    return {found.value * unit, basis, found.year, found.year != year, found.kind, found.sourceId};
}

/** The latest count not after the year, else the nearest, else what a plan states. */
std::optional<CityPopulation> administrativePopulation(const City &city, const Series &series, int year, double unit)
{
    const auto before = series.atOrBefore(year);
    if (const auto found = before ? before : series.nearest(year))
        return counted(*found, CityPopulation::Basis::Administrative, year, unit);
    if (!city.statedPopulation)
        return std::nullopt;
    const City::StatedPopulation &stated = *city.statedPopulation;
    return CityPopulation{stated.people, CityPopulation::Basis::Administrative, stated.year, stated.year != year,
        ValueKind::Estimate, stated.sourceId};
}

} // namespace

double peoplePerUnit(const Catalogue &catalogue, const QString &indicatorId)
{
    const Indicator *indicator = catalogue.indicator(indicatorId);
    const QString unit = indicator != nullptr ? indicator->unit.en : QString();
    if (unit.startsWith("thousand"_L1))
        return 1e3;
    return unit.startsWith("million"_L1) ? 1e6 : 1;
}

std::optional<CityPopulation> populationOf(const Catalogue &catalogue, const City &city,
    const IndicatorSeries &agglomerations, const IndicatorSeries &administrative, int year)
{
    if (const auto found = agglomerations.of(city.id).nearest(year))
        return counted(
            *found, CityPopulation::Basis::Agglomeration, year, peoplePerUnit(catalogue, AgglomerationIndicator));
    return administrativePopulation(
        city, administrative.of(city.id), year, peoplePerUnit(catalogue, AdministrativeIndicator));
}

QString CityPopulationText::kind(ValueKind kind)
{
    return kind == ValueKind::Projection ? tr("projection") : tr("estimate");
}

QString CityPopulationText::basisIn(const QString &year, const CityPopulation &population)
{
    if (population.basis == CityPopulation::Basis::Agglomeration)
        //: %1 is a year, %2 "estimate" or "projection"
        return tr("%1, %2", "year and kind of a figure").arg(year, kind(population.kind));
    //: %1 is a year
    return population.year ? tr("%1, administrative", "of an administrative area").arg(year)
                           : tr("administrative, no year", "of an administrative area");
}

QString CityPopulationText::basis(const CityPopulation &population) const
{
    return basisIn(m_format.year(population.year.value_or(0)), population);
}

QString CityPopulationText::shortBasis(const CityPopulation &population) const
{
    return basisIn(m_format.yearCell(population.year.value_or(0)), population);
}

QString CityPopulationText::whole(const CityPopulation &population) const
{
    //: %1 is "1.8 million people", %2 the year and the kind of the figure
    return tr("%1 (%2)").arg(
        m_format.persons(population.people), CityPopulationText(m_format.oneEra()).basis(population));
}

} // namespace atlas
