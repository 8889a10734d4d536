// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/search/grade.h"

#include <QList>

namespace atlas
{

/** The places a query names, and what it says besides: “thai urban 2583” is Thailand, and “urban” in 2040. */
struct NamedPlaces
{
    QList<const SearchEntry *> places; ///< in the order in which they were named; owned by the entries
    SearchQuery rest;
};

/**
 * Reads a query from left to right: the longest run of words that is the name of a place, or else the beginning of the
 * name of one place alone, is that place. In a word that is written without blanks a place may stand at either end. Of
 * a state and its only city of the same name it is the state, which has the series.
 */
[[nodiscard]] NamedPlaces placesIn(const QList<SearchEntry> &entries, const SearchQuery &query, bool mayHaveSlips);

} // namespace atlas
