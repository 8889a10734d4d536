// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/searcher.h"

#include "app/format/fold.h"
#include "app/format/format.h"
#include "app/search/combination.h"

#include <QLoggingCategory>
#include <QMultiHash>

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
bool isOfCities(const SearchSubject &series)
{
    return series.indicatorId.startsWith("city_"_L1);
}

/** How well a series answers together with a place; one that has no values of such places is the lesser answer. */
Grade gradeBesidePlace(Grade grade, bool isOffPlace)
{
    if (isOffPlace)
        return std::max(grade, Grade::Inside);
    return grade <= Grade::Words ? Grade::Combined : grade;
}

/** Where a kind stands among equally good answers: a year and places, the program, then the rows by their kinds. */
int standOf(const SearchKind &kind)
{
    constexpr int program = 4;
    if (const auto *own = std::get_if<ProgramKind>(&kind))
        return *own == ProgramKind::Year ? 0 : program + int(*own);
    const RecordKind row = std::get<RecordKind>(kind);
    const int stand = int(row) + 1;
    return row <= RecordKind::Entity ? stand : stand + program;
}

/** Titles of these kinds are sentences: how one begins says less than how a name does. */
bool isSentence(const SearchSubject &subject)
{
    return subject.is(RecordKind::NetworkStat) || subject.is(RecordKind::Citation) || subject.is(RecordKind::Conflict)
        || subject.is(RecordKind::Source);
}

/** The grade of an answer of its kind among those of others. */
Grade weighed(Grade grade, const SearchSubject &subject, bool namesPlaces)
{
    // A series is known by any of its words: “Total population” is as good an answer as “Population under 35”. Where a
    // place is named, that of the place is the better one.
    if (subject.is(RecordKind::Indicator) && grade == Grade::Words && !namesPlaces)
        return Grade::Beginning;
    if (isSentence(subject) && grade == Grade::Beginning)
        return Grade::Words;
    return grade;
}

SearchHit hitOfYear(int year)
{
    return {.kind = ProgramKind::Year,
        .id = QString::number(year),
        .title = {Format(Language::English, Era::Common).year(year), Format(Language::Thai, Era::Buddhist).year(year)},
        .detail = {Format(Language::English, Era::Buddhist).year(year), Format(Language::Thai, Era::Common).year(year)},
        .year = year,
        .ownYear = year,
        .entityId = {}};
}

/** The years that the rows of these kinds are of are years of the network, which its page shows. */
std::optional<int> ownYear(const SearchSubject &subject)
{
    const bool isOfTheNetwork = subject.is(RecordKind::Event) || subject.is(RecordKind::NetworkStat)
        || subject.is(RecordKind::ProgrammePhase);
    return isOfTheNetwork ? subject.year : std::nullopt;
}

/** Whose values of a series are meant where a place was named: a series of states has those of the city's state. */
QString entityOf(const SearchSubject &series, const SearchSubject &place)
{
    return place.is(RecordKind::City) && !isOfCities(series) ? place.stateId : place.id;
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
    const SearchEntry *place = nullptr; ///< of a series: that was named besides

    [[nodiscard]] auto rank() const
    {
        return std::tuple(grade, isOffYear, standOf(entry->subject.kind), isOffPlace, order);
    }

    [[nodiscard]] SearchHit toHit(std::optional<int> year) const
    {
        const SearchSubject &subject = entry->subject;
        const std::optional<int> own = ownYear(subject);
        const auto *row = std::get_if<RecordKind>(&subject.kind);
        if (row && !showsYears(pageOf(*row)))
            year.reset();
        SearchHit hit{subject.kind, subject.id, subject.title, subject.detail, year ? year : own, own, {}};
        if (place) {
            hit.detail = place->subject.title;
            hit.entityId = entityOf(subject, place->subject);
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
        for (const QString &title : std::as_const(action.title.others))
            action.names.append(folded(title));
        for (QString &alias : action.aliases)
            alias = folded(alias);
        m_actions.append(SearchEntry(std::move(action)));
    }
    m_entries.resize(m_ofEdition, SearchEntry({}));
    m_entries += m_actions;
}

void Searcher::load()
{
    if (m_isLoaded)
        return;
    if (const auto wasRead = read(); !wasRead)
        qCWarning(logSearch).noquote() << wasRead.error().message << wasRead.error().detail;
}

Result<> Searcher::read()
{
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
    load();
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

std::optional<SearchHit> Searcher::hitOf(const RecordRef &record)
{
    load();
    const auto isMeant = [&record](const SearchEntry &entry) {
        return entry.subject.is(record.kind) && entry.subject.id == record.id;
    };
    const auto entry = std::ranges::find_if(m_entries, isMeant);
    return entry == m_entries.end() ? std::nullopt : std::optional(Candidate{.entry = &*entry}.toHit({}));
}

void Searcher::addByName(QList<Candidate> &candidates, const SearchQuery &query, Grade worst) const
{
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const SearchEntry &entry = m_entries.at(i);
        const Grade grade = gradeOf(entry, query, worst);
        if (grade != Grade::None)
            candidates.append({.entry = &entry, .grade = grade, .order = i});
    }
}

void Searcher::addCombined(QList<Candidate> &candidates, const SearchQuery &query, Grade worst) const
{
    const NamedPlaces named = placesIn(m_entries, query, worst == Grade::Slip);
    if (named.places.isEmpty())
        return;
    if (named.rest.words.isEmpty()) {
        for (const SearchEntry *place : named.places.size() > 1 ? named.places : QList<const SearchEntry *>())
            candidates.append({.entry = place, .grade = Grade::Combined});
        return;
    }
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const SearchEntry &entry = m_entries.at(i);
        if (!entry.subject.is(RecordKind::Indicator))
            continue;
        const Grade grade = gradeOf(entry, named.rest, worst);
        if (grade != Grade::None)
            addBeside(candidates, entry, i, named.places, grade);
    }
}

/** Of each place that was named a hit of its own, in the order in which they were named. */
void Searcher::addBeside(QList<Candidate> &candidates, const SearchEntry &series, qsizetype order,
    const QList<const SearchEntry *> &places, Grade grade)
{
    for (const SearchEntry *place : places) {
        const bool isOffPlace = isOfCities(series.subject) != place->subject.is(RecordKind::City);
        candidates.append({.entry = &series,
            .grade = gradeBesidePlace(grade, isOffPlace),
            .isOffPlace = isOffPlace,
            .order = order,
            .place = place});
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
            candidates.append({.entry = &entry, .grade = Grade::Text, .order = i});
    }
}

QList<SearchHit> Searcher::ranked(QList<Candidate> candidates, const SearchQuery &query) const
{
    const bool namesPlaces = std::ranges::any_of(candidates, [](const Candidate &c) { return c.place != nullptr; });
    for (Candidate &candidate : candidates) {
        candidate.grade = weighed(candidate.grade, candidate.entry->subject, namesPlaces || query.words.isEmpty());
        candidate.isOffYear = query.year && !isOfYear(*candidate.entry, *query.year);
    }
    std::ranges::stable_sort(candidates, {}, &Candidate::rank);
    QList<SearchHit> hits;
    if (query.words.isEmpty())
        hits.append(hitOfYear(*query.year));
    QMultiHash<const SearchEntry *, const SearchEntry *> taken; // what, and beside which places
    for (const Candidate &candidate : std::as_const(candidates)) {
        if (hits.size() == MostHits)
            break;
        const bool isBesideAnother = candidate.place && !taken.contains(candidate.entry, candidate.place)
            && !taken.contains(candidate.entry, nullptr);
        if (taken.contains(candidate.entry) && !isBesideAnother)
            continue;
        taken.insert(candidate.entry, candidate.place);
        hits.append(candidate.toHit(query.year));
    }
    return hits;
}

} // namespace atlas
