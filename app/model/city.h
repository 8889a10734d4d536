// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/localizedtext.h"

#include <QGeoCoordinate>
#include <QString>

#include <optional>

namespace atlas
{

/** A city of the network. */
struct City
{
    enum class Cohort { Pilot, LaterMember };

    /** The people its plan or a census counts, which is not the agglomeration the UN follows. */
    struct StatedPopulation
    {
        double people = 0;
        std::optional<int> year;
        QString sourceId;

        bool operator==(const StatedPopulation &) const = default;
    };

    QString id;
    QString stateId;
    LocalizedText name;
    QString localName; ///< in the script of the place
    QGeoCoordinate position; ///< WGS 84
    Cohort cohort = Cohort::Pilot;
    int joinedYear = 0; ///< Common Era
    bool isCapital = false;
    std::optional<StatedPopulation> statedPopulation;

    bool operator==(const City &) const = default;
};

} // namespace atlas
