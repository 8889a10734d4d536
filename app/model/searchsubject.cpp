// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/searchsubject.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

constexpr std::array Names{
    std::pair(SearchKind::Year, "year"_L1),
    std::pair(SearchKind::City, "city"_L1),
    std::pair(SearchKind::State, "state"_L1),
    std::pair(SearchKind::Entity, "entity"_L1),
    std::pair(SearchKind::Page, "page"_L1),
    std::pair(SearchKind::Command, "command"_L1),
    std::pair(SearchKind::Indicator, "indicator"_L1),
    std::pair(SearchKind::Area, "area"_L1),
    std::pair(SearchKind::Event, "event"_L1),
    std::pair(SearchKind::Project, "project"_L1),
    std::pair(SearchKind::Claim, "claim"_L1),
    std::pair(SearchKind::Challenge, "challenge"_L1),
    std::pair(SearchKind::FrameworkItem, "framework_item"_L1),
    std::pair(SearchKind::Objective, "objective"_L1),
    std::pair(SearchKind::Actor, "actor"_L1),
    std::pair(SearchKind::Partner, "partner"_L1),
    std::pair(SearchKind::ProgrammePhase, "programme_phase"_L1),
    std::pair(SearchKind::ProgrammePlace, "programme_place"_L1),
    std::pair(SearchKind::NetworkStat, "network_stat"_L1),
    std::pair(SearchKind::Citation, "citation"_L1),
    std::pair(SearchKind::Conflict, "conflict"_L1),
    std::pair(SearchKind::Source, "source"_L1),
};

} // namespace

QString searchKindName(SearchKind kind)
{
    return std::ranges::find(Names, kind, &decltype(Names)::value_type::first)->second;
}

std::optional<SearchKind> searchKindNamed(const QString &name)
{
    const auto found = std::ranges::find(Names, name, &decltype(Names)::value_type::second);
    return found == Names.end() ? std::nullopt : std::optional(found->first);
}

} // namespace atlas
