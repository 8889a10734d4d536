// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/city.h"
#include "app/model/confidence.h"
#include "app/model/localizedtext.h"

#include <QGeoCoordinate>
#include <QString>
#include <QStringList>

#include <optional>

namespace atlas
{

/** What the action plan of 2018 of a pilot city wants. */
struct CityVision
{
    QString cityId;
    LocalizedText vision;
    QStringList focusAreaIds; ///< of the six areas, in the order of the plan
    LocalizedText focusAreasAsNamed; ///< in the words of the plan
    LocalizedText targets; ///< several in one text, separated by "; "
    Confidence confidence = Confidence::Sourced;
    QString sourceId;
    QString secondSourceId;
    LocalizedText note; ///< may be empty

    bool operator==(const CityVision &) const = default;
};

/**
 * Everything the edition knows of one member city; City is the short form that the program starts with. Surface and
 * people are those of `unitRepresented`, which differs from city to city: never rank densities without saying so.
 */
struct CityRecord
{
    enum class Precision {
        Exact,
        Rounded, ///< to whole thousands or more
    };

    struct Surface
    {
        double squareKilometres = 0;
        QString sourceId;

        bool operator==(const Surface &) const = default;
    };

    /** The people the city's own action plan states; for later members another source. */
    struct StatedPopulation
    {
        int people = 0;
        Precision precision = Precision::Exact;
        std::optional<int> year; ///< of publication for the plans of 2018, which name no year of reference
        QString sourceId;

        bool operator==(const StatedPopulation &) const = default;
    };

    /** An independent count, to compare with the stated one. */
    struct Census
    {
        int people = 0;
        std::optional<int> year;
        LocalizedText scope; ///< which unit was counted; may be empty
        QString sourceId;
        std::optional<Confidence> confidence;

        bool operator==(const Census &) const = default;
    };

    struct Elevation
    {
        int metres = 0;
        QString sourceId;

        bool operator==(const Elevation &) const = default;
    };

    QString id;
    QString stateId;
    LocalizedText name;
    QString thaiAlternative; ///< another Thai spelling; may be empty
    QString thaiNameSourceId;
    QString localName; ///< in the script of the place
    QString localLanguage; ///< of localName, BCP 47
    QGeoCoordinate position; ///< WGS 84
    QString positionSourceId;
    std::optional<Surface> surface;
    StatedPopulation population;
    std::optional<Census> census;
    std::optional<Elevation> elevation;
    QString timeZone; ///< IANA name such as "Asia/Bangkok"
    bool isCapital = false;
    int joinedYear = 0; ///< Common Era
    City::Cohort cohort = City::Cohort::Pilot;
    LocalizedText unitRepresented; ///< what the figures describe: "municipality", "regency", …
    LocalizedText officerHostBody; ///< where the Chief Smart City Officer sits
    Confidence confidence = Confidence::Sourced;
    QString sourceId;
    LocalizedText note; ///< may be empty
    std::optional<CityVision> vision; ///< pilots only

    bool operator==(const CityRecord &) const = default;
};

} // namespace atlas
