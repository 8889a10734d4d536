// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/localizedtext.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace atlas
{

/** What a hit of the search is, in the order in which equals are listed. */
enum class SearchKind {
    Year,
    City,
    State,
    Entity, ///< a region or an economy that is no member
    Page,
    Command,
    Indicator,
    Area,
    Event,
    Project,
    Claim,
    Challenge,
    FrameworkItem,
    Objective,
    Actor,
    Partner,
    ProgrammePhase,
    ProgrammePlace,
    NetworkStat,
    Citation,
    Conflict,
    Source,
};

/** The stable name of a kind, which for rows of the edition is the name of their table: “programme_place”. */
[[nodiscard]] QString searchKindName(SearchKind kind);
/** The kind of a stable name; empty for an unknown one. */
[[nodiscard]] std::optional<SearchKind> searchKindNamed(const QString &name);

/** Something a person may look for, under which names, and where it leads. Ids are of the edition; empty: none. */
struct SearchSubject
{
    SearchKind kind = SearchKind::City;
    QString id; ///< unique within its kind
    LocalizedText title;
    LocalizedText detail; ///< what tells it from others of the same title: the state of a city, the unit of a series
    std::optional<int> year; ///< Common Era
    QString stateId;
    QString cityId;
    QString areaId;
    QString indicatorId;
    QStringList names; ///< folded (app/format/fold.h): the title in both languages
    QStringList aliases; ///< folded: local script, former names, abbreviations, codes

    bool operator==(const SearchSubject &) const = default;
};

} // namespace atlas
