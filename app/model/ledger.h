// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/localizedtext.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace atlas
{

/** A figure of the article this atlas began from, set against the data; Claim is the short form. */
struct ClaimRecord
{
    enum class Verdict {
        Agrees, ///< within rounding
        Near, ///< within a point
        Differs,
        UnitUnclear, ///< the text gives no usable unit
        Internal, ///< checked by arithmetic or against the article itself only
    };

    QString id; ///< such as "c01"
    QString quote; ///< the words of the article, in Thai
    LocalizedText statement; ///< what they state
    double statedValue = 0;
    QString statedUnit; ///< English
    int firstYear = 0; ///< that the figure is for, Common Era
    int lastYear = 0; ///< the same as firstYear unless it is for a span
    QString indicatorId; ///< the comparable series; empty where there is none
    QStringList entityIds; ///< of the comparable series; empty where there is none
    QString valueInData; ///< what the data give, as text: several values, or a value with its unit
    QString sourceId; ///< of the value in the data
    Verdict verdict = Verdict::Agrees;
    LocalizedText comment; ///< why

    bool operator==(const ClaimRecord &) const = default;
};

/** A footnote of the article. */
struct Citation
{
    int number = 0; ///< from 1
    QString marker; ///< the number as printed, in Thai digits
    LocalizedText cites; ///< what it points to
    LocalizedText supports; ///< the statement it stands at
    QStringList claimIds; ///< the claims it supports; may be empty
    std::optional<QDate> accessed; ///< the day the author gives
    QString url; ///< as printed; may be empty
    LocalizedText remark; ///< what is wrong with it; may be empty
    bool inArticle = false;
    QString sourceId; ///< the document it cites
    QString remarkSourceId; ///< may be empty

    bool operator==(const Citation &) const = default;
};

/** Two statements that differ, which one the atlas follows, and why. */
struct Conflict
{
    /** The kind of thing the statements are about; says what subjectId names. */
    enum class Subject { Event, Claim, Project, Actor, City, Country, Region, NetworkStat };

    enum class Chosen {
        A,
        B,
        Both, ///< neither is wrong
    };

    QString id; ///< such as "cf001"
    Subject subject = Subject::Event;
    QString subjectId; ///< an id; "year:metric:scope" for a NetworkStat
    QString field; ///< what of it: "date", "area_km2", …
    std::optional<int> year; ///< that the statements are for
    LocalizedText statementA;
    QString sourceA; ///< id of the source
    LocalizedText statementB;
    QString sourceB; ///< id of the source
    Chosen chosen = Chosen::A;
    LocalizedText reason;
    bool inArticle = false; ///< the article makes one of the two statements

    bool operator==(const Conflict &) const = default;
};

/** What the article says, where it says it from, and every place where sources differ. */
struct Ledger
{
    QList<ClaimRecord> claims; ///< by id
    QList<Citation> citations; ///< by number
    QList<Conflict> conflicts; ///< by id

    /** Null for an unknown id. */
    [[nodiscard]] const ClaimRecord *claim(const QString &id) const;
    [[nodiscard]] QList<Citation> citationsOf(const QString &claimId) const;
    [[nodiscard]] QList<Conflict> conflictsOf(Conflict::Subject subject, const QString &subjectId) const;
    /** The claims whose comparable series is this one. */
    [[nodiscard]] QList<ClaimRecord> claimsOn(const QString &indicatorId) const;
};

} // namespace atlas
