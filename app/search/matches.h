// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/search/searchquery.h"

#include <QList>
#include <QString>

namespace atlas
{

/** A run of a text, in UTF-16 units; never part of a letter with its marks. */
struct TextSpan
{
    qsizetype start = 0;
    qsizetype length = 0;

    bool operator==(const TextSpan &) const = default;
};

/**
 * Where the words of a query stand in a text, letter by letter as the search compares them, in order and apart: of each
 * word its first place at the beginning of a word, else its first place. Words that stand there only but for a slip, or
 * under another name, have no place.
 */
[[nodiscard]] QList<TextSpan> matchesIn(const QString &text, const SearchQuery &query);

} // namespace atlas
