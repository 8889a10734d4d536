// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/citypopulation.h"
#include "app/analysis/claimvalue.h"
#include "app/analysis/figureanswer.h"
#include "app/analysis/urbanchart.h"
#include "app/analysis/urbanpeople.h"
#include "app/analysis/urbanspeed.h"
#include "app/analysis/wellknown.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(atlas::FigureUrban)
};

/** A value the figure is made of, as a way to it. */
SheetFact partOf(const FigureFacts &facts, const QString &indicatorId, const QString &placeId, const Observation &value,
    const Format &format)
{
    const Indicator *indicator = facts.catalogue.indicator(indicatorId);
    const QString name = indicator == nullptr ? indicatorId : format.dated(indicator->name.in(format.language()));
    const QString text
        = indicator == nullptr ? format.number(value.value, 1) : indicatorValueText(*indicator, value.value, format);
    //: %1 is a measure, %2 a year
    SheetFact row{Words::tr("%1, %2").arg(name, format.year(value.year)), {}, {}, value.sourceId};
    row.value = {{text, {}, {}, FigureRef{indicatorId, placeId, value.year, {}}}};
    return row;
}

} // namespace

FigureAnswer answerRuralPeople(const FigureFacts &facts, const FigureRef &figure, const Format &format)
{
    FigureAnswer answer;
    answer.name = Words::tr("People outside of cities");
    answer.of = figurePlaces(facts.catalogue, figure, format);
    answer.unit = Words::tr("people");
    answer.year = format.year(figure.year);
    const SharedSeries urban = facts.series(wellknown::UrbanPeople);
    const SharedSeries shares = facts.series(UrbanShareId);
    const auto value = ruralPeople({*urban, *shares}, figure.place, figure.year);
    if (!value) {
        answer.hole = Words::tr("The edition has no value for %1.").arg(format.year(figure.year));
        return answer;
    }
    const double people = value->value * peoplePerUnit(facts.catalogue, wellknown::UrbanPeople);
    answer.value = Words::tr("%1 people").arg(format.number(people, 0)).replace(u' ', QChar::Nbsp);
    answer.reading = format.persons(people);
    answer.kind = kindText(value->kind);
    answer.sourceIds = {value->sourceId};
    answer.indicatorId = wellknown::UrbanPeople;
    answer.record = RecordRef{RecordKind::Indicator, wellknown::UrbanPeople};
    answer.definition = Words::tr("Worked out in this atlas from the people in cities and their share of all people, "
                                  "both of one edition.");
    answer.parts = {sheetHeading(Words::tr("Of these")),
        sheetFacts(
            {partOf(facts, wellknown::UrbanPeople, figure.place, *urban->of(figure.place).at(figure.year), format),
                partOf(facts, UrbanShareId, figure.place, *shares->of(figure.place).at(figure.year), format)})};
    return answer;
}

FigureAnswer answerUrbanSpeed(const FigureFacts &facts, const FigureRef &figure, const Format &format)
{
    FigureAnswer answer;
    const QString indicatorId = figure.place.section(u'/', 0, 0);
    const QString placeId = figure.place.section(u'/', 1);
    answer.name = Words::tr("Gain of the urban share in ten years");
    answer.of = {figurePlace(facts.catalogue, placeId, format)};
    answer.unit = Words::tr("percentage points");
    answer.year = format.year(figure.year);
    const SharedSeries shares = facts.series(indicatorId);
    const auto speed = urbanSpeed(shares->of(placeId), figure.year);
    if (!speed) {
        answer.hole = Words::tr("The edition has no value for %1.").arg(format.year(figure.year));
        return answer;
    }
    answer.value = format.quantity(speed->value, 1, answer.unit);
    answer.kind = kindText(speed->kind);
    answer.sourceIds = {speed->sourceId};
    answer.indicatorId = indicatorId;
    answer.record = RecordRef{RecordKind::Indicator, indicatorId};
    answer.definition
        = Words::tr("Worked out in this atlas: the urban share of the year less that of ten years before.");
    answer.parts = {sheetHeading(Words::tr("Of these")),
        sheetFacts({partOf(facts, indicatorId, placeId, *shares->of(placeId).at(figure.year), format),
            partOf(facts, indicatorId, placeId, *shares->of(placeId).at(figure.year - SpeedYears), format)})};
    return answer;
}

} // namespace atlas
