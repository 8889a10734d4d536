// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/record.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

constexpr std::array Names{
    std::pair(RecordKind::City, "city"_L1),
    std::pair(RecordKind::State, "state"_L1),
    std::pair(RecordKind::Entity, "entity"_L1),
    std::pair(RecordKind::Area, "area"_L1),
    std::pair(RecordKind::Indicator, "indicator"_L1),
    std::pair(RecordKind::Event, "event"_L1),
    std::pair(RecordKind::Project, "project"_L1),
    std::pair(RecordKind::FrameworkItem, "framework-item"_L1),
    std::pair(RecordKind::Challenge, "challenge"_L1),
    std::pair(RecordKind::Objective, "objective"_L1),
    std::pair(RecordKind::Actor, "actor"_L1),
    std::pair(RecordKind::Partner, "partner"_L1),
    std::pair(RecordKind::ProgrammePhase, "programme-phase"_L1),
    std::pair(RecordKind::ProgrammePlace, "programme-place"_L1),
    std::pair(RecordKind::NetworkStat, "network-stat"_L1),
    std::pair(RecordKind::Claim, "claim"_L1),
    std::pair(RecordKind::Conflict, "conflict"_L1),
    std::pair(RecordKind::Citation, "citation"_L1),
    std::pair(RecordKind::Source, "source"_L1),
};

} // namespace

QString recordKindName(RecordKind kind)
{
    return std::ranges::find(Names, kind, &std::pair<RecordKind, QLatin1StringView>::first)->second;
}

std::optional<RecordKind> recordKindNamed(const QString &name)
{
    const auto found = std::ranges::find_if(Names, [&](const auto &entry) { return entry.second == name; });
    return found == Names.end() ? std::nullopt : std::optional(found->first);
}

} // namespace atlas
