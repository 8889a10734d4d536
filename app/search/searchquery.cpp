// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/searchquery.h"

#include "app/format/fold.h"
#include "app/format/format.h"
#include "app/view/viewstate.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

std::optional<int> yearOf(const QString &word)
{
    static const QRegularExpression fourDigits(u"^[12][0-9]{3}$"_s);
    if (!fourDigits.match(word).hasMatch())
        return std::nullopt;
    const std::optional<int> year = Format::yearFrom(word);
    return year && *year >= FirstYear && *year <= LastYear ? year : std::nullopt;
}

bool isEra(const QString &word)
{
    static const QStringList eras{u"พศ"_s, u"คศ"_s, u"ปี"_s, u"be"_s, u"ce"_s, u"ad"_s};
    return eras.contains(word);
}

/** Without the words that only join others, unless there are no others. */
QStringList withoutJoints(const QStringList &words)
{
    static const QStringList joints{u"of"_s, u"the"_s, u"in"_s, u"for"_s, u"and"_s, u"at"_s, u"ของ"_s, u"ใน"_s};
    QStringList rest;
    for (const QString &word : words) {
        if (!joints.contains(word))
            rest.append(word);
    }
    return rest.isEmpty() ? words : rest;
}

/** “เมือง2583” as two words; four digits that are no year stay where they are. */
QStringList withYearApart(const QString &word)
{
    static const QRegularExpression pattern(u"^([^0-9]*)([12][0-9]{3})([^0-9]*)$"_s);
    const auto match = pattern.match(word);
    if (!match.hasMatch() || !yearOf(match.captured(2)))
        return {word};
    QStringList parts{match.captured(1), match.captured(2), match.captured(3)};
    parts.removeAll(QString());
    return parts;
}

} // namespace

SearchQuery SearchQuery::parse(const QString &typed)
{
    SearchQuery query;
    QStringList words;
    for (const QString &word : folded(typed.left(MostLetters)).split(u' ', Qt::SkipEmptyParts))
        words += withYearApart(word);
    query.allLetters = words.join(QString());
    for (qsizetype i = 0; i < words.size(); ++i) {
        const std::optional<int> year = query.year ? std::nullopt : yearOf(words.at(i));
        if (!year)
            continue;
        query.year = year;
        words.removeAt(i);
        if (i < words.size() && isEra(words.at(i)))
            words.removeAt(i);
        if (i > 0 && isEra(words.at(i - 1)))
            words.removeAt(i - 1);
        break;
    }
    query.letters = words.join(QString());
    query.words = withoutJoints(words).mid(0, MostWords);
    return query;
}

} // namespace atlas
