// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/searchsource.h"

#include "ui/search/hitwords.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

constexpr qsizetype MostRecent = 6;

bool isSamePlace(const SearchHit &a, const SearchHit &b)
{
    return a.kind == b.kind && a.id == b.id && a.entityId == b.entityId;
}

/** Groups in the order of their best hit; in a group the order of the hits. */
QList<SearchHit> byKind(const QList<SearchHit> &hits)
{
    QList<SearchKind> kinds;
    for (const SearchHit &hit : hits) {
        if (!kinds.contains(hit.kind))
            kinds.append(hit.kind);
    }
    QList<SearchHit> grouped = hits;
    std::ranges::stable_sort(grouped, {}, [&kinds](const SearchHit &hit) { return kinds.indexOf(hit.kind); });
    return grouped;
}

} // namespace

SearchSource::SearchSource(Searcher &searcher, Deed deed, KeysOf keysOf)
    : m_searcher(searcher)
    , m_deed(std::move(deed))
    , m_keysOf(std::move(keysOf))
{
}

void SearchSource::remember(const SearchHit &hit)
{
    m_recent.removeIf([&hit](const SearchHit &other) { return isSamePlace(hit, other); });
    m_recent.prepend(hit);
    if (m_recent.size() > MostRecent)
        m_recent.removeLast();
}

PickWords SearchSource::words(const QString &typed) const
{
    PickWords words;
    words.name = tr("Search");
    words.hint = tr("Search places, projects, events, figures, pages and commands");
    words.nothing = tr("Nothing found for “%1”.").arg(typed.simplified());
    words.tries
        = tr("Try fewer or shorter words, a name in Thai or English, or a place, an indicator and a year together.");
    words.help = tr("Enter opens · Esc closes");
    if (m_answers == Searcher::MostHits)
        words.count = tr("the best %n results", nullptr, m_answers);
    else if (m_answers > 0)
        words.count = tr("%n results", nullptr, m_answers);
    return words;
}

QList<PickRow> SearchSource::rows(const QString &typed)
{
    const SearchQuery query = SearchQuery::parse(typed);
    const QList<SearchHit> hits = m_searcher.find(typed);
    m_answers = int(hits.size());
    QList<PickRow> rows;
    for (const SearchHit &hit : byKind(hits))
        rows.append(picked(hit, query));
    if (typed.trimmed().isEmpty())
        rows += recent();
    if (hits.isEmpty())
        rows += examples();
    return rows;
}

PickRow SearchSource::picked(const SearchHit &hit, const SearchQuery &query) const
{
    PickRow row = rowOf(hit, query, m_format);
    row.keys = m_keysOf(hit);
    row.deed = [deed = &m_deed, hit] { (*deed)(hit); };
    return row;
}

QList<PickRow> SearchSource::recent()
{
    QList<PickRow> rows;
    for (SearchHit &hit : m_recent) {
        if (hit.title.en.isEmpty() && !complete(hit))
            continue; // of another edition
        PickRow row = picked(hit, {});
        row.group = tr("Recent");
        rows.append(row);
    }
    return rows;
}

/** What was opened elsewhere is known by its kind and id, a series by its place too. */
bool SearchSource::complete(SearchHit &hit)
{
    const auto record = hit.record();
    const auto known = record ? m_searcher.hitOf(*record) : std::nullopt;
    if (!known)
        return false;
    const QString entityId = std::exchange(hit, *known).entityId;
    if (entityId.isEmpty())
        return true;
    hit.entityId = entityId;
    for (const RecordKind kind : {RecordKind::State, RecordKind::City, RecordKind::Entity}) {
        if (const auto place = m_searcher.hitOf({kind, entityId}))
            hit.detail = place->title;
    }
    return true;
}

QList<PickRow> SearchSource::examples()
{
    const auto example = [](const QString &typed, const QString &finds) {
        PickRow row;
        row.group = tr("For example");
        row.icon = Icon::Search;
        row.title = typed;
        row.detail = finds;
        row.fills = typed;
        return row;
    };
    return {example(tr("กทม.", "typed as an example"), tr("a city by its Thai abbreviation")),
        example(tr("thai urban 2583", "typed as an example"), tr("a place, an indicator and a year of either era")),
        example(tr("monitoring report 2025", "typed as an example"), tr("what happened in a year")),
        example(tr("bankok", "typed as an example"), tr("one wrong letter is forgiven")),
        example(tr("dark theme", "typed as an example"), tr("what the program can do"))};
}

} // namespace atlas
