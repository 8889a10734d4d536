// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/searchsubject.h"
#include "app/view/viewstate.h"

#include <QList>
#include <QString>

#include <optional>

namespace atlas
{

/** What of a view a hit sets; the rest stays as it is. */
struct ViewChange
{
    std::optional<Page> page;
    std::optional<int> year; ///< Common Era; brought into range when applied
    QList<QString> states; ///< to be in colour; those that are stay
    std::optional<QString> city;
    std::optional<QString> area;
    std::optional<QString> indicator;

    /** The view with this set. */
    [[nodiscard]] ViewState appliedTo(ViewState view) const;
    /** A page, a command or a source sets nothing of the view itself. */
    [[nodiscard]] bool isEmpty() const { return *this == ViewChange{}; }

    bool operator==(const ViewChange &) const = default;
};

/** Something that answers a query. */
struct SearchHit
{
    SearchKind kind = SearchKind::City;
    QString id; ///< of the row, page or command; of a year its number, Common Era
    LocalizedText title;
    LocalizedText detail; ///< the state of a city, the unit of a series; where a place was named too, the place
    ViewChange change; ///< what opens it in the view

    bool operator==(const SearchHit &) const = default;
};

/** What opens a subject: its place, area, series and year, those it has; `year`, where given, wins. */
[[nodiscard]] ViewChange changeFor(const SearchSubject &subject, std::optional<int> year);

} // namespace atlas
