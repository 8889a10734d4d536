// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The sentences that go with the map: title, tooltips, what is spoken, sources. Those of its legend: legendtexts.
#pragma once

#include "app/analysis/citycard.h"
#include "app/analysis/legendtexts.h"
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

    /** `26 pilot cities, 11 later members · Urban share, 2025`: the title over the map. */
    [[nodiscard]] QString title() const;
    /** The same for those who cannot see it: title, chosen states, chosen city with what is known of it. */
    [[nodiscard]] QString description() const;
    /** `Da Nang, Viet Nam, 5 of 26: 1.2 million people (2025)`: the city the keyboard stands on, `number` from 1. */
    [[nodiscard]] QString spokenCity(const CityOnMap &city, int number) const;
    /** What that leaves out: since when the city is a member, and who counted its people. */
    [[nodiscard]] QString spokenDetail(const CityOnMap &city) const;
    /** `Viet Nam: Urban share: 40.2 %, Estimate for 2025`, or that there is no data. */
    [[nodiscard]] QString spokenState(const StateOnMap &state) const;
    /** What is known of a city or state in one breath. */
    [[nodiscard]] QString spoken(const QStringList &lines) const;
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
    /** The area a project stands under, and by which list where that is not its own. */
    [[nodiscard]] QString area(const CardProject &project) const;
    /** `ongoing`; empty for a plan. */
    [[nodiscard]] QString status(std::optional<ProjectStatus> status) const;
    [[nodiscard]] QString cityName(const QString &cityId) const;
    /** The name beside the marker of a city: in Thai the short one; English short ones (KL, HCMC) are for those who
     * know them. */
    [[nodiscard]] QString labelName(const QString &cityId) const;
    [[nodiscard]] QString stateName(const QString &stateId) const;
    /** `1.8 million people`, `412,000 people`. */
    [[nodiscard]] QString counted(double people) const;

private:
    [[nodiscard]] QString members() const;

    const Catalogue &m_catalogue;
    const MapDescription &m_map;
    const Format &m_format;
    LegendTexts m_legend;
};

} // namespace atlas
