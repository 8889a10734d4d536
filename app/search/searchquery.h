// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace atlas
{

/** What a person typed, taken apart. Anything can be typed; what is no word is not there. */
struct SearchQuery
{
    QStringList words; ///< folded, without the year, its era and what only joins (“of”), at most MostWords
    QString letters; ///< the words as one, however many they are
    QString allLetters; ///< the same with the year, as it was typed
    std::optional<int> year; ///< Common Era, of a number from 1950 to 2050 or from 2493 to 2593

    static constexpr qsizetype MostLetters = 200; ///< what was typed beyond is not looked at
    static constexpr qsizetype MostWords = 8;

    [[nodiscard]] static SearchQuery parse(const QString &typed);
    [[nodiscard]] bool isEmpty() const { return words.isEmpty() && !year; }

    bool operator==(const SearchQuery &) const = default;
};

} // namespace atlas
