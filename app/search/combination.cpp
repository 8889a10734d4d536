// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/combination.h"

#include "app/search/slip.h"

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

constexpr qsizetype ShortestBeginning = 3; ///< letters
constexpr qsizetype ShortestSlip = 5;
constexpr qsizetype ShortestAtAnEnd = 3;

using Name = SearchEntry::Name;
using Fits = std::function<bool(const Name &)>;

/** Thai words that join a series to its place and stand at its end: “ประชากรของไทย”. */
QString withoutJoint(const QString &word)
{
    static const QStringList joints{u"ของ"_s, u"ใน"_s};
    for (const QString &joint : joints) {
        if (word.endsWith(joint))
            return word.chopped(joint.size());
    }
    return word;
}

bool isPlace(const SearchSubject &subject)
{
    return subject.is(RecordKind::City) || subject.is(RecordKind::State) || subject.is(RecordKind::Entity);
}

class PlaceReader
{
public:
    PlaceReader(const QList<SearchEntry> &entries, const SearchQuery &query, bool mayHaveSlips)
        : m_words(query.words)
        , m_mayHaveSlips(mayHaveSlips)
    {
        for (const SearchEntry &entry : entries) {
            if (isPlace(entry.subject))
                m_places.append(&entry);
        }
        m_named.rest.year = query.year;
    }

    [[nodiscard]] NamedPlaces read()
    {
        for (qsizetype at = 0; at < m_words.size();)
            at += takeAt(at);
        m_named.rest.letters = m_named.rest.words.join(QString());
        m_named.rest.allLetters = m_named.rest.letters;
        return std::move(m_named);
    }

private:
    /** How many words were taken. */
    qsizetype takeAt(qsizetype at)
    {
        for (qsizetype count = m_words.size() - at; count > 0; --count) {
            const QString letters = m_words.sliced(at, count).join(QString());
            const auto isWhole = [&](const Name &name) { return name.letters == letters; };
            if (const SearchEntry *place = best(isWhole))
                return take(place, count);
        }
        const QString &word = m_words.at(at);
        if (const SearchEntry *place = only(word))
            return take(place, 1);
        if (isSpaced(word) || !takeEndOf(word))
            m_named.rest.words.append(word);
        return 1;
    }

    qsizetype take(const SearchEntry *place, qsizetype count)
    {
        if (!m_named.places.contains(place))
            m_named.places.append(place);
        return count;
    }

    /** A state before a city of its name, both before the rest of the world. */
    [[nodiscard]] const SearchEntry *best(const Fits &fits) const
    {
        const SearchEntry *found = nullptr;
        for (const SearchEntry *place : m_places) {
            if (!std::ranges::any_of(place->names, fits))
                continue;
            if (place->subject.is(RecordKind::State))
                return place;
            if (!found)
                found = place;
        }
        return found;
    }

    /** The one place whose name begins so; null where there are several. */
    [[nodiscard]] const SearchEntry *only(const QString &word) const
    {
        if (word.size() < ShortestBeginning)
            return nullptr;
        if (const SearchEntry *place = single([&](const Name &name) { return name.letters.startsWith(word); }))
            return place;
        if (!m_mayHaveSlips || word.size() < ShortestSlip)
            return nullptr;
        return single([&](const Name &name) { return isSlipOf(word, name.letters); });
    }

    [[nodiscard]] const SearchEntry *single(const Fits &fits) const
    {
        const SearchEntry *found = nullptr;
        for (const SearchEntry *place : m_places) {
            if (!std::ranges::any_of(place->names, fits))
                continue;
            if (found)
                return nullptr;
            found = place;
        }
        return found;
    }

    /** Takes a place that stands at the beginning or the end of an unspaced word, and what is left as a word. */
    bool takeEndOf(const QString &word)
    {
        qsizetype longest = 0;
        QString left;
        const SearchEntry *place = best([&](const Name &name) {
            const qsizetype size = name.letters.size();
            const bool isAtEnd = word.endsWith(name.letters);
            if (size < ShortestAtAnEnd || size >= word.size() || (!isAtEnd && !word.startsWith(name.letters)))
                return false;
            if (size > longest) {
                longest = size;
                left = isAtEnd ? withoutJoint(word.chopped(size)) : word.sliced(size);
            }
            return true;
        });
        if (!place)
            return false;
        take(place, 1);
        if (!left.isEmpty())
            m_named.rest.words.append(left);
        return true;
    }

    QList<const SearchEntry *> m_places;
    QStringList m_words;
    bool m_mayHaveSlips;
    NamedPlaces m_named;
};

} // namespace

NamedPlaces placesIn(const QList<SearchEntry> &entries, const SearchQuery &query, bool mayHaveSlips)
{
    return PlaceReader(entries, query, mayHaveSlips).read();
}

} // namespace atlas
