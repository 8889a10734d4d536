// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/localizedtext.h"

#include <QGeoCoordinate>
#include <QList>
#include <QString>

#include <optional>

namespace atlas
{

/** A province of the Thai smart-city programme. */
struct ProgrammePlace
{
    /** What the point is. */
    enum class Point { ProvinceSeat, CityCentre };

    QString id;
    QString phaseId;
    int position = 0; ///< from 1, within the phase
    LocalizedText name;
    QString englishAlternative; ///< another English spelling; may be empty
    QString iso3166; ///< ISO 3166-2 such as "TH-83"
    QGeoCoordinate coordinate; ///< WGS 84
    Point point = Point::ProvinceSeat;
    QString cityId; ///< where the place is a member city; may be empty
    bool inArticle = false;
    QString sourceId;
    QString coordinateSourceId;
    QString codeSourceId;
    LocalizedText note; ///< may be empty

    bool operator==(const ProgrammePlace &) const = default;
};

/** A stage of the Thai smart-city programme; one stage may be several of its five years, which overlap. */
struct ProgrammePhase
{
    enum class Mode { Designated, OpenApplication };

    QString id;
    int position = 0; ///< from 1
    int firstProgrammeYear = 0; ///< 1 to 5
    int lastProgrammeYear = 0;
    int startYear = 0; ///< Common Era
    int endYear = 0; ///< Common Era
    int startYearBuddhist = 0; ///< startYear and 543
    int endYearBuddhist = 0;
    std::optional<int> areas; ///< how many, where the article says so
    std::optional<int> provinces; ///< how many, where the article says so
    Mode mode = Mode::Designated;
    LocalizedText title;
    LocalizedText text;
    bool inArticle = false;
    QString sourceId;
    QString eventId; ///< of the milestone that opens it
    LocalizedText note; ///< may be empty
    QList<ProgrammePlace> places; ///< by position; none while any city may apply

    bool operator==(const ProgrammePhase &) const = default;
};

/** The Thai smart-city programme. Its committee and office are events and actors of the network. */
struct Programme
{
    QList<ProgrammePhase> phases; ///< by position
};

} // namespace atlas
