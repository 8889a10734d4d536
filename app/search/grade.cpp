// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/grade.h"

#include "app/format/fold.h"
#include "app/model/era.h"
#include "app/search/slip.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

constexpr qsizetype ShortestInside = 3; ///< letters; a shorter word stands inside almost everything
constexpr qsizetype ShortestSlip = 4; ///< a shorter word is one slip from too many others
constexpr qsizetype ShortestBegunSlip = 6; ///< and a shorter beginning from too many beginnings
constexpr char16_t EndOfLatin = 0x0250;

using Name = SearchEntry::Name;

bool everyWord(const QStringList &words, const QList<Name> &names, bool (*stands)(const Name &, const QString &))
{
    return std::ranges::all_of(words, [&](const QString &word) {
        return std::ranges::any_of(names, [&](const Name &name) { return stands(name, word); });
    });
}

bool standsInside(const Name &name, const QString &word)
{
    return word.size() < ShortestInside ? hasWord(name, word) : name.letters.contains(word);
}

bool isNumber(const QString &word)
{
    return std::ranges::any_of(word, [](QChar c) { return c.isDigit(); });
}

bool standsWithSlip(const Name &name, const QString &word)
{
    if (standsInside(name, word))
        return true;
    if (word.size() < ShortestSlip || isNumber(word))
        return false;
    if (!isSpaced(word))
        return isSlipInside(word, name.letters);
    const QStringList words = name.words.split(u' ');
    return std::ranges::any_of(words, [&](const QString &other) {
        return isSlipOf(word, other) || (word.size() >= ShortestBegunSlip && isSlipOfBeginning(word, other));
    });
}

Grade gradeOfWhole(const QList<Name> &names, const SearchQuery &query)
{
    Grade best = Grade::None;
    for (const Name &name : names) {
        if (name.letters == query.letters || name.letters == query.allLetters)
            best = std::min(best, name.isAlias ? Grade::ExactAlias : Grade::Exact);
        else if (name.letters.startsWith(query.letters) || name.letters.startsWith(query.allLetters))
            best = std::min(best, Grade::Beginning);
    }
    return best;
}

Grade gradeOfSlips(const QList<Name> &names, const SearchQuery &query, Grade worst)
{
    const auto isWhole = [&query](const Name &name) {
        return query.letters.size() >= ShortestSlip && !isNumber(query.letters)
            && isSlipOf(query.letters, name.letters);
    };
    if (std::ranges::any_of(names, isWhole))
        return Grade::WholeSlip;
    return worst >= Grade::Slip && everyWord(query.words, names, standsWithSlip) ? Grade::Slip : Grade::None;
}

/** Where only a year was typed: what happened in it, then what its names say of it. */
Grade gradeOfYear(const SearchEntry &entry, std::optional<int> year)
{
    if (!year || !isOfYear(entry, *year))
        return Grade::None;
    return entry.subject.year == year ? Grade::Words : Grade::Inside;
}

} // namespace

SearchEntry::SearchEntry(SearchSubject what)
    : subject(std::move(what))
    , idLetters(joined(folded(subject.id)))
{
    for (const QString &words : std::as_const(subject.names))
        names.append({words, joined(words), false});
    for (const QString &words : std::as_const(subject.aliases))
        names.append({words, joined(words), true});
}

bool isSpaced(const QString &word)
{
    return std::ranges::all_of(word, [](QChar c) { return c.unicode() < EndOfLatin; });
}

bool hasWord(const Name &name, const QString &word)
{
    if (!isSpaced(word) && word.size() > 1)
        return name.letters.contains(word);
    qsizetype at = name.words.indexOf(word);
    while (at > 0 && name.words.at(at - 1) != u' ')
        at = name.words.indexOf(word, at + 1);
    return at >= 0;
}

bool isOfYear(const SearchEntry &entry, int year)
{
    if (entry.subject.year == year)
        return true;
    const QString common = QString::number(year);
    const QString buddhist = QString::number(year + BuddhistOffset);
    return std::ranges::any_of(
        entry.names, [&](const Name &name) { return name.words.contains(common) || name.words.contains(buddhist); });
}

Grade gradeOf(const SearchEntry &entry, const SearchQuery &query, Grade worst)
{
    if (query.words.isEmpty())
        return gradeOfYear(entry, query.year);
    if (entry.idLetters == query.allLetters)
        return Grade::ExactAlias;
    const Grade whole = gradeOfWhole(entry.names, query);
    if (whole != Grade::None)
        return whole;
    if (everyWord(query.words, entry.names, hasWord))
        return Grade::Words;
    if (everyWord(query.words, entry.names, standsInside))
        return Grade::Inside;
    const Grade slips = worst >= Grade::WholeSlip ? gradeOfSlips(entry.names, query, worst) : Grade::None;
    return slips <= worst ? slips : Grade::None;
}

} // namespace atlas
