// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/confidence.h"
#include "app/model/localizedtext.h"
#include "app/model/partialdate.h"

#include <QGeoCoordinate>
#include <QList>
#include <QString>

#include <optional>

namespace atlas
{

/** An objective of the network. */
struct Objective
{
    QString id;
    int position = 0; ///< from 1
    LocalizedText title;
    LocalizedText text;
    bool inArticle = false;
    QString sourceId;
    QString secondSourceId;

    bool operator==(const Objective &) const = default;
};

/** Who takes part. */
struct Actor
{
    enum class Kind {
        Group,
        Role, ///< within the network
    };

    QString id;
    int position = 0; ///< from 1
    Kind kind = Kind::Group;
    LocalizedText title;
    LocalizedText text;
    bool inArticle = false;
    QString sourceId;
    QString secondSourceId; ///< may be empty
    LocalizedText note; ///< may be empty

    bool operator==(const Actor &) const = default;
};

/** An external partner of ASEAN by the list of 2019, with its seat. */
struct Partner
{
    enum class Kind { Dialogue, SectoralDialogue, Development };

    QString id;
    int position = 0; ///< from 1, in the order of the article
    Kind kind = Kind::Dialogue;
    QString iso2;
    QString iso3; ///< empty for the European Union
    QString entityId; ///< where the edition has values of it; may be empty
    LocalizedText name;
    QString thaiNameInArticle;
    LocalizedText seat; ///< of its government
    QGeoCoordinate seatPosition; ///< of the seat, WGS 84
    QString positionSourceId;
    bool inArticle = false;
    QString sourceId;
    QString thaiNameSourceId;
    LocalizedText note; ///< may be empty

    bool operator==(const Partner &) const = default;
};

/** A dated milestone in full; Event is the short form that the program starts with. */
struct EventRecord
{
    enum class Category {
        Asean,
        Thailand,
        Network,
        Membership,
        Meeting,
        Partnership,
        Publication,
        Monitoring,
        City,
        Context,
    };

    QString id;
    PartialDate date;
    std::optional<PartialDate> endDate; ///< of what lasted longer
    LocalizedText title;
    LocalizedText description;
    LocalizedText place;
    Category category = Category::Asean;
    bool inArticle = false;
    Confidence confidence = Confidence::Sourced;
    QString sourceId;
    QString secondSourceId; ///< may be empty
    LocalizedText note; ///< may be empty

    bool operator==(const EventRecord &) const = default;
};

/**
 * A number for the whole network, a state or an area. Printed shares do not always follow from counts: show one or the
 * other, never a mixture.
 */
struct NetworkFigure
{
    enum class Metric {
        MemberCities,
        PriorityProjects,
        Partnerships,
        ProjectsTotal,
        ProjectsPlanning,
        ProjectsOngoing,
        ProjectsCompleted,
        ProjectsByArea,
        ShareByArea,
    };

    enum class Unit { Cities, Projects, Partnerships, Percent };

    enum class Scope { Network, State, Area };

    int year = 0; ///< Common Era
    Metric metric = Metric::MemberCities;
    Scope scope = Scope::Network;
    QString scopeId; ///< of the state or area; empty for the network
    double value = 0;
    Unit unit = Unit::Cities;
    QString basis; ///< English: "printed", "counted", "counted from appendix", …
    Confidence confidence = Confidence::Sourced;
    QString sourceId;
    LocalizedText note; ///< may be empty

    bool operator==(const NetworkFigure &) const = default;
};

/** What the network wants, who takes part, what happened and what the reports count. */
struct Network
{
    QList<Objective> objectives; ///< by position
    QList<Actor> actors; ///< by position
    QList<Partner> partners; ///< by position
    QList<EventRecord> events; ///< by date
    QList<NetworkFigure> figures; ///< by year, metric and scope

    /** Null for an unknown id. */
    [[nodiscard]] const EventRecord *event(const QString &id) const;
    /** Null for an unknown id. */
    [[nodiscard]] const Actor *actor(const QString &id) const;
};

} // namespace atlas
