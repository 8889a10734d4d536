// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace atlas
{

/** The kinds of rows of an edition that a person can open, in the order in which results are grouped. */
enum class RecordKind {
    City,
    State,
    Entity, ///< an economy or a region that is no member state
    Area,
    Indicator,
    Event,
    Project,
    FrameworkItem,
    Challenge,
    Objective,
    Actor,
    Partner,
    ProgrammePhase,
    ProgrammePlace,
    NetworkStat, ///< id: metric/scope/year/basis
    Claim,
    Conflict,
    Citation,
    Source,
};

/** Names one row. The id is that of its table; an id may occur in two tables, hence the kind. */
struct RecordRef
{
    RecordKind kind = RecordKind::City;
    QString id;

    bool operator==(const RecordRef &) const = default;
};

/** The stable name of a kind in links and on the command line, such as "programme-place". */
[[nodiscard]] QString recordKindName(RecordKind kind);
/** The kind of a stable name; empty for an unknown one. */
[[nodiscard]] std::optional<RecordKind> recordKindNamed(const QString &name);

} // namespace atlas
