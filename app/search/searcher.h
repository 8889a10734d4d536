// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dataset/searchindex.h"
#include "app/search/grade.h"
#include "app/search/searchhit.h"

#include <QList>
#include <QString>

namespace atlas
{

/**
 * Answers what a person types, at once and on the calling thread: an edition of under a thousand searched rows takes a
 * few milliseconds. Reads the names when it is first asked, not before. Lives on the thread of the edition.
 */
class Searcher
{
public:
    static constexpr qsizetype MostHits = 40;

    explicit Searcher(SearchIndex index);

    /**
     * Pages and commands, which are found by the same rules as the rows of the edition; takes the place of those given
     * before. Of each: kind, id, title and detail, and other words for it in `aliases`; none need be folded.
     */
    void setActions(const QList<SearchSubject> &actions);

    /**
     * What answers `typed`, the best first, at most MostHits. Anything may be typed; an edition that cannot be read is
     * logged and answers nothing.
     */
    [[nodiscard]] QList<SearchHit> find(const QString &typed);

    /** The hit that is this row and no answer to anything; empty where the edition has no such row. */
    [[nodiscard]] std::optional<SearchHit> hitOf(const RecordRef &record);

private:
    struct Candidate;

    void load();
    [[nodiscard]] Result<> read();
    void addByName(QList<Candidate> &candidates, const SearchQuery &query, Grade worst) const;
    void addCombined(QList<Candidate> &candidates, const SearchQuery &query, Grade worst) const;
    static void addBeside(QList<Candidate> &candidates, const SearchEntry &series, qsizetype order,
        const QList<const SearchEntry *> &places, Grade grade);
    void addByText(QList<Candidate> &candidates, const SearchQuery &query);
    [[nodiscard]] QList<SearchHit> ranked(QList<Candidate> candidates, const SearchQuery &query) const;

    SearchIndex m_index;
    QList<SearchEntry> m_entries; ///< of the edition in the order of the index, then the actions
    QList<SearchEntry> m_actions;
    qsizetype m_ofEdition = 0;
    bool m_isLoaded = false;
};

} // namespace atlas
