// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/searchsubject.h"
#include "app/view/viewstate.h"

#include <QString>

#include <optional>

namespace atlas
{

/** Something that answers a query, and where it leads. */
struct SearchHit
{
    SearchKind kind = RecordKind::City;
    QString id; ///< of the row, page or command; of a year its number, Common Era
    LocalizedText title;
    LocalizedText detail; ///< the state of a city, the unit of a series; where a place was named too, the place
    std::optional<int> year; ///< that it moves the view to: the one typed, where its page shows years, else its own
    std::optional<int> ownYear; ///< of the row itself, where it is of one; Common Era
    QString entityId; ///< of a series: whose values; empty: whose values are shown stays

    /** The row of the edition; empty for a year, a page or a command. */
    [[nodiscard]] std::optional<RecordRef> record() const;

    bool operator==(const SearchHit &) const = default;
};

/**
 * The view with the hit opened, in one step: a row on its page, with its sheet or its series, a page, a year where
 * years are shown. A command is run and not opened: it leaves the view as it is.
 */
[[nodiscard]] ViewState withHitOpen(ViewState view, const SearchHit &hit);

} // namespace atlas
