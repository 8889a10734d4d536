// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/searchsubject.h"
#include "app/search/searchquery.h"

#include <QList>

namespace atlas
{

/** How well something answers what was typed, the best first. */
enum class Grade {
    Exact, ///< the whole name in one of the languages
    ExactAlias,
    Beginning, ///< a name or an alias begins with it
    Combined, ///< a place and a series together
    Words, ///< every word begins a word of its names; in a script without blanks: stands in one
    Inside, ///< every word stands somewhere in its names
    WholeSlip, ///< a whole name with one slip
    Text, ///< every word stands somewhere in its names, texts or surroundings
    Slip, ///< its names but for one slip a word
    None,
};

/** A subject with its names made ready to be compared. */
struct SearchEntry
{
    /** A name: its words, and the same without blanks. */
    struct Name
    {
        QString words;
        QString letters;
        bool isAlias = false;
    };

    explicit SearchEntry(SearchSubject what);

    SearchSubject subject;
    QString idLetters; ///< the id as it would be typed
    QList<Name> names;
};

/** How well the names answer the query: None where worse than `worst`; never Combined or Text. */
[[nodiscard]] Grade gradeOf(const SearchEntry &entry, const SearchQuery &query, Grade worst);

/** The year of the query is that of the subject or stands in one of its names, in either era. */
[[nodiscard]] bool isOfYear(const SearchEntry &entry, int year);

/** `word` begins a word of the name; in a script that is written without blanks it stands anywhere in it. */
[[nodiscard]] bool hasWord(const SearchEntry::Name &name, const QString &word);

/** Latin letters and digits only: a script that writes blanks between its words. */
[[nodiscard]] bool isSpaced(const QString &word);

} // namespace atlas
