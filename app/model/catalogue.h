// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/area.h"
#include "app/model/city.h"
#include "app/model/claim.h"
#include "app/model/entity.h"
#include "app/model/event.h"
#include "app/model/indicator.h"
#include "app/model/project.h"
#include "app/model/source.h"
#include "app/model/state.h"

#include <QDate>
#include <QHash>
#include <QList>

namespace atlas
{

/** Which edition of the facts this is. */
struct EditionInfo
{
    QString number; ///< such as "2026.1"
    QDate date; ///< the newest date the facts carry
    QString factsHash; ///< SHA-256 of the facts it was built from

    bool operator==(const EditionInfo &) const = default;
};

/**
 * What is known about things, as distinct from their values: small, read whole at start, never changed afterwards.
 * Lists are in the order in which they are shown. The finders return null for an unknown id.
 */
struct Catalogue
{
    EditionInfo edition;
    QList<Entity> entities;
    QList<State> states; ///< by English name
    QList<City> cities; ///< by English name
    QList<Area> areas; ///< in the order of the framework
    QList<Indicator> indicators;
    QList<Source> sources;
    QList<Project> projects;
    QList<ProjectReport> projectReports; ///< by year, then project
    QList<NetworkStat> networkStats;
    QList<Claim> claims;
    QList<Event> events; ///< by date

    [[nodiscard]] const Entity *entity(const QString &id) const;
    [[nodiscard]] const State *state(const QString &id) const;
    [[nodiscard]] const City *city(const QString &id) const;
    [[nodiscard]] const Area *area(const QString &id) const;
    [[nodiscard]] const Indicator *indicator(const QString &id) const;
    [[nodiscard]] const Source *source(const QString &id) const;
    [[nodiscard]] const Project *project(const QString &id) const;

    /** The states that any sum called ASEAN is made of: the ten of 2018. */
    [[nodiscard]] QList<QString> aseanMembersOf2018() const;
};

} // namespace atlas
