// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The words of the map's legend: what its colours, circles and shapes mean.
#pragma once

#include "app/analysis/mapdescription.h"
#include "app/format/format.h"

#include <QCoreApplication>
#include <QStringList>

#include <optional>

namespace atlas
{

/** What colours, circles and shapes of a MapDescription mean, in one language and era. Cheap to make; refers to what it
 * is given. Translators find its words among those of the map. */
class LegendTexts
{
    Q_DECLARE_TR_FUNCTIONS(atlas::MapTexts)

public:
    LegendTexts(const Catalogue &catalogue, const MapDescription &map, const Format &format);

    [[nodiscard]] QString indicatorName() const;
    /** `Urban share, 2025`; `Fine particulate exposure, 2023 (latest)`; `…, latest values, 2016–2018`: none stands
     * under a year it is not of. */
    [[nodiscard]] QString datedIndicator() const;
    /** The indicator and the years of its values, with the word for projection where values are projected. */
    [[nodiscard]] QString title() const;
    /** The unit, or nothing where the numbers carry it. */
    [[nodiscard]] QString unit() const;
    /** What stands at the edges between the classes, one more than there are classes. */
    [[nodiscard]] QStringList classEdges() const;
    /** A value of the indicator, with its unit. */
    [[nodiscard]] QString value(const Observation &observation) const;
    [[nodiscard]] QString noData() const;
    /** What the circles are, with the year they are of. */
    [[nodiscard]] QString sizeTitle() const;
    /** Beside each circle of MapDescription::sizeExamples. */
    [[nodiscard]] QStringList sizeExamples() const;
    /** `Pilot city`; in a year before there was one `Pilot city of 2018`. */
    [[nodiscard]] QString pilot() const;
    [[nodiscard]] QString laterMember() const;
    [[nodiscard]] QString administrativeCount() const;

private:
    /** A unit and what values are multiplied by to be told in it. */
    struct Measure
    {
        double factor = 1;
        QString unit;
    };

    /** The unit of the indicator, a thousand times larger where `largest` would be thousands of thousands. */
    [[nodiscard]] Measure measureFor(double largest) const;
    [[nodiscard]] Measure legendMeasure() const;

    const Catalogue &m_catalogue;
    const MapDescription &m_map;
    const Format &m_format;
};

/** The year in which the first pilot cities joined; empty where there are none. */
[[nodiscard]] std::optional<int> yearOfPilots(const Catalogue &catalogue);

} // namespace atlas
