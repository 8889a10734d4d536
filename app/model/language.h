// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

#include <array>

namespace atlas
{

/** The languages of the interface and of the edition. */
enum class Language { English, Thai };

/** A language and its tag: that of its words (`ascn-atlas_th.ts`), of the settings and of `--lang`. */
struct TaggedLanguage
{
    Language language;
    QLatin1StringView tag;
};

/** The one list of the languages, in the order of the enumeration. */
inline constexpr std::array AllLanguages{TaggedLanguage{Language::English, QLatin1StringView("en")},
    TaggedLanguage{Language::Thai, QLatin1StringView("th")}};

[[nodiscard]] constexpr QLatin1StringView tagOf(Language language)
{
    return AllLanguages[std::size_t(language)].tag;
}

/** How a year is written; stored years are always Common Era. Both: that of the language, the other in brackets. */
enum class Era { Common, Buddhist, Both };

/** The figures that numbers and years are written in: 2025 or ๒๐๒๕. */
enum class Digits { Arabic, Thai };

} // namespace atlas
