// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/figuresurroundings.h"

#include "app/analysis/citation.h"
#include "app/analysis/claimtext.h"
#include "app/analysis/claimvalue.h"
#include "app/analysis/conflicttext.h"
#include "app/analysis/indicatorsheet.h"
#include "app/analysis/linkedwords.h"
#include "app/analysis/mapdescription.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(atlas::FigureSurroundings)
};

/** What conflicts of a city are about where its people are. */
const QStringList PeopleFields{u"population"_s, u"census_population"_s, u"density"_s};

bool isSameMeasure(RelatedIndicator::Relation relation)
{
    return relation != RelatedIndicator::Relation::PerCapitaOf && relation != RelatedIndicator::Relation::RankOf;
}

/** One value beside the figure: its source, the value or the years there are, what it is to the figure. */
SheetFact otherFact(const FigureFacts &facts, const Indicator &indicator, const FigureRef &other, const Series &values,
    const QString &relation, const Format &format)
{
    const auto value = values.at(other.year);
    const QString source = value ? value->sourceId : values.points().last().sourceId;
    SheetFact fact{shortSourceName(facts.catalogue, source), {}, relation, source};
    if (value) {
        fact.value = {{indicatorValueText(indicator, value->value, format), {}, {}, other},
            {u" · "_s + kindText(value->kind), {}, {}}};
    } else {
        const QString years = yearsOf(values, format.oneEra());
        //: %1 are years
        fact.value = {{Words::tr("no value for that year (it has %1)").arg(years), {}, {}}};
    }
    return fact;
}

QList<SheetFact> otherSources(
    const FigureFacts &facts, const FigureRef &figure, const FigureAnswer &answer, const Format &format)
{
    QList<SheetFact> rows;
    const Indicator *indicator = facts.catalogue.indicator(answer.indicatorId);
    const QString place = placesOf(figure).value(0);
    for (const SeriesCoverage &series : facts.coverage(answer.indicatorId)) {
        if (series.entityId != place || answer.sourceIds.contains(series.sourceId))
            continue;
        const FigureRef other{answer.indicatorId, place, figure.year, series.sourceId};
        const Series values = facts.values(answer.indicatorId, place, series.sourceId);
        if (!values.isEmpty())
            rows.append(otherFact(facts, *indicator, other, values, Words::tr("same measure, other source"), format));
    }
    return rows;
}

QList<SheetFact> relatives(
    const FigureFacts &facts, const FigureRef &figure, const FigureAnswer &answer, const Format &format)
{
    QList<SheetFact> rows;
    QStringList told; // two series may be related both ways
    const QString place = placesOf(figure).value(0);
    for (const RelatedIndicator &related : facts.definitions.relationsOf(answer.indicatorId)) {
        const bool isForward = related.indicatorId == answer.indicatorId;
        const QString id = isForward ? related.relatedId : related.indicatorId;
        const Indicator *indicator = facts.catalogue.indicator(id);
        if (!indicator || !isSameMeasure(related.relation) || told.contains(id))
            continue;
        told.append(id);
        const Series values = facts.series(id)->of(place);
        if (values.isEmpty())
            continue;
        const QString name = format.dated(indicator->name.in(format.language()));
        const QString note = isForward ? relationText(related.relation) + u" · "_s + name : name;
        rows.append(otherFact(facts, *indicator, {id, place, figure.year, {}}, values, note, format));
    }
    return rows;
}

/** The series whose conflicts and claims are those of the figure: its own and those of the same measure. */
QStringList measuresOf(const FigureFacts &facts, const FigureAnswer &answer)
{
    QStringList ids{answer.indicatorId};
    for (const RelatedIndicator &related : facts.definitions.relationsOf(answer.indicatorId)) {
        if (isSameMeasure(related.relation))
            ids.append(related.indicatorId == answer.indicatorId ? related.relatedId : related.indicatorId);
    }
    return ids;
}

bool isOnPlace(const Conflict &conflict, const QStringList &places)
{
    using Subject = Conflict::Subject;
    const bool isPlace = conflict.subject == Subject::City || conflict.subject == Subject::Country
        || conflict.subject == Subject::Region;
    return isPlace && places.contains(conflict.subjectId);
}

/** `2025:share_by_area:civic_social`: how conflicts name the figures of the reports that stand for a count. */
QString statOf(const FigureRef &figure)
{
    const auto own = ownMeasureNamed(figure.measure);
    const QString year = QString::number(figure.year);
    if (!own)
        return {};
    switch (*own) {
    case OwnMeasure::NetworkStat:
        return year + u':' + QString(figure.place).replace(u'/', u':');
    case OwnMeasure::Projects:
        return year + u":projects_total:"_s + figure.place;
    case OwnMeasure::AreaShare:
        return year + u":share_by_area:"_s + figure.place;
    default:
        return year + u':' + figure.measure + u':' + figure.place;
    }
}

bool touches(const Conflict &conflict, const FigureFacts &facts, const FigureRef &figure, const FigureAnswer &answer)
{
    if (conflict.subject == Conflict::Subject::NetworkStat)
        return conflict.subjectId == statOf(figure);
    const auto own = ownMeasureNamed(figure.measure);
    const QStringList places = placesOf(figure);
    if (conflict.subject == Conflict::Subject::Claim) {
        if (own == OwnMeasure::Claim)
            return conflict.subjectId == figure.place;
        const ClaimRecord *claim = facts.ledger.claim(conflict.subjectId);
        return claim && !answer.indicatorId.isEmpty() && claim->indicatorId == answer.indicatorId
            && claim->firstYear <= figure.year && figure.year <= claim->lastYear
            && places.contains(claim->entityIds.value(0));
    }
    if (!isOnPlace(conflict, places))
        return false;
    if (own == OwnMeasure::Projects)
        return conflict.field == "priority_projects"_L1;
    if (own == OwnMeasure::Surface)
        return conflict.field == "area_km2"_L1;
    const bool isPeople = own == OwnMeasure::CityPeople || own == OwnMeasure::StatedPeople
        || own == OwnMeasure::CountedPeople || figure.measure == AgglomerationIndicator
        || figure.measure == AdministrativeIndicator;
    return (isPeople && PeopleFields.contains(conflict.field)) || measuresOf(facts, answer).contains(conflict.field);
}

} // namespace

QList<SheetBlock> otherValues(
    const FigureFacts &facts, const FigureRef &figure, const FigureAnswer &answer, const Format &format)
{
    if (answer.indicatorId.isEmpty() || placesOf(figure).size() != 1 || ownMeasureNamed(figure.measure))
        return {};
    const QList<SheetFact> rows
        = otherSources(facts, figure, answer, format) + relatives(facts, figure, answer, format);
    if (rows.isEmpty())
        return {sheetHeading(Words::tr("Other sources and editions")),
            sheetNote(Words::tr("The edition has no other source of this measure for this place."))};
    //: %1 is a year
    return {sheetHeading(Words::tr("Other sources and editions, %1").arg(format.year(figure.year))), sheetFacts(rows)};
}

QList<Conflict> conflictsTouching(const FigureFacts &facts, const FigureRef &figure, const FigureAnswer &answer)
{
    QList<Conflict> found;
    std::ranges::copy_if(facts.ledger.conflicts, std::back_inserter(found),
        [&](const Conflict &conflict) { return touches(conflict, facts, figure, answer); });
    return found;
}

QList<SheetBlock> conflictsOn(
    const FigureFacts &facts, const FigureRef &figure, const FigureAnswer &answer, const Format &format)
{
    const ConflictText text(facts.catalogue, facts.ledger, facts.network, format);
    QList<SheetFact> rows;
    for (const Conflict &conflict : conflictsTouching(facts, figure, answer)) {
        const bool isB = conflict.chosen == Conflict::Chosen::B;
        const bool isBoth = conflict.chosen == Conflict::Chosen::Both;
        const QString first = claimText(isB ? conflict.statementB : conflict.statementA, format);
        const QString second = claimText(isB ? conflict.statementA : conflict.statementB, format);
        rows.append({text.field(conflict), {linkTo(RecordKind::Conflict, conflict.id, first)},
            isBoth ? QString() : Words::tr("Followed here."), isB ? conflict.sourceB : conflict.sourceA});
        rows.append({QString(), {linkTo(RecordKind::Conflict, conflict.id, second)}, claimText(conflict.reason, format),
            isB ? conflict.sourceA : conflict.sourceB});
    }
    if (rows.isEmpty())
        return {};
    return {sheetHeading(Words::tr("Where sources differ")), sheetFacts(rows)};
}

QList<SheetBlock> claimsOn(
    const FigureFacts &facts, const FigureRef &figure, const FigureAnswer &answer, const Format &format)
{
    QList<SheetFact> rows;
    if (ownMeasureNamed(figure.measure) == OwnMeasure::Claim || answer.indicatorId.isEmpty())
        return {};
    for (const ClaimRecord &claim : facts.ledger.claimsOn(answer.indicatorId)) {
        const bool isOfYear = claim.firstYear <= figure.year && figure.year <= claim.lastYear;
        if (!isOfYear || !claim.entityIds.contains(placesOf(figure).value(0)))
            continue;
        const FigureRef stated = ownFigure(OwnMeasure::Claim, claim.id, claim.firstYear);
        SheetFact row{statedYearsText(claim, format), {}, claimText(claim.statement, format), {}};
        row.value = {{statedValueText(claim, format), RecordRef{RecordKind::Claim, claim.id}, {}, stated},
            {u" · "_s + verdictText(claim.verdict), {}, {}}};
        rows.append(row);
    }
    if (rows.isEmpty())
        return {};
    return {sheetHeading(Words::tr("What the article states")), sheetFacts(rows)};
}

} // namespace atlas
