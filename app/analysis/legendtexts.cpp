// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/legendtexts.h"

#include "app/format/housestyle.h"

#include <algorithm>
#include <cmath>

namespace atlas
{

LegendTexts::LegendTexts(const Catalogue &catalogue, const MapDescription &map, const Format &format)
    : m_catalogue(catalogue)
    , m_map(map)
    , m_format(format)
{
}

QString LegendTexts::indicatorName() const
{
    const Indicator *indicator = m_catalogue.indicator(m_map.indicatorId);
    return indicator != nullptr ? m_format.dated(indicator->name.in(m_format.language())) : m_map.indicatorId;
}

/** The indicator with the years its values are of: none stands under a year it is not of. */
QString LegendTexts::datedIndicator() const
{
    if (!m_map.hasBorrowed || !m_map.firstYear || !m_map.lastYear) {
        //: %1 is an indicator, %2 a year
        return tr("%1, %2").arg(indicatorName(), m_format.year(m_map.year));
    }
    if (*m_map.firstYear == *m_map.lastYear) {
        //: %1 is an indicator, %2 the year of all its values, none of which is of the year looked at
        return tr("%1, %2 (latest)").arg(indicatorName(), m_format.oneEra().year(*m_map.lastYear));
    }
    //: %1 is an indicator, %2 years: each state has its last value, of one of these years
    return tr("%1, latest values, %2").arg(indicatorName(), m_format.years(*m_map.firstYear, *m_map.lastYear));
}

QString LegendTexts::title() const
{
    if (m_map.isAllProjected) {
        //: %1 is an indicator with its year
        return tr("%1 (projection)").arg(datedIndicator());
    }
    if (m_map.hasProjections) {
        //: %1 is an indicator with its year; some states have estimates, others projections
        return tr("%1 (partly projection)").arg(datedIndicator());
    }
    return datedIndicator();
}

LegendTexts::Measure LegendTexts::measureFor(double largest) const
{
    const Indicator *indicator = m_catalogue.indicator(m_map.indicatorId);
    if (indicator == nullptr)
        return {};
    const QString unit = indicator->unit.in(m_format.language());
    if (std::abs(largest) < 1000)
        return {1, m_format.dated(unit)};
    const QString larger = housestyle::thousandfold(unit, m_format.language());
    if (!larger.isEmpty())
        return {1e-3, m_format.dated(larger)};
    return {1, m_format.dated(unit)};
}

/** One unit for the whole legend, by its upper half: a first class of a fraction is better read than a row of noughts.
 */
LegendTexts::Measure LegendTexts::legendMeasure() const
{
    const QList<double> &edges = m_map.classes.edges;
    return measureFor(edges.isEmpty() ? 0 : edges[edges.size() / 2]);
}

QString LegendTexts::unit() const
{
    return legendMeasure().unit;
}

QStringList LegendTexts::classEdges() const
{
    const Measure measure = legendMeasure();
    const auto decimalsFor = [&measure, this](double edge) {
        if (measure.factor == 1) // NOLINT: it is never computed
            return m_map.classes.decimals;
        int decimals = 0;
        for (double value = edge * measure.factor; decimals < 3 && std::abs(value - std::round(value)) > 1e-6;
             ++decimals)
            value *= 10;
        return decimals;
    };
    QStringList texts;
    for (const double edge : m_map.classes.edges)
        texts.append(m_format.number(edge * measure.factor, decimalsFor(edge)));
    return texts;
}

QString LegendTexts::value(const Observation &observation) const
{
    const Indicator *indicator = m_catalogue.indicator(m_map.indicatorId);
    if (indicator == nullptr)
        return m_format.number(observation.value, 1);
    const bool isLarge = legendMeasure().factor < 1;
    const Measure measure = measureFor(isLarge ? observation.value : 0);
    const int decimals = measure.factor < 1 ? 1 : indicator->decimals;
    return m_format.quantity(observation.value * measure.factor, decimals, measure.unit);
}

QString LegendTexts::noData() const
{
    return tr("No data");
}

QString LegendTexts::sizeTitle() const
{
    std::optional<int> last;
    for (const CityOnMap &city : m_map.cities) {
        if (city.population && city.population->basis == CityPopulation::Basis::Agglomeration)
            last = std::max(last.value_or(0), city.population->year.value_or(0));
    }
    if (last && *last < m_map.year) {
        //: %1 is a year
        return tr("People in the urban agglomeration, %1 (where the source ends)").arg(m_format.oneEra().year(*last));
    }
    //: %1 is a year
    return tr("People in the urban agglomeration, %1").arg(m_format.year(m_map.year));
}

QStringList LegendTexts::sizeExamples() const
{
    QStringList texts;
    for (const double people : m_map.sizeExamples)
        texts.append(people >= 1e5 ? tr("%1 M", "million people, where room is short")
                                         .arg(m_format.number(people / 1e6, people >= 1e6 ? 0 : 1))
                                   : m_format.peopleShort(people));
    return texts;
}

QString LegendTexts::pilot() const
{
    const std::optional<int> since = yearOfPilots(m_catalogue);
    //: on the map of an earlier year; %1 is the year in which it joins
    return since && m_map.year < *since ? tr("Pilot city of %1").arg(m_format.oneEra().year(*since)) : tr("Pilot city");
}

QString LegendTexts::laterMember() const
{
    return tr("Later member");
}

QString LegendTexts::administrativeCount() const
{
    return tr("Administrative area");
}

std::optional<int> yearOfPilots(const Catalogue &catalogue)
{
    std::optional<int> first;
    for (const City &city : catalogue.cities) {
        if (city.cohort == City::Cohort::Pilot)
            first = std::min(first.value_or(city.joinedYear), city.joinedYear);
    }
    return first;
}

} // namespace atlas
