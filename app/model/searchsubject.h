// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/localizedtext.h"
#include "app/model/record.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace atlas
{

/** What can be looked for and is no row of an edition. */
enum class ProgramKind { Year, Page, Command };

/** What something found is: a row of a table of the edition, whose kinds are listed there alone, or of the program. */
using SearchKind = std::variant<ProgramKind, RecordKind>;

/** The stable name of a kind; of a row that of links: “programme-place”. */
[[nodiscard]] QString searchKindName(const SearchKind &kind);

/** Something a person may look for, under which names, and where it leads. Ids are of the edition; empty: none. */
struct SearchSubject
{
    SearchKind kind = RecordKind::City;
    QString id; ///< unique within its kind
    LocalizedText title;
    LocalizedText detail; ///< what tells it from others of the same title: the state of a city, the unit of a series
    std::optional<int> year; ///< Common Era
    QString stateId;
    QString cityId;
    QString areaId;
    QString indicatorId;
    QStringList names; ///< folded (app/format/fold.h): the title in every language of the edition
    QStringList aliases; ///< folded: local script, former names, abbreviations, codes

    [[nodiscard]] bool is(const SearchKind &what) const { return kind == what; }

    bool operator==(const SearchSubject &) const = default;
};

} // namespace atlas
