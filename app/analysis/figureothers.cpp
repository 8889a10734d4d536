// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/charttext.h"
#include "app/analysis/citypopulation.h"
#include "app/analysis/claimtext.h"
#include "app/analysis/claimvalue.h"
#include "app/analysis/figureanswer.h"
#include "app/analysis/linkedwords.h"
#include "app/analysis/networkfigures.h"
#include "app/analysis/ranking.h"
#include "app/analysis/sourcetext.h"
#include "app/analysis/wellknown.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(atlas::FigureOthers)
};

constexpr int NeighboursShown = 2; ///< of a rank, on each side

/** Who is ranked, in a sentence. */
QString rankDefinition(EconomyPageChoice::Europe europe, const QString &measure)
{
    return europe == EconomyPageChoice::Europe::AsOne
        //: %1 is a measure such as GDP
        ? Words::tr("Rank by “%1”, worked out in this atlas: ASEAN and the European Union as one economy each among "
                    "all other countries, the members of both left out.")
              .arg(measure)
        //: %1 is a measure such as GDP
        : Words::tr("Rank by “%1”, worked out in this atlas: ASEAN as one economy among all countries, its members and "
                    "the European Union left out.")
              .arg(measure);
}

/** `gdp_ppp_ssp2/ASEAN` as the two ids. */
std::pair<QString, QString> seriesOf(const FigureRef &figure)
{
    return {figure.place.section(u'/', 0, 0), figure.place.section(u'/', 1)};
}

QString withoutYear()
{
    return Words::tr("of no year");
}

/** The economies around one in the order of their levels. */
SheetBlock neighbourhood(const FigureFacts &facts, const Indicator &levels, const QString &placeId, int year,
    const QHash<QString, int> &ranks, const Format &format)
{
    QList<std::pair<int, QString>> order;
    for (auto rank = ranks.cbegin(); rank != ranks.cend(); ++rank)
        order.append({rank.value(), rank.key()});
    std::ranges::sort(order);
    const auto all = facts.series(levels.id);
    QList<SheetFact> rows;
    for (const auto &[rank, id] : order) {
        if (std::abs(rank - ranks.value(placeId)) > NeighboursShown)
            continue;
        const auto value = all->of(id).at(year);
        SheetFact row{format.rank(rank) + u" · "_s + entityLabel(facts.catalogue, id, format), {}, {}, value->sourceId};
        row.value = {{indicatorValueText(levels, value->value, format), {}, {}, FigureRef{levels.id, id, year, {}}}};
        rows.append(row);
    }
    return sheetFacts(rows);
}

void answerPeople(FigureAnswer &answer, const FigureFacts &facts, const City &city, const CityPopulation &people,
    const Format &format)
{
    const bool isAgglomeration = people.basis == CityPopulation::Basis::Agglomeration;
    answer.value = Words::tr("%1 people").arg(format.number(people.people, 0)).replace(u' ', QChar::Nbsp);
    answer.reading = format.persons(people.people);
    answer.sourceIds = {people.sourceId};
    answer.year = people.year ? format.year(*people.year) : Words::tr("the source names no year");
    answer.kind = isAgglomeration ? kindText(people.kind) : Words::tr("stated or counted for an administrative area");
    answer.definition = isAgglomeration ? Words::tr("People of the urban agglomeration as the United Nations follows "
                                                    "it: the continuous built-up area, whatever the boundary.")
                                        : Words::tr("People of the administrative area with which the city is a "
                                                    "member. Areas differ from city to city: not to be compared.");
    if (people.isBorrowed && people.year && facts.viewYear != 0)
        //: %1 is the year of the view, %2 that of the value
        answer.notes.append(Words::tr("There is no value for %1, the year looked at: this one is of %2.")
                                .arg(format.year(facts.viewYear), format.year(*people.year)));
    const auto hasSeries = [&](const QString &id) { return !facts.series(id)->of(city.id).isEmpty(); };
    if (isAgglomeration || hasSeries(AdministrativeIndicator))
        answer.indicatorId = isAgglomeration ? AgglomerationIndicator : AdministrativeIndicator;
}

} // namespace

FigureAnswer answerCityPeople(const FigureFacts &facts, const FigureRef &figure, const Format &format)
{
    FigureAnswer answer;
    answer.name = Words::tr("People of the city");
    answer.of = {figurePlace(facts.catalogue, figure.place, format)};
    answer.unit = Words::tr("people");
    answer.year = format.year(figure.year);
    answer.record = RecordRef{RecordKind::City, figure.place};
    const City *city = facts.catalogue.city(figure.place);
    const auto people = city ? populationOf(facts.catalogue, *city, *facts.series(AgglomerationIndicator),
                            *facts.series(AdministrativeIndicator), figure.year)
                             : std::nullopt;
    if (people)
        answerPeople(answer, facts, *city, *people, format);
    else
        answer.hole = Words::tr("No source of the edition counts its people.");
    return answer;
}

FigureAnswer answerCityRow(const FigureFacts &facts, OwnMeasure measure, const FigureRef &figure, const Format &format)
{
    FigureAnswer answer;
    const CityRecord *city = facts.places.city(figure.place);
    const bool isSurface = measure == OwnMeasure::Surface;
    answer.name = isSurface                   ? Words::tr("Surface of the city")
        : measure == OwnMeasure::StatedPeople ? Words::tr("People as a document of the city states them")
                                              : Words::tr("People as they were counted independently");
    answer.of = {figurePlace(facts.catalogue, figure.place, format)};
    answer.unit = isSurface ? Words::tr("km²") : Words::tr("people");
    answer.year = Words::tr("the source names no year");
    answer.kind = measure == OwnMeasure::CountedPeople ? Words::tr("counted") : Words::tr("stated in a document");
    answer.record = RecordRef{RecordKind::City, figure.place};
    const auto takePeople = [&](int people, const std::optional<int> &year, const QString &source) {
        answer.value = Words::tr("%1 people").arg(format.number(people, 0)).replace(u' ', QChar::Nbsp);
        answer.sourceIds = {source};
        if (year)
            answer.year = format.year(*year);
    };
    if (city && isSurface && city->surface) {
        answer.value = format.quantity(city->surface->squareKilometres, 1, answer.unit);
        answer.sourceIds = {city->surface->sourceId};
    } else if (city && measure == OwnMeasure::StatedPeople) {
        takePeople(city->population.people, city->population.year, city->population.sourceId);
    } else if (city && measure == OwnMeasure::CountedPeople && city->census) {
        takePeople(city->census->people, city->census->year, city->census->sourceId);
    } else {
        answer.hole = Words::tr("The edition has no such figure of this place.");
        return answer;
    }
    //: %1 is what figures of a city describe, such as "municipality"
    answer.definition = Words::tr("The figure describes: %1. Units differ from city to city: not to be compared.")
                            .arg(city->unitRepresented.in(format.language()));
    return answer;
}

FigureAnswer answerRank(const FigureFacts &facts, const FigureRef &figure, const Format &format)
{
    FigureAnswer answer;
    const auto [levelsId, placeId, europe] = rankPlace(figure);
    const Indicator *levels = facts.catalogue.indicator(levelsId);
    answer.name = Words::tr("Rank among the economies of the world");
    answer.of = {figurePlace(facts.catalogue, placeId, format)};
    answer.unit = Words::tr("rank");
    answer.year = format.year(figure.year);
    const auto all = facts.series(levelsId);
    const auto value = all->of(placeId).at(figure.year);
    if (!levels || !value) {
        answer.hole = Words::tr("The edition has no value for %1.").arg(format.year(figure.year));
        return answer;
    }
    const QHash<QString, int> ranks = ranksIn(figure.year, *all, rankedEconomies(facts.catalogue, europe));
    answer.indicatorId = levelsId;
    answer.record = RecordRef{RecordKind::Indicator, levelsId};
    answer.kind = kindText(value->kind);
    answer.sourceIds = {value->sourceId};
    answer.definition = rankDefinition(europe, format.dated(levels->name.in(format.language())));
    if (!ranks.contains(placeId)) {
        answer.hole = Words::tr("This place is not ranked by itself: it is a part of another that is.");
        return answer;
    }
    answer.value = format.rank(ranks.value(placeId));
    answer.parts = {sheetHeading(Words::tr("The economies around it")),
        neighbourhood(facts, *levels, placeId, figure.year, ranks, format)};
    return answer;
}

FigureAnswer answerNetworkStat(const FigureFacts &facts, const FigureRef &figure, const Format &format)
{
    FigureAnswer answer;
    const QString id = QStringList{figure.place, QString::number(figure.year), figure.sourceId}.join(u'/');
    const auto isMeant = [&](const NetworkFigure &one) {
        const QString own = figureId(one);
        return own == id || (figure.sourceId.isEmpty() && own.startsWith(id)); // found in whatever way
    };
    const auto found = std::ranges::find_if(facts.network.figures, isMeant);
    answer.year = format.year(figure.year);
    answer.name = figure.place;
    if (found == facts.network.figures.end()) {
        answer.hole = Words::tr("This edition has no such figure of the reports.");
        return answer;
    }
    const NetworkFigureWords words = networkFigureWords(*found, format);
    answer.name = words.measure;
    answer.of = {figurePlace(facts.catalogue, found->scopeId.isEmpty() ? AllPlaces : found->scopeId, format)};
    answer.value = words.value;
    answer.unit = words.unit;
    answer.kind = words.basis;
    answer.sourceIds = {found->sourceId};
    answer.definition = Words::tr("A figure of the yearly reports of the network.");
    answer.record = RecordRef{RecordKind::NetworkStat, figureId(*found)};
    QList<SheetFact> others;
    for (const NetworkFigure &one : facts.network.figures) {
        if (one.metric != found->metric || one.scopeId != found->scopeId || one.year != found->year || one == *found)
            continue;
        const NetworkFigureWords other = networkFigureWords(one, format);
        SheetFact fact{other.basis, {}, {}, one.sourceId};
        fact.value = {{other.value, RecordRef{RecordKind::NetworkStat, figureId(one)}, {}}};
        others.append(fact);
    }
    if (!others.isEmpty())
        answer.parts = {sheetHeading(Words::tr("The same, found in another way")), sheetFacts(others)};
    return answer;
}

FigureAnswer answerClaim(const FigureFacts &facts, const FigureRef &figure, const Format &format)
{
    FigureAnswer answer;
    const ClaimRecord *claim = facts.ledger.claim(figure.place);
    answer.name = Words::tr("A figure of the article");
    answer.year = figure.year > 0 ? format.year(figure.year) : withoutYear();
    if (!claim) {
        answer.hole = Words::tr("The article has no such figure.");
        return answer;
    }
    answer.name = claimText(claim->statement, format);
    for (const QString &place : claim->entityIds) {
        if (!answer.of.isEmpty())
            answer.of.append({u", "_s, {}, {}});
        answer.of.append(figurePlace(facts.catalogue, place, format));
    }
    if (answer.of.isEmpty()) // it is of no place
        answer.of = {linkTo(
            RecordKind::Source, wellknown::ArticleSource, sourceName(facts.catalogue, wellknown::ArticleSource))};
    answer.value = statedValueText(*claim, format);
    answer.unit = claimUnitText(*claim);
    const QString years = statedYearsText(*claim, format);
    answer.year = years.isEmpty() ? format.year(claim->firstYear) : years;
    answer.kind = Words::tr("stated in the article");
    answer.definition = u'“' + claim->quote + u'”';
    answer.definitionSourceId = wellknown::ArticleSource;
    answer.sourceIds = {wellknown::ArticleSource};
    answer.record = RecordRef{RecordKind::Claim, claim->id};
    SheetFact data{Words::tr("Data of edition %1 give").arg(facts.catalogue.edition.number), {}, {}, claim->sourceId};
    data.value = {{dataValueText(*claim, format) + u' ' + dataUnitText(*claim), {}, {}}};
    if (!claim->indicatorId.isEmpty() && !claim->entityIds.isEmpty())
        data.value.first().figure
            = FigureRef{claim->indicatorId, claim->entityIds.first(), dataYears(*claim).last(), {}};
    const QString why = verdictMeaning(claim->verdict);
    answer.parts = {sheetHeading(Words::tr("Beside the data")),
        sheetFacts({data, {Words::tr("Verdict"), {{verdictText(claim->verdict), answer.record, {}}}, why, {}}})};
    return answer;
}

FigureAnswer answerEditionCount(
    const FigureFacts &facts, OwnMeasure measure, const FigureRef &figure, const Format &format)
{
    FigureAnswer answer;
    answer.year = Words::tr("edition %1").arg(facts.catalogue.edition.number);
    answer.kind = Words::tr("counted in the edition");
    if (measure == OwnMeasure::SourceUses) {
        const Source *source = facts.catalogue.source(figure.place);
        answer.name = Words::tr("Rows that rest on a source");
        answer.of = {linkTo(RecordKind::Source, figure.place, source ? source->title : figure.place)};
        answer.unit = Words::tr("rows of the edition");
        answer.definition = Words::tr("Rows of the tables of this atlas that name the source, each once.");
        answer.record = RecordRef{RecordKind::Source, figure.place};
        answer.sourceIds = {figure.place};
        if (source)
            answer.value = format.number(double(usesOf(facts.uses(), figure.place)), 0);
        else
            answer.hole = Words::tr("This edition has no such source.");
        return answer;
    }
    const auto [indicatorId, placeId] = seriesOf(figure);
    const Indicator *indicator = facts.catalogue.indicator(indicatorId);
    answer.name = Words::tr("Values of a series");
    answer.of = {linkTo(RecordKind::Indicator, indicatorId,
                     indicator ? format.dated(indicator->name.in(format.language())) : indicatorId),
        {u" · "_s, {}, {}}, figurePlace(facts.catalogue, placeId, format)};
    answer.unit = Words::tr("values");
    answer.definition = Words::tr("How many years of the series have a value from this source.");
    for (const SeriesCoverage &series : facts.coverage(indicatorId)) {
        if (series.entityId != placeId || (!figure.sourceId.isEmpty() && series.sourceId != figure.sourceId))
            continue;
        answer.value = Words::tr("%n values", nullptr, series.values);
        answer.sourceIds = {series.sourceId};
        answer.notes = {Words::tr("Of these %n are projections.", nullptr, series.projections)};
        return answer;
    }
    answer.hole = Words::tr("The edition has no such series.");
    return answer;
}

} // namespace atlas
