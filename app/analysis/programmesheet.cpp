// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/programmesheet.h"

#include "app/analysis/claimtext.h"
#include "app/analysis/coordinatetext.h"
#include "app/analysis/eventtext.h"
#include "app/analysis/sheetwords.h"
#include "app/model/lookup.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(atlas::ProgrammeSheet)
};

QString modeWords(ProgrammePhase::Mode mode)
{
    return mode == ProgrammePhase::Mode::Designated ? Words::tr("The plan names the places.")
                                                    : Words::tr("Any city may apply.");
}

const ProgrammePlace *placeOf(const Programme &programme, const QString &id)
{
    for (const ProgrammePhase &phase : programme.phases) {
        if (const ProgrammePlace *place = findById(phase.places, id))
            return place;
    }
    return nullptr;
}

QList<SheetFact> phaseFacts(const NetworkFacts &facts, const ProgrammePhase &phase, const Format &format)
{
    QList<SheetFact> list{plainFact(Words::tr("Years"), phaseYears(phase, format), phase.sourceId),
        plainFact(Words::tr("Part of the plan"), programmeYears(phase, format)),
        plainFact(Words::tr("Choice of places"), modeWords(phase.mode), phase.sourceId)};
    if (phase.areas)
        list.append(plainFact(Words::tr("Areas"), format.number(*phase.areas, 0), phase.sourceId));
    if (phase.provinces)
        list.append(plainFact(Words::tr("Provinces"), format.number(*phase.provinces, 0), phase.sourceId));
    if (const EventRecord *event = facts.network->event(phase.eventId))
        list.append(
            linkFact(Words::tr("Begins with"), {RecordKind::Event, event->id}, claimText(event->title, format)));
    list.append(articleFact(phase.inArticle));
    return list;
}

bool opensPhase(const Programme &programme, const QString &eventId)
{
    return std::ranges::find(programme.phases, eventId, &ProgrammePhase::eventId) != programme.phases.end();
}

QString pointWords(ProgrammePlace::Point point)
{
    return point == ProgrammePlace::Point::ProvinceSeat ? Words::tr("Seat of the province")
                                                        : Words::tr("Centre of the city");
}

} // namespace

QString programmeYears(const ProgrammePhase &phase, const Format &format)
{
    if (phase.firstProgrammeYear == phase.lastProgrammeYear)
        return Words::tr("Year %1").arg(format.numeral(phase.firstProgrammeYear));
    return Words::tr("Years %1–%2")
        .arg(format.numeral(phase.firstProgrammeYear), format.numeral(phase.lastProgrammeYear));
}

QString phaseYears(const ProgrammePhase &phase, const Format &format)
{
    const QString first = format.oneEra().years(phase.startYear, phase.endYear);
    const QString second = format.otherEra().years(phase.startYear, phase.endYear);
    //: the same years in two eras
    return Words::tr("%1 (%2)").arg(first, second);
}

Sheet phaseSheet(const NetworkFacts &facts, const QString &phaseId, const Format &format)
{
    const ProgrammePhase *phase = findById(facts.programme->phases, phaseId);
    if (!phase)
        return unknownSheet(phaseId);
    Sheet sheet{claimText(phase->title, format), phaseYears(*phase, format), {}};
    sheet.blocks.append(sheetParagraph(claimText(phase->text, format), phase->sourceId));
    sheet.blocks.append(sheetFacts(phaseFacts(facts, *phase, format)));
    sheet.blocks += remark(phase->note, format);
    if (phase->places.isEmpty())
        return sheet;
    sheet.blocks.append(sheetHeading(Words::tr("Provinces")));
    QList<QList<SheetWords>> places;
    for (const ProgrammePlace &place : phase->places)
        places.append({{place.name.in(format.language()), RecordRef{RecordKind::ProgrammePlace, place.id}, {}}});
    sheet.blocks.append(sheetList(places, phase->sourceId));
    return sheet;
}

Sheet placeSheet(const NetworkFacts &facts, const QString &placeId, const Format &format)
{
    const ProgrammePlace *place = placeOf(*facts.programme, placeId);
    if (!place)
        return unknownSheet(placeId);
    const ProgrammePhase *phase = findById(facts.programme->phases, place->phaseId);
    const City *city = facts.catalogue->city(place->cityId);
    Sheet sheet{place->name.in(format.language()), Words::tr("Province of the Thai programme"), {}};
    QList<SheetFact> list;
    if (phase)
        list.append(linkFact(Words::tr("Phase"), {RecordKind::ProgrammePhase, phase->id},
            claimText(phase->title, format), place->sourceId));
    if (city)
        list.append(linkFact(Words::tr("Member city"), {RecordKind::City, city->id}, city->name.in(format.language())));
    list.append(
        plainFact(pointWords(place->point), coordinateText(place->coordinate, format), place->coordinateSourceId));
    list.append(plainFact(Words::tr("ISO 3166-2 code"), place->iso3166, place->codeSourceId));
    list.append(plainFact(Words::tr("Name in the other language"), place->name.beside(format.language())));
    if (!place->englishAlternative.isEmpty())
        list.append(plainFact(Words::tr("Other spelling"), place->englishAlternative));
    list.append(articleFact(place->inArticle));
    sheet.blocks.append(sheetFacts(list));
    sheet.blocks += remark(place->note, format);
    return sheet;
}

Sheet programmeIntroduction(const NetworkFacts &facts, const Format &format)
{
    Sheet sheet{Words::tr("Thailand’s smart city programme"), Words::tr("Phases, committee and office"), {}};
    QList<SheetFact> phases;
    for (const ProgrammePhase &phase : facts.programme->phases) {
        SheetFact fact = linkFact(phaseYears(phase, format), {RecordKind::ProgrammePhase, phase.id},
            claimText(phase.title, format), phase.sourceId);
        fact.note = format.written(phase.text.in(format.language()));
        phases.append(fact);
    }
    sheet.blocks.append(sheetFacts(phases));
    sheet.blocks.append(sheetHeading(Words::tr("Committee and office")));
    QList<SheetFact> bodies;
    for (const EventRecord &event : facts.network->events) {
        // what the article says of Thailand beside the phases is how the two bodies came to be
        if (event.category != EventRecord::Category::Thailand || !event.inArticle
            || opensPhase(*facts.programme, event.id))
            continue;
        SheetFact fact = linkFact(eventDateText(event, format), {RecordKind::Event, event.id},
            claimText(event.title, format), event.sourceId);
        fact.note = claimText(event.description, format);
        bodies.append(fact);
    }
    sheet.blocks.append(sheetFacts(bodies));
    return sheet;
}

NetworkTable phaseTable(const Programme &programme, const Format &format)
{
    NetworkTable table{{Words::tr("Phase"), Words::tr("Years"), Words::tr("Choice of places")}, {}, {}};
    for (const ProgrammePhase &phase : programme.phases) {
        table.rows.append({{RecordKind::ProgrammePhase, phase.id},
            {claimText(phase.title, format), phaseYears(phase, format), modeWords(phase.mode)}, {}, phase.startYear,
            phase.endYear, phase.position});
    }
    return table;
}

NetworkTable placeTable(const NetworkFacts &facts, const Format &format)
{
    NetworkTable table{
        {Words::tr("Province"), Words::tr("Phase"), Words::tr("Member city"), Words::tr("Place")}, {}, {}};
    for (const ProgrammePhase &phase : facts.programme->phases) {
        for (const ProgrammePlace &place : phase.places) {
            const City *city = facts.catalogue->city(place.cityId);
            table.rows.append({{RecordKind::ProgrammePlace, place.id},
                {place.name.in(format.language()), programmeYears(phase, format),
                    city ? city->name.in(format.language()) : QString(), coordinateText(place.coordinate, format)},
                {}, phase.startYear, phase.endYear, phase.position});
        }
    }
    return table;
}

NetworkTable placesOnMap(const Programme &programme, const Format &format)
{
    NetworkTable table{{Words::tr("Province"), Words::tr("Phase"), Words::tr("Place")}, {}, {}};
    for (const ProgrammePhase &phase : programme.phases) {
        for (const ProgrammePlace &place : phase.places) {
            table.rows.append({{RecordKind::ProgrammePlace, place.id},
                {place.name.in(format.language()), programmeYears(phase, format),
                    coordinateText(place.coordinate, format)},
                {}, phase.startYear, phase.endYear, phase.position});
        }
    }
    return table;
}

NetworkTable thaiEventTable(const Network &network, const Format &format)
{
    QList<EventRecord> events;
    std::ranges::copy_if(network.events, std::back_inserter(events),
        [](const EventRecord &event) { return event.category == EventRecord::Category::Thailand; });
    NetworkTable table = eventTable(events, format);
    table.heads.resize(2);
    for (NetworkRow &row : table.rows)
        row.cells.resize(2);
    return table;
}

} // namespace atlas
