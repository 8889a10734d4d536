// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/figureanswer.h"

#include "app/analysis/charttext.h"
#include "app/analysis/linkedwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(atlas::FigureAnswer)
};

} // namespace

SheetWords figurePlace(const Catalogue &catalogue, const QString &placeId, const Format &format)
{
    if (placeId == AllPlaces)
        return {Words::tr("Whole network"), {}, {}};
    if (const City *city = catalogue.city(placeId))
        return linkTo(RecordKind::City, placeId, city->name.in(format.language()));
    if (const Area *area = catalogue.area(placeId))
        return linkTo(RecordKind::Area, placeId, area->name.in(format.language()));
    const QString name = entityLabel(catalogue, placeId, format);
    if (catalogue.state(placeId))
        return linkTo(RecordKind::State, placeId, name);
    return catalogue.entity(placeId) ? linkTo(RecordKind::Entity, placeId, name) : SheetWords{name, {}, {}};
}

QList<SheetWords> figurePlaces(const Catalogue &catalogue, const FigureRef &figure, const Format &format)
{
    QList<SheetWords> words;
    for (const QString &place : placesOf(figure)) {
        if (!words.isEmpty())
            words.append({u" · "_s, {}, {}});
        words.append(figurePlace(catalogue, place, format));
    }
    return words.isEmpty() ? QList{figurePlace(catalogue, AllPlaces, format)} : words;
}

FigureAnswer answerFigure(const FigureFacts &facts, const FigureRef &figure, const Format &format)
{
    const auto own = ownMeasureNamed(figure.measure);
    if (!own)
        return answerSeries(facts, figure, format);
    switch (*own) {
    case OwnMeasure::MemberCities:
        return answerMembers(facts, figure, format);
    case OwnMeasure::Projects:
    case OwnMeasure::ProjectsPlanning:
    case OwnMeasure::ProjectsOngoing:
    case OwnMeasure::ProjectsCompleted:
    case OwnMeasure::ProjectsUnresolved:
    case OwnMeasure::CitiesWithProjects:
    case OwnMeasure::AreaShare:
        return answerProjects(facts, *own, figure, format);
    case OwnMeasure::CityPeople:
        return answerCityPeople(facts, figure, format);
    case OwnMeasure::StatedPeople:
    case OwnMeasure::CountedPeople:
    case OwnMeasure::Surface:
        return answerCityRow(facts, *own, figure, format);
    case OwnMeasure::RuralPeople:
        return answerRuralPeople(facts, figure, format);
    case OwnMeasure::UrbanSpeed:
        return answerUrbanSpeed(facts, figure, format);
    case OwnMeasure::EconomyRank:
        return answerRank(facts, figure, format);
    case OwnMeasure::NetworkStat:
        return answerNetworkStat(facts, figure, format);
    case OwnMeasure::Claim:
        return answerClaim(facts, figure, format);
    case OwnMeasure::SourceUses:
    case OwnMeasure::SeriesValues:
        return answerEditionCount(facts, *own, figure, format);
    }
    Q_UNREACHABLE();
}

} // namespace atlas
