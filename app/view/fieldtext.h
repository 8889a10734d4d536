// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the parts of a view are written and read as text, whatever they mean.
#pragma once

#include <QLatin1StringView>
#include <QString>

#include <algorithm>
#include <array>
#include <span>

namespace atlas::fieldtext
{

/** Beyond every year: which years a part of a page has is asked when the whole view is read. */
inline constexpr int LastYearOfAll = 9999;

/** The words of a choice, in the order of its values. */
template <std::size_t Count>
using WordList = std::array<QLatin1StringView, Count>;

template <typename Choice, std::size_t Count>
[[nodiscard]] QString wordOf(Choice choice, const WordList<Count> &words)
{
    return words[std::size_t(choice)];
}

/** False, and `choice` as it was, where `text` is none of the words; so with all that read here. */
template <typename Choice, std::size_t Count>
[[nodiscard]] bool readWord(Choice &choice, const QString &text, const WordList<Count> &words)
{
    const auto word = std::ranges::find(words, text);
    if (word == words.end())
        return false;
    choice = Choice(word - words.begin());
    return true;
}

/** Whether it is a name of letters, digits, `_` and `-`. */
[[nodiscard]] bool isId(const QString &text);
/** A name, or nothing. */
[[nodiscard]] bool readId(QString &id, const QString &text);
/** A whole number from `first` to `last`. */
[[nodiscard]] bool readNumber(int &number, const QString &text, int first, int last);
/** The Common Era year, from `first` to `last`, of one that may be of the Buddhist Era. */
[[nodiscard]] bool readYear(int &year, const QString &text, int first, int last);
/** `0` or `1`. */
[[nodiscard]] bool readSwitch(bool &isOn, const QString &text);

/** What would be right, in the language of the program. */
[[nodiscard]] QString rightName();
[[nodiscard]] QString rightSwitch();
[[nodiscard]] QString oneOf(std::span<const QLatin1StringView> words);
[[nodiscard]] QString between(int first, int last);
[[nodiscard]] QString yearBetween(int first, int last);

} // namespace atlas::fieldtext
