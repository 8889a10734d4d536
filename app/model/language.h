// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QLatin1StringView>
#include <QString>

#include <algorithm>
#include <array>
#include <compare>
#include <optional>

namespace atlas
{

/**
 * A language of the interface and of the edition, by its tag: that of its words (`ascn-atlas_th.ts`), of the columns of
 * the edition (`name_th`), of the settings and of `--lang`. English and Thai are always there; which others the program
 * speaks is told by its words (spokenLanguages()).
 */
class Language
{
public:
    static const Language English;
    static const Language Thai;

    constexpr Language() = default; ///< English
    /** The language of a tag: two or three small Latin letters (ISO 639); nothing for any other text. */
    [[nodiscard]] static constexpr std::optional<Language> tagged(QStringView tag)
    {
        const auto isSmall = [](QChar letter) { return letter >= u'a' && letter <= u'z'; };
        if (tag.size() < 2 || tag.size() > LongestTag || !std::all_of(tag.begin(), tag.end(), isSmall))
            return std::nullopt;
        Language language;
        language.m_tag = {};
        for (qsizetype i = 0; i < tag.size(); ++i)
            language.m_tag[std::size_t(i)] = char(tag[i].unicode());
        return language;
    }

    [[nodiscard]] QString tag() const { return QString::fromLatin1(m_tag.data()); }

    auto operator<=>(const Language &) const = default;

private:
    static constexpr int LongestTag = 3;

    constexpr explicit Language(char first, char second)
        : m_tag{first, second}
    {
    }

    std::array<char, LongestTag + 1> m_tag{'e', 'n'};
};

inline constexpr Language Language::English{'e', 'n'};
inline constexpr Language Language::Thai{'t', 'h'};

[[nodiscard]] inline std::size_t qHash(const Language &language, std::size_t seed = 0)
{
    return qHash(language.tag(), seed);
}

/** How a year is written; stored years are always Common Era. Both: that of the language, the other in brackets. */
enum class Era { Common, Buddhist, Both };

/** The figures that numbers and years are written in: 2025 or ๒๐๒๕. */
enum class Digits { Arabic, Thai };

} // namespace atlas
