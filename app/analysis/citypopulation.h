// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/mapdescription.h"
#include "app/format/format.h"

#include <QCoreApplication>
#include <QString>

namespace atlas
{

/**
 * The people of a city as they are told in a year: those of the agglomeration the UN follows, of that year or of the
 * nearer end of the series; else a count of the administrative area, else what its plan states. Empty: nobody counted.
 */
[[nodiscard]] std::optional<CityPopulation> populationOf(const Catalogue &catalogue, const City &city,
    const IndicatorSeries &agglomerations, const IndicatorSeries &administrative, int year);

/** How many people one of the unit of a series of people stands for, from the word its unit begins with. */
[[nodiscard]] double peoplePerUnit(const Catalogue &catalogue, const QString &indicatorId);

/** The words that go with the people of a city: of which year, of what kind, of which unit. */
class CityPopulationText
{
    Q_DECLARE_TR_FUNCTIONS(atlas::CityPopulationText)

public:
    explicit CityPopulationText(const Format &format)
        : m_format(format)
    {
    }

    /** `2025, projection`, `2019, administrative`, `administrative, no year`: years with their era. */
    [[nodiscard]] QString basis(const CityPopulation &population) const;
    /** The same with the bare numbers of the years, for a column that names the era once. */
    [[nodiscard]] QString shortBasis(const CityPopulation &population) const;
    /** `11.0 million people (2025, projection)`. */
    [[nodiscard]] QString whole(const CityPopulation &population) const;
    /** `estimate` or `projection`. */
    [[nodiscard]] static QString kind(ValueKind kind);

private:
    [[nodiscard]] static QString basisIn(const QString &year, const CityPopulation &population);

    Format m_format;
};

} // namespace atlas
