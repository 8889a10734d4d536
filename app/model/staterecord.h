// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/confidence.h"
#include "app/model/localizedtext.h"

#include <QDate>
#include <QString>

namespace atlas
{

/** Everything the edition knows of one member state of ASEAN; State is the short form that the program starts with. */
struct StateRecord
{
    QString id; ///< ISO 3166 alpha-3
    QString iso2; ///< ISO 3166 alpha-2
    LocalizedText name;
    LocalizedText officialName;
    QString thaiAlternative; ///< another Thai name; may be empty
    LocalizedText capital;
    QString capitalCityId;
    QDate joinedAsean;
    QString joinedSourceId;
    QString joinedConflictSourceId; ///< of a source with another date; empty where all agree
    LocalizedText representativeBody; ///< of the national representative
    QString representativeSourceId;
    int pilotCities = 0; ///< of 2018
    int citiesIn2026 = 0;
    bool inNetworkOf2018 = false; ///< one of the ten that founded the network, and of every sum called ASEAN
    Confidence confidence = Confidence::Sourced;
    QString sourceId;
    QString codeSourceId;
    QString thaiNameSourceId;
    LocalizedText note; ///< may be empty

    bool operator==(const StateRecord &) const = default;
};

} // namespace atlas
