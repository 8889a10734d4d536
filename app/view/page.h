// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/record.h"

#include <QString>

#include <array>
#include <optional>

namespace atlas
{

/** Years of the Common Era, both ends included. */
struct YearRange
{
    int first = 0;
    int last = 0;

    [[nodiscard]] bool contains(int year) const { return year >= first && year <= last; }

    bool operator==(const YearRange &) const = default;
};

/** The years most pages reach. */
inline constexpr int FirstYear = 1950;
inline constexpr int LastYear = 2050;
inline constexpr int StartYear = 2025;

/** The pages that exist. */
enum class Page { Overview, Cities, Areas, Urbanisation, Economy, Network, Sources, Data };

/** All of them, in the order of the rail. */
inline constexpr std::array AllPages{Page::Overview, Page::Cities, Page::Areas, Page::Urbanisation, Page::Economy,
    Page::Network, Page::Sources, Page::Data};

/** The stable name of a page in links, settings and arguments. */
[[nodiscard]] QString pageName(Page page);
/** The page of a stable name; empty for an unknown one. */
[[nodiscard]] std::optional<Page> pageNamed(const QString &name);

/** Whether the year of a view says something on this page: the year bar stands below it. */
[[nodiscard]] bool showsYears(Page page);
/** The years that the year bar reaches on a part of a page, those of its source: the ages of people are projected for a
 * lifetime, the people of cities for a few years only. */
[[nodiscard]] YearRange yearsOf(Page page, const QString &section);

/** The page on which a row of this kind opens. */
[[nodiscard]] Page pageOf(RecordKind kind);
/** The part of that page in which a row of this kind is at home, by its name in links; empty: the first. */
[[nodiscard]] QString sectionOf(RecordKind kind);

} // namespace atlas
