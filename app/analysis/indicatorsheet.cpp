// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/indicatorsheet.h"

#include "app/analysis/claimtext.h"
#include "app/analysis/topicnames.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(atlas::IndicatorSheet)
};

SheetFact fact(const QString &label, const QString &value, const QString &sourceId = {})
{
    return {label, {{value, {}, {}}}, {}, sourceId};
}

SheetBlock factsOf(const Catalogue &catalogue, const Definition &definition, const Format &format)
{
    QList<SheetFact> facts{
        fact(Words::tr("Possible values"),
            Words::tr("%1 to %2").arg(format.number(definition.validMin, 0), format.number(definition.validMax, 0))),
        fact(Words::tr("Decimal places"), format.numeral(definition.decimals))};
    const Source *source = catalogue.source(definition.preferredSourceId);
    facts.append(fact(Words::tr("Source shown first"), source ? source->title : definition.preferredSourceId,
        definition.preferredSourceId));
    facts.append(fact(Words::tr("Name in links"), definition.id));
    return sheetFacts(facts);
}

SheetBlock coverageOf(const QList<SeriesCoverage> &coverage, const Format &format)
{
    QSet<QString> places;
    QSet<QString> sources;
    int values = 0;
    int projections = 0;
    int first = coverage.first().firstYear;
    int last = coverage.first().lastYear;
    for (const SeriesCoverage &series : coverage) {
        places.insert(series.entityId);
        sources.insert(series.sourceId);
        values += series.values;
        projections += series.projections;
        first = std::min(first, series.firstYear);
        last = std::max(last, series.lastYear);
    }
    return sheetFacts({fact(Words::tr("Years"), format.years(first, last)),
        fact(Words::tr("Places"), format.number(double(places.size()), 0)),
        fact(Words::tr("Values"), format.number(values, 0)),
        fact(Words::tr("Projections among them"), format.number(projections, 0)),
        fact(Words::tr("Sources of values"), format.number(double(sources.size()), 0))});
}

/** Each other indicator once, with what it is to this one; a note of the edition follows in small print. */
QList<SheetBlock> relationsOf(
    const Catalogue &catalogue, const Definitions &definitions, const QString &id, const Format &format)
{
    QList<SheetFact> facts;
    for (const RelatedIndicator &related : definitions.relationsOf(id)) {
        const bool isForward = related.indicatorId == id;
        const QString otherId = isForward ? related.relatedId : related.indicatorId;
        const Indicator *other = catalogue.indicator(otherId);
        const QString name = other ? other->name.in(format.language()) : otherId;
        const QString words = relationText(related.relation);
        //: another indicator of which this one is a part; %1 is "scenario", "low variant" or such
        facts.append({isForward ? words : Words::tr("this is its: %1").arg(words),
            {{name, RecordRef{RecordKind::Indicator, otherId}, {}}}, format.written(related.note.in(format.language())),
            related.sourceId});
    }
    if (facts.isEmpty())
        return {};
    return {sheetHeading(Words::tr("Related indicators")), sheetFacts(facts)};
}

} // namespace

QString relationText(RelatedIndicator::Relation relation)
{
    using Relation = RelatedIndicator::Relation;
    switch (relation) {
    case Relation::Lower80:
        return Words::tr("lower bound of the 80 % prediction interval");
    case Relation::Upper80:
        return Words::tr("upper bound of the 80 % prediction interval");
    case Relation::Lower95:
        return Words::tr("lower bound of the 95 % prediction interval");
    case Relation::Upper95:
        return Words::tr("upper bound of the 95 % prediction interval");
    case Relation::VariantLow:
        return Words::tr("low variant");
    case Relation::VariantHigh:
        return Words::tr("high variant");
    case Relation::Vintage:
        return Words::tr("what an older edition said before the year was over");
    case Relation::OtherEdition:
        return Words::tr("other edition");
    case Relation::Scenario:
        return Words::tr("scenario");
    case Relation::SameMeasureOtherSource:
        return Words::tr("same measure, other source");
    case Relation::PerCapitaOf:
        return Words::tr("per person");
    case Relation::RankOf:
        return Words::tr("rank");
    }
    Q_UNREACHABLE();
}

Sheet indicatorSheet(const Catalogue &catalogue, const Definitions &definitions, const QString &indicatorId,
    const QList<SeriesCoverage> &coverage, const Format &format)
{
    Sheet sheet;
    const Definition *definition = definitions.definition(indicatorId);
    if (!definition) {
        sheet.title = Words::tr("There is no indicator “%1” in this edition.").arg(indicatorId);
        return sheet;
    }
    sheet.title = format.dated(definition->name.in(format.language()));
    sheet.subtitle = topicName(definition->topic) + u" · "_s + format.dated(definition->unit.in(format.language()));
    sheet.blocks.append(sheetParagraph(claimText(definition->description, format), definition->preferredSourceId));
    sheet.blocks.append(factsOf(catalogue, *definition, format));
    if (!coverage.isEmpty()) {
        sheet.blocks.append(sheetHeading(Words::tr("Available data")));
        sheet.blocks.append(coverageOf(coverage, format));
    }
    sheet.blocks += relationsOf(catalogue, definitions, indicatorId, format);
    return sheet;
}

} // namespace atlas
