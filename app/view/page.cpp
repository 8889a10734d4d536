// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view/page.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atlas
{

QString pageName(Page page)
{
    switch (page) {
    case Page::Overview:
        return u"overview"_s;
    case Page::Cities:
        return u"cities"_s;
    case Page::Areas:
        return u"areas"_s;
    case Page::Urbanisation:
        return u"urbanisation"_s;
    case Page::Economy:
        return u"economy"_s;
    case Page::Network:
        return u"network"_s;
    case Page::Sources:
        return u"sources"_s;
    case Page::Data:
        return u"data"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Page> pageNamed(const QString &name)
{
    const auto found = std::ranges::find(AllPages, name, &pageName);
    return found == AllPages.end() ? std::nullopt : std::optional(*found);
}

bool showsYears(Page page)
{
    return page != Page::Sources;
}

YearRange yearsOf(Page page, const QString &section)
{
    constexpr int lastYearOfPeople = 2100;
    constexpr int lastYearOfCities = 2035;
    if (page == Page::Economy && section == "people"_L1)
        return {FirstYear, lastYearOfPeople};
    if (page == Page::Urbanisation && section == "cities"_L1)
        return {FirstYear, lastYearOfCities};
    return {FirstYear, LastYear};
}

Page pageOf(RecordKind kind)
{
    switch (kind) {
    case RecordKind::City:
    case RecordKind::State:
    case RecordKind::Project:
        return Page::Cities;
    case RecordKind::Area:
    case RecordKind::FrameworkItem:
    case RecordKind::Challenge:
        return Page::Areas;
    case RecordKind::Event:
    case RecordKind::Objective:
    case RecordKind::Actor:
    case RecordKind::Partner:
    case RecordKind::ProgrammePhase:
    case RecordKind::ProgrammePlace:
    case RecordKind::NetworkStat:
        return Page::Network;
    case RecordKind::Claim:
    case RecordKind::Conflict:
    case RecordKind::Citation:
    case RecordKind::Source:
        return Page::Sources;
    case RecordKind::Indicator:
    case RecordKind::Entity:
        return Page::Data;
    }
    Q_UNREACHABLE();
}

QString sectionOf(RecordKind kind)
{
    switch (kind) {
    case RecordKind::FrameworkItem:
        return u"framework"_s;
    case RecordKind::Challenge:
        return u"challenges"_s;
    case RecordKind::Objective:
    case RecordKind::Actor:
    case RecordKind::Partner:
        return u"people"_s;
    case RecordKind::NetworkStat:
        return u"figures"_s;
    case RecordKind::ProgrammePhase:
    case RecordKind::ProgrammePlace:
        return u"thailand"_s;
    case RecordKind::Citation:
        return u"citations"_s;
    case RecordKind::Conflict:
        return u"conflicts"_s;
    case RecordKind::Source:
        return u"sources"_s;
    default:
        return {};
    }
}

} // namespace atlas
