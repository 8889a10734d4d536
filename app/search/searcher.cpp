// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/searcher.h"

#include "app/format/fold.h"
#include "app/format/format.h"
#include "app/search/combination.h"

#include <QLoggingCategory>
#include <QSet>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

Q_LOGGING_CATEGORY(logSearch, "atlas.search", QtInfoMsg)

constexpr int MostTexts = 200; ///< asked of the index; enough to order them by kind
constexpr qsizetype ShortestText = 3; ///< letters that the index holds

/** Whether an indicator has values of cities: the edition names those `city_…`. */
bool isOfCities(const SearchEntry &entry)
{
    return entry.subject.indicatorId.startsWith("city_"_L1);
}

/** How well a series answers together with a place; one that has no values of such places is the lesser answer. */
Grade gradeBesidePlace(Grade grade, bool isOffPlace)
{
    if (isOffPlace)
        return std::max(grade, Grade::Inside);
    return grade <= Grade::Words ? Grade::Combined : grade;
}

/** Places as the second line of a hit: “Thailand, Viet Nam”. */
LocalizedText titlesOf(const QList<const SearchEntry *> &places)
{
    QStringList en;
    QStringList th;
    for (const SearchEntry *place : places) {
        en.append(place->subject.title.en);
        th.append(place->subject.title.th);
    }
    return {en.join(u", "_s), th.join(u' ')};
}

/** The grade of an answer of its kind among those of others. */
Grade weighed(Grade grade, SearchKind kind, bool namesPlaces)
{
    // A series is known by any of its words: “Total population” is as good an answer as “Population under 35”. Where a
    // place is named, that of the place is the better one.
    if (kind == SearchKind::Indicator && grade == Grade::Words && !namesPlaces)
        return Grade::Beginning;
    // How a sentence begins says less than how a name does.
    if (kind >= SearchKind::NetworkStat && grade == Grade::Beginning)
        return Grade::Words;
    return grade;
}

SearchHit hitOfYear(int year)
{
    return {.kind = SearchKind::Year,
        .id = QString::number(year),
        .title = {Format(Language::English, Era::Common).year(year), Format(Language::Thai, Era::Buddhist).year(year)},
        .detail = {Format(Language::English, Era::Buddhist).year(year), Format(Language::Thai, Era::Common).year(year)},
        .change = {.page = Page::Overview, .year = year, .states = {}, .city = {}, .area = {}, .indicator = {}}};
}

} // namespace

/** Something that may become a hit, and what decides where it stands. */
struct Searcher::Candidate
{
    const SearchEntry *entry = nullptr;
    Grade grade = Grade::None;
    bool isOffYear = false; ///< the query names a year, and this is not of it
    bool isOffPlace = false; ///< a series of states where a city was named, or the other way round
    qsizetype order = 0; ///< among equals
    QList<const SearchEntry *> places; ///< named besides

    [[nodiscard]] auto rank() const { return std::tuple(grade, isOffYear, entry->subject.kind, isOffPlace, order); }

    [[nodiscard]] SearchHit toHit(std::optional<int> year) const
    {
        const SearchSubject &subject = entry->subject;
        SearchHit hit{subject.kind, subject.id, subject.title, subject.detail, changeFor(subject, year)};
        if (!places.isEmpty())
            hit.detail = titlesOf(places);
        for (const SearchEntry *place : places) {
            if (!place->subject.stateId.isEmpty() && !hit.change.states.contains(place->subject.stateId))
                hit.change.states.append(place->subject.stateId);
            if (!place->subject.cityId.isEmpty())
                hit.change.city = place->subject.cityId;
        }
        return hit;
    }
};

Searcher::Searcher(SearchIndex index)
    : m_index(index)
{
}

void Searcher::setActions(const QList<SearchSubject> &actions)
{
    m_actions.clear();
    for (SearchSubject action : actions) {
        action.names = {folded(action.title.en), folded(action.title.th)};
        for (QString &alias : action.aliases)
            alias = folded(alias);
        m_actions.append(SearchEntry(std::move(action)));
    }
    m_entries.resize(m_ofEdition, SearchEntry({}));
    m_entries += m_actions;
}

Result<> Searcher::load()
{
    if (m_isLoaded)
        return {};
    auto subjects = m_index.subjects();
    if (!subjects)
        return tl::unexpected(std::move(subjects).error());
    m_entries.clear();
    for (SearchSubject &subject : *subjects)
        m_entries.append(SearchEntry(std::move(subject)));
    m_ofEdition = m_entries.size();
    m_entries += m_actions;
    m_isLoaded = true;
    return {};
}

QList<SearchHit> Searcher::find(const QString &typed)
{
    if (const auto loaded = load(); !loaded)
        qCWarning(logSearch).noquote() << loaded.error().message << loaded.error().detail;
    const SearchQuery query = SearchQuery::parse(typed);
    if (query.isEmpty())
        return {};
    QList<Candidate> candidates;
    addByName(candidates, query, Grade::Inside);
    addCombined(candidates, query, Grade::Inside);
    if (candidates.isEmpty()) {
        addByText(candidates, query);
        // Of what stands in a text, a slip is likely only where it gives a whole name.
        const Grade worst = candidates.isEmpty() ? Grade::Slip : Grade::WholeSlip;
        addByName(candidates, query, worst);
        if (worst == Grade::Slip)
            addCombined(candidates, query, worst);
    } else {
        addByText(candidates, query);
    }
    return ranked(std::move(candidates), query);
}

void Searcher::addByName(QList<Candidate> &candidates, const SearchQuery &query, Grade worst) const
{
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const SearchEntry &entry = m_entries.at(i);
        const Grade grade = gradeOf(entry, query, worst);
        if (grade != Grade::None)
            candidates.append({.entry = &entry, .grade = grade, .order = i, .places = {}});
    }
}

void Searcher::addCombined(QList<Candidate> &candidates, const SearchQuery &query, Grade worst) const
{
    const NamedPlaces named = placesIn(m_entries, query, worst == Grade::Slip);
    if (named.places.isEmpty())
        return;
    if (named.rest.words.isEmpty()) {
        for (const SearchEntry *place : named.places.size() > 1 ? named.places : QList<const SearchEntry *>())
            candidates.append({.entry = place, .grade = Grade::Combined, .places = named.places});
        return;
    }
    const bool isCity = named.places.constFirst()->subject.kind == SearchKind::City;
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const SearchEntry &entry = m_entries.at(i);
        if (entry.subject.kind != SearchKind::Indicator)
            continue;
        const Grade grade = gradeOf(entry, named.rest, worst);
        if (grade == Grade::None)
            continue;
        const bool isOffPlace = isOfCities(entry) != isCity;
        candidates.append({.entry = &entry,
            .grade = gradeBesidePlace(grade, isOffPlace),
            .isOffPlace = isOffPlace,
            .order = i,
            .places = named.places});
    }
}

void Searcher::addByText(QList<Candidate> &candidates, const SearchQuery &query)
{
    const auto places = m_index.containing(query.words, MostTexts);
    if (!places) {
        qCWarning(logSearch).noquote() << places.error().message << places.error().detail;
        return;
    }
    for (qsizetype i = 0; i < places->size(); ++i) {
        if (places->at(i) < 0 || places->at(i) >= m_ofEdition)
            continue;
        const SearchEntry &entry = m_entries.at(places->at(i));
        const bool hasShortWords = std::ranges::all_of(query.words, [&](const QString &word) {
            return word.size() >= ShortestText
                || std::ranges::any_of(entry.names, [&](const SearchEntry::Name &name) { return hasWord(name, word); });
        });
        if (hasShortWords)
            candidates.append({.entry = &entry, .grade = Grade::Text, .order = i, .places = {}});
    }
}

QList<SearchHit> Searcher::ranked(QList<Candidate> candidates, const SearchQuery &query) const
{
    const bool namesPlaces = std::ranges::any_of(candidates, [](const Candidate &c) { return !c.places.isEmpty(); });
    for (Candidate &candidate : candidates) {
        candidate.grade = weighed(candidate.grade, candidate.entry->subject.kind, namesPlaces || query.words.isEmpty());
        candidate.isOffYear = query.year && !isOfYear(*candidate.entry, *query.year);
    }
    std::ranges::stable_sort(candidates, {}, &Candidate::rank);
    QList<SearchHit> hits;
    if (query.words.isEmpty())
        hits.append(hitOfYear(*query.year));
    QSet<const SearchEntry *> taken;
    for (const Candidate &candidate : std::as_const(candidates)) {
        if (hits.size() == MostHits)
            break;
        if (taken.contains(candidate.entry))
            continue;
        taken.insert(candidate.entry);
        hits.append(candidate.toHit(query.year));
    }
    return hits;
}

} // namespace atlas
