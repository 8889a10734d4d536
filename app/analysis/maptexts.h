// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The sentences that go with the map: title, legend, tooltips, sources.
#pragma once

#include "app/analysis/citycard.h"
#include "app/analysis/mapdescription.h"
#include "app/format/format.h"

#include <QCoreApplication>
#include <QStringList>

namespace atlas
{

/** Words for a MapDescription in one language and era. Cheap to make; refers to what it is given. */
class MapTexts
{
    Q_DECLARE_TR_FUNCTIONS(atlas::MapTexts)

public:
    MapTexts(const Catalogue &catalogue, const MapDescription &map, const Format &format);

    /** `26 pilot cities and 11 later members, by urban share of each state, 2025`: the title over the map. */
    [[nodiscard]] QString title() const;
    /** The indicator and the year, with the word for projection where values are projected. */
    [[nodiscard]] QString legendTitle() const;
    /** The unit, or nothing where the numbers carry it. */
    [[nodiscard]] QString legendUnit() const;
    /** What stands at the edges between the classes, one more than there are classes. */
    [[nodiscard]] QStringList classEdges() const;
    [[nodiscard]] QString noData() const;
    [[nodiscard]] QString sizeTitle() const;
    [[nodiscard]] QStringList sizeExamples() const;
    [[nodiscard]] QString pilot() const;
    [[nodiscard]] QString laterMember() const;
    [[nodiscard]] QString administrativeCount() const;
    /** Always shown with the map, in every export too. */
    [[nodiscard]] static QString disclaimer();
    /** Sources of the colours and of the circles. */
    [[nodiscard]] QString sources() const;

    /** Lines of a tooltip: name first, then what is known. */
    [[nodiscard]] QStringList stateLines(const StateOnMap &state) const;
    [[nodiscard]] QStringList cityLines(const CityOnMap &city) const;
    /** One sentence: how many, of which year, of what kind. */
    [[nodiscard]] QString population(const std::optional<CityPopulation> &population) const;
    /** `Projects in the report of 2025: 3`, or that there was no report yet. */
    [[nodiscard]] QString projectsHeading(const CityCardDescription &card) const;
    /** `ongoing`; empty for a plan. */
    [[nodiscard]] QString status(std::optional<ProjectStatus> status) const;
    [[nodiscard]] QString cityName(const QString &cityId) const;
    [[nodiscard]] QString stateName(const QString &stateId) const;

private:
    [[nodiscard]] QString value(const Observation &observation) const;

    const Catalogue &m_catalogue;
    const MapDescription &m_map;
    const Format &m_format;
};

} // namespace atlas
